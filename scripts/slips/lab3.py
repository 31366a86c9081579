"""Slips of lab 3."""

from __future__ import annotations

import re

from scripts.slips.slip import Plant, Slip, appended, both, first_of, replaced

_TWO_LAYERS = """class Net(nn.Module):
    def __init__(self, num_features, num_hidden, *more):
        super().__init__()
        self.W_1 = Parameter(init.kaiming_normal_(torch.empty(num_hidden, num_features)))
        self.b_1 = Parameter(torch.zeros(num_hidden))
        self.W_2 = Parameter(init.kaiming_normal_(torch.empty(10, num_hidden)))
        self.b_2 = Parameter(torch.zeros(10))

    def forward(self, x):
        x = F.relu(F.linear(x, self.W_1, self.b_1))
        return F.linear(x, self.W_2, self.b_2)
"""
_IDLE_LAYER = _TWO_LAYERS.replace(
    "    def forward", "        self.W_3 = Parameter(torch.ones(10, 10))\n\n    def forward"
)
_NET = r"class Net\([\w.]*Module\):.*\n(?:[ \t]+.*\n|[ \t]*\n)*"
_OPTIMIZER = r"^\s*optimizer\s*=\s*[\w.]*(SGD|Adam\w*|RMSprop)\("
_ACCURACY = re.compile(r"(Valid acc\w* )[\d.]+")
_RATE = replaced(r"\blr\s*=\s*[\d.e+-]+", "lr=0.0")


def _kept_guessing(text: str) -> str:
    return _ACCURACY.sub(r"\g<1>0.098000", text)


_MODULE = re.compile(r"^\s*class \w+\([\w.]*Module\)", re.MULTILINE)


def _network(written: str) -> Plant:
    """Write the network anew where it is the only one: another might be the one in use."""
    anew = replaced(_NET, written)

    def plant(sources: list[str]) -> list[str] | None:
        only = sum(len(_MODULE.findall(source)) for source in sources) == 1
        return anew(sources) if only else None

    return plant


SLIPS: tuple[Slip, ...] = (
    Slip(
        "lab3.he_initialisation",
        "Xavier Glorot is left",
        replaced(r"kaiming_(normal|uniform)_?", r"xavier_\1_"),
    ),
    Slip(
        "lab3.he_initialisation",
        "unit normals",
        replaced(r"(?:nn\.)?init\.kaiming_(?:normal|uniform)_?\(", "init.normal_("),
    ),
    Slip(
        "lab3.he_initialisation",
        "a slope that is not ReLU's",
        replaced(r"(kaiming_(?:normal|uniform)_?\((?:[^()\n]|\([^()\n]*\))*)\)", r"\1, a=5)"),
    ),
    Slip("lab3.extra_layer", "two layers still", _network(_TWO_LAYERS)),
    Slip("lab3.extra_layer", "the new layer is not used", _network(_IDLE_LAYER)),
    Slip(
        "lab3.relu",
        "ELU is left",
        first_of(
            both(replaced(r"nn\.ReLU\(", "nn.ELU("), replaced(r"(F|torch)\.relu\(", "F.elu(")),
            replaced(r"nn\.ReLU\(", "nn.ELU("),
            replaced(r"(F|torch)\.relu\(", "F.elu("),
        ),
    ),
    Slip(
        "lab3.relu",
        "sigmoid instead",
        first_of(
            replaced(r"nn\.ReLU\([^)]*\)", "nn.Sigmoid()"),
            replaced(r"(F|torch)\.relu\(", "torch.sigmoid("),
        ),
    ),
    Slip(
        "lab3.momentum",
        "no momentum anywhere",
        replaced(r",\s*momentum\s*=\s*[\w.]+", ""),
    ),
    Slip(
        "lab3.momentum",
        "momentum of zero",
        replaced(r"momentum\s*=\s*[\d.]+", "momentum=0"),
    ),
    Slip(
        "lab3.adam",
        "SGD everywhere",
        replaced(r"[Aa]dam\w*\(([\w.()]+)[^)\n]*\)", r"SGD(\1, lr=0.01)"),
    ),
    Slip(
        "lab3.optimizer_binding",
        "the network is made again after the optimizer",
        appended(_OPTIMIZER, "import copy\nnet = copy.deepcopy(net)"),
    ),
    Slip(
        "lab3.optimizer_binding",
        "the optimizer holds some of the parameters",
        replaced(r"\bnet\.parameters\(\)", "list(net.parameters())[:2]"),
    ),
    Slip(
        "lab3.output",
        "a layer of the wrong size",
        replaced(r"^num_classes\s*=\s*10\b", "num_classes = 11"),
    ),
    Slip(
        "lab3.output",
        "the last layer gives one number",
        appended(
            _OPTIMIZER,
            "right_forward = type(net).forward\n"
            "type(net).forward = lambda self, x: right_forward(self, x)[:, :1]",
        ),
    ),
    Slip(
        "lab3.validation_accuracy",
        "nothing is learnt",
        _RATE,
        _kept_guessing,
    ),
)
