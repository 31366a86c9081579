"""The distribution of a pixel: its densities, its samples."""

import contextlib
import io


def probe(namespace, inputs):
    """Give log densities and samples of the class that the notebook calls Bernoulli."""
    import torch

    kind = namespace.get("Bernoulli")
    with contextlib.redirect_stdout(io.StringIO()):
        named = _facts(torch, kind, inputs) if isinstance(kind, type) else {}
        kind = _of_the_model(torch, namespace)
        used = _facts(torch, kind, inputs) if kind is not None else {}
    return {"named": named, "used": used}


def _facts(torch, kind, inputs):
    try:
        return {"class": kind.__name__, **_ask(torch, kind, inputs)}
    except Exception as error:
        said = f"{type(error).__name__}: {error}"[:200]
        return {"class": kind.__name__, "error": said}


def _ask(torch, kind, inputs):
    logits = torch.tensor(inputs["logits"])
    made = kind(logits=logits)
    drawn = kind(logits=logits.repeat(inputs["rows"], 1)).sample()
    return {
        "one": made.log_prob(torch.ones_like(logits)).tolist(),
        "zero": made.log_prob(torch.zeros_like(logits)).tolist(),
        "binary": bool(((drawn == 0) | (drawn == 1)).all()),
        "mean": drawn.double().mean(dim=0).tolist(),
    }


def _of_the_model(torch, namespace):
    """Give the class of what the model says of pixels, None when it says nothing."""
    vae = namespace.get("vae")
    if not isinstance(vae, torch.nn.Module):
        return None
    try:
        z = torch.zeros(2, int(vae.latent_features), device=next(vae.parameters()).device)
        with torch.no_grad():
            return _plain(torch, vae.observation_model(z))
    except Exception:
        return None


def _plain(torch, made):
    """Give the class of a distribution, of the one inside where that is wrapped."""
    while isinstance(made, torch.distributions.Independent):
        made = made.base_dist
    return type(made)
