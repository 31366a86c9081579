"""The numbers of lab 6, its network, loss, optimizer, training, split and submission, as data.

``inputs["parts"]`` names what is asked for, so that each check costs what it needs.
"""

import contextlib
import copy
import io
import itertools
import math
import re
import sys
import time

_NAMES = ("net", "model", "network", "my_net", "best_net", "best_model")
_KINDS = ("images", "margins", "shapes", "textures")
_FEATURES = 64
_CLASSES = 99
_IMAGE_AXES = 3
_LARGEST = 1000  # there are 990 leaves to train on


def probe(namespace, inputs):
    """Give the parts that are asked for; a part that broke is ``{"error": why}``."""
    parts = {
        "sizes": _sizes,
        "output": _output,
        "loss": _loss,
        "optimizer": _optimizer,
        "training": _training,
        "learning": _learning,
        "split": _split,
        "submission": _submission,
        "accuracies": _accuracies,
    }
    answer = {}
    with contextlib.redirect_stdout(io.StringIO()), _unwatched():
        for name in inputs["parts"]:
            answer[name] = _try(parts[name], namespace, inputs)
    return answer


def _try(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:300]}


def _watch():
    return sys.modules.get("dlcourse_kernel.training")


@contextlib.contextmanager
def _unwatched():
    """Keep what is done here apart from the run's own training."""
    watch = _watch()
    if watch is not None:
        watch.paused = True
    try:
        yield
    finally:
        if watch is not None:
            watch.paused = False


def _sizes(namespace, inputs):
    """Give the numbers of exercises 3, 5 and 6 that can be read as numbers."""
    found = {}
    for name in ("NUM_CLASSES", "NUM_FEATURES", "batch_size", "IMAGE_SHAPE", "image_size"):
        if name in namespace:
            found[name] = _numbers(namespace[name])
    data = namespace.get("data")
    images = getattr(data, "train", {})["images"] if hasattr(data, "train") else None
    if images is not None:
        found["loaded"] = [int(size) for size in images.shape[1:]]
    return found


def _numbers(value):
    """Give a number, or the list of numbers; an empty list for anything else."""
    if isinstance(value, (list, tuple)) or (hasattr(value, "tolist") and hasattr(value, "shape")):
        value = value.tolist() if hasattr(value, "tolist") else value
        return [_numbers(one) for one in value] if isinstance(value, (list, tuple)) else value
    try:
        return float(value)
    except (TypeError, ValueError):
        return []


class Found:
    """The network to be looked at, and how it is fed."""

    def __init__(self, namespace, inputs):
        import numpy as np
        import torch

        self.torch, self.numpy = torch, np
        self.namespace = namespace
        self.seed = inputs["seed"]
        self.optimizers = self._optimizers()
        self.name, self.model = self._choose()
        self.only = 0  # the one size of batches that the network takes, 0 for any
        self.shape = self._image_shape()

    def _optimizers(self):
        kind, watch = self.torch.optim.Optimizer, _watch()
        named = [self.namespace.get("optimizer"), self.namespace.get("optimiser")]
        latest = watch.latest() if watch else None
        every = [*named, latest, *reversed(list(self.namespace.values()))]
        return list({id(one): one for one in every if isinstance(one, kind)}.values())

    def _choose(self):
        """Give ``net`` if an optimizer holds it, else what one holds, else by the usual names."""
        modules = {
            name: value
            for name, value in self.namespace.items()
            if isinstance(value, self.torch.nn.Module)
            and not name.startswith("_")
            and next(iter(value.parameters()), None) is not None
        }
        held = [n for n, m in modules.items() if any(self.share(m, o) for o in self.optimizers)]
        usual = [name for name in _NAMES if name in modules]
        for name in itertools.chain(
            (n for n in usual if n in held), reversed(held), usual, reversed(modules)
        ):
            if self._answers(modules[name]):
                return name, modules[name]
        name = next(itertools.chain(usual, reversed(modules)), "")
        if not name:
            raise LookupError("there is no network with parameters after the run")
        return name, modules[name]

    def _answers(self, model):
        """Say whether a module is fed with leaves: others, encoders for instance, are parts."""
        names = set(_parameters(model))
        return bool(names & {"x_img", "x_margin", "x_shape", "x_texture"}) or len(names) > 1

    def share(self, model, optimizer):
        """Give the share of a network's trainable parameters that an optimizer holds."""
        held = {id(p) for group in optimizer.param_groups for p in group["params"]}
        mine = [p for p in model.parameters() if p.requires_grad]
        return sum(id(p) in held for p in mine) / len(mine) if mine else 0

    def _image_shape(self):
        """Give the first size of pictures, of those the notebook names, that the network takes.

        Where two leaves are too few, it is asked with batches as large as the notebook's.
        """
        tried = []
        for shape, size in itertools.product(self._shapes(), self._batch_sizes()):
            self.only = size
            try:
                self.run(self.batch(2, shape=shape))
            except Exception as error:
                tried.append(f"{shape}: {type(error).__name__}: {error}"[:150])
            else:
                return shape
        raise ValueError("the network does not run on made-up leaves: " + "; ".join(tried[:2]))

    def _shapes(self):
        space = self.namespace
        found = [_numbers(space.get("IMAGE_SHAPE"))]
        holders = (getattr(space.get("data"), "train", None), space.get("train_batch"))
        found += [
            [float(one) for one in holder["images"].shape[1:]]
            for holder in holders
            if isinstance(holder, dict) and "images" in holder
        ]
        size = _numbers(space.get("image_size"))
        if isinstance(size, list) and len(size) == 2:  # noqa: PLR2004 - height and width
            found.append([*size, 1.0])
        good = [tuple(map(int, one)) for one in found if _is_shape(one)] or [(32, 32, 1)]
        # a network that could be trained may want channels first, turned by the loop itself
        turned = [(one[-1], *one[:-1]) for one in good] if self._trained() else []
        return list(dict.fromkeys([*good, *turned]))

    def _trained(self):
        """Say whether the run has made steps with this network."""
        mine, watch = {id(p) for p in self.model.parameters()}, _watch()
        stepped = [one for one in watch.trainings if one.steps] if watch else []
        return any(id(ref()) in mine for training in stepped for ref in training.parameters)

    def _batch_sizes(self):
        """Give 0, for a batch as it comes, and the notebook's own number of leaves in a batch."""
        size = _numbers(self.namespace.get("batch_size"))
        return (0, int(size)) if isinstance(size, float) and 1 < size <= _LARGEST else (0,)

    def batch(self, count, *, shape=None, seed=0, scale=1.0):
        """Give made-up leaves as the batch generator hands them out."""
        np = self.numpy
        random = np.random.default_rng(self.seed + seed)
        made = {"images": random.normal(0, scale, (count, *(shape or self.shape)))}
        for kind in _KINDS[1:]:
            made[kind] = random.normal(0, scale, (count, _FEATURES))
        rows = random.integers(0, _CLASSES, count)
        made = {kind: values.astype("float32") for kind, values in made.items()}
        return {**made, "ts": np.eye(_CLASSES, dtype="float32")[rows]}

    def run(self, batch):
        """Give the network's scores for a batch, whatever they are wrapped in."""
        modes = [(module, module.training) for module in self.model.modules()]
        self.model.eval()
        try:
            with self.torch.no_grad():
                return self.forward(self.model, batch)
        finally:
            for module, mode in modes:
                module.training = mode

    def forward(self, model, batch):
        """Give scores; a network for one size of batches gets leaves again until it has that."""
        if not self.only:
            return self._fed(model, batch)
        rows = len(batch["images"])
        places = self.numpy.arange(math.ceil(rows / self.only) * self.only) % rows
        parts = (
            self._fed(model, {kind: values[some] for kind, values in batch.items()})
            for some in places.reshape(-1, self.only)
        )
        return self.torch.cat(list(parts))[:rows]

    def _fed(self, model, batch):
        """Feed as the notebook's ``get_input`` does, else by the names of ``forward``."""
        get_input = self.namespace.get("get_input")
        problem = None
        for feed in (get_input, self._by_name):
            if not callable(feed):
                continue
            try:
                given = feed(dict(batch))
                return _scores(self._call(model, given))
            except Exception as error:
                problem = problem or error
        raise problem

    def _call(self, model, given):
        if isinstance(given, dict):
            return model(**given)
        return model(*given) if isinstance(given, (tuple, list)) else model(given)

    def _by_name(self, batch):
        device = next(self.model.parameters()).device
        tensors = {kind: self.torch.from_numpy(batch[kind]).to(device) for kind in _KINDS}
        given = {}
        for name, required in _parameters(self.model).items():
            kind = _kind_of(name)
            if kind == "features":
                given[name] = self.torch.cat([tensors[one] for one in _KINDS[1:]], dim=1)
            elif kind:
                given[name] = tensors[kind]
            elif required:
                given[name] = tensors["images"]
        return given


def _is_shape(one):
    return (
        isinstance(one, list)
        and len(one) == _IMAGE_AXES
        and all(isinstance(size, float) and 0 < size < 5000 for size in one)  # noqa: PLR2004 - pixels
    )


def _parameters(model):
    """Give the names ``forward`` takes and whether each must be given."""
    import inspect

    taken = inspect.signature(model.forward).parameters.values()
    plain = [p for p in taken if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)]
    return {p.name: p.default is p.empty for p in plain}


def _kind_of(name):
    for pattern, kind in (
        ("im(g|age)|pic|photo", "images"),
        ("margin", "margins"),
        ("text", "textures"),
        ("shape", "shapes"),
        ("feat|tab|vec", "features"),
    ):
        if re.search(pattern, name, re.IGNORECASE):
            return kind
    return ""


def _scores(out):
    if isinstance(out, dict):
        out = out.get("out", next(reversed(list(out.values()))))
    return out[0] if isinstance(out, (tuple, list)) else out


def _output(namespace, inputs):
    """Run made-up leaves through: what comes out, and which of the inputs it depends on."""
    found = Found(namespace, inputs)
    torch, count = found.torch, inputs["leaves"]
    batch = found.batch(count)
    out = found.run(batch)
    rows = out.detach().cpu().double().reshape(len(out), -1)
    return {
        "name": found.name,
        "class": type(found.model).__name__,
        "image_shape": list(found.shape),
        "shape": list(out.shape),
        "finite": bool(torch.isfinite(out).all()),
        "sums": [float(one) for one in rows.sum(1)[:9]],
        "least": float(rows.min()),
        "uses": [kind for kind in _KINDS if _depends(found, kind, count)],
        "alone": _alone(found, count),
    }


def _depends(found, kind, count):
    """Say whether the scores change when only this input does, at one of two scales."""
    for scale in (1.0, 0.05):
        batch = found.batch(count, scale=scale)
        other = {**batch, kind: found.batch(count, seed=1, scale=scale)[kind]}
        here, there = found.run(batch), found.run(other)
        largest = max(float(here.abs().max()), 1e-12)
        if here.shape == there.shape and float((here - there).abs().max()) > 1e-6 * largest:
            return True
    return False


def _alone(found, count):
    """Say whether a leaf gets the same scores whichever leaves are in its batch."""
    batch, other = found.batch(count), found.batch(count, seed=1)
    mixed = {kind: found.numpy.concatenate([batch[kind][:1], other[kind][1:]]) for kind in batch}
    here, there = found.run(batch)[0], found.run(mixed)[0]
    return bool(found.torch.allclose(here, there, rtol=1e-3, atol=1e-5))


def _loss(namespace, inputs):
    """Ask the loss for numbers that tell what it is."""
    import torch

    name, loss = _find_loss(torch, namespace)
    if loss is None:
        return {"missing": True}
    generator = torch.Generator().manual_seed(inputs["seed"])
    scores = torch.randn(inputs["leaves"], _CLASSES, generator=generator)
    targets = torch.tensor(inputs["targets"][: inputs["leaves"]])
    hot = torch.nn.functional.one_hot(targets, _CLASSES).float()
    facts = {"name": name, "class": type(loss).__name__, "weighted": _is_weighted(loss)}
    problems = []
    for form, given in (("indices", targets), ("one-hot", hot)):
        for device in dict.fromkeys(("cpu", _device(torch, namespace))):
            try:
                facts |= _values(torch, loss, scores.to(device), given.to(device))
            except Exception as error:
                problems.append(f"{type(error).__name__}: {error}"[:150])
            else:
                return {**facts, "form": form, "targets": targets.tolist()}
    return {**facts, "error": "; ".join(problems)}


def _values(torch, loss, scores, given):
    """Give the loss of scores, and of the logarithms of their probabilities."""
    return {
        "value": float(loss(scores, given).mean()),
        "on_logs": float(loss(torch.log_softmax(scores, dim=1), given).mean()),
        "logits": _rows(scores),
    }


def _device(torch, namespace):
    net = namespace.get("net")
    own = next(iter(net.parameters()), None) if isinstance(net, torch.nn.Module) else None
    return "cpu" if own is None else own.device.type


def _is_weighted(loss):
    smoothing = getattr(loss, "label_smoothing", 0) or 0
    return bool(smoothing) or getattr(loss, "weight", None) is not None


def _rows(out):
    return [[float(value) for value in row] for row in out.detach().cpu().double()[:10]]


def _find_loss(torch, namespace):
    for name in ("criterion", "loss_fn", "loss_function", "criterium", "loss_func"):
        if callable(namespace.get(name)):
            return name, namespace[name]
    for name, value in reversed(list(namespace.items())):
        if isinstance(value, torch.nn.modules.loss._Loss):  # noqa: SLF001 - the losses' base
            return name, value
    written = "\n".join(str(cell) for cell in namespace.get("In", []))
    if "cross_entropy(" in written and "def cross_entropy(" not in written:
        return "cross_entropy", torch.nn.functional.cross_entropy
    return "", None


def _optimizer(namespace, inputs):
    """Say which share of the network's parameters the optimizers hold."""
    found = Found(namespace, inputs)
    mine = [p for p in found.model.parameters() if p.requires_grad]
    facts = {"parameters": len(mine), "held": 0, "there": len(found.optimizers)}
    best = max(found.optimizers, key=lambda one: found.share(found.model, one), default=None)
    if best is not None:
        facts["held"] = round(found.share(found.model, best) * len(mine))
        facts["class"] = type(best).__name__
    for training in _watch().trainings if _watch() else ():
        alive = {id(p) for ref in training.parameters if (p := ref()) is not None}
        facts["held"] = max(facts["held"], sum(id(p) in alive for p in mine))
    return facts


def _training(namespace, inputs):
    """Give what the run's training did to the network left at the end, and to others."""
    watch = _watch()
    if watch is None:
        return {"error": "nobody watched the training"}
    try:
        mine = {id(p) for p in Found(namespace, inputs).model.parameters()}
    except (LookupError, ValueError):
        mine = set()
    names = ("steps", "pushed", "moved", "compared", "stale", "zeroed")
    facts = {"mine": dict.fromkeys(names, 0), "others": dict.fromkeys(names, 0)}
    for training in watch.trainings:
        alive = {id(p) for ref in training.parameters if (p := ref()) is not None}
        here = facts["mine" if alive & mine else "others"]
        for name in names:
            here[name] += getattr(training, name)
    return facts


def _learning(namespace, inputs):
    """Give the run's own losses; where they do not fall, train a copy on one batch."""
    series = _series(namespace)
    facts = {"noted": series[:3]}
    if any(_falls(losses) for losses in series):
        return facts
    found = Found(namespace, inputs)
    _name, loss = _find_loss(found.torch, namespace)
    usable = [one for one in found.optimizers if found.share(found.model, one) > 0]
    if loss is None or not usable:
        return {**facts, "missing": True}
    return {**facts, "class": type(usable[0]).__name__, "batch": _by_heart(found, loss, usable[0])}


def _series(namespace):
    """Give the lists of losses that training noted, thinned out."""
    found = []
    for name, values in namespace.items():
        if not re.search("loss", name, re.IGNORECASE) or not isinstance(values, list):
            continue
        with contextlib.suppress(TypeError, ValueError):
            numbers = [float(one) for one in values[:5000]]
            if len(numbers) > 1 and "val" not in name.lower():
                found.append([round(one, 5) for one in numbers[:: max(1, len(numbers) // 40)]])
    return found


def _falls(losses):
    finite = [one for one in losses if math.isfinite(one)]
    return len(finite) == len(losses) and min(losses[1:]) < 0.97 * losses[0]


def _by_heart(found, loss, optimizer):
    """Train a copy on a few leaves for some seconds; give the losses step by step."""
    torch = found.torch
    model = copy.deepcopy(found.model)
    names = (
        "maximize",
        "foreach",
        "differentiable",
        "fused",
        "capturable",
        "decoupled_weight_decay",
    )
    options = {k: v for k, v in optimizer.defaults.items() if k not in names}
    options["lr"] = optimizer.param_groups[0].get("initial_lr", optimizer.param_groups[0]["lr"])
    steps = type(optimizer)([p for p in model.parameters() if p.requires_grad], **options)
    batch = _real(found) or found.batch(8, scale=0.1)
    device = next(model.parameters()).device
    targets = torch.from_numpy(batch["ts"]).argmax(dim=1).to(device)
    model.train()
    losses, until = [], time.monotonic() + 10
    while len(losses) < 30 and (time.monotonic() < until or len(losses) < 4):  # noqa: PLR2004 - enough to tell
        steps.zero_grad()
        value = loss(found.forward(model, batch), targets).mean()
        losses.append(float(value.detach()))
        if not value.requires_grad:
            break
        value.backward()
        steps.step()
    return losses


def _real(found):
    """Give eight leaves of the notebook's own data, None when there are none of this size."""
    data = getattr(found.namespace.get("data"), "train", None)
    if not isinstance(data, dict) or "ts" not in data:
        return None
    if tuple(data["images"].shape[1:]) != tuple(found.shape):
        return None
    rows = found.numpy.random.default_rng(found.seed).permutation(len(data["ts"]))[:8]
    made = {kind: found.numpy.asarray(data[kind][rows], dtype="float32") for kind in _KINDS}
    labels = found.numpy.asarray(data["ts"])[rows].astype(int)
    return {**made, "ts": found.numpy.eye(_CLASSES, dtype="float32")[labels]}


def _split(namespace, inputs):
    """Give how the rows were parted between training and validation."""
    holders = [namespace.get("batch_gen"), *reversed(list(namespace.values()))]
    for holder in holders:
        for names in (("_idcs_train", "_idcs_valid"), ("train_rows", "valid_rows")):
            if holder is not None and all(hasattr(holder, name) for name in names):
                return _parted(holder, *(getattr(holder, name) for name in names), namespace)
    return {"missing": True}


def _parted(holder, train, valid, namespace):
    here, there = {int(i) for i in train}, {int(i) for i in valid}
    facts = {"train": len(here), "valid": len(there), "both": len(here & there)}
    held = getattr(holder, "_train", None) or getattr(namespace.get("data"), "train", None)
    if isinstance(held, dict) and "ts" in held:
        labels = held["ts"]
        facts["species"] = len({int(labels[i]) for i in there})
    return facts


def _submission(namespace, inputs):
    """Give the shape of the submission, what its rows are and whose."""
    import pandas as pd

    table = namespace.get("submission")
    if not isinstance(table, pd.DataFrame):
        wide = [v for v in namespace.values() if isinstance(v, pd.DataFrame) and _is_wide(v)]
        if not wide:
            return {"missing": True}
        table = wide[-1]
    values = table.drop(columns=[c for c in table.columns if str(c).lower() == "id"])
    facts = {
        "shape": [int(one) for one in table.shape],
        "columns": [str(one) for one in table.columns[:3]],
        "has_id": any(str(c).lower() == "id" for c in table.columns),
        "cut": _was_cut(),
    }
    if facts["has_id"]:
        column = next(c for c in table.columns if str(c).lower() == "id")
        ids = [int(one) for one in table[column]]
        facts["ids"] = len(set(ids))
        known = _test_ids(namespace)
        facts["known"] = None if known is None else known == set(ids)
        facts["within"] = None if known is None else known >= set(ids)
    numbers = values.select_dtypes("number").to_numpy(dtype="float64")
    sums = numbers.sum(axis=1) if numbers.size else []
    facts["sums"] = [float(one) for one in sums[:5]]
    facts["normal"] = sum(abs(float(one) - 1) < 1e-3 for one in sums)  # noqa: PLR2004 - rounding
    facts["least"] = float(numbers.min()) if numbers.size else None
    return facts


def _is_wide(table):
    """Say whether a table has a column a species and an id, and is not the training table."""
    enough = _CLASSES <= table.shape[1] <= _CLASSES + 2
    return enough and any(str(c).lower() == "id" for c in table.columns)


def _test_ids(namespace):
    """Give the numbers of the test leaves, None when the notebook has none."""
    data, table = getattr(namespace.get("data"), "test", None), namespace.get("test")
    if isinstance(data, dict) and "ids" in data:
        return {int(one) for one in data["ids"]}
    if hasattr(table, "columns") and "id" in table.columns:
        return {int(one) for one in table["id"]}
    return None


def _was_cut():
    """Say whether a loop that does not train was cut short in this run."""
    record = sys.modules.get("dlcourse_kernel.record")
    return any("a long loop was cut" in said for said in getattr(record, "_said", ()))


def _accuracies(namespace, inputs):
    """Give the best accuracies that training noted, by the list's name."""
    found = {}
    for name, values in namespace.items():
        if not re.search("acc", name, re.IGNORECASE) or not isinstance(values, (list, tuple)):
            continue
        with contextlib.suppress(TypeError, ValueError):
            numbers = [float(one) for one in values[:5000]]
            if numbers:
                found[name] = max(numbers)
    return found
