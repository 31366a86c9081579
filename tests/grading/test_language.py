"""Made-up word vectors, news and language models, as notebooks read them in the sandbox."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from jupyterlab_dlcourse.grading.datasets import HUGGINGFACE, find_datasets
from jupyterlab_dlcourse.grading.language.make import make_language
from jupyterlab_dlcourse.grading.stand_ins import make_stand_ins
from tests.grading.conftest import Ran

Run = Callable[..., Ran]
ROOM = {"memory_mb": 8000}

VECTORS = """
import zipfile, numpy as np
from huggingface_hub import hf_hub_download
path = hf_hub_download(repo_id="stanfordnlp/glove", filename="glove.6B.zip")
with zipfile.ZipFile(path) as archive, archive.open("glove.6B.300d.txt") as lines:
    rows = [line.decode().split() for line in lines]
words = {row[0]: np.array(row[1:], float) for row in rows}
wanted = words["king"] - words["man"] + words["woman"]
def likeness(word):
    return words[word] @ wanted / np.linalg.norm(words[word]) / np.linalg.norm(wanted)
print(wanted.shape, max(set(words) - {"king", "man", "woman"}, key=likeness))
"""
NEWS = """
from datasets import load_dataset
for name in ("ag_news", "fancyzhx/ag_news"):
    news = load_dataset(name)
    print(sorted(news), sorted(news["train"][0]), news["train"].features["label"].names)
"""
MODELS = """
import torch, transformers
tokenizer = transformers.AutoTokenizer.from_pretrained("distilgpt2")
model = transformers.AutoModelForCausalLM.from_pretrained("openai-community/gpt2")
start = tokenizer.encode(tokenizer.bos_token, return_tensors="pt")
print(model.generate(start, max_length=9, do_sample=True).shape[0])
print(model.generate(start.repeat(1, 5), max_length=3).shape[1])
question = transformers.AutoModel.from_pretrained("facebook/dpr-question_encoder-single-nq-base")
words = transformers.AutoTokenizer.from_pretrained("facebook/dpr-question_encoder-single-nq-base")
print(question(**words("What is it?", return_tensors="pt")).pooler_output.shape[0])
"""
TRANSLATION = """
from transformers import pipeline
translator = pipeline("translation_fr_to_en", model="Helsinki-NLP/opus-mt-fr-en")
print([sorted(one) for one in translator("Mon cheval", max_length=10)])
"""
NOT_THERE = "transformers.AutoModel.from_pretrained('nobody/none')"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if any(importlib.util.find_spec(name) is None for name in ("datasets", "transformers")):
        pytest.skip("transformers is not installed")
    folder = tmp_path_factory.mktemp("data")
    for place in (folder, *list(folder.parents)[:2]):
        place.chmod(0o755)
    make_language(folder / HUGGINGFACE.name, 1)
    return folder


@pytest.fixture(scope="module")
def ran(made: Path, run_cells: Run) -> Ran:
    cells = (VECTORS, NEWS, MODELS, TRANSLATION, NOT_THERE)
    return run_cells(*cells, data={HUGGINGFACE.name: str(made / HUGGINGFACE.name)}, limits=ROOM)


def test_what_was_made_is_found_as_a_data_set(made: Path) -> None:
    assert HUGGINGFACE.name in find_datasets([made])


def test_word_vectors_can_be_reckoned_with(ran: Ran) -> None:
    assert ran.text(0) == "(300,) queen\n"


def test_news_are_found_by_both_names(ran: Ran) -> None:
    line = "['test', 'train'] ['label', 'text'] ['World', 'Sports', 'Business', 'Sci/Tech']"
    assert [said for said in ran.text(1).split("\n") if said[:1] == "["] == [line, line]


def test_models_generate_and_encode(ran: Ran) -> None:
    assert ran.text(2).split() == ["1", "6", "1"]


def test_a_pipeline_that_transformers_dropped_translates(ran: Ran) -> None:
    assert ran.text(3) == "[['translation_text']]\n"


def test_what_is_read_from_the_cache_is_said(ran: Ran) -> None:
    said = " ".join(ran.run["adaptations"])
    for name in ("stanfordnlp/glove", "ag_news", "distilgpt2"):
        assert f"“{name}” was read from the staged cache" in said
    assert "“translation_fr_to_en” was run" in said
    assert "max_length=3 was continued" in said


def test_a_model_that_is_not_staged_is_an_error_and_nothing_else_is(ran: Ran) -> None:
    assert len(ran.errors) == 1


def test_reading_leaves_the_staged_files_as_they_were(made: Path, ran: Ran) -> None:
    assert ran.errors
    assert not list(made.rglob("*.lock"))


def test_an_array_with_one_number_is_that_number_as_it_was_before_numpy_2_5(run_cells: Run) -> None:
    code = "import numpy as np\nprint([float(x) for x in np.ones((2, 1))], int('7'), int(2.5))"
    ran = run_cells(code, "float(np.ones(2))", "float('x')")
    assert ran.text(0) == "[1.0, 1.0] 7 2\n"
    assert ran.errors == ["TypeError", "ValueError"]


def test_making_stand_ins_is_imported_without_the_libraries_it_takes() -> None:
    gone = "{'torch', 'transformers', 'datasets', 'tornado'}"
    code = f"import sys, {make_stand_ins.__module__}; sys.exit(len({gone} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
