from __future__ import annotations

import json
from pathlib import Path

import pytest

from jupyterlab_dlcourse.cli.main import main


@pytest.fixture
def handed_in(tmp_path: Path) -> Path:
    text = "Made by Søren Testesen, s123456; team Rumraket\nsee /home/soeren/lab/x.csv"
    cell = {"cell_type": "markdown", "metadata": {"user": "soeren"}, "source": text}
    content = {"nbformat": 4, "nbformat_minor": 5, "metadata": {"colab": {}}, "cells": [cell]}
    path = tmp_path / "lab.ipynb"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_an_author_sees_the_copy_and_what_was_taken_out(
    handed_in: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "copy.ipynb"
    words = ["scrub", str(handed_in), "--author", "Søren Testesen", "--number", "s123456"]
    assert main([*words, "--hide", "Rumraket", "--out", str(out)]) == 0
    told = capsys.readouterr().out
    for line in ("name: 1 taken out, in cell 1", "study number: 1", "path: 1", "added word: 1"):
        assert line in told
    copy = out.read_text("utf-8").casefold()
    assert "made by author" in copy
    assert not any(word in copy for word in ("testesen", "123456", "soeren", "rumraket", "colab"))


def test_what_a_ta_would_have_to_look_at_is_said(
    handed_in: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handed_in.write_bytes(handed_in.read_bytes()[:-4])
    assert main(["scrub", str(handed_in), "--author", "Søren Testesen"]) == 1
    assert "The copy would wait for a TA." in capsys.readouterr().out


def test_without_a_name_it_is_said_what_is_not_hidden(
    handed_in: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scrub", str(handed_in), "--json"]) == 0
    told = capsys.readouterr()
    assert "--author" in told.err
    cells = json.loads(told.out)["content"]["cells"]
    assert "Testesen" in cells[0]["source"]
    assert "soeren" not in cells[0]["source"]


def test_a_file_that_is_not_there_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scrub", "nowhere.ipynb"]) == 1
    assert capsys.readouterr().err == "There is no notebook nowhere.ipynb.\n"
