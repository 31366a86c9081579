"""What a dense layer gives for weights, biases and inputs drawn outside, as data."""

import inspect


def probe(namespace, inputs):
    """Give the layer's outputs with two activation functions, each a list or an error's text."""
    activations = {"identity": lambda x: x, "square": lambda x: x * x}
    outputs = {name: _outputs(namespace, inputs, act) for name, act in activations.items()}
    kind = namespace.get("DenseLayer")
    known = {"self", "n_in", "n_out", "act_fn", "initializer"}
    taken = list(inspect.signature(kind.__init__).parameters) if inspect.isclass(kind) else []
    return {**outputs, "more": [name for name in taken if name not in known]}


def _outputs(namespace, inputs, activation):
    try:
        layer = _layer(namespace, inputs, activation)
        var = namespace["Var"]
        return [_number(out) for out in layer.forward([var(float(x)) for x in inputs["x"]])]
    except Exception as error:
        return f"{type(error).__name__}: {error}"[:200]


def _layer(namespace, inputs, activation):
    """Make a layer with the given parameters, whatever its constructor takes by now."""
    var = namespace["Var"]
    weights = [[var(float(value)) for value in row] for row in inputs["weights"]]
    bias = [var(float(value)) for value in inputs["bias"]]

    class Given:
        def init_weights(self, *_sizes):
            return weights

        def init_bias(self, *_sizes):
            return bias

    kind = namespace["DenseLayer"]
    off = _switched_off(kind)
    try:
        layer = kind(len(weights), len(bias), activation, initializer=Given(), **off)
    except TypeError:
        layer = kind(len(weights), len(bias), activation, **off)
    layer.weights, layer.bias, layer.act_fn = weights, bias, activation
    return layer


def _switched_off(kind):
    """Give what turns off what a layer does beyond the sum, such as ``norm=False``."""
    taken = inspect.signature(kind.__init__).parameters.values()
    return {one.name: False for one in taken if one.default is True}


def _number(value):
    return float(getattr(value, "v", value))
