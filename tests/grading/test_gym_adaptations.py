"""Environments as notebooks of all years use them, by a real kernel."""

from __future__ import annotations

from collections.abc import Callable

from tests.grading.conftest import Ran

Run = Callable[..., Ran]
LIMITS = {"memory_mb": 3000}

OLD = """
import gym
env = gym.make('CartPole-v0')
env.seed(3)
s = env.reset()
total, done = 0, False
while not done:
    s, r, done, info = env.step(env.action_space.sample())
    total += r
print(s.shape, type(env.unwrapped).__name__, env.spec.id, env._max_episode_steps)
print(env.render(mode='rgb_array').shape, env.render())
"""
NEW = """
import gym
env = gym.make('CartPole-v0', render_mode='human')
s, _ = env.reset()
s, r, ended, cut, info = env.step(0)
print(s.shape, ended, cut)
"""
UNTOLD = """
import gym
env = gym.make('CartPole-v1')
print(len(env.reset()), len(env.step(0)))
"""
CAPPED = """
import gym
env = gym.make('CartPole-v0')
s = env.reset()
count, done = 0, False
while not done:
    s, _, done, info = env.step(int(s[2] + 0.3 * s[3] > 0))
    count += 1
print(count <= 200, info)
"""
OWN_WRAPPER = """
import gym
class Twice(gym.Wrapper):
    def step(self, action):
        s, r, done, info = self.env.step(action)
        return s, 2 * r, done, info
env = Twice(gym.make('CartPole-v1'))
s = env.reset()
s, r, done, info = env.step(0)
print(len(s), r)
"""
FILMS = {
    "renderlab": (
        "import gymnasium as gym, renderlab as rl\n"
        "env = rl.RenderFrame(gym.make('CartPole-v1', render_mode='rgb_array'), './out')\n"
        "s, _ = env.reset()\nprint(len(env.step(0)), env.action_space.n)\nenv.close()\nenv.play()"
    ),
    "colabgymrender": (
        "import gym\nfrom colabgymrender.recorder import Recorder\n"
        "env = Recorder(gym.make('CartPole-v0'), './out')\n"
        "s = env.reset()\ns, r, done, _ = env.step(0)\n"
        "print(5, env.action_space.n)\nenv.play()"
    ),
    "gym.wrappers.Monitor": (
        "import gym, pyvirtualdisplay\nfrom gym import wrappers\n"
        "pyvirtualdisplay.Display(visible=False).start()\n"
        "env = wrappers.Monitor(gym.make('CartPole-v0'), './out', force=True)\n"
        "s = env.reset()\ns, r, done, _ = env.step(0)\n"
        "open('./out/openaigym.video.%s.video000000.mp4' % env.file_infix, 'rb').read()\n"
        "print(5, env.action_space.n)"
    ),
}


def said(ran: Ran) -> str:
    return " ".join(ran.run["adaptations"])


def test_an_old_line_gets_four_values_and_a_state_alone(run_cells: Run) -> None:
    ran = run_cells(OLD, limits=LIMITS)
    assert ran.errors == []
    assert ran.text(0) == "(4,) CartPoleEnv CartPole-v0 200\n(400, 600, 3) True\n"
    assert "gymnasium" in said(ran)


def test_a_line_of_later_years_gets_five_and_no_window(run_cells: Run) -> None:
    ran = run_cells(NEW, limits=LIMITS)
    assert ran.errors == []
    assert ran.text(0) == "(4,) False False\n"
    assert "no screen" in said(ran)


def test_where_a_line_does_not_show_it_the_notebook_as_a_whole_does(run_cells: Run) -> None:
    assert run_cells(UNTOLD, limits=LIMITS).text(0) == "4 4\n"
    assert run_cells(UNTOLD, limits=LIMITS, setup={"gym_values": 5}).text(0) == "2 5\n"


def test_the_cap_of_the_old_cartpole_ends_an_episode(run_cells: Run) -> None:
    ran = run_cells(CAPPED, limits=LIMITS)
    assert ran.errors == []
    assert ran.text(0).startswith("True")


def test_a_students_own_wrapper_goes_on_in_the_old_way(run_cells: Run) -> None:
    ran = run_cells(OWN_WRAPPER, limits=LIMITS)
    assert ran.errors == []
    assert ran.text(0) == "4 2.0\n"


def test_films_are_passed_over_and_the_environment_is_as_it_was(run_cells: Run) -> None:
    ran = run_cells(*FILMS.values(), limits=LIMITS)
    assert ran.errors == []
    assert [ran.text(place) for place in range(3)] == ["5 2\n"] * 3
    for name in FILMS:
        assert f"no film of the environment was made: “{name}”" in said(ran)


def test_rows_of_different_lengths_become_an_array_of_objects(run_cells: Run) -> None:
    ran = run_cells(
        "import numpy as np\na = np.array([(np.zeros(4), 1, 2.0)] * 3)\nprint(a.shape, a.dtype)",
        "print(np.array([1, 2]).dtype)",
        "np.array([[1], [1, 2]], dtype=float)",
        limits=LIMITS,
    )
    assert (ran.text(0), ran.text(1)) == ("(3, 3) object\n", "int64\n")
    assert ran.errors == ["ValueError"]
    assert "older releases of NumPy" in said(ran)
