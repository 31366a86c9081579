"""The evaluation of lab 4: accuracies found, pictures in common, the cell run once more."""

import ast
import contextlib
import hashlib
import io
import math
import sys

_RESULTS = ("test_accuracy", "test_acc", "accuracy_test", "test_accuracy_score")
_TEST = ("test", "val")
_MOST_PICTURES = 60000


def probe(namespace, inputs):
    """Give the three parts; a part that broke is ``{"error": why}``."""
    import torch

    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return {
            "accuracy": _try(_accuracy, torch, namespace),
            "pictures": _try(_pictures, torch, namespace),
            "evaluation": _try(_again, torch, namespace, inputs),
        }


def _try(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:300]}


def _accuracy(torch, space):
    """Give the test accuracies that are left, and how many pictures there were to train on."""
    values = [float(space[name]) for name in _RESULTS if _is_number(space.get(name))]
    loaders = _loaders(torch, space, test=False)
    sizes = [len(loader.dataset) for loader in loaders]
    return {
        "values": values,
        "trained_on": max((_held(one) for one in loaders), default=0),
        "sizes": sizes,
    }


def _held(loader):
    """Give how many different pictures a loader's data set holds, whatever length it claims."""
    return len(_bottom(loader.dataset)[0])


def _is_number(value):
    try:
        return math.isfinite(float(value))
    except Exception:
        return False


def _loaders(torch, space, *, test):
    kind = torch.utils.data.DataLoader
    found = {name: value for name, value in space.items() if isinstance(value, kind)}
    return [value for name, value in found.items() if _is_test(name) == test]


def _is_test(name):
    return any(word in name.lower() for word in _TEST)


def _pictures(torch, space):
    """Count pictures of the test loaders that are among those of the training loaders."""
    train = _loaders(torch, space, test=False)
    test = _loaders(torch, space, test=True)
    named = [loader for name, loader in _named(torch, space) if "test" in name.lower()]
    if not train or not test:
        return {"error": "no loaders for training and test"}
    seen = set().union(*(_prints(loader.dataset) for loader in train))
    asked = set().union(*(_prints(loader.dataset) for loader in named or test))
    return {"train": len(seen), "test": len(asked), "shared": len(seen & asked)}


def _named(torch, space):
    kind = torch.utils.data.DataLoader
    return [(name, value) for name, value in space.items() if isinstance(value, kind)]


def _bottom(dataset):
    """Give the pictures at the bottom of a data set and the places of them that it uses."""
    places = None
    while not hasattr(dataset, "data") and hasattr(dataset, "dataset"):
        indices = list(getattr(dataset, "indices", range(len(dataset))))
        places = indices if places is None else [indices[place] for place in places]
        dataset = dataset.dataset
    data = dataset.data if hasattr(dataset, "data") else dataset.tensors[0]
    return data, range(len(data)) if places is None else places


def _prints(dataset):
    if hasattr(dataset, "datasets"):
        return set().union(*(_prints(one) for one in dataset.datasets))
    data, places = _bottom(dataset)
    rows = {place % len(data) for place in list(places)[:_MOST_PICTURES]}
    return {hashlib.blake2b(_bytes(data[row]), digest_size=8).digest() for row in rows}


def _bytes(picture):
    array = picture.numpy() if hasattr(picture, "numpy") else picture
    return array.tobytes()


def _again(torch, space, inputs):
    """Run the cell for the test accuracy once more with a made-up network and pictures."""
    source, name = _cell(space)
    if source is None:
        return {"error": "no cell that works out a test accuracy was found"}
    stage = Stage(torch, inputs)
    real = _real_namespace(space)
    kept = dict(real)
    matters = _matters(torch, space)
    try:
        real.update(stage.replacements(space))
        exec(compile(source, "<cell>", "exec"), real)  # noqa: S102 - the student's own cell
        said = real.get(name)
        said = (
            100 * float(real["correct"]) / float(real["total"])
            if name == "correct"
            else float(said)
        )
    finally:
        real.clear()
        real.update(kept)
    calls = stage.network.calls
    return {
        "said": said / 100 if name == "correct" else said,
        "test_calls": sum(kind == "test" for kind, _mode in calls),
        "train_calls": sum(kind == "train" for kind, _mode in calls),
        "training_calls": sum(kind == "test" and mode for kind, mode in calls),
        "matters": matters,
    }


def _real_namespace(space):
    """Give the namespace that the notebook's functions look their names up in."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    return space if shell is None else shell.user_ns


def _matters(torch, space):
    """Say whether any network behaves otherwise in training mode."""
    kinds = (torch.nn.modules.dropout._DropoutNd, torch.nn.modules.batchnorm._BatchNorm)  # noqa: SLF001
    models = [value for value in space.values() if isinstance(value, torch.nn.Module)]
    return any(isinstance(layer, kinds) for model in models for layer in model.modules())


def _cell(space):
    """Give the last cell that assigns a test accuracy in or after a loop, and the name it uses."""
    for text in reversed([str(cell) for cell in space.get("In", [])]):
        lines = [line for line in text.splitlines() if not line.lstrip().startswith(("%", "!"))]
        try:
            tree = ast.parse("\n".join(lines))
        except SyntaxError:
            continue
        if "backward" in text or any(isinstance(one, ast.ClassDef) for one in tree.body):
            continue  # that cell trains, which is not to be done again
        bound = {one.id for one in _names(tree) if isinstance(one.ctx, ast.Store)}
        used = {one.id for one in _names(tree)}
        loops = any(isinstance(one, (ast.For, ast.Call)) for one in ast.walk(tree))
        for name in _RESULTS:
            if loops and name in bound and any(_is_test(one) for one in used - {name}):
                return "\n".join(lines), name
        if {"correct", "total"} <= bound and any(isinstance(one, ast.For) for one in tree.body):
            return "\n".join(lines), "correct"
    return None, ""


def _names(tree):
    return [one for one in ast.walk(tree) if isinstance(one, ast.Name)]


class Stage:
    """A made-up network, data sets and loaders to put in the place of the notebook's."""

    def __init__(self, torch, inputs):
        self.torch = torch
        self.labels, self.guesses = inputs["labels"], inputs["guesses"]
        self.batch = inputs["batch"]
        self.network = _network(torch, self.guesses)

    def replacements(self, space):
        """Give what takes the place of each network, loader and data set of the namespace."""
        torch, made = self.torch, {}
        dataset, loader = torch.utils.data.Dataset, torch.utils.data.DataLoader
        sets = {True: self._set(test=True), False: self._set(test=False)}
        for name, value in space.items():
            if name.startswith("_"):
                continue
            if (
                isinstance(value, torch.nn.Module)
                and next(iter(value.parameters()), None) is not None
            ):
                self.network.training = value.training
                made[name] = self.network
            elif isinstance(value, loader):
                made[name] = loader(sets[_is_test(name)], batch_size=self.batch)
            elif isinstance(value, dataset):
                made[name] = sets[_is_test(name)]
        return made

    def _set(self, *, test):
        """Give pictures that carry their place, and whether they are for the test, in a corner."""
        torch = self.torch
        count = len(self.labels)
        pictures = torch.zeros(count, 3, 32, 32)
        pictures[:, 0, 0, 0] = torch.arange(count)
        pictures[:, 1, 0, 0] = float(test)
        labels = torch.tensor(self.labels)
        made = torch.utils.data.TensorDataset(pictures, labels)
        made.data, made.targets = pictures.permute(0, 2, 3, 1).numpy(), self.labels
        made.classes = [str(number) for number in range(10)]
        made.class_to_idx = {name: number for number, name in enumerate(made.classes)}
        return made


def _network(torch, guesses):
    """Give a network that says the drawn guess for each picture and notes how it was asked."""

    class MadeUp(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.anchor = torch.nn.Parameter(torch.zeros(1))
            self.calls = []

        def forward(self, pictures, *_more, **_named):
            places = pictures[:, 0, 0, 0].round().long().tolist()
            kind = "test" if bool(pictures[0, 1, 0, 0]) else "train"
            self.calls.append((kind, self.training))
            rows = [[5.0 * (one == guesses[place]) for one in range(10)] for place in places]
            return torch.log_softmax(torch.tensor(rows) + self.anchor.detach(), dim=1)

    return MadeUp()
