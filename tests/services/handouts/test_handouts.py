"""Syncing hand-outs out of a real git history with renames, helpers and a solution in a branch."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from jupyterlab_dlcourse.checks.library import Library, object_path
from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.errors import NotFound, Unavailable
from jupyterlab_dlcourse.services.handouts.handouts import sync

PLAN = {1: "1.1-EXE-Sums.ipynb", 2: "2.1-EXE-Products", 5: "5.1-EXE-Powers"}


class Repo:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.day = 0
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *words: str) -> str:
        date = f"2022-09-{self.day + 1:02d}T12:00:00+0000"
        who = {"GIT_AUTHOR_NAME": "T", "GIT_AUTHOR_EMAIL": "t@example.org"}
        who |= {"GIT_COMMITTER_NAME": "T", "GIT_COMMITTER_EMAIL": "t@example.org"}
        dates = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
        alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        command = ["git", "-C", str(self.folder), *words]
        done = subprocess.run(
            command,
            env={**os.environ, **who, **dates, **alone},
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout.strip()

    def write(self, path: str, data: str | bytes) -> None:
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data.encode() if isinstance(data, str) else data)

    def commit(self) -> str:
        self.day += 1
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "x")
        return self.git("rev-parse", "HEAD")


def notebook(*sources: str) -> str:
    cells = [
        {"cell_type": "code", "metadata": {}, "source": s, "outputs": [], "execution_count": None}
        for s in sources
    ]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 4})


COMMON = [f"shared_{number} = {number}" for number in range(6)]


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Lab 1: two versions, then renamed unchanged, then a third; lab 2: moved and changed."""
    made = Repo(tmp_path / "repo")
    made.write("1_One/0.9-Sums.ipynb", notebook("import plotting", "a = 1"))
    made.write("1_One/plotting.py", "first")
    made.write("README.md", "not beside anything")
    made.commit()
    made.git("mv", "1_One/0.9-Sums.ipynb", "1_One/1.1-EXE-Sums.ipynb")
    made.write("2_Old/3.2-EXE-Prod.ipynb", notebook("b = 2", "![](../static/p.png)", *COMMON))
    made.write("static/p.png", b"\x89PNG")
    made.write("static/unused.png", b"\x89PNG2")
    made.commit()
    made.write("1_One/plotting.py", "mended")
    made.commit()
    made.write("1_One/1.1-EXE-Sums.ipynb", notebook("import plotting", "a = 1", "more"))
    made.git("rm", "--quiet", "2_Old/3.2-EXE-Prod.ipynb")
    made.write("2_Two/2.1-EXE-Products.ipynb", notebook("b = 3", "changed", *COMMON))
    made.write("5_Five/5.1-EXE-Powers.ipynb", notebook("c = 5"))
    made.write("5_Five/5.0-EXE-Roots.ipynb", notebook("an older topic"))
    made.write("9_Nine/9.9-EXE-Stray.ipynb", notebook("of no lab"))
    made.commit()
    return made


def test_every_version_is_found_also_under_an_earlier_name(repo: Repo, tmp_path: Path) -> None:
    done = sync(str(repo.folder), tmp_path / "library", PLAN)
    assert done.total == {1: 2, 2: 2, 5: 2}


def test_version_is_the_day_and_the_first_commit_that_has_it(repo: Repo, tmp_path: Path) -> None:
    sync(str(repo.folder), tmp_path / "library", PLAN)
    newest = Library(tmp_path / "library").latest(1)
    assert newest is not None
    assert newest.version == f"2022-09-05-{repo.git('rev-parse', 'HEAD')[:8]}"


def test_what_is_published_now_comes_last(repo: Repo, tmp_path: Path) -> None:
    repo.write("1_One/1.1-EXE-Sums.ipynb", notebook("import plotting", "a = 1"))
    repo.commit()  # back to the first version
    sync(str(repo.folder), tmp_path / "library", PLAN)
    newest = Library(tmp_path / "library").latest(1)
    assert newest is not None
    assert [cell.source for cell in newest.cells] == ["import plotting", "a = 1"]


def test_a_notebook_of_another_name_belongs_to_the_lab_it_is_like(
    repo: Repo, tmp_path: Path
) -> None:
    sync(str(repo.folder), tmp_path / "library", PLAN)
    names = [entry.name for entry in Library(tmp_path / "library").entries(2)]
    assert names == ["3.2-EXE-Prod.ipynb", "2.1-EXE-Products.ipynb"]


def test_an_older_topic_belongs_to_the_lab_of_its_folder(repo: Repo, tmp_path: Path) -> None:
    sync(str(repo.folder), tmp_path / "library", PLAN)
    names = {entry.name for entry in Library(tmp_path / "library").entries(5)}
    assert "5.0-EXE-Roots.ipynb" in names


def test_a_notebook_of_no_lab_is_left_out_and_said(repo: Repo, tmp_path: Path) -> None:
    done = sync(str(repo.folder), tmp_path / "library", PLAN)
    assert list(done.left_out) == ["9_Nine/9.9-EXE-Stray.ipynb"]


def test_helpers_and_named_pictures_are_kept_as_last_given_out(repo: Repo, tmp_path: Path) -> None:
    sync(str(repo.folder), tmp_path / "library", PLAN)
    library = Library(tmp_path / "library")
    first, old = library.versions(1)[0], library.versions(2)[0]
    assert {f.path: library.read(f.sha256) for f in first.files} == {"plotting.py": b"mended"}
    assert [f.path for f in old.files] == ["../static/p.png"]


def test_a_students_solution_in_another_branch_is_no_handout(repo: Repo, tmp_path: Path) -> None:
    repo.git("checkout", "--quiet", "-b", "student")
    repo.write("5_Five/5.1-EXE-Powers.ipynb", notebook("c = 5", "my solution"))
    repo.commit()
    repo.git("checkout", "--quiet", "main")
    assert sync(str(repo.folder), tmp_path / "library", PLAN).total[5] == 2


def test_a_name_that_was_given_while_the_content_changed_has_no_past(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    stub = [f"line_{number} = {number}" for number in range(30)]
    repo.write("1/solved.ipynb", notebook("answer = 42", *stub))
    repo.commit()
    repo.git("mv", "1/solved.ipynb", "1/1.1-EXE-Sums.ipynb")
    repo.write("1/1.1-EXE-Sums.ipynb", notebook("answer = None", *stub))
    repo.commit()
    assert sync(str(repo.folder), tmp_path / "library", PLAN).total == {1: 1}


def test_syncing_again_adds_nothing_and_changes_nothing(repo: Repo, tmp_path: Path) -> None:
    library = tmp_path / "library"
    assert sum(map(len, sync(str(repo.folder), library, PLAN).added.values())) == 6
    before = {p: p.read_bytes() for p in library.rglob("*") if p.is_file()}
    assert sum(map(len, sync(str(repo.folder), library, PLAN).added.values())) == 0
    assert {p: p.read_bytes() for p in library.rglob("*") if p.is_file()} == before


def test_only_what_is_new_is_told(repo: Repo, tmp_path: Path) -> None:
    sync(str(repo.folder), tmp_path / "library", PLAN)
    repo.write("5_Five/5.1-EXE-Powers.ipynb", notebook("c = 6"))
    commit = repo.commit()
    added = sync(str(repo.folder), tmp_path / "library", PLAN).added
    assert {lab: new for lab, new in added.items() if new} == {5: [f"2022-09-06-{commit[:8]}"]}


def test_a_damaged_object_is_mended_by_the_next_sync(repo: Repo, tmp_path: Path) -> None:
    sync(str(repo.folder), tmp_path / "library", PLAN)
    sha256 = Library(tmp_path / "library").versions(1)[0].sha256
    object_path(tmp_path / "library", sha256).write_bytes(b"")
    sync(str(repo.folder), tmp_path / "library", PLAN)
    assert Library(tmp_path / "library").read(sha256)


def test_versions_that_the_repository_lost_stay(repo: Repo, tmp_path: Path) -> None:
    sync(str(repo.folder), tmp_path / "library", PLAN)
    other = Repo(tmp_path / "other")
    other.write("1/1.1-EXE-Sums.ipynb", notebook("a new beginning"))
    other.commit()
    done = sync(str(other.folder), tmp_path / "library", PLAN)
    assert (done.total[1], done.total[2]) == (3, 2)
    newest = Library(tmp_path / "library").latest(1)
    assert newest is not None
    assert newest.cells[0].source == "a new beginning"


def test_a_bare_repository_and_a_url_give_the_same(repo: Repo, tmp_path: Path) -> None:
    bare = tmp_path / "bare.git"
    repo.git("clone", "--quiet", "--bare", str(repo.folder), str(bare))
    checkout = sync(str(repo.folder), tmp_path / "a", PLAN)
    from_bare = sync(str(bare), tmp_path / "b", PLAN)
    from_url = sync(repo.folder.as_uri(), tmp_path / "c", PLAN)
    assert checkout.added == from_bare.added == from_url.added


def test_a_notebook_that_is_none_is_left_out_and_said(repo: Repo, tmp_path: Path) -> None:
    repo.write("5_Five/5.1-EXE-Powers.ipynb", "")
    repo.commit()
    done = sync(str(repo.folder), tmp_path / "library", PLAN)
    assert any(name.startswith("5_Five/5.1-EXE-Powers.ipynb") for name in done.left_out)
    assert done.total[5] == 2


def test_a_folder_that_is_no_repository_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="not a git repository"):
        sync(str(tmp_path), tmp_path / "library", PLAN)


def test_a_repository_without_commits_is_told(tmp_path: Path) -> None:
    Repo(tmp_path / "empty")
    with pytest.raises(NotFound, match="commits"):
        sync(str(tmp_path / "empty"), tmp_path / "library", PLAN)


def test_a_repository_without_exe_notebooks_names_what_was_looked_for(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    repo.write("README.md", "nothing here")
    repo.commit()
    with pytest.raises(NotFound, match="EXE-Sums"):
        sync(str(repo.folder), tmp_path / "library", PLAN)


def test_a_url_that_cannot_be_reached_names_the_way_without_network(tmp_path: Path) -> None:
    nowhere = (tmp_path / "nowhere").as_uri()
    with pytest.raises(Unavailable, match="--from FOLDER"):
        sync(nowhere, tmp_path / "library", PLAN)


def test_a_url_that_would_run_a_command_is_refused(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    with pytest.raises((NotFound, Unavailable)):
        sync(f"ext::sh -c touch% {mark}", tmp_path / "library", PLAN)
    assert not mark.exists()


def test_command_prints_one_json_object_and_the_list_shows_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repo = Repo(tmp_path / "repo")
    repo.write("3/3.4-EXE-FFN-MNIST.ipynb", notebook("net = 1"))
    repo.commit()
    library = str(tmp_path / "library")
    assert main(["handouts", "sync", "--from", str(repo.folder), "--to", library, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["total"] == {"3": 1}
    assert main(["handouts", "list", "--handouts", library]) == 0
    assert "3.4-EXE-FFN-MNIST.ipynb" in capsys.readouterr().out


def test_command_tells_a_mistake_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["handouts", "sync", "--from", str(tmp_path), "--to", str(tmp_path / "l")]) == 1
    assert "not a git repository" in capsys.readouterr().err
