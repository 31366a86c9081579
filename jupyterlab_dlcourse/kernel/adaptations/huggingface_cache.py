"""Let Hugging Face's libraries find the staged cache, in a home of the notebook's own.

The folders of the cache are made anew and its files linked: libraries write beside what they read
(locks, indices, what they unpack), and the staged files stay as they are.
"""

from __future__ import annotations

import functools
import os
from pathlib import Path

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record

_MOVED = {
    "bert-base-cased": "google-bert/bert-base-cased",
    "bert-base-uncased": "google-bert/bert-base-uncased",
    "distilbert-base-uncased": "distilbert/distilbert-base-uncased",
    "distilgpt2": "distilbert/distilgpt2",
    "gpt2": "openai-community/gpt2",
    "gpt2-medium": "openai-community/gpt2-medium",
    "gpt2-large": "openai-community/gpt2-large",
    "gpt2-xl": "openai-community/gpt2-xl",
}
"""Models by their name before 2024 and after; a cache knows them by the one it was asked for."""
_MOVED_SETS = {"ag_news": "fancyzhx/ag_news"}


def install(setup, shell) -> None:
    """Lay out the cache and name it to the libraries, before any is imported."""
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", HF_DATASETS_OFFLINE="1")
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    staged = setup["data"].get("huggingface")
    if staged is None:
        return
    home = Path(os.environ["HOME"]) / ".cache" / "huggingface"
    link(Path(staged), home)
    _both_names(home)
    os.environ["HF_HOME"] = str(home)
    after_import("huggingface_hub.file_download", _listen_to_hub)
    after_import("datasets.load", _listen_to_sets)


def link(staged, home) -> None:
    """Make the folders of ``staged`` in ``home``, each file a link to the staged one."""
    for folder, _inner, files in os.walk(staged):
        if Path(folder).name in {"blobs", ".locks", "xet"}:
            continue
        here = home / Path(folder).relative_to(staged)
        here.mkdir(parents=True, exist_ok=True)
        for name in files:
            target = here / name
            if not target.exists() and not name.endswith((".lock", ".incomplete")):
                target.symlink_to(Path(folder) / name)


def _both_names(home) -> None:
    """Let what was renamed be found by its other name as well."""
    pairs = [(_model(home, old), _model(home, new)) for old, new in _MOVED.items()]
    pairs += [(_set(home, old), _set(home, new)) for old, new in _MOVED_SETS.items()]
    for one, other in pairs:
        for there, gone in ((one, other), (other, one)):
            if there.is_dir() and not gone.exists():
                gone.symlink_to(there, target_is_directory=True)


def _model(home, name):
    return home / "hub" / f"models--{name.replace('/', '--')}"


def _set(home, name):
    return home / "datasets" / name.replace("/", "___")


def _listen_to_hub(module) -> None:
    for name in ("hf_hub_download", "try_to_load_from_cache"):
        setattr(module, name, _noting(getattr(module, name)))


def _noting(original):
    @functools.wraps(original)
    def find(repo_id, *arguments, **named):
        found = original(repo_id, *arguments, **named)
        if isinstance(found, str):
            _say(repo_id)
        return found

    return find


def _listen_to_sets(module) -> None:
    original = module.CachedDatasetModuleFactory.get_module

    @functools.wraps(original)
    def get_module(self):
        found = original(self)
        _say(self.name)
        return found

    module.CachedDatasetModuleFactory.get_module = get_module


def _say(name) -> None:
    record(f"“{name}” was read from the staged cache instead of the network")
