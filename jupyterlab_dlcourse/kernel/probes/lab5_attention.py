"""The attention functions and masks that are left after the run, on given vectors."""

import contextlib
import io
import math

_LEAST = 1e-6


def probe(namespace, inputs):
    """Give the attention without a mask, and for each mask which keys every query sees."""
    import torch

    with contextlib.redirect_stdout(io.StringIO()):
        return {
            "plain": _try(_plain, torch, namespace, inputs),
            "masks": _try(_masks, torch, namespace, inputs),
        }


def _try(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}


def _plain(torch, namespace, inputs):
    query, key, value = (torch.tensor(inputs[name]) for name in ("query", "key", "value"))
    mixed, weights = namespace["masked_attention"](query, key, value)
    return {"mixed": mixed.tolist(), "weights": weights.tolist()}


def _masks(torch, namespace, inputs):
    masks = namespace.get("masks")
    if not isinstance(masks, dict):
        return {"error": "there is no dictionary masks after the run."}
    found = {}
    for name, mask in masks.items():
        found[_key(name)] = _try(_seen, torch, namespace, mask, inputs)
    return {"found": found}


def _key(name):
    """Give a mask's name in the hand-out's spelling."""
    text = str(name).lower().replace("_", "-").replace(" ", "-")
    return "bidirectional" if text.startswith("bi") else text


def _seen(torch, namespace, mask, inputs):
    """Give for every query the weights of the keys, with rows of numbers or None for NaN."""
    if mask is ... or mask is NotImplemented:
        return {"error": "it is still to be written."}
    if mask is None:
        return {"none": True}
    size = mask.shape[-1]
    vectors = torch.tensor(inputs["vectors"])[:, :size].T
    vectors = vectors.to(getattr(mask, "device", "cpu"))
    answer = {"shape": list(mask.shape)}
    try:
        _, weights = namespace["masked_attention"](vectors, vectors, vectors, mask=mask)
        rows = weights.detach().double().reshape(-1, size)
        answer["by"] = "masked_attention"
    except Exception:
        rows = (mask.double() + 0.0).reshape(-1, size).softmax(dim=-1)
        answer["by"] = "softmax"
    answer["seen"] = ["".join(_marks(row.tolist())) for row in rows]
    return answer


def _marks(row):
    """Give a row's signs; where large numbers hide all keys alike, all weights are the same."""
    if len(row) > 1 and max(row) - min(row) < _LEAST:
        return "?" * len(row)
    return map(_mark, row)


def _mark(weight):
    """Give a sign for a weight: seen, not seen, no number."""
    if math.isnan(weight):
        return "?"
    return "1" if weight > _LEAST else "0"
