"""The evidence lower bound that the notebook computes, for a model that is known outside."""

import ast
import contextlib
import functools
import io

_NAME = "VariationalInference"
_MANY = 100


def probe(namespace, inputs):
    """Give bound and loss for each beta: of the known model, else of the notebook's own."""
    import torch

    makers = _makers(torch, namespace)
    if not makers:
        return {"error": "there is no class VariationalInference after the run."}
    with contextlib.redirect_stdout(io.StringIO()), _own_reduce(namespace, makers):
        known = _try(_known, torch, makers, inputs)
        if "error" not in known:
            return {"known": known}
        return {"known": known, "own": _try(_own, torch, namespace, makers, inputs)}


def _try(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}


def _makers(torch, namespace):
    """Give ways to have an evaluator with a certain beta, the likeliest first."""
    kind = namespace.get(_NAME)
    there = namespace.get("vi")
    if not isinstance(kind, type) and isinstance(there, torch.nn.Module):
        kind = type(there)
    if not isinstance(kind, type):
        return []
    return [lambda beta: kind(beta=beta), kind, lambda beta: _with_beta(kind(), beta)]


def _with_beta(evaluator, beta):
    evaluator.beta = beta
    return evaluator


def _make(makers, beta):
    errors = []
    for make in makers:
        try:
            made = make(beta)
        except TypeError as error:
            errors.append(error)
        else:
            return _with_beta(made, beta)
    raise errors[0]


@contextlib.contextmanager
def _own_reduce(namespace, makers):
    """Put the notebook's ``reduce`` back where a later import of functools' took its place."""
    made = _try(lambda: {"made": _make(makers, 1.0)}).get("made")
    space = getattr(getattr(type(made), "forward", None), "__globals__", {})
    own = _defined(namespace) if space.get("reduce") is functools.reduce else None
    if own is None:
        yield
        return
    space["reduce"] = own
    try:
        yield
    finally:
        space["reduce"] = functools.reduce


def _defined(namespace):
    """Give the last function ``reduce`` that a cell defines."""
    for cell in reversed([str(cell) for cell in namespace.get("In", [])]):
        lines = [line for line in cell.splitlines() if not line.lstrip().startswith(("%", "!"))]
        try:
            body = ast.parse("\n".join(lines)).body
        except SyntaxError:
            continue
        for node in body:
            if isinstance(node, ast.FunctionDef) and node.name == "reduce":
                space = dict(namespace)
                # The student's own lines, in her own kernel.
                exec(compile(ast.unparse(node), "<reduce>", "exec"), space)  # noqa: S102
                return space["reduce"]
    return None


def _known(torch, makers, inputs):
    x = torch.tensor([[float(bit) for bit in row] for row in inputs["x"]])
    made = [_of_beta(torch, makers, inputs, beta, x) for beta in inputs["betas"]]
    return {"betas": made}


def _of_beta(torch, makers, inputs, beta, x):
    evaluator = _make(makers, beta)
    model = _model(torch, inputs)
    first = _read(torch, evaluator(model, x))
    with torch.enable_grad():
        loss = _loss(torch, evaluator(model, x))
        if loss.requires_grad:
            loss.sum().backward()
    slopes = [p.grad is not None and bool((p.grad != 0).any()) for p in model.parameters()]
    again = _read(torch, evaluator(model, x))
    answer = {**first, "slopes": slopes, "random": first != again}
    if first != again:
        answer["many"] = _many(torch, evaluator, model, x)
    return answer


def _many(torch, evaluator, model, x):
    """Give means and their standard errors over many calls, for what is drawn within."""
    answers = [_read(torch, evaluator(model, x)) for _ in range(_MANY)]
    found = {}
    for name in ("loss", "elbo"):
        values = torch.tensor([answer[name] for answer in answers if answer[name] is not None])
        if len(values) > 1:
            means = values.reshape(len(values), -1).double().mean(dim=1)
            found[name] = [float(means.mean()), float(means.std()) / len(means) ** 0.5]
    return found


def _model(torch, inputs):
    """Make a model with a given posterior, a standard normal prior and Bernoulli pixels."""

    class Known(torch.distributions.Normal):
        """A normal distribution that has the hand-out's names for its parameters too."""

        mu = property(lambda self: self.loc)
        sigma = property(lambda self: self.scale)
        log_sigma = property(lambda self: self.scale.log())

    class Model(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.mu = torch.nn.Parameter(torch.tensor(inputs["mu"]))
            self.log_sigma = torch.nn.Parameter(torch.tensor(inputs["log_sigma"]))
            self.gain = torch.nn.Parameter(torch.tensor(1.0))
            self.latent_features = self.mu.shape[1]

        def posterior(self, x):
            return Known(self.mu, self.log_sigma.exp(), validate_args=False)

        def prior(self, batch_size=1):
            zeros = torch.zeros(batch_size, self.latent_features)
            return Known(zeros, zeros + 1, validate_args=False)

        def observation_model(self, z):
            places = torch.arange(len(inputs["x"][0]), dtype=z.dtype)
            waves = torch.stack([(places + k).cos() for k in range(z.shape[1])])
            logits = self.gain * z @ waves
            return torch.distributions.Bernoulli(logits=logits, validate_args=False)

        def forward(self, x):
            qz, pz = self.posterior(x), self.prior(len(x))
            z = qz.mu + qz.sigma * torch.tensor(inputs["epsilon"])
            return {"px": self.observation_model(z), "pz": pz, "qz": qz, "z": z}

    return Model()


def _parts(torch, result):
    """Give the tensors and the dictionaries that an evaluator's result is made of."""
    flat = list(result) if isinstance(result, (tuple, list)) else [result]
    tensors = [part for part in flat if isinstance(part, torch.Tensor)]
    return tensors, [part for part in flat if isinstance(part, dict)]


def _loss(torch, result):
    tensors, tables = _parts(torch, result)
    named = [table["loss"] for table in tables if isinstance(table.get("loss"), torch.Tensor)]
    return (tensors or named)[0]


def _read(torch, result):
    """Give the loss and the bound of each example as numbers, None for what is not told."""
    _, tables = _parts(torch, result)
    named = [
        value
        for table in tables
        for key, value in table.items()
        if "elbo" in str(key).lower()
        and "beta" not in str(key).lower()
        and isinstance(value, torch.Tensor)
    ]
    elbo = named[0].detach().flatten().tolist() if named else None
    return {"loss": _loss(torch, result).detach().flatten().tolist(), "elbo": elbo}


def _own(torch, namespace, makers, inputs):
    """Ask with the notebook's model, and give the parameters of its distributions as well."""
    vae = namespace["vae"]
    device = next(vae.parameters()).device
    x = torch.tensor([[float(bit) for bit in row] for row in inputs["x"]])
    x = x.reshape(len(x), *getattr(vae, "input_shape", x.shape[1:])).to(device)
    vae.eval()
    answers = []
    for beta in inputs["betas"]:
        result = _make(makers, beta)(vae, x)
        made = next(t for t in _parts(torch, result)[1] if "qz" in t and "px" in t)
        qz = made["qz"]
        mu = getattr(qz, "mu", None)
        sigma = getattr(qz, "sigma", None)
        answers.append(
            {
                **_read(torch, result),
                "log_px": made["px"].log_prob(x).flatten(1).sum(dim=1).tolist(),
                "mu": (qz.mean if mu is None else mu).tolist(),
                "sigma": (qz.stddev if sigma is None else sigma).tolist(),
                "z": made["z"].tolist(),
            }
        )
    return {"betas": answers}
