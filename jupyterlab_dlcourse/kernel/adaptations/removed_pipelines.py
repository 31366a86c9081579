"""Pipelines that transformers 5 has dropped: translation, summaries, text to text."""

from __future__ import annotations

import functools

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record

_KEYS = {
    "translation": "translation_text",
    "summarization": "summary_text",
    "text2text-generation": "generated_text",
}


def install(setup, shell) -> None:
    """Wait for transformers' pipelines."""
    after_import("transformers.pipelines", _mend)


def _mend(module) -> None:
    original = module.pipeline
    gone = set(getattr(module, "REMOVED_TASKS", ())) & set(_KEYS)

    @functools.wraps(original)
    def pipeline(task=None, model=None, *arguments, **named):
        kind = "translation" if str(task).startswith("translation_") else task
        if kind not in gone or model is None:
            return original(task, model, *arguments, **named)
        record(f"the pipeline “{task}” was run by its model's “generate”")
        return Generation(_KEYS[kind], model, named.get("tokenizer"), _settings(named))

    module.pipeline = pipeline


def _settings(named):
    """Give what was meant for the generation itself."""
    return {
        key: named[key] for key in ("max_length", "max_new_tokens", "num_beams") if key in named
    }


class Generation:
    """Tokenizes, generates and decodes, with the results in the shape pipelines gave them."""

    def __init__(self, key, model, tokenizer, settings):
        import transformers

        name = model if isinstance(model, str) else model.config.name_or_path
        if isinstance(model, str):
            model = transformers.AutoModelForSeq2SeqLM.from_pretrained(model)
        if tokenizer is None or isinstance(tokenizer, str):
            tokenizer = transformers.AutoTokenizer.from_pretrained(tokenizer or name)
        self.key, self.model, self.tokenizer = key, model.eval(), tokenizer
        self.settings = settings
        self.task = key

    def __call__(self, *texts, **named):
        """Give a list of dicts, one a text."""
        import torch

        given = texts[0] if len(texts) == 1 else list(texts)
        many = [given] if isinstance(given, str) else list(given)
        batch = self.tokenizer(many, return_tensors="pt", padding=True, truncation=True)
        wanted = {k: v for k, v in {**self.settings, **named}.items() if k not in _OF_PIPELINES}
        batch = {k: v.to(self.model.device) for k, v in batch.items()}
        with torch.no_grad():
            made = self.model.generate(**batch, **wanted)
        decoded = self.tokenizer.batch_decode(made, skip_special_tokens=True)
        return [{self.key: text} for text in decoded]


_OF_PIPELINES = frozenset(
    {"batch_size", "clean_up_tokenization_spaces", "return_tensors", "return_text", "truncation"}
)
