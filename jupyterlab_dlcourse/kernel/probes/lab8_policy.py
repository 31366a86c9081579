"""The policy, its loss and its optimizer, the returns, and how long the pole stays up."""

import contextlib
import io
import math
import time

_EPISODES = 10
_SECONDS = 8.0
_NEAR = 1e-4


def probe(namespace, inputs):
    """Give the parts of what there is to tell that are asked for."""
    with contextlib.redirect_stdout(io.StringIO()):
        return {part: _try(_PARTS[part], namespace, inputs) for part in inputs["parts"]}


def _try(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}


def _returns(namespace, inputs):
    """Call the function for the returns; rewards as a list, and as an array where that fails."""
    import numpy as np

    function = namespace.get("compute_returns")
    if not callable(function):
        return {"error": "there is no function compute_returns after the run."}
    return {
        "values": [
            _floats(_first_that_works(function, (list(rewards), np.array(rewards)), discount))
            for rewards, discount in zip(inputs["rewards"], inputs["discounts"], strict=True)
        ]
    }


def _first_that_works(function, ways, discount):
    try:
        return function(ways[0], discount)
    except Exception:
        return function(ways[1], discount)


def _floats(values):
    if hasattr(values, "detach"):
        values = values.detach().cpu()
    return [float(value) for value in (values.tolist() if hasattr(values, "tolist") else values)]


def _policy_in(namespace):
    import torch

    named = namespace.get("policy")
    if isinstance(named, torch.nn.Module):
        return named
    found = [
        value
        for name, value in namespace.items()
        if isinstance(value, torch.nn.Module)
        and not name.startswith("_")
        and (hasattr(value, "optimizer") or "policy" in name.lower())
    ]
    if not found:
        raise LookupError("there is no policy network after the run.")
    return found[-1]


def _states(namespace, policy, inputs):
    """Draw states of the environment's shape, small as those of an upright pole."""
    import torch

    generator = torch.Generator().manual_seed(inputs["seed"])
    first = next(p for p in policy.parameters() if p.dim() > 1)
    x = torch.randn(inputs["states"], first.shape[1], generator=generator)
    return x.to(first.device, first.dtype)


def _outputs(namespace, inputs):
    """Put states through the policy."""
    import torch

    policy = _policy_in(namespace)
    with _evaluating(policy), torch.no_grad():
        out = _first(policy(_states(namespace, policy, inputs)))
    return {"rows": [[float(v) for v in row] for row in out.reshape(len(out), -1).cpu()]}


def _first(result):
    return result[0] if isinstance(result, (tuple, list)) else result


@contextlib.contextmanager
def _evaluating(policy):
    was_training = policy.training
    policy.eval()
    try:
        yield
    finally:
        policy.train(was_training)


def _loss(namespace, inputs):
    """Differentiate the policy's loss by the probabilities of the actions taken, or their logs."""
    import torch

    policy = _policy_in(namespace)
    function = getattr(policy, "loss", None) or namespace.get("loss_fn")
    if not callable(function):
        return {"error": "the policy has no method loss."}
    rows = _outputs(namespace, inputs)["rows"]
    logs = bool(rows) and all(abs(sum(map(math.exp, row)) - 1) < _NEAR for row in rows)
    given = torch.tensor(inputs["probabilities"])
    given = (given.log() if logs else given).requires_grad_()
    with torch.enable_grad():
        value = _first(function(given, torch.tensor(inputs["returns"])))
        if not value.requires_grad:
            return {"logs": logs, "slopes": [0.0] * len(given)}
        (slopes,) = torch.autograd.grad(value.sum(), given, allow_unused=True)
    told = [0.0] * len(given) if slopes is None else [float(one) for one in slopes]
    return {"logs": logs, "slopes": told}


def _optimizer(namespace, inputs):
    """Count the policy's parameters that its optimizer holds."""
    import torch

    policy = _policy_in(namespace)
    kind = torch.optim.Optimizer
    optimizer = getattr(policy, "optimizer", None)
    if not isinstance(optimizer, kind):
        named = [value for value in namespace.values() if isinstance(value, kind)]
        if not named:
            return {"error": "there is no optimizer after the run."}
        optimizer = named[-1]
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    mine = [p for p in policy.parameters() if p.requires_grad]
    return {"parameters": len(mine), "held": sum(id(p) in held for p in mine)}


def _played(namespace, inputs):
    """Play episodes by the likelier action, in an environment made afresh."""
    import gymnasium
    import torch

    policy = _policy_in(namespace)
    spec = getattr(getattr(namespace.get("env"), "unwrapped", None), "spec", None)
    name = str(getattr(spec, "id", "") or "CartPole-v1")
    env = gymnasium.make(name)
    until = time.monotonic() + _SECONDS
    device = next(policy.parameters()).device
    rewards = []
    with _evaluating(policy), torch.no_grad():
        while len(rewards) < _EPISODES and time.monotonic() < until:
            rewards.append(_episode(env, policy, device, inputs["seed"] + len(rewards)))
    env.close()
    noted = [_floats_or_none(namespace.get("validation_rewards"))]
    return {
        "environment": name,
        "cap": float(env.spec.max_episode_steps or 0),
        "played": rewards,
        "noted": [sum(one) / len(one) for one in noted if one],
    }


def _episode(env, policy, device, seed):
    import torch

    state, _ = env.reset(seed=seed)
    total, over = 0.0, False
    while not over:
        x = torch.as_tensor(state, dtype=torch.float32, device=device)[None]
        action = int(_first(policy(x)).argmax())
        state, reward, ended, cut, _ = env.step(action)
        total, over = total + float(reward), ended or cut
    return total


def _floats_or_none(values):
    try:
        return [float(value) for value in list(values)[-1000:]]
    except (TypeError, ValueError):
        return []


_PARTS = {
    "returns": _returns,
    "outputs": _outputs,
    "loss": _loss,
    "optimizer": _optimizer,
    "played": _played,
}
