"""Slips of lab 2."""

from __future__ import annotations

import re

from scripts.slips.slip import Plant, Slip, appended, first_of, replaced

_VAR = r"\bclass Var\b|def (tanh|sigmoid|identity|hyperbolic\w*)\(|Var\.(tanh|sigmoid|identity)\s*="
_LAYER = r"class DenseLayer\b"
_LOSS = r"def cross_entropy_loss\("
_DIFFERENCE = r"def finite_difference\("
_STEP = "(?:da|h|eps|epsilon|delta)"


def _set_std(name: str, value: str) -> Plant:
    """Set ``std`` in one of the two functions, wherever it is set there."""
    return replaced(
        rf"(def {name}\([^)]*\)[^:\n]*:\n(?:.*\n)*?\s*)std\s*=[^\n]*", rf"\1std = {value}"
    )


def _method(name: str, body: str) -> Plant:
    """Write a method of Var anew; ``right`` is the one that was there."""
    return appended(
        _VAR,
        f"def wrong_{name}(self, right=Var.{name}):\n    import math\n    v = self.v\n{body}\n"
        f"Var.{name} = wrong_{name}",
    )


def _within(head: str, pattern: str, replacement: str) -> Plant:
    """Edit the cells that have ``head`` in them."""
    wanted = re.compile(pattern)

    def plant(sources: list[str]) -> list[str] | None:
        made = [
            wanted.sub(replacement, source) if re.search(head, source) else source
            for source in sources
        ]
        return made if made != sources else None

    return plant


SLIPS: tuple[Slip, ...] = (
    Slip(
        "lab2.finite_difference",
        "the difference is not divided by the step",
        _within(_DIFFERENCE, rf"[ \t]*/[ \t]*(?:\({_STEP}\)|{_STEP}\b)", ""),
    ),
    Slip(
        "lab2.finite_difference",
        "both values are taken at the same point",
        _within(_DIFFERENCE, rf"[ \t]*\+[ \t]*{_STEP}\b", ""),
    ),
    Slip(
        "lab2.finite_difference",
        "the step is taken the other way",
        _within(_DIFFERENCE, rf"\+[ \t]*({_STEP})\b", r"- \1"),
    ),
    Slip(
        "lab2.activations",
        "tanh's slope has the input squared, not the value",
        _method("tanh", "    return Var(right(self).v, lambda: [(self, 1.0 - v**2)])"),
    ),
    Slip(
        "lab2.activations",
        "the sigmoid's slope is divided",
        _method(
            "sigmoid",
            "    s = right(self).v\n    return Var(s, lambda: [(self, s / (1.0 - s))])",
        ),
    ),
    Slip(
        "lab2.activations",
        "the sigmoid's exponent has no sign",
        _method(
            "sigmoid",
            "    s = 1.0 / (1.0 + math.exp(v))\n    return Var(s, lambda: [(self, s * (1.0 - s))])",
        ),
    ),
    Slip(
        "lab2.activations",
        "the identity hands on no slope",
        _method("identity", "    return Var(v)"),
    ),
    Slip(
        "lab2.forward",
        "the bias is dropped",
        first_of(
            replaced(r"=\s*self\.bias\[\w+\]", "= Var(0.0)"),
            replaced(r"\+=?\s*self\.bias\[\w+\]", "+ Var(0.0)"),
        ),
    ),
    Slip(
        "lab2.forward",
        "the activation is not applied",
        replaced(r"self\.act_fn\(([^()]*)\)", r"\1"),
    ),
    Slip(
        "lab2.forward",
        "weights are read the other way round",
        _within(_LAYER, r"weights\[(\w+)\]\[(\w+)\]", r"weights[\2][\1]"),
    ),
    Slip(
        "lab2.initialisation",
        "Glorot's variance for its root",
        _set_std("DenseLayer_Glorot_tanh", "2 / (n_in + n_out)"),
    ),
    Slip(
        "lab2.initialisation",
        "Glorot without the two",
        _set_std("DenseLayer_Glorot_tanh", "(1 / (n_in + n_out)) ** 0.5"),
    ),
    Slip(
        "lab2.initialisation",
        "He's variance for its root",
        _set_std("DenseLayer_He_relu", "2 / n_in"),
    ),
    Slip(
        "lab2.initialisation",
        "He counts the outputs too",
        _set_std("DenseLayer_He_relu", "(2 / (n_in + n_out)) ** 0.5"),
    ),
    Slip("lab2.cross_entropy", "the exponential is forgotten", _within(_LOSS, r"\.exp\(\)", "")),
    Slip("lab2.cross_entropy", "the logarithm is forgotten", _within(_LOSS, r"\.log\(\)", "")),
    Slip(
        "lab2.cross_entropy",
        "the sign is turned",
        appended(
            _LOSS,
            "def turned(t, h, right=cross_entropy_loss):\n    return -right(t, h)\n"
            "cross_entropy_loss = turned",
        ),
    ),
    Slip(
        "lab2.cross_entropy",
        "the normaliser is left out",
        appended(
            _LOSS,
            "def cross_entropy_loss(t, h):\n"
            "    Loss = Var(0.0)\n"
            "    for tn, hn in zip(t, h):\n"
            "        for ti, hi in zip(tn, hn):\n"
            "            Loss += -(ti * hi)\n"
            "    return Loss",
        ),
    ),
)
