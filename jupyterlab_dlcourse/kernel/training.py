"""What the run's training did, seen through torch's own hooks on optimizers; probes read it.

Nothing is changed: of each optimizer's first steps, one small parameter and its gradient are
compared with copies.
"""

from __future__ import annotations

import functools
import weakref

from dlcourse_kernel.hooks import after_import

_MOST_STEPS = 200
_MOST_OPTIMIZERS = 100

trainings: list = []
"""What each optimizer did, in the order of their first steps."""
_latest: list = []
paused = False
"""Set while a probe trains, which is not the run's."""


def install() -> None:
    """Wait for torch's optimizers."""
    after_import("torch.optim.optimizer", _watch)


def latest():
    """Give the optimizer that made the last step of the run, None when there was none."""
    return _latest[0] if _latest else None


class Training:
    """What one optimizer did.

    ``steps`` it made, ``pushed`` those with a gradient, ``moved`` those that changed the witness
    (one small parameter), ``compared`` and ``stale`` how often a new gradient came and still found
    the old one of the step before; ``zeroed`` counts its ``zero_grad``.
    """

    def __init__(self, optimizer):
        self.optimizer = weakref.ref(optimizer)
        self.name = type(optimizer).__name__
        self.parameters = [
            weakref.ref(p) for group in optimizer.param_groups for p in group["params"]
        ]
        self.steps = self.pushed = self.moved = self.compared = self.stale = self.zeroed = 0
        self.witness = None
        self.value = self.gradient = None

    def before(self):
        """Remember the witness as it is before a step."""
        witness = self.witness() if self.witness else None
        if witness is None or witness.grad is None:
            witness = self._choose()
        self.value = None if witness is None else witness.detach().clone()

    def after(self, torch):
        """See what the step changed, and wait for the next gradient."""
        self.steps += 1
        witness = self.witness() if self.witness else None
        if witness is None or self.value is None:
            return
        self.pushed += 1
        self.moved += not torch.equal(self.value, witness.detach())
        self.gradient = None if witness.grad is None else witness.grad.detach().clone()

    def arrive(self, torch):
        """See whether the gradient of the step before is still there when a new one comes."""
        witness, old = self.witness(), self.gradient
        if paused or witness is None or old is None or not bool(old.any()):
            return
        self.gradient = None
        self.compared += 1
        self.stale += witness.grad is not None and torch.equal(witness.grad, old)

    def _choose(self):
        """Give the smallest parameter that has a gradient, and listen to it from now on."""
        alive = [p for ref in self.parameters if (p := ref()) is not None]
        pushed = [p for p in alive if p.grad is not None and bool(p.grad.any())]
        if not pushed:
            return None
        chosen = min(pushed, key=lambda p: p.numel())
        self.witness = weakref.ref(chosen)
        if chosen.requires_grad:
            torch = _torch[0]
            chosen.register_hook(_never_breaks(lambda _gradient: self.arrive(torch)))
        return chosen


_torch: list = []
_known: weakref.WeakKeyDictionary = weakref.WeakKeyDictionary()


def _watch(module) -> None:
    import torch

    _torch[:] = [torch]
    module.register_optimizer_step_pre_hook(_never_breaks(_before))
    module.register_optimizer_step_post_hook(_never_breaks(_after))
    zero = module.Optimizer.zero_grad

    @functools.wraps(zero)
    def zero_grad(self, *arguments, **named):
        training = None if paused else _of(self)
        if training is not None:
            training.zeroed += 1
        return zero(self, *arguments, **named)

    module.Optimizer.zero_grad = zero_grad


def _before(optimizer, _arguments, _named) -> None:
    training = None if paused else _of(optimizer)
    if training is not None and training.steps < _MOST_STEPS:
        training.before()


def _after(optimizer, _arguments, _named) -> None:
    training = None if paused else _of(optimizer)
    if training is None:
        return
    _latest[:] = [optimizer]
    if training.steps < _MOST_STEPS:
        training.after(_torch[0])
    else:
        training.steps += 1


def _of(optimizer):
    if optimizer not in _known and len(trainings) < _MOST_OPTIMIZERS:
        _known[optimizer] = Training(optimizer)
        trainings.append(_known[optimizer])
    return _known.get(optimizer)


def _never_breaks(hook):
    def quiet(*arguments):
        try:
            hook(*arguments)
        except Exception:
            return

    return quiet
