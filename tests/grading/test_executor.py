"""How cells are run, what is told meanwhile, and questions at the end."""

from __future__ import annotations

from collections.abc import Callable

from tests.grading.conftest import Ran

Run = Callable[..., Ran]

PROBE = "def probe(namespace, inputs):\n    return {'x': namespace['x'] + inputs['y']}"


def test_an_error_in_one_cell_does_not_cost_the_rest(run_cells: Run) -> None:
    ran = run_cells("1 / 0", "", "print('after')", "import", "print('end')")
    assert ran.errors == ["ZeroDivisionError", "SyntaxError"]
    assert (ran.run["cells"], ran.run["executed"], ran.state) == (4, 4, "finished")
    assert ran.text(4) == "end\n"


def test_every_cell_and_pieces_of_its_output_are_told(run_cells: Run) -> None:
    ran = run_cells("print('one')", "# text", "print('two')")
    told = [(e["cell"], e["cells"], e["index"]) for e in ran.events if e["kind"] == "cell"]
    assert told == [(1, 3, 0), (2, 3, 1), (3, 3, 2)]
    assert [e["text"] for e in ran.events if e["kind"] == "output"] == ["one\n", "two\n"]


def test_a_progress_bar_leaves_its_last_state(run_cells: Run) -> None:
    ran = run_cells(r"for i in range(4): print(f'{i} of 3', end='\r')", r"print('a\r\nb')")
    assert ran.text(0) == "3 of 3"
    assert ran.text(1) == "a\nb\n"


def test_a_probe_sees_the_students_names_and_gives_data(run_cells: Run) -> None:
    asked = [{"id": "q", "source": PROBE, "inputs": {"y": 2}}]
    ran = run_cells("x = 40", questions=asked)
    assert ran.run["answers"]["q"] == {"value": {"x": 42}, "error": ""}


def test_a_probe_that_fails_says_why_and_the_next_one_is_asked(run_cells: Run) -> None:
    bad = {"id": "bad", "source": PROBE.replace("'x']", "'z']"), "inputs": {"y": 2}}
    ran = run_cells("x = 1", questions=[bad, {"id": "q", "source": PROBE, "inputs": {"y": 2}}])
    assert ran.run["answers"]["bad"]["error"] == "KeyError: 'z'"
    assert ran.run["answers"]["q"]["value"] == {"x": 3}


def test_a_probe_that_ends_the_kernel_costs_its_own_answer_only(run_cells: Run) -> None:
    deadly = {"id": "d", "source": "def probe(n, i):\n    import os\n    os._exit(1)", "inputs": {}}
    ran = run_cells("x = 1", questions=[deadly])
    assert ran.state == "finished"
    assert ran.run["answers"]["d"]["value"] is None


def test_numbers_that_json_does_not_know_come_as_none(run_cells: Run) -> None:
    source = "def probe(n, i):\n    return {'x': float('nan'), 'y': 'NaN'}"
    ran = run_cells("1", questions=[{"id": "q", "source": source, "inputs": {}}])
    assert ran.run["answers"]["q"]["value"] == {"x": None, "y": "NaN"}


def test_without_a_sandbox_it_runs_as_well_and_leaves_nothing(run_cells: Run) -> None:
    ran = run_cells("import os\nhome = os.environ['HOME']\nprint(home)", sandbox="none")
    assert ran.state == "finished"
    import pathlib

    assert not pathlib.Path(ran.text(0).strip()).exists()
