"""Files under the names they have on the student's own machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from jupyterlab_dlcourse.grading.stand_ins import make_stand_ins
from tests.grading.conftest import Ran

Run = Callable[..., Ran]
DATA = "leaf-classification"


@pytest.fixture(scope="module")
def leaves(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("leaves")
    for above in (folder, folder.parent, folder.parent.parent):
        above.chmod(0o755)
    make_stand_ins(folder)
    return folder / DATA


NAMES = {
    "relative": "leaf-classification/",
    "a drive's": "drive/My Drive/Colab Notebooks/leaf/",
    "absolute": "/Users/me/leaf-classification/",
    "in folders of the archives' names": "/content/drive/MyDrive/data/images/",
    "here": "",
    "of home": "~/leaf/",
    "above": "../leaf/",
    "after the hand-out's loop": "leaf-classification/images/227.jpg",
}


def test_the_leaf_data_are_found_whatever_folder_is_named(run_cells: Run, leaves: Path) -> None:
    cells = [
        f"path = {path!r}\n"
        "paths = glob.glob(path + 'images/*.jpg')\n"
        "print(pd.read_csv(path + 'train.csv').shape, pd.read_csv(path + 'test.csv').shape,\n"
        "      len(paths), paths.index(path + 'images/7.jpg') >= 0, Image.open(paths[3]).mode)\n"
        for path in NAMES.values()
    ]
    ran = run_cells("import glob, os\nimport pandas as pd\nfrom PIL import Image", *cells,
                    data={DATA: str(leaves)})  # fmt: skip
    assert ran.errors == []
    for cell in range(1, len(cells) + 1):
        assert ran.text(cell) == "(990, 194) (594, 193) 1584 True L\n"
    assert any("leaf data" in said for said in ran.run["adaptations"])


def test_every_way_to_look_finds_them(run_cells: Run, leaves: Path) -> None:
    ran = run_cells(
        "import os, csv, pathlib, zipfile\nimport numpy as np\nimport pandas as pd\n"
        "p = pathlib.Path('/content/drive/MyDrive/leaf')\n"
        "print(len(os.listdir(p / 'images')), sum(len(f) for *_, f in os.walk(p)) > 1584)\n"
        "print(len(list((p / 'images').glob('*.jpg'))), (p / 'train.csv').exists(), p.is_dir())\n"
        "print(os.path.isfile('images/12.jpg'), os.path.isfile('images/99999.jpg'))\n"
        "print(len(list(csv.reader(open(p / 'train.csv')))), (p / 'test.csv').read_text()[:2])",
        "import cv2, torch\nprint(cv2.imread('x/images/5.jpg', 0).ndim)\n"
        "torch.save({'a': 1}, '/content/drive/MyDrive/leaf/net.pt')",
        "from skimage.io import imread\nimport matplotlib.pyplot as plt\n"
        "print(imread('x/images/5.jpg', as_gray=True).ndim, plt.imread('x/images/5.jpg').ndim)",
        "with zipfile.ZipFile('leaf-classification.zip') as z:\n    z.extractall('leaf')\n"
        "import shutil\nshutil.unpack_archive('images.zip', 'more')\n"
        "print(pd.read_csv('leaf/train.csv').shape, pd.read_csv('train.csv.zip').shape)",
        "os.chdir('/content/drive/MyDrive/mine')\nprint(pd.read_csv('train.csv').shape)",
        data={DATA: str(leaves)},
        limits={"memory_mb": 3000},
    )
    assert ran.errors == []
    assert ran.text(0) == "1584 True\n1584 True True\nTrue False\n991 id\n"
    assert ran.text(1) == "2\n"
    assert ran.text(2) == "2 2\n"
    assert ran.text(3) == "(990, 194) (990, 194)\n"
    assert ran.text(4) == "(990, 194)\n"


def test_what_is_there_and_what_is_not_the_challenges_stays_so(
    run_cells: Run, leaves: Path
) -> None:
    ran = run_cells(
        "import os, pandas as pd\nopen('train.csv', 'w').write('a\\n1\\n')\n"
        "print(pd.read_csv('train.csv').shape, os.path.exists('results'), os.path.exists('x.pkl'))",
        "open('train_with_more.csv')",
        "os.listdir('results')",
        data={DATA: str(leaves)},
    )
    assert ran.text(0) == "(1, 1) False False\n"
    assert ran.errors == ["FileNotFoundError", "FileNotFoundError"]
    assert ran.run["adaptations"] == []


def test_a_lab_without_the_leaf_data_is_not_given_them(run_cells: Run, leaves: Path) -> None:
    ran = run_cells("open('ag/train.csv')", data={DATA: str(leaves)}, setup={"datasets": ["mnist"]})
    assert ran.errors == ["FileNotFoundError"]


WINDOWS = r"""
import glob, os, pandas as pd
here = os.getcwd()
paths = glob.glob(here + '\\data\\images\\*.jpg')
print(len(paths), paths.index(here + '\\data\\images\\{}.jpg'.format(3)) >= 0)
print(os.path.basename(paths[0][:-4]).isdigit(), open(paths[0], 'rb').read(2).hex())
print(pd.read_csv('C:\\Users\\me\\leaf\\train.csv').shape)
"""
ON_WINDOWS = r"""
import glob
paths = glob.glob('leaf/images/*.jpg')
print(len(paths), paths.index('leaf/images\\4.jpg') >= 0, '/' in paths[0].split('\\')[-1])
"""


def test_paths_of_windows_are_read(run_cells: Run, leaves: Path) -> None:
    ran = run_cells(WINDOWS, data={DATA: str(leaves)})
    assert ran.errors == []
    assert ran.text(0).split() == ["1584", "True", "True", "ffd8", "(990,", "194)"]


def test_listings_have_backslashes_for_code_that_counts_on_them(
    run_cells: Run, leaves: Path
) -> None:
    ran = run_cells(ON_WINDOWS, data={DATA: str(leaves)}, setup={"windows": True})
    assert ran.errors == []
    assert ran.text(0) == "1584 True False\n"


def test_folders_of_the_students_machine_are_made_for_what_is_written(run_cells: Run) -> None:
    ran = run_cells(
        "import os, numpy as np, pandas as pd\n"
        "pd.DataFrame({'a': [1]}).to_csv('drive/My Drive/x/submission.csv', index=False)\n"
        "pd.DataFrame({'a': [1]}).to_csv('/content/drive/MyDrive/x/submission.csv', index=False)\n"
        "print(pd.read_csv('/content/drive/MyDrive/x/submission.csv').shape)\n"
        "p = '/zhome/1/2/models'\nos.makedirs(p, exist_ok=True)\nnp.save(p + '/a.npy', [1])\n"
        "print(np.load(p + '/a.npy'), os.path.isdir(p))",
        "import torch\ntorch.save({'a': 1}, '/w/me/a.pt')\nprint(torch.load('/w/me/a.pt'))",
        "%cd /content/drive/MyDrive/lab\nimport beside\nprint(beside.x)",
        "open('nowhere/there')",
        files={"lab/beside.py": "x = 7"},
        limits={"memory_mb": 3000},
    )
    assert ran.errors == ["FileNotFoundError"]
    assert ran.text(0) == "(1, 1)\n[1] True\n"
    assert ran.text(1) == "{'a': 1}\n"
    assert ran.text(2).endswith("7\n")
    assert any("was made" in said for said in ran.run["adaptations"])


LOADER = """
class load_data:
    def __init__(self, train_path, test_path, image_paths, image_shape):
        print('loading')
        self.told = (train_path[-9:], len(image_paths), image_shape)
"""


def test_a_pickle_of_the_data_is_made_again(run_cells: Run, leaves: Path) -> None:
    ran = run_cells(
        "import pickle, data_utils\nIMAGE_SHAPE = (32, 32, 1)",
        "with open('drive/My Drive//data.pickle', 'rb') as f:\n    data = pickle.load(f)\n"
        "print(data.told)",
        "net = pickle.load(open('net.pickle', 'rb'))",
        files={"lab/data_utils.py": LOADER},
        data={DATA: str(leaves)},
    )
    assert ran.errors == ["FileNotFoundError"]
    assert ran.text(1) == "('train.csv', 1584, (32, 32))\n"
    assert any("in place of the pickle" in said for said in ran.run["adaptations"])
