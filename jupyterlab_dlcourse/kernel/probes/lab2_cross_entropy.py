"""What the student's cross entropy gives for targets and logits in several forms, as data."""

import contextlib
import inspect
import io


def probe(namespace, inputs):
    """Give, for each form of the arguments, the loss and the slopes of the logits, or an error."""
    function = namespace.get("cross_entropy_loss")
    if not callable(function):
        return {"error": "There is no function cross_entropy_loss."}
    wants = _wants(function)
    if wants:
        return {"error": f"cross_entropy_loss takes {', '.join(wants)} besides two arguments."}
    return {name: _loss(function, make, namespace["Var"], inputs) for name, make in _FORMS.items()}


def _wants(function):
    """Give the names of the arguments that are needed beyond two."""
    with contextlib.suppress(TypeError, ValueError):
        taken = list(inspect.signature(function).parameters.values())[2:]
        plain = [one for one in taken if one.kind in {one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY}]
        return [one.name for one in plain if one.default is one.empty]
    return []


def _batch(var, targets, logits):
    return _vars(var, targets), _vars(var, logits)


def _single(var, targets, logits):
    return _vars(var, targets)[0], _vars(var, logits)[0]


def _batch_of_numbers(var, targets, logits):
    return targets, _vars(var, logits)


def _single_of_numbers(var, targets, logits):
    return targets[0], _vars(var, logits)[0]


def _batch_of_classes(var, targets, logits):
    return [row.index(max(row)) for row in targets], _vars(var, logits)


def _single_class(var, targets, logits):
    return targets[0].index(max(targets[0])), _vars(var, logits)[0]


def _column(var, targets, logits):
    return [[t] for t in _vars(var, targets)[0]], [[h] for h in _vars(var, logits)[0]]


def _single_without_var(_var, targets, logits):
    return targets[0], logits[0]


def _batch_without_var(_var, targets, logits):
    return targets, logits


def _batch_of_arrays(var, targets, logits):
    import numpy as np

    return np.array(_vars(var, targets), object), np.array(_vars(var, logits), object)


def _single_array(var, targets, logits):
    import numpy as np

    return np.array(_vars(var, targets)[0], object), np.array(_vars(var, logits)[0], object)


_FORMS = {
    "batch": _batch,
    "single": _single,
    "batch of numbers": _batch_of_numbers,
    "single of numbers": _single_of_numbers,
    "batch of classes": _batch_of_classes,
    "single class": _single_class,
    "single as a column": _column,
    "batch of arrays": _batch_of_arrays,
    "single array": _single_array,
    "single without Var": _single_without_var,
    "batch without Var": _batch_without_var,
}


def _vars(var, rows):
    return [[var(float(value)) for value in row] for row in rows]


def _loss(function, make, var, inputs):
    found = {}
    for order in ("th", "ht"):
        targets, logits = make(var, inputs["targets"], inputs["logits"])
        arguments = (targets, logits) if order == "th" else (logits, targets)
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                loss = function(*arguments)
            found[order] = {"values": _values(loss), "slopes": _slopes(loss, logits)}
        except Exception as error:
            found[order] = {"error": f"{type(error).__name__}: {error}"[:200]}
    return found


def _values(loss):
    loss = loss.tolist() if hasattr(loss, "tolist") else loss
    seen = loss if isinstance(loss, (tuple, list)) else [loss]
    flat = [one for part in seen for one in (part if isinstance(part, (tuple, list)) else [part])]
    return [float(getattr(one, "v", one)) for one in flat][:50]


def _slopes(loss, logits):
    """Give the logits' slopes in order, empty when the loss passes none back."""
    if not hasattr(loss, "backward"):
        return []
    rows = logits if hasattr(logits[0], "__len__") else [logits]
    with contextlib.suppress(Exception):
        loss.backward()
        return [float(one.grad) for row in rows for one in row if hasattr(one, "grad")]
    return []
