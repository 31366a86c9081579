"""The student's normal distribution: its samples, their gradients, its log density."""

import contextlib
import inspect
import io

_NAME = "ReparameterizedDiagonalGaussian"


def probe(namespace, inputs):
    """Give what samples and densities of given parameters are like."""
    import torch

    kind = _kind(namespace)
    if kind is None:
        return {"error": "there is no class with rsample and log_prob after the run."}
    with contextlib.redirect_stdout(io.StringIO()):
        return {
            "class": kind.__name__,
            "parameters": _parameters(kind),
            "spread": _try(_spread, torch, kind, inputs),
            "moments": _try(_moments, torch, kind, inputs),
            "gradients": _try(_gradients, torch, kind, inputs),
            "log_prob": _try(_log_prob, torch, kind, inputs),
        }


def _try(function, *args):
    try:
        return function(*args)
    except NotImplementedError:
        return {"error": "NotImplementedError"}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}


def _kind(namespace):
    """Give the class of the hand-out's name, else the last own class that can do the same."""
    named = namespace.get(_NAME)
    if isinstance(named, type):
        return named
    own = [
        value
        for value in namespace.values()
        if isinstance(value, type)
        and value.__module__ == "__main__"
        and all(callable(getattr(value, name, None)) for name in ("rsample", "log_prob"))
    ]
    return own[-1] if own else None


def _parameters(kind):
    return [name for name in inspect.signature(kind.__init__).parameters if name != "self"][:6]


def _make(torch, kind, inputs, rows, *, gradient=False):
    """Make a distribution of ``rows`` equal rows, and give its two parameters as well."""
    given = [
        torch.tensor(inputs[name]).repeat(rows, 1).requires_grad_(gradient)
        for name in ("mu", "second")
    ]
    return kind(*given), given


def _spread(torch, kind, inputs):
    """Give what the class itself takes for its standard deviation."""
    made, _ = _make(torch, kind, inputs, 1)
    return [float(one) for one in made.sigma.flatten()]


def _moments(torch, kind, inputs):
    """Give mean, spread, kurtosis and correlation of many samples, column by column."""
    torch.manual_seed(inputs["seed"])
    made, _ = _make(torch, kind, inputs, inputs["rows"])
    first, again = made.rsample().detach().double(), made.rsample().detach().double()
    centred = first - first.mean(dim=0)
    spread = centred.pow(2).mean(dim=0).sqrt()
    scaled = centred / spread.clamp(min=1e-12)
    columns = scaled.shape[-1]
    correlation = (scaled.T @ scaled / len(scaled)).fill_diagonal_(0.0).abs()
    return {
        "shape": list(first.shape),
        "mean": first.mean(dim=0).tolist(),
        "spread": spread.tolist(),
        "kurtosis": scaled.pow(4).mean(dim=0).tolist(),
        "correlation": float(correlation.max()) if columns > 1 else 0.0,
        "same twice": bool((first == again).all()),
    }


def _gradients(torch, kind, inputs):
    """Give a sample and the gradient of a weighted sum of it, for both parameters."""
    made, (mu, second) = _make(torch, kind, inputs, 1, gradient=True)
    with torch.enable_grad():
        sample = made.rsample()
        if sample.requires_grad:
            (sample * torch.tensor(inputs["direction"])).sum().backward()
    return {
        "sample": sample.detach().flatten().tolist(),
        "mu": None if mu.grad is None else mu.grad.flatten().tolist(),
        "second": None if second.grad is None else second.grad.flatten().tolist(),
    }


def _log_prob(torch, kind, inputs):
    z = torch.tensor(inputs["z"])
    made, _ = _make(torch, kind, inputs, len(z))
    found = made.log_prob(z).detach()
    return {"shape": list(found.shape), "values": found.flatten().tolist()}
