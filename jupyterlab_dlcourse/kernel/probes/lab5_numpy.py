"""The recurrent network and the LSTM in NumPy, for parameters and inputs drawn outside."""

import contextlib
import io

_LSTM_SIZES = "hidden_size", "vocab_size", "z_size"


def probe(namespace, inputs):
    """Give shapes, the passes forward and backward, and the LSTM's pass forward."""
    import numpy as np

    with contextlib.redirect_stdout(io.StringIO()):
        return {
            "shapes": _try(_shapes, np, namespace, inputs),
            "lstm shapes": _try(_lstm_shapes, np, namespace, inputs),
            "forward": _try(_forward, np, namespace, inputs),
            "backward": _try(_backward, np, namespace, inputs),
            "lstm": _try(_lstm, np, namespace, inputs),
        }


def _try(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}


def _shapes(np, namespace, inputs):
    made = namespace["init_rnn"](inputs["hidden"], inputs["words"])
    return {"shapes": [list(np.shape(one)) for one in made]}


def _lstm_shapes(np, namespace, inputs):
    hidden, words = inputs["hidden"], inputs["words"]
    made = namespace["init_lstm"](hidden, words, hidden + words)
    return {"shapes": [list(np.shape(one)) for one in made]}


def _rnn(np, inputs):
    params = [np.array(inputs["rnn"][name]) for name in ("U", "V", "W", "b_hidden", "b_out")]
    x = np.array(inputs["x"])[:, :, None]
    return params, x, np.array(inputs["start"])


def _forward(np, namespace, inputs):
    params, x, start = _rnn(np, inputs)
    outputs, states = namespace["forward_pass"](x, start, params)[:2]
    return {
        "outputs": [np.ravel(one).tolist() for one in outputs],
        "states": [np.ravel(one).tolist() for one in states],
    }


def _backward(np, namespace, inputs):
    """Ask with outputs and states reckoned here, whatever the student's own pass gives."""
    params, x, start = _rnn(np, inputs)
    into, across, out, b_hidden, b_out = params
    outputs, states, state = [], [], start
    for one in x:
        state = np.tanh(into @ one + across @ state + b_hidden)
        scores = np.exp(out @ state + b_out)
        outputs.append(scores / scores.sum())
        states.append(state)
    targets = np.array(inputs["targets"])[:, :, None]
    loss, grads = namespace["backward_pass"](x, outputs, states, targets, params)[:2]
    return {
        "loss": float(np.sum(loss)),
        "grads": [np.asarray(one, dtype=float).tolist() for one in grads],
    }


def _lstm(np, namespace, inputs):
    names = [f"W_{gate}" for gate in "figov"] + [f"b_{gate}" for gate in "figov"]
    params = [np.array(inputs["lstm"][name]) for name in names]
    x = np.array(inputs["x"])[:, :, None]
    function = namespace["forward"]
    space = function.__globals__
    sizes = dict.fromkeys(_LSTM_SIZES)
    sizes |= {"hidden_size": inputs["hidden"], "vocab_size": inputs["words"]}
    sizes["z_size"] = inputs["hidden"] + inputs["words"]
    kept = {name: space[name] for name in sizes if name in space}
    space.update(sizes)
    try:
        start = np.array(inputs["start"])
        results = function(x, start.copy(), np.array(inputs["memory"]), tuple(params))
    finally:
        for name in sizes:
            space.pop(name, None)
        space.update(kept)
    return {"outputs": [np.ravel(one).tolist() for one in results[-1]]}
