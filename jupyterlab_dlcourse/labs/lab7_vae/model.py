"""The model: shapes and gradients.

Asks
----
Does the model give, for a batch of pictures, a distribution over as many pixels, a latent for each
picture, and as many pictures from the prior as are asked for? Does log p(x|z) have a gradient with
respect to encoder and decoder?

Why it matters
--------------
When the latent is drawn without a gradient, the encoder never learns how to help the decoder.

A right answer
--------------
`forward` draws `z` with `rsample`, and hands it to the decoder.

A typical slip
--------------
`z = qz.sample()`; a decoder whose last layer has another number of outputs than a picture has
pixels.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab7_vae.model_facts import facts_of, model_probe


def _judge(evidence: Evidence) -> Verdict:
    shapes = facts_of(evidence, "shapes")
    if isinstance(shapes, Verdict):
        return shapes
    if shapes.get("finite") is not True:
        return unknown("The model left at the end gives numbers that are not finite.")
    wrong = _wrong_shape(
        numbers(shapes.get("batch")), numbers(shapes.get("pixels")), numbers(shapes.get("z"))
    )
    if wrong:
        return failed(wrong, **_lists(dict(shapes)))
    drawn, wanted = numbers(shapes.get("from prior")), numbers(evidence.inputs["samples"])
    if drawn and drawn[:1] != wanted:
        return failed(
            f"sample_from_prior gives {drawn[0]:.0f} pictures instead of {wanted[0]:.0f}."
        )
    return _of_gradients(evidence)


def _wrong_shape(batch: list[float], pixels: list[float], z: list[float]) -> str:
    """Say what is wrong with the shapes, nothing when they are right."""
    if pixels[:1] != batch[:1] or _product(pixels) != _product(batch):
        return "The model does not give one number for each pixel of each picture."
    if z[:1] != batch[:1] or len(z) < 2:  # noqa: PLR2004 - a picture, a dimension
        return "The model does not give one latent for each picture."
    return ""


def _of_gradients(evidence: Evidence) -> Verdict:
    gradients = facts_of(evidence, "gradients")
    if isinstance(gradients, Verdict):
        return gradients
    if not numbers(gradients.get("decoder reached")) or not gradients["decoder reached"]:
        return failed("log p(x|z) has no gradient with respect to the decoder.")
    if not gradients.get("encoder"):
        return unknown("Which parameters belong to the encoder could not be told.")
    if not gradients.get("encoder reached"):
        return failed(
            "log p(x|z) has no gradient with respect to the encoder: draw z with rsample."
        )
    return passed("Shapes are right, and log p(x|z) has gradients in encoder and decoder.")


def _product(shape: list[float]) -> float:
    total = 1.0
    for one in shape:
        total *= one
    return total


def _lists(facts: dict[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in facts.items() if isinstance(value, list)}


CHECK = Check(
    id="lab7.model",
    title="The model: shapes and gradients",
    judge=_judge,
    doc=__doc__,
    probe=model_probe("shapes", "gradients"),
)
