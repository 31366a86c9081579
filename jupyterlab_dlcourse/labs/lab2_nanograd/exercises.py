"""The exercises of lab 2, told by their titles: older hand-outs have other letters."""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise

_A = r"What is being calculated"
_B = r"How does the backward function work"
_C = r"run backward again"
_D = r"Zero gradient"
_E = r"finite difference method$"
_F = r"Exercise .*Add more activation functions"
_G = r"Exercise .*Complete the forward pass"
_H = r"Exercise .*Print all network parameters"
_I = r"Exercise .*Glorot and He"
_J = r"Exercise .*Forward pass unit test"
_K = r"Exercise .*Implement cross entropy"
_L = r"Exercise .*overfitting, underfitting"
_M = r"Exercise .*Implement backpropagation for classification"
_METHOD_THAT_PRINTS = r"def \w*(?:print|show|param|repr|str|summary|info|display)\w*\("

EXERCISES = (
    Exercise("a", "What is being calculated", _A, answered.either(_A)),
    Exercise("b", "How the backward function works", _B, answered.either(_B, least=4)),
    Exercise("c", "Running backward again", _C, answered.text(_C)),
    Exercise("d", "Zero the gradient", _D, answered.text(_D)),
    Exercise(
        "e",
        "Finite differences",
        _E,
        answered.any_of(answered.defined("finite_difference"), answered.code(_E, least=30)),
    ),
    Exercise(
        "f",
        "More activation functions",
        _F,
        answered.any_of(
            answered.defined("Var.identity", "Var.tanh", "Var.sigmoid"),
            answered.code(_F, least=60, until="Exercise"),
        ),
    ),
    Exercise("g", "The forward pass", _G, answered.defined("DenseLayer.forward")),
    Exercise(
        "h",
        "Print all network parameters",
        _H,
        answered.any_of(answered.code(_H, least=8), answered.mentions(_METHOD_THAT_PRINTS)),
    ),
    Exercise(
        "i",
        "Glorot and He initialisation",
        _I,
        answered.any_of(
            answered.defined("DenseLayer_Glorot_tanh", "DenseLayer_He_relu"),
            answered.code(_I, least=40),
        ),
    ),
    Exercise("j", "A unit test of the forward pass", _J, answered.code(_J, least=20)),
    Exercise("k", "Cross entropy", _K, answered.defined("cross_entropy_loss")),
    Exercise(
        "l",
        "Overfitting, underfitting, just right",
        _L,
        answered.all_of(answered.code(_L, least=40), answered.text(_L, least=20)),
    ),
    Exercise("m", "Backpropagation for classification", _M, answered.code(_M), required=False),
)
