"""The archive of MNIST that older hand-outs fetched, read by a real kernel."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jupyterlab_dlcourse.grading.stand_ins import make_stand_ins
from tests.grading.conftest import Ran

READ = """import numpy as np
data = np.load('mnist.npz')
x = data['X_train'][:1000].astype('float32')
print(x.shape, x.max() <= 1, data['y_train'][:1000].shape, data['y_test'].dtype)
with np.load('/content/mnist.npz', allow_pickle=True) as f:
    print(f['x_train'].shape[1:], f['x_train'].dtype, len(f['x_train']) == len(f['y_train']))
np.savez('mine.npz', a=1)
print(int(np.load('mine.npz')['a']))
"""


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("data")
    folder.chmod(0o755)
    make_stand_ins(folder)
    return str(folder / "mnist")


def test_the_archive_is_made_of_the_staged_data(run_cells: Callable[..., Ran], staged: str) -> None:
    ran = run_cells(READ, "np.load('other.npz')", data={"mnist": staged})
    assert ran.text(0).splitlines() == [
        "(1000, 784) True (1000,) int32",
        "(28, 28) uint8 True",
        "1",
    ]
    assert ran.errors == ["FileNotFoundError"]
    assert "“mnist.npz” was made from the staged MNIST" in ran.run["adaptations"]
