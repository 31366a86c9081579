"""The language model left after the run: what its logits react to, what its optimizer holds."""

import contextlib
import io


def probe(namespace, inputs):
    """Give at which steps logits change with a token, and whose parameters are held."""
    import torch

    with contextlib.redirect_stdout(io.StringIO()):
        return {
            "reaction": _try(_reaction, torch, namespace, inputs),
            "optimizer": _try(_held, torch, namespace, inputs),
        }


def _try(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}


def _model(torch, namespace):
    """Give the language model: by its name, by its kind, else a new one of the class."""
    named = namespace.get("rnn")
    if isinstance(named, torch.nn.Module):
        return named
    found = [
        value
        for name, value in namespace.items()
        if isinstance(value, torch.nn.Module)
        and not name.startswith("_")
        and hasattr(value, "embeddings")
        and hasattr(value, "proj")
    ]
    if found:
        return found[-1]
    return namespace["RNNLM"](namespace["glove_vectors"])


def _reaction(torch, namespace, inputs):
    """For a token changed at each step, give the steps whose logits change."""
    model = _model(torch, namespace)
    was_training = model.training
    model.eval()
    device = next(model.parameters()).device
    first = torch.tensor([inputs["tokens"]]).to(device)
    with torch.no_grad():
        before = model(first)
        steps = []
        for place, other in enumerate(inputs["others"]):
            changed = first.clone()
            changed[0, place] = other
            difference = (model(changed) - before).abs().amax(dim=-1)[0]
            steps.append([int(n) for n in (difference > 0).nonzero().flatten()])
    model.train(was_training)
    return {"steps": steps, "length": first.shape[1], "logits": before.shape[1]}


def _held(torch, namespace, inputs):
    model = _model(torch, namespace)
    kind = torch.optim.Optimizer
    named = [namespace[n] for n in ("optimiser", "optimizer") if isinstance(namespace.get(n), kind)]
    others = [value for value in namespace.values() if isinstance(value, kind)]
    if not named and not others:
        return {"error": "there is no optimizer after the run."}
    optimizer = (named or others[-1:])[0]
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    mine = [p for p in model.parameters() if p.requires_grad]
    return {
        "parameters": len(mine),
        "held": sum(id(p) in held for p in mine),
        "others": [
            name
            for name, value in namespace.items()
            if isinstance(value, torch.nn.Module)
            and value is not model
            and not name.startswith("_")
            and any(id(p) in held for p in value.parameters())
        ][:5],
    }
