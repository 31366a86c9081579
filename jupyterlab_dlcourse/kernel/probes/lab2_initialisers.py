"""Mean and spread of the weights that the two initialisers draw, as data."""

import random


def probe(namespace, inputs):
    """Give ``{"mean", "spread", "count"}`` for each function, or the error as a text."""
    gauss = random.gauss
    # Var takes a plain float only, and a spread from numpy makes gauss give numpy's.
    random.gauss = lambda mean, spread: float(gauss(mean, spread))
    try:
        return {name: _drawn(namespace, name, inputs) for name in inputs["names"]}
    finally:
        random.gauss = gauss


def _drawn(namespace, name, inputs):
    try:
        values = []
        for _ in range(inputs["layers"]):
            layer = namespace[name](inputs["n_in"], inputs["n_out"])
            values += [float(getattr(w, "v", w)) for row in layer.weights for w in row]
        mean = sum(values) / len(values)
        spread = (sum((value - mean) ** 2 for value in values) / len(values)) ** 0.5
    except Exception as error:
        return f"{type(error).__name__}: {error}"[:200]
    return {"mean": mean, "spread": spread, "count": len(values)}
