"""Slips of lab 6."""

from __future__ import annotations

import re

from scripts.slips.slip import Slip, appended, first_of, replaced

_OUT = r"^(\s*)(out\[['\"]out['\"]\]\s*=\s*)([^#\n]+?)(?:\s*#.*)?$"
_RETURNED = r"return \{\"out\": (.+)\}$"
_TRAINS = r"\.backward\(\)"
_AGAIN = "net = type(net)()\n"
_PREDICTS = r"gen_test\(\)"
_SQUARE = "((y - nn.functional.one_hot(t, 99).to(y.device)) ** 2).mean()"


def _undrawn(sources: list[str]) -> list[str] | None:
    """Empty the last cell that shows pictures above the one that chooses their size."""
    sized = next((n for n, one in enumerate(sources) if re.search(r"image_size\s*=", one)), 0)
    shown = [n for n, one in enumerate(sources[:sized]) if "imshow" in one]
    return [*sources[: shown[-1]], "shown = 0", *sources[shown[-1] + 1 :]] if shown else None


SLIPS: tuple[Slip, ...] = (
    Slip(
        "lab6.classes",
        "the leaves are counted",
        replaced(r"NUM_CLASSES\s*=.*$", "NUM_CLASSES = 990"),
    ),
    Slip(
        "lab6.features",
        "all three kinds are counted together",
        appended(r"^\s*net\s*=\s*\w+\(", "NUM_FEATURES = 3 * 64"),
    ),
    Slip(
        "lab6.image_shape",
        "the channel comes first",
        appended(_TRAINS, "IMAGE_SHAPE = (IMAGE_SHAPE[2], *IMAGE_SHAPE[:2])"),
    ),
    Slip(
        "lab6.image_shape",
        "the channel is left out",
        appended(_TRAINS, "IMAGE_SHAPE = tuple(IMAGE_SHAPE[:2])"),
    ),
    Slip("lab6.batch_size", "a list of sizes", appended(_TRAINS, "batch_size = [batch_size]")),
    Slip("lab6.pictures", "nothing is drawn", _undrawn),
    Slip(
        "lab6.output",
        "one output too few",
        first_of(
            replaced(_OUT, r"\1\2(\3)[:, 1:]"),
            replaced(_RETURNED, r'return {"out": (\1)[:, 1:]}'),
        ),
    ),
    Slip(
        "lab6.output",
        "the scores are not finite",
        appended(
            r"^\s*submission\s*=", "for p in net.parameters():\n    p.data.fill_(float('nan'))"
        ),
    ),
    Slip(
        "lab6.inputs",
        "the inputs do not reach the output",
        first_of(
            replaced(_OUT, r"\1\2(\3) * 0"),
            replaced(_RETURNED, r'return {"out": (\1) * 0}'),
        ),
    ),
    Slip(
        "lab6.alone",
        "the output leans on the batch",
        first_of(
            replaced(_OUT, r"\1\2(\3)\n\1out['out'] = out['out'] - out['out'].mean(dim=0)"),
            replaced(_RETURNED, r'return {"out": (\1) - (\1).mean(dim=0)}'),
        ),
    ),
    Slip(
        "lab6.loss",
        "a squared error",
        replaced(
            r"criterion\s*=.*$",
            f"criterion = lambda y, t: {_SQUARE}",
        ),
    ),
    Slip(
        "lab6.logits",
        "a softmax at the end as well",
        first_of(
            replaced(_OUT, r"\1\2torch.softmax(\3, dim=1)"),
            replaced(_RETURNED, r'return {"out": torch.softmax(\1, dim=1)}'),
        ),
    ),
    Slip("lab6.optimizer_binding", "the network is made again", appended(_TRAINS, _AGAIN)),
    Slip(
        "lab6.training",
        "no step",
        replaced(r"\b(\w*optim\w*)\.step\(\)", "pass"),
    ),
    Slip(
        "lab6.training",
        "no backward",
        replaced(r"\b\w+\.backward\(\)", "pass"),
    ),
    Slip(
        "lab6.gradients",
        "gradients never zeroed",
        replaced(r"\b\w+\.zero_grad\(.*\)", "pass"),
    ),
    Slip(
        "lab6.learning",
        "a learning rate of 100",
        first_of(
            replaced(r"LEARNING_RATE\s*=.*$", "LEARNING_RATE = 100"),
            replaced(r"\blr=[\d.e-]+", "lr=100"),
        ),
    ),
    Slip(
        "lab6.split",
        "validation leaves are trained on",
        appended(
            _PREDICTS,
            "for a, b in (('_idcs_train', '_idcs_valid'), ('train_rows', 'valid_rows')):\n"
            "    if hasattr(batch_gen, a):\n"
            "        setattr(batch_gen, a, np.concatenate([getattr(batch_gen, a), "
            "getattr(batch_gen, b)]))",
        ),
    ),
    Slip(
        "lab6.submission",
        "the last batch is left out",
        appended(r"^\s*submission\s*=", "submission = submission[:-18]"),
    ),
    Slip(
        "lab6.submission",
        "no ids",
        appended(r"^\s*submission\s*=", "submission = submission.drop(columns='id')"),
    ),
    Slip(
        "lab6.probabilities",
        "scores as they are",
        replaced(r"\.softmax\(dim=1\)|\bsoftmax\(([^,()]*(?:\[[^]]*\])?[^,()]*), dim=1\)", r"\1"),
    ),
)
