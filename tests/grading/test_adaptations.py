"""Adaptations, each used by a real kernel, and each told in a sentence."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from jupyterlab_dlcourse.grading.stand_ins import make_stand_ins
from tests.grading.conftest import Ran

Run = Callable[..., Ran]


def skip_without(name: str) -> None:
    """Skip when a package is missing, without importing it here."""
    if importlib.util.find_spec(name) is None:
        pytest.skip(f"{name} is not installed")


WATCHED = """
import wandb
from tensorboardX import SummaryWriter
run = wandb.init(config={'lr': 0.1})
wandb.log({'a': 1})
wandb.watch(3)
SummaryWriter('runs').add_scalar('a', 1, 2)
print(wandb.config.lr, run.config['lr'])
run.finish()
"""
COLAB = """
from google.colab import data_table, output, runtime, userdata
output.enable_custom_widget_manager()
data_table.enable_dataframe_formatter()
try:
    print(repr(userdata.get('KEY')))
except userdata.SecretNotFoundError:
    runtime.unassign()
"""
LIGHT = {
    "pip": ("!pip install foo\n%pip install bar\nx = !wget http://a.b", "", "was skipped"),
    "matplotlib": ("%matplotlib nbagg\nimport matplotlib as m\nm.get_backend()", "", "nbagg"),
    "colab": (
        "from google.colab import drive, files\ndrive.mount('/c')\nprint(files.upload())",
        "{}",
        "google.colab",
    ),
    "colab's page": (COLAB, "''", "secret"),
    "numpy": ("import numpy as np\nprint(np.product([2, 3]), np.float(1))", "6 1.0", "np.product"),
    "display": ("from IPython.core.display import display, HTML\nprint(1)", "1", ""),
    "input": ("print(repr(input('name')))", "name\n''", "input()"),
    "wandb": (WATCHED, "0.1 0.1", "wandb"),
    "style": ("from matplotlib import style\nstyle.use('seaborn-dark')\nprint(1)", "1", "v0_8"),
}  # fmt: skip


@pytest.mark.parametrize(("source", "text", "said"), LIGHT.values(), ids=LIGHT.keys())
def test_old_and_foreign_code_runs(run_cells: Run, source: str, text: str, said: str) -> None:
    ran = run_cells(source)
    assert ran.errors == []
    assert text in ran.text(0)
    assert said in " ".join(ran.run["adaptations"])


def test_torch_without_a_gpu_and_loaders_without_workers(run_cells: Run) -> None:
    skip_without("torch")
    ran = run_cells(
        "import torch\nd = torch.device('cuda:0')\n"
        "print(d, isinstance(d, torch.device), torch.zeros(2, device='mps').cuda().to(d).device)",
        "from torch.utils.data import DataLoader\n"
        "print(iter(DataLoader([1, 2], num_workers=3, prefetch_factor=2)).next())",
        "torch.save(torch.nn.Linear(1, 1), 'm.pt')\nprint(type(torch.load('m.pt')).__name__)",
        limits={"memory_mb": 3000},
    )
    assert ran.errors == []
    assert ran.text(0) == "cpu True cpu\n"
    assert ran.text(2) == "Linear\n"
    said = " ".join(ran.run["adaptations"])
    assert all(part in said for part in ("GPU", "num_workers", "weights_only"))


def test_data_sets_are_found_whatever_root_is_named(run_cells: Run, tmp_path: Path) -> None:
    skip_without("torchvision")
    tmp_path.chmod(0o755)
    make_stand_ins(tmp_path)
    names = ("mnist", "cifar10", "leaf-classification")
    ran = run_cells(
        "from torchvision import datasets\n"
        "print(len(datasets.MNIST('/content/drive/x', download=True)))\n"
        "print(len(datasets.CIFAR10(root='y', train=False)))",
        "import glob\nimport pandas as pd\n"
        "print(pd.read_csv('/mine/train.csv').shape, len(glob.glob('/mine/images/*.jpg')))",
        data={name: str(tmp_path / name) for name in names},
        limits={"memory_mb": 3000},
    )
    assert ran.errors == []
    assert ran.text(0).split() == ["12000", "1000"]
    assert ran.text(1).strip() == "(990, 194) 1584"
    assert "MNIST was read from the staged data" in " ".join(ran.run["adaptations"])


NEWER = """
d, width = {"a": 3.14159}, 6
print(f"x {d["a"]:.2f} {{}} {d["a"]!r:>9} {f"{d["a"]:.0f}"} {", ".join(["p", "q"])}")
print(f"{d["a"]:{width}.1f}|", "plain", f"{width}", rf"\\d{d["a"]:.0f}")  # f"{d["
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="this Python parses them itself")
def test_fstrings_of_a_newer_python_run(run_cells: Run) -> None:
    ran = run_cells(NEWER, "f'{d[}'", "f'{d[\"a\"]' f'{d['a']}'")
    assert ran.text(0) == "x 3.14 {}   3.14159 3 p, q\n   3.1| plain 6 \\d3\n"
    assert ran.errors == ["SyntaxError", "SyntaxError"]
    assert any("newer Python" in said for said in ran.run["adaptations"])


SMALLER = """
import numpy as np
from skimage.transform import resize
random = np.random.default_rng(1)
for size in ((32, 32), (300, 75), (999, 7)):
    for _ in range(2):
        picture = random.integers(0, 256, (1000, 700)).astype("uint8")
        quick = resize(picture, output_shape=size, mode='reflect', anti_aliasing=True)
        slow = resize.__wrapped__(picture, output_shape=size, mode='reflect', anti_aliasing=True)
        print(quick.dtype == slow.dtype and quick.shape == size and abs(quick - slow).max() < 1e-12)
print(resize(picture / 255, (10, 10)).shape, resize(picture, (10, 10), order=0).shape)
"""


def test_pictures_are_made_smaller_as_skimage_does_it(run_cells: Run) -> None:
    skip_without("skimage")
    ran = run_cells(SMALLER)
    assert ran.errors == []
    assert ran.text(0).split("\n")[:7] == ["True"] * 6 + ["(10, 10) (10, 10)"]
    assert any("quicker order" in said for said in ran.run["adaptations"])


def test_plotly_needs_no_browser(run_cells: Run) -> None:
    skip_without("plotly")
    ran = run_cells(
        "import plotly.io as pio, plotly.graph_objects as go\npio.renderers.default = 'browser'\n"
        "figure = go.Figure(go.Scatter(y=[1, 2]))\nfigure.show()\nfigure.show(renderer='png')\n"
        "pio.show(figure)\nfigure.write_image('a.png')\nfigure",
        limits={"memory_mb": 3000},
    )
    assert ran.errors == []
    outputs = ran.run["notebook"]["cells"][0]["outputs"]
    shown = [out["data"]["application/vnd.plotly.v1+json"]["data"][0]["y"] for out in outputs]
    assert shown == [[1, 2]] * 4
    said = " ".join(ran.run["adaptations"])
    assert "without a browser" in said
    assert "was not made" in said


def test_packages_that_fetch_from_kaggle_give_the_staged_data(
    run_cells: Run, tmp_path: Path
) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "train.csv").write_text("a\n1\n")
    ran = run_cells(
        "import os, kagglehub, kaggle\nfrom kaggle.api.kaggle_api_extended import KaggleApi\n"
        "kaggle.api.authenticate()\nKaggleApi().competition_download_files('leaf', path='x')\n"
        "print(os.listdir(kagglehub.competition_download('leaf-classification')))",
        data={"leaf-classification": str(tmp_path)},
    )
    assert ran.errors == []
    assert ran.text(0) == "['train.csv']\n"


def test_schedulers_take_their_old_argument(run_cells: Run) -> None:
    skip_without("torch")
    ran = run_cells(
        "import torch\nfrom torch.optim.lr_scheduler import ReduceLROnPlateau, StepLR\n"
        "o = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)\n"
        "ReduceLROnPlateau(o, 'min', patience=2, verbose=True)\nStepLR(o, 3, verbose=True)",
        limits={"memory_mb": 3000},
    )
    assert ran.errors == []
    assert any("verbose" in said for said in ran.run["adaptations"])


def test_an_administrator_can_switch_one_off(run_cells: Run) -> None:
    ran = run_cells("import google.colab", setup={"switched_off": ["colab"]})
    assert ran.errors == ["ModuleNotFoundError"]


def test_nothing_is_told_when_nothing_was_adapted(run_cells: Run) -> None:
    assert run_cells("print(1)").run["adaptations"] == []


def test_smoke_cuts_loops_short_without_changing_the_source(run_cells: Run) -> None:
    source = (
        "import time\nrounds = 0\nfor epoch in range(10**9):\n    n = 0\n"
        "    while n < 10**9:\n        n += 1\n    rounds += 1\nprint(rounds >= 1)\n"
        "print(sum(1 for _ in range(1000)))"
    )
    ran = run_cells(source, "print(In[1].count('while'))", setup={"smoke_seconds": 1.0})
    assert ran.text(0).split() == ["True", "1000"]
    assert ran.text(1) == "1\n"
    assert any("cut short" in sentence for sentence in ran.run["adaptations"])
