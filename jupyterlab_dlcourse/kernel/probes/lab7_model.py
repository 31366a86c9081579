"""The model that is left after the run: its shapes, where gradients go, whether it learns."""

import contextlib
import copy
import io
import time

_STEPS = 60
_SECONDS = 8.0
_DATA = ("train_loader", "trainloader", "train_dataloader", "test_loader")


def probe(namespace, inputs):
    """Give the parts of what there is to tell that are asked for."""
    import torch

    model = _model(torch, namespace)
    if model is None:
        return {"error": "there is no variational autoencoder after the run."}
    torch.manual_seed(inputs["seed"])
    was_training = model.training
    parts = inputs["parts"]
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            return {part: _try(_PARTS[part], torch, namespace, model, inputs) for part in parts}
        finally:
            model.zero_grad(set_to_none=True)
            model.train(was_training)


def _try(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}


def _model(torch, namespace):
    for name in ("vae", "net", "model"):
        if isinstance(namespace.get(name), torch.nn.Module):
            return namespace[name]
    found = [
        value
        for name, value in namespace.items()
        if isinstance(value, torch.nn.Module)
        and not name.startswith("_")
        and (hasattr(value, "posterior") or hasattr(value, "encoder"))
    ]
    return found[-1] if found else None


def _batches(torch, namespace, model):
    """Yield pictures for ever: the notebook's own, else random ones of the right shape."""
    kind = torch.utils.data.DataLoader
    loaders = [namespace[name] for name in _DATA if isinstance(namespace.get(name), kind)]
    loaders += [value for value in namespace.values() if isinstance(value, kind)]
    device = next(model.parameters()).device
    while loaders:
        for batch in loaders[0]:
            x = batch[0] if isinstance(batch, (tuple, list)) else batch
            yield x[:64].float().to(device)
    while True:
        yield torch.rand(16, *getattr(model, "input_shape", (784,)), device=device)


class _View:
    """What the model says of pictures, in either kind of hand-out."""

    def __init__(self, torch, model, x):
        self.outputs = model(x)
        self.x = x
        if "px" in self.outputs:
            px, qz = self.outputs["px"], self.outputs["qz"]
            self.pixels, self.kind = px.mean, type(px).__name__
            self.log_px = px.log_prob(x.reshape(self.pixels.shape)).flatten(1).sum(dim=1)
            mu = getattr(qz, "mu", None)
            self.mu = qz.mean if mu is None else mu
        else:
            self.pixels, self.kind = self.outputs["x_hat"], "Bernoulli"
            flat = x.reshape(self.pixels.shape)
            entropy = torch.nn.functional.binary_cross_entropy
            self.log_px = -entropy(self.pixels, flat, reduction="none").flatten(1).sum(dim=1)
            self.mu = self.outputs["mu"]
        self.z = self.outputs["z"]


def _shapes(torch, namespace, model, inputs):
    x = next(_batches(torch, namespace, model))
    model.eval()
    with torch.no_grad():
        view = _View(torch, model, x)
        answer = {
            "batch": list(x.shape),
            "pixels": list(view.pixels.shape),
            "mu": list(view.mu.shape),
            "z": list(view.z.shape),
            "finite": all(bool(torch.isfinite(t).all()) for t in (view.pixels, view.z)),
            "range": [float(view.pixels.min()), float(view.pixels.max())],
        }
        if callable(getattr(model, "sample_from_prior", None)):
            drawn = model.sample_from_prior(batch_size=inputs["samples"])
            answer["from prior"] = list(drawn["px"].mean.shape)
    return answer


def _gradients(torch, namespace, model, inputs):
    """Count parameters that mu depends on, and which of them and of the rest log p(x|z) does."""
    x = next(_batches(torch, namespace, model))
    model.train()
    with torch.enable_grad():
        view = _View(torch, model, x)
        encoder = _reached(torch, model, view.mu.square().sum())
        through = _reached(torch, model, view.log_px.sum())
    return {
        "encoder": len(encoder),
        "encoder reached": len(encoder & through),
        "decoder reached": len(through - encoder),
    }


def _reached(torch, model, value):
    """Give the matrices of the model that ``value`` changes with."""
    named = [(name, p) for name, p in model.named_parameters() if p.dim() > 1 and p.requires_grad]
    if not value.requires_grad:
        return set()
    slopes = torch.autograd.grad(value, [p for _, p in named], retain_graph=True, allow_unused=True)
    return {
        name
        for (name, _), slope in zip(named, slopes, strict=True)
        if slope is not None and bool((slope != 0).any())
    }


def _optimizer_in(torch, namespace):
    named = namespace.get("optimizer")
    if isinstance(named, torch.optim.Optimizer):
        return named
    found = [v for v in namespace.values() if isinstance(v, torch.optim.Optimizer)]
    return found[-1] if found else None


def _held(torch, namespace, model, inputs):
    optimizer = _optimizer_in(torch, namespace)
    if optimizer is None:
        return {"error": "there is no optimizer after the run."}
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    mine = [p for p in model.parameters() if p.requires_grad]
    others = [
        name
        for name, value in namespace.items()
        if isinstance(value, torch.nn.Module)
        and value is not model
        and not name.startswith("_")
        and any(id(p) in held for p in value.parameters())
    ]
    return {
        "class": type(optimizer).__name__,
        "lr": float(optimizer.param_groups[0].get("lr", 0) or 0),
        "parameters": len(mine),
        "held": sum(id(p) in held for p in mine),
        "others": others[:5],
    }


def _records(torch, namespace, model, inputs):
    """Give how many values a picture has, and the bounds that training noted."""
    noted = []
    for value in list(namespace.values()):
        if isinstance(value, dict) and {"elbo", "log_px"} & set(map(str, value)):
            for name in ("log_px", "elbo"):
                noted += _floats(value.get(name, ()))
    for name in ("train_loss", "valid_loss"):
        noted += [-one for one in _floats(namespace.get(name, ()))]
    x = next(_batches(torch, namespace, model))
    return {"values": x[0].numel(), "noted": noted[-2000:]}


def _floats(values):
    try:
        return [float(value) for value in list(values)]
    except (TypeError, ValueError):
        return []


def _learning(torch, namespace, model, inputs):
    """Say how well pictures are explained; if badly, train a copy a little and say it again."""
    pictures = _batches(torch, namespace, model)
    x = next(pictures)
    answer = _explained(torch, model, x)
    if answer["log_px"] > inputs["enough"] * x[0].numel():
        return answer
    copied, optimizer, own = _copies(torch, namespace, model)
    loss_of = _loss(torch, namespace)
    until = time.monotonic() + _SECONDS
    steps = 0
    copied.train()
    with torch.enable_grad():
        while steps < _STEPS and time.monotonic() < until:
            loss = loss_of(copied, next(pictures))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            steps += 1
    after = _explained(torch, copied, x)["log_px"]
    return {**answer, "steps": steps, "own optimizer": own, "after": after}


def _copies(torch, namespace, model):
    """Copy model and optimizer together, so that they belong together as much as they did."""
    model.zero_grad(set_to_none=True)
    optimizer = _optimizer_in(torch, namespace)
    if optimizer is not None:
        with contextlib.suppress(Exception):
            return (*copy.deepcopy((model, optimizer)), True)
    copied = copy.deepcopy(model)
    return copied, torch.optim.Adam(copied.parameters(), lr=1e-3), False


def _explained(torch, model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        view = _View(torch, model, x)
    model.train(was_training)
    return {"kind": view.kind, "log_px": float(view.log_px.mean())}


def _loss(torch, namespace):
    """Give the notebook's own loss, as a function of model and pictures."""
    older = namespace.get("loss_function") or namespace.get("ELBO_loss")
    evaluator = namespace.get("vi")
    if not isinstance(evaluator, torch.nn.Module) and "VariationalInference" in namespace:
        evaluator = namespace["VariationalInference"](beta=1.0)

    def loss(model, x):
        if evaluator is not None:
            return _first(evaluator(model, x))
        outputs = model(x)
        return _first(older(outputs["x_hat"], x, outputs["mu"], outputs["log_var"]))

    return loss


def _first(result):
    return result[0] if isinstance(result, (tuple, list)) else result


_PARTS = {
    "shapes": _shapes,
    "gradients": _gradients,
    "optimizer": _held,
    "records": _records,
    "learning": _learning,
}
