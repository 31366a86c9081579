"""What a student's code can see and reach, tried from inside."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.grading.conftest import SECRET, Ran

Run = Callable[..., Ran]


def test_there_is_no_network(run_cells: Run) -> None:
    ran = run_cells(
        "import socket\nsocket.create_connection(('192.0.2.1', 80), 2)",
        "print([l.split(':')[0].strip() for l in open('/proc/net/dev').readlines()[2:]])",
    )
    assert ran.errors == ["OSError"]
    assert ran.text(1).strip() == "['lo']"


def test_nothing_of_the_services_environment_is_seen(run_cells: Run) -> None:
    ran = run_cells(
        "import os, pathlib\n"
        "seen = ''.join(pathlib.Path(f'/proc/{p}/environ').read_text()\n"
        "               for p in os.listdir('/proc') if p.isdigit())\n"
        "print(repr(pathlib.Path('/proc/1/environ').read_text()), seen + str(os.environ))"
    )
    assert ran.text(0).startswith("''")
    assert SECRET not in ran.text(0)


def test_the_first_process_does_not_tell_the_machines_paths(run_cells: Run, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    ran = run_cells(
        "print(open('/proc/1/cmdline').read(), open('/dlcourse/setup.json').read())",
        data={"set": str(tmp_path)},
    )
    assert "set" in ran.text(0)
    assert str(tmp_path) not in ran.text(0)


def test_no_file_of_another_person_is_seen(run_cells: Run, tmp_path: Path) -> None:
    other = tmp_path / "other.ipynb"
    other.write_text("the answers of another student")
    ran = run_cells(
        f"import os\nprint(os.path.exists({str(other)!r}), os.path.exists({__file__!r}))\n"
        "print(os.listdir('/home'), os.listdir('/tmp'))"
    )
    # A Python that is installed below /tmp is seen there, and nothing else.
    prefixes = [Path(one).parts for one in (sys.prefix, sys.base_prefix)]
    python = sorted({parts[2] for parts in prefixes if parts[1] == "tmp"})
    assert ran.text(0).splitlines() == ["False False", f"['student'] {python}"]


def test_our_own_package_is_hidden_and_only_the_kernels_code_readable(run_cells: Run) -> None:
    ran = run_cells(
        "import jupyterlab_dlcourse.grading",
        "import os\nprint(sorted(os.listdir('/dlcourse')), os.access('/dlcourse/kernel', os.W_OK))",
    )
    assert ran.errors == ["ModuleNotFoundError"]
    assert ran.text(1).strip() == "['files.zip', 'kernel', 'setup.json'] False"


@pytest.mark.parametrize(
    "place", ["/", "/usr", "/etc", "/dlcourse", "/data/set", "/proc/sys/kernel"]
)
def test_nothing_outside_the_home_can_be_written(
    run_cells: Run, tmp_path: Path, place: str
) -> None:
    tmp_path.chmod(0o777)
    ran = run_cells(f"open('{place}/x', 'w')", data={"set": str(tmp_path)})
    assert ran.errors[0] in {"OSError", "PermissionError", "FileNotFoundError"}
    assert not list(tmp_path.iterdir())


def test_the_kernel_has_no_rights_and_can_win_none(run_cells: Run) -> None:
    ran = run_cells(
        "import os, ctypes\n"
        "status = dict(l.split(':', 1) for l in open('/proc/self/status'))\n"
        "print(os.getuid(), int(status['CapEff'], 16), int(status['CapBnd'], 16),\n"
        "      status['NoNewPrivs'].strip(), ctypes.CDLL(None).unshare(0x10000000))",
        "open('/proc/sys/kernel/core_pattern', 'w')",
    )
    assert ran.text(0).split() == ["10001", "0", "0", "1", "-1"]
    assert len(ran.errors) == 1


def test_the_machines_processes_and_users_are_not_seen(run_cells: Run) -> None:
    ran = run_cells(
        "import os, pwd\n"
        "print(len([p for p in os.listdir('/proc') if p.isdigit()]), len(pwd.getpwall()))"
    )
    assert ran.text(0).split() == ["2", "1"]


def test_a_cpu_slot_sees_no_device_of_a_gpu(run_cells: Run) -> None:
    ran = run_cells(
        "import os\nprint([d for d in os.listdir('/dev') if 'nvidia' in d], os.path.exists('/sys'))"
        "\nprint(repr(os.environ['CUDA_VISIBLE_DEVICES']))"
    )
    assert ran.text(0).split() == ["[]", "False", "''"]


def test_the_hand_outs_files_lie_beside_the_notebook(run_cells: Run) -> None:
    ran = run_cells(
        "import plotting\nprint(plotting.x, open('../static_files/a.txt').read())",
        files={"lab/plotting.py": "x = 3", "static_files/a.txt": "hello"},
    )
    assert ran.text(0).strip() == "3 hello"


def test_who_grades_is_not_told(run_cells: Run) -> None:
    ran = run_cells("import getpass, socket\nprint(getpass.getuser(), socket.gethostname())")
    assert ran.text(0).split() == ["student", "sandbox"]
    assert getpass.getuser() != "student"
