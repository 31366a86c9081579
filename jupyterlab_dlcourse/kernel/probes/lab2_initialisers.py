"""Mean and spread of the weights that the two initialisers draw, as data."""

import inspect
import random

# What the hand-out calls the parameter of an activation function, and what it is for each.
ALPHAS = {"alpha", "a", "gain"}


def probe(namespace, inputs):
    """Give ``{"mean", "spread", "count"}`` for each function, or the error as a text.

    ``"wants"`` lists parameters without a default whose meaning is not known.
    """
    gauss = random.gauss
    # Var takes a plain float only, and a spread from numpy makes gauss give numpy's.
    random.gauss = lambda mean, spread: float(gauss(mean, spread))
    try:
        return {name: _drawn(namespace, name, inputs) for name in inputs["names"]}
    finally:
        random.gauss = gauss


def _drawn(namespace, name, inputs):
    if not callable(namespace.get(name)):
        return {"wants": ["a definition"]}
    try:
        more, wants = _more(namespace[name], 2.0 if "relu" in name.lower() else 1.0)
        if wants:
            return {"wants": wants}
        values = []
        for _ in range(inputs["layers"]):
            layer = namespace[name](inputs["n_in"], inputs["n_out"], **more)
            values += [float(getattr(w, "v", w)) for row in layer.weights for w in row]
        mean = sum(values) / len(values)
        spread = (sum((value - mean) ** 2 for value in values) / len(values)) ** 0.5
    except Exception as error:
        return f"{type(error).__name__}: {error}"[:200]
    return {"mean": mean, "spread": spread, "count": len(values)}


def _more(function, alpha):
    """Give arguments for what a function takes beyond the two sizes, and what is not known."""
    taken = list(inspect.signature(function).parameters.values())[2:]
    needed = [one for one in taken if one.default is one.empty and one.kind <= one.KEYWORD_ONLY]
    needed = [one.name for one in needed if one.kind is not one.VAR_POSITIONAL]
    known = {name: alpha for name in needed if name.lower() in ALPHAS}
    return known, [name for name in needed if name not in known]
