"""The network, its optimizer and what training noted, as data."""

import ast
import contextlib
import io
import math


def probe(namespace, inputs):
    """Give facts on the network in use, a freshly made one, the optimizer and the accuracies."""
    import torch

    net = namespace.get("net")
    if not isinstance(net, torch.nn.Module):
        modules = [v for k, v in namespace.items() if _is_model(torch, k, v)]
        net = modules[-1] if modules else None
    if net is None:
        return {"error": "there is no network after the run."}
    with contextlib.redirect_stdout(io.StringIO()):
        return {
            "class": type(net).__name__,
            "forward": _try(_forward, torch, net, inputs),
            "fresh": _try(_fresh, torch, namespace, inputs),
            "optimizer": _try(_optimizer, torch, namespace, net),
            "valid_acc": _try(_accuracies, namespace.get("valid_acc")),
        }


def _is_model(torch, name, value):
    is_module = isinstance(value, torch.nn.Module) and not name.startswith("_")
    return is_module and sum(p.dim() > 1 for p in value.parameters()) > 1


def _try(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}


def _forward(torch, net, inputs):
    """Run random pictures through and see which functions and which weights take part."""
    from torch.overrides import TorchFunctionMode, resolve_name

    called = []

    class Listen(TorchFunctionMode):
        def __torch_function__(self, func, types, args=(), kwargs=None):
            called.append(str(resolve_name(func) or getattr(func, "__name__", "")))
            return func(*args, **(kwargs or {}))

    generator = torch.Generator().manual_seed(inputs["seed"])
    weight = next(p for p in net.parameters() if p.dim() > 1)
    device = weight.device
    was_training = net.training
    net.eval()
    net.zero_grad(set_to_none=True)
    try:
        x = _pictures(torch, net, inputs["pictures"], generator).to(device)
        with Listen():
            out = net(x)
        direction = torch.randn(out.shape, generator=generator).to(device)
        (out * direction).sum().backward()
        matrices = [p for p in net.parameters() if p.dim() > 1]
        used = [p.grad is not None and bool((p.grad != 0).any()) for p in matrices]
    finally:
        net.zero_grad(set_to_none=True)
        net.train(was_training)
    return {
        "shape": list(out.shape),
        "finite": bool(torch.isfinite(out).all()),
        "functions": [name.rsplit(".", 1)[-1] for name in called][:400],
        "matrices": [list(p.shape) for p in matrices],
        "used": used,
    }


def _pictures(torch, net, size, generator):
    """Give random pictures in the shape the network takes: rows of pixels, else squares."""
    device = next(net.parameters()).device
    x = torch.rand(size, 784, generator=generator)
    for shape in ((size, 784), (size, 1, 28, 28), (size, 28, 28)):
        with contextlib.suppress(Exception), torch.no_grad():
            net(x.reshape(shape).to(device))
            return x.reshape(shape)
    return x


def _fresh(torch, namespace, inputs):
    """Make the network once more, as the notebook last did, and look at its weights."""
    source, touches = _construction([str(cell) for cell in namespace.get("In", [])])
    if source is None:
        return {"error": "It was not found where the network is made."}
    torch.manual_seed(inputs["seed"])
    space = dict(namespace)
    # The student's own lines, in her own kernel.
    net = space["net"] = eval(compile(source, "<net>", "eval"), space)  # noqa: S307
    for touch in touches:
        exec(compile(touch, "<net>", "exec"), space)  # noqa: S102
    weights = [_spread(p) for p in net.parameters() if p.dim() > 1]
    biases = [p for name, p in net.named_parameters() if p.dim() == 1 and _is_bias(name)]
    return {
        "weights": weights,
        "biases": len(biases),
        "biases_zero": sum(not bool((p != 0).any()) for p in biases),
    }


def _is_bias(name):
    last = name.rsplit(".", 1)[-1].lower()
    return last.startswith("b") and "bn" not in name.lower() and "norm" not in name.lower()


def _spread(parameter):
    values = parameter.detach().double().cpu().flatten()
    return {
        "shape": list(parameter.shape),
        "mean": float(values.mean()),
        "spread": float(values.std()) if math.isfinite(float(values.std())) else None,
    }


def _construction(cells):
    """Give the last expression assigned to ``net``, and the lines that then touch its weights."""
    touches = []
    for cell in reversed(cells):
        lines = [line for line in cell.splitlines() if not line.lstrip().startswith(("%", "!"))]
        try:
            body = ast.parse("\n".join(lines)).body
        except SyntaxError:
            continue
        for node in reversed(body):
            if _makes_net(node):
                return ast.unparse(node.value), touches
            if _touches_weights(node):
                touches.insert(0, ast.unparse(node))
    return None, []


def _makes_net(node):
    if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Call):
        return False
    return "net" in [target.id for target in node.targets if isinstance(target, ast.Name)]


def _touches_weights(node):
    """Say whether a line may initialise the network: it has ``net`` in it and trains nothing."""
    if not isinstance(node, (ast.Expr, ast.For)):
        return False
    text = ast.unparse(node)
    names = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
    telling = any(word in text.lower() for word in ("init", "apply(", "kaiming", "weight"))
    training = any(word in text for word in ("backward", "optimizer", "print(", "loss", "epoch"))
    return "net" in names and telling and not training


def _optimizer(torch, namespace, net):
    optimizer = namespace.get("optimizer")
    if not isinstance(optimizer, torch.optim.Optimizer):
        found = [v for v in namespace.values() if isinstance(v, torch.optim.Optimizer)]
        optimizer = found[-1]
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    mine = [p for p in net.parameters() if p.requires_grad]
    others = [
        name
        for name, value in namespace.items()
        if isinstance(value, torch.nn.Module)
        and value is not net
        and not name.startswith("_")
        and any(id(p) in held for p in value.parameters())
    ]
    group = optimizer.param_groups[0]
    return {
        "class": type(optimizer).__name__,
        "momentum": float(group.get("momentum", 0) or 0),
        "weight_decay": float(group.get("weight_decay", 0) or 0),
        "lr": float(group.get("lr", 0) or 0),
        "parameters": len(mine),
        "held": sum(id(p) in held for p in mine),
        "others": others[:5],
    }


def _accuracies(values):
    return [float(value) for value in list(values)[:5000]]
