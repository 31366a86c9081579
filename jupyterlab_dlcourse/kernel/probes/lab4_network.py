"""The network of lab 4, its loss, its optimizer and what training did, as data.

``inputs["parts"]`` names what is asked for, so that each check costs what it needs.
"""

import contextlib
import copy
import io
import math
import sys
import time

_MODELS = ("model", "net", "network", "cnn", "my_model", "classifier", "mymodel")
_LOSSES = ("loss_fn", "criterion", "loss_function", "loss_func", "lossfn", "criteria", "cost_fn")
_SIDE = 32


def probe(namespace, inputs):
    """Give the parts that are asked for; a part that broke is ``{"error": why}``."""
    import torch

    found = Found(torch, namespace, inputs)
    if found.model is None:
        return {"error": "there is no network with parameters after the run."}
    parts = {
        "output": _output,
        "loss": _loss,
        "optimizer": _optimizer,
        "training": _training,
        "learning": _learning,
    }
    answer = {"class": type(found.model).__name__, "name": found.name}
    silence = contextlib.redirect_stdout(io.StringIO())
    with silence, torch.random.fork_rng(devices=[]), found.unwatched():
        for name in inputs["parts"]:
            answer[name] = _try(parts[name], found, inputs)
    return answer


def _try(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:300]}


class Found:
    """The network to be looked at, and what in the namespace belongs to it."""

    def __init__(self, torch, namespace, inputs):
        self.torch = torch
        self.namespace = namespace
        self.seed = inputs["seed"]
        self.watch = sys.modules.get("dlcourse_kernel.training")
        self.optimizers = self._optimizers()
        self.name, self.model = self._choose()

    def _optimizers(self):
        """Give the optimizers of the namespace, ``optimizer`` first, and the last one that ran."""
        kind = self.torch.optim.Optimizer
        named = [self.namespace.get("optimizer"), self.namespace.get("optimiser")]
        latest = self.watch.latest() if self.watch else None
        found = [*named, latest, *reversed(list(self.namespace.values()))]
        unique = {id(one): one for one in found if isinstance(one, kind)}
        return list(unique.values())

    def _choose(self):
        """Give the network an optimizer holds, else the one with a usual name, else the last."""
        modules = {
            name: value
            for name, value in self.namespace.items()
            if isinstance(value, self.torch.nn.Module)
            and not name.startswith("_")
            and next(iter(value.parameters()), None) is not None
        }
        if not modules:
            return "", None
        for optimizer in self.optimizers[:2]:
            held = [name for name, one in modules.items() if self.share(one, optimizer) == 1]
            if held:
                name = min(held, key=lambda name: (_rank(name), -_size(modules[name])))
                return name, modules[name]
        name = min(reversed(modules), key=_rank)
        return name, modules[name]

    def share(self, model, optimizer):
        """Give the share of a network's trainable parameters that an optimizer holds."""
        held = {id(p) for group in optimizer.param_groups for p in group["params"]}
        mine = [p for p in model.parameters() if p.requires_grad]
        return sum(id(p) in held for p in mine) / len(mine) if mine else 0

    def pictures(self, count, *, seed=0, size=None):
        """Give made-up pictures that differ on a large and on a small scale."""
        torch = self.torch
        device = next(self.model.parameters()).device
        generator = torch.Generator().manual_seed(self.seed + seed)
        channels, high, wide = size or self.size()
        coarse = torch.randn(count, channels, 4, 4, generator=generator)
        smooth = torch.nn.functional.interpolate(coarse, size=(high, wide), mode="bilinear")
        fine = torch.randn(count, channels, high, wide, generator=generator)
        return (0.7 * smooth + 0.2 * fine).to(device)

    def size(self):
        """Give the size of pictures the network takes: 3 by 32 by 32, else its loader's."""
        plain = (3, _SIDE, _SIDE)
        with self.evaluating():
            try:
                self.run(self.pictures(2, size=plain))
            except Exception:
                theirs = self._loaded_size()
                if theirs is None or theirs == plain:
                    raise
                return theirs
        return plain

    def _loaded_size(self):
        kind = self.torch.utils.data.DataLoader
        for value in self.namespace.values():
            if isinstance(value, kind):
                shape = tuple(value.dataset[0][0].shape)
                return shape if len(shape) == 3 else None  # noqa: PLR2004 - channels and sides
        return None

    def run(self, pictures):
        """Put pictures through the network and give its scores, whatever they are wrapped in."""
        out = self.model(pictures)
        if isinstance(out, dict):
            out = out.get("logits", next(iter(out.values())))
        out = getattr(out, "logits", out)
        return out[0] if isinstance(out, (tuple, list)) else out

    @contextlib.contextmanager
    def unwatched(self):
        """Keep what is done here apart from the run's own training."""
        if self.watch is None:
            yield
            return
        self.watch.paused = True
        try:
            yield
        finally:
            self.watch.paused = False

    @contextlib.contextmanager
    def evaluating(self):
        """Have the network in its evaluation mode for a while, without gradients."""
        modes = [(module, module.training) for module in self.model.modules()]
        self.model.eval()
        try:
            with self.torch.no_grad():
                yield
        finally:
            for module, mode in modes:
                module.training = mode


def _rank(name):
    return _MODELS.index(name) if name in _MODELS else len(_MODELS)


def _size(module):
    return sum(math.prod(p.shape) for p in module.parameters())


def _output(found, inputs):
    """Run pictures through and see what comes out and which functions take part."""
    from torch.overrides import TorchFunctionMode, resolve_name

    torch, called = found.torch, []

    class Listen(TorchFunctionMode):
        def __torch_function__(self, func, types, args=(), kwargs=None):
            called.append(str(resolve_name(func) or getattr(func, "__name__", "")))
            return func(*args, **(kwargs or {}))

    pictures = found.pictures(inputs["pictures"])
    with found.evaluating():
        with Listen():
            out = found.run(pictures)
        wild = found.run(pictures * 100)
    layers = [type(module).__name__ for module in found.model.modules()]
    kinds = ("Conv1d", "Conv2d", "Conv3d", "LazyConv2d", "ConvTranspose2d")
    return {
        "shape": list(out.shape),
        "finite": bool(torch.isfinite(out).all()),
        "functions": sorted({name.rsplit(".", 1)[-1] for name in called})[:60],
        "convolutions": sum(layer in kinds for layer in layers),
        "scores": _rows(out),
        "wild": _rows(wild),
        "size": list(pictures.shape[1:]),
    }


def _rows(out):
    return [[float(value) for value in row[:20]] for row in out.detach().cpu().double()[:10]]


def _loss(found, inputs):
    """Ask the loss for numbers whose order and differences tell what it is."""
    torch = found.torch
    name, loss = _find_loss(found)
    if loss is None:
        return {"missing": True}
    pictures = found.pictures(inputs["pictures"])
    with found.evaluating():
        scores = found.run(pictures).float()
    classes = scores.shape[-1]
    targets = torch.tensor([t % classes for t in inputs["targets"]][: len(scores)])
    targets = targets.to(scores.device)
    right = torch.nn.functional.one_hot(targets, classes).float()
    wrong = right.roll(1, dims=1)
    problems = []
    for form, given in (("indices", targets), ("one-hot", right)):
        try:
            return {
                "name": name,
                "class": type(loss).__name__,
                "form": form,
                "base": _value(loss, scores, given),
                "right": _value(loss, right, given),
                "wrong": _value(loss, wrong, given),
                "shifted": _shifted(loss, scores, given),
                "scores": _rows(scores),
            }
        except Exception as error:
            problems.append(f"{type(error).__name__}: {error}"[:150])
    return {"name": name, "error": "; ".join(problems)}


def _find_loss(found):
    """Give the loss by its usual names, by its class, by what its name says, by what is called."""
    space, base = found.namespace, found.torch.nn.modules.loss._Loss  # noqa: SLF001 - their base
    usual = [(name, space[name]) for name in _LOSSES if callable(space.get(name))]
    made = [(name, one) for name, one in reversed(list(space.items())) if isinstance(one, base)]
    telling = [(name, one) for name, one in space.items() if _is_loss(name, one)]
    written = "\n".join(str(cell) for cell in space.get("In", []))
    called = [
        (name, getattr(found.torch.nn.functional, name))
        for name in ("cross_entropy", "nll_loss")
        if f"{name}(" in written and f"def {name}(" not in written
    ]
    return next(iter([*usual, *made, *telling, *called]), ("", None))


def _is_loss(name, value):
    telling = any(word in name.lower() for word in ("loss", "criterion"))
    return telling and callable(value) and not isinstance(value, type)


def _value(loss, scores, targets):
    value = loss(scores, targets)
    return float(value.detach().float().mean())


def _shifted(loss, scores, targets):
    try:
        return _value(loss, scores + 50, targets)
    except Exception:  # a loss that takes probabilities only
        return None


def _optimizer(found, inputs):
    """Say which share of the network's parameters the optimizers hold."""
    model = found.model
    mine = [p for p in model.parameters() if p.requires_grad]
    facts = {
        "parameters": len(mine),
        "frozen": sum(not p.requires_grad for p in model.parameters()),
        "held": 0,
        "there": len(found.optimizers),
    }
    best = max(found.optimizers, key=lambda one: found.share(model, one), default=None)
    if best is not None:
        group = best.param_groups[0]
        facts["held"] = round(found.share(model, best) * len(mine))
        facts["class"] = type(best).__name__
        facts["lr"] = float(group.get("lr", 0) or 0)
    for training in found.watch.trainings if found.watch else ():
        alive = {id(p) for ref in training.parameters if (p := ref()) is not None}
        facts["held"] = max(facts["held"], sum(id(p) in alive for p in mine))
    return facts


def _training(found, inputs):
    """Give what the run's training did to this network, and what it did to others."""
    if found.watch is None:
        return {"error": "nobody watched the training"}
    mine = {id(p) for p in found.model.parameters()}
    names = ("steps", "pushed", "moved", "compared", "stale", "zeroed")
    facts = {"mine": dict.fromkeys(names, 0), "others": dict.fromkeys(names, 0), "last": {}}
    for training in found.watch.trainings:
        alive = {id(p) for ref in training.parameters if (p := ref()) is not None}
        here = facts["mine" if alive & mine else "others"]
        for name in names:
            here[name] += getattr(training, name)
        if training.steps:
            numbers = {name: getattr(training, name) for name in names}
            facts["last"] = {"class": training.name, **numbers}
    return facts


def _learning(found, inputs):
    """Train on one batch with the student's loss and optimizer; the network is put back after."""
    torch, model = found.torch, found.model
    _name, loss = _find_loss(found)
    if loss is None or not found.optimizers:
        return {"error": "there is no loss or no optimizer"}
    chosen = max(found.optimizers, key=lambda one: found.share(model, one))
    with found.evaluating():
        classes = found.run(found.pictures(2)).shape[-1]
    kept = [(tensor, tensor.clone()) for tensor in model.state_dict().values()]
    modes = [(module, module.training) for module in model.modules()]
    gradients = [(p, p.grad) for p in model.parameters()]
    runs = []
    try:
        for number in range(inputs["batches"]):
            _put_back(torch, kept)
            batch = Batch(found, inputs, number, classes)
            runs.append(_descend(found, loss, _fresh(found, chosen), batch, inputs))
            if runs[-1][-1] < runs[-1][0]:
                break
    finally:
        _put_back(torch, kept)
        for module, mode in modes:
            module.training = mode
        for parameter, gradient in gradients:
            parameter.grad = gradient
    even = torch.full(batch.rows.shape, -math.log(classes), device=batch.rows.device)
    guess = float(_either(loss, even, batch))
    return {"class": type(chosen).__name__, "losses": runs, "guess": guess}


class Batch:
    """Pictures with random labels; the labels in both forms a loss may want."""

    def __init__(self, found, inputs, number, classes):
        torch = found.torch
        labels = inputs["labels"][number]
        self.pictures = found.pictures(len(labels), seed=number + 1)
        self.indices = torch.tensor([label % classes for label in labels]).to(self.pictures.device)
        self.rows = torch.nn.functional.one_hot(self.indices, classes).float()


def _put_back(torch, kept):
    with torch.no_grad():
        for tensor, value in kept:
            tensor.copy_(value)


def _fresh(found, optimizer):
    """Give a copy of the optimizer on the same parameters, as it was made: no state, first rate.

    One that holds another copy of the network (it was read from a file after training) is given
    this one's parameters.
    """
    shared = {id(p): p for group in optimizer.param_groups for p in group["params"]}
    optimizer.zero_grad(set_to_none=True)
    bare = copy.copy(optimizer)
    bare.__dict__ = {k: v for k, v in vars(optimizer).items() if k != "state"}
    bare.state = type(optimizer.state)(dict)
    made = copy.deepcopy(bare, shared)
    if not found.share(found.model, made):
        del made.param_groups[1:]
        made.param_groups[0]["params"] = [p for p in found.model.parameters() if p.requires_grad]
    for group in made.param_groups:
        alone = len(made.param_groups) == 1
        rate = made.defaults.get("lr") if alone else None
        group["lr"] = rate or group.get("initial_lr") or group["lr"]
    return made


def _descend(found, loss, optimizer, batch, inputs):
    """Give the loss before each step; dropout is drawn alike each time, so only steps change it."""
    torch, losses = found.torch, []
    found.model.train()
    until = time.monotonic() + inputs["seconds"]
    with torch.enable_grad():
        while len(losses) < inputs["steps"] and (len(losses) < 2 or time.monotonic() < until):  # noqa: PLR2004 - a fall takes two
            torch.manual_seed(found.seed)
            optimizer.zero_grad(set_to_none=True)
            scores = found.run(batch.pictures)
            value = _either(loss, scores, batch)
            losses.append(float(value.detach()))
            value.backward()
            optimizer.step()
    return losses


def _either(loss, scores, batch):
    try:
        return loss(scores, batch.indices).float().mean()
    except Exception:
        return loss(scores, batch.rows).float().mean()
