from __future__ import annotations

import json

import pytest

from jupyterlab_dlcourse.cli.main import main


def test_a_term_is_played_and_printed_as_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    words = "allocate --simulate 30 --labs 2 --no-show 0.1 --seed 4 --json"
    assert main(words.split()) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told) == [
        *("students", "labs", "reports", "self_reviews", "groupmate_reviews"),
        *("min_reviews_allocated", "max_reviews_allocated", "reports_with_three_done"),
        *("reviews_by_ta", "repeated_pairs", "repeated_pairs_circular", "seconds"),
    ]
    assert (told["students"], told["labs"], told["reports"]) == (30, 2, 60)


def test_the_page_says_why_reports_have_fewer_reviews(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["allocate", "--simulate", "1", "--labs", "1"]) == 0
    assert "1 x 0 done. Nobody else handed in." in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [[], ["--simulate", "-1"], ["--simulate", "9", "--no-show", "2"]], ids=str
)
def test_wrong_use_is_told(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["allocate", *words]) == 2
    assert "Traceback" not in capsys.readouterr().err
