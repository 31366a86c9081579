"""Slips of lab 4."""

from __future__ import annotations

from scripts.slips.slip import Slip, appended, both, first_of, replaced

_MADE = r"^(\s*)(model|net)(\s*=\s*)((?:Model|Net|CNN)\w*\([^\n]*\))[ \t]*$"
_OPTIMIZER = (
    r"^([ \t]*)(optimizer\s*=\s*(?:torch\.)?optim\.\w+\((model|net)\.parameters\(\)[^\n]*)$"
)
_RATE = r"(optim\.\w+\([^\n]*?\blr\s*=\s*)[^,)\s]+"
_CROSS_ENTROPY = r"(?:torch\.)?nn\.CrossEntropyLoss\([^)\n]*\)"
_LINEAR = "nn.Sequential(nn.Flatten(), nn.Linear(3 * 32 * 32, 64), nn.ReLU(), nn.Linear(64, 10))"

SLIPS: tuple[Slip, ...] = (
    Slip(
        "lab4.output",
        "one class too few",
        replaced(_MADE, r"\1\2\3nn.Sequential(\4, nn.Linear(10, 9))"),
    ),
    Slip(
        "lab4.output",
        "the flattened size does not fit",
        replaced(_MADE, r"\1\2\3nn.Sequential(nn.AvgPool2d(2), \4)"),
    ),
    Slip("lab4.convolution", "linear layers only", replaced(_MADE, rf"\1\2\3{_LINEAR}")),
    Slip("lab4.loss", "NLLLoss on plain scores", replaced(_CROSS_ENTROPY, "nn.NLLLoss()")),
    Slip(
        "lab4.loss",
        "the sign turned round",
        replaced(_CROSS_ENTROPY, "(lambda out, target: -F.cross_entropy(out, target))"),
    ),
    Slip(
        "lab4.logits",
        "softmax before the cross entropy",
        replaced(_MADE, r"\1\2\3nn.Sequential(\4, nn.Softmax(dim=1))"),
    ),
    Slip(
        "lab4.logits",
        "sigmoid before the cross entropy",
        replaced(_MADE, r"\1\2\3nn.Sequential(\4, nn.Sigmoid())"),
    ),
    Slip(
        "lab4.optimizer_binding",
        "the network made anew after the optimizer",
        replaced(_OPTIMIZER, r"\1\2\n\1import copy; \3 = copy.deepcopy(\3)"),
    ),
    Slip(
        "lab4.optimizer_binding",
        "the last parameters only",
        replaced(
            r"optim\.(\w+)\((model|net)\.parameters\(\)", r"optim.\1(list(\2.parameters())[-1:]"
        ),
    ),
    Slip("lab4.learning", "a rate far too large", replaced(_RATE, r"\g<1>50.0")),
    Slip("lab4.learning", "a rate of nothing", replaced(_RATE, r"\g<1>0.0")),
    Slip(
        "lab4.training",
        "no step of the optimizer",
        replaced(r"^(\s*)optimizer\.step\(\)", r"\1pass"),
    ),
    Slip("lab4.training", "no backward", replaced(r"^(\s*)\w+\.backward\(\)", r"\1pass")),
    Slip(
        "lab4.gradients",
        "gradients never zeroed",
        replaced(r"^(\s*)(?:optimizer|model|net)\.zero_grad\([^)\n]*\)", r"\1pass"),
    ),
    Slip(
        "lab4.test_pictures",
        "tested on training pictures",
        replaced(r"train\s*=\s*False", "train=True"),
    ),
    Slip(
        "lab4.evaluation",
        "divided by the number of batches",
        first_of(
            both(
                replaced(r"(test_accuracy = [^\n]*/ )len\(test_set\)", r"\1len(test_loader)"),
                appended(r"test_accuracy =", "pass"),
            ),
            replaced(
                r"^test_accuracy = accuracy\((\w+), (\w+)\)",
                r"test_accuracy = accuracy(\1, \2) / len(test_loader)",
            ),
        ),
    ),
)
