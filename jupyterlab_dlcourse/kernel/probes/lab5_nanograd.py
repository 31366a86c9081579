"""Recurrent layers and the loss in Nanograd, for parameters and inputs drawn outside."""

import contextlib
import io


def probe(namespace, inputs):
    """Give the outputs of both layers and the loss."""
    with contextlib.redirect_stdout(io.StringIO()):
        return {
            "rnn": _try(_rnn, namespace, inputs["rnn"]),
            "lstm": _try(_lstm, namespace, inputs["lstm"]),
            "loss": _try(_loss, namespace, inputs["loss"]),
        }


def _try(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}


def _vars(namespace, values):
    if isinstance(values, list):
        return [_vars(namespace, one) for one in values]
    return namespace["Var"](float(values))


def _numbers(values):
    if isinstance(values, (list, tuple)):
        return [_numbers(one) for one in values]
    return float(getattr(values, "v", values))


def _rnn(namespace, given):
    sizes = len(given["input"]), len(given["initial"])
    layer = namespace["RNNLayer"](*sizes, lambda x: x.tanh())
    layer.in_hid_layer.weights = _vars(namespace, given["input"])
    layer.in_hid_layer.bias = _vars(namespace, given["bias"])
    layer.hid_hid_layer.weights = _vars(namespace, given["hidden"])
    layer.initial_hid = _vars(namespace, given["initial"])
    outputs = layer.forward_sequence(_vars(namespace, given["x"]))
    return {"outputs": _numbers(outputs)}


def _lstm(namespace, given):
    kind = namespace["LSTMLayer"]
    sizes = len(given["x"][0]), len(given["initial"])
    layer = kind(*sizes, lambda x: x.tanh())
    for gate in "gifo":
        dense = getattr(layer, f"{gate}_layer")
        dense.weights = _vars(namespace, given["weights"][gate])
        dense.bias = _vars(namespace, given["biases"][gate])
    layer.initial_hid = _vars(namespace, given["initial"])
    layer.initial_c = _vars(namespace, given["memory"])
    outputs = layer.forward_sequence(_vars(namespace, given["x"]))
    return {"outputs": _numbers(outputs)}


def _loss(namespace, given):
    """Give the loss and its slopes, with the outputs before the targets and after."""
    answer = {}
    for order in ("outputs first", "targets first"):
        outputs, targets = (_vars(namespace, given[name]) for name in ("outputs", "targets"))
        pair = (outputs, targets) if order == "outputs first" else (targets, outputs)
        answer[order] = _try(_reckon, namespace["cross_entropy_loss_sequence"], pair, outputs)
    return answer


def _reckon(function, pair, outputs):
    loss = function(*pair)
    value = float(loss.v)
    loss.backward()
    return {"value": value, "slopes": [[[one.grad for one in t] for t in s] for s in outputs]}
