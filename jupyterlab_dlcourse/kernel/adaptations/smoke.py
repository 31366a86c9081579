"""The mode ``smoke``: loops end when their time is over, so that training is cut short.

Loops are rewritten as IPython hands the parsed cell over; the student's source stays as it is.
`dlcourse_kernel.rounds` decides which loop ends when.
"""

from __future__ import annotations

import ast
import builtins
import copy
import re
import sys
import time

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record
from dlcourse_kernel.rounds import CUT_TRAINING, Rounds

# among the builtins it outlives %reset and is found from every module
_NAME = "__dlcourse_rounds__"
_TURN = "__dlcourse_turn__"

# Methods that are one step in themselves: a gradient half taken would be a wrong one.
_WHOLE = {"backward", "backprop", "step"}
# functions by which training written in NumPy takes its steps
_UPDATES = re.compile(r"update_(param|weight|grad)|(\w+_)?gradient_(descent|step)", re.IGNORECASE)
_GATHERS = {"list", "tuple"}
_DRAWS = {"plt", "ax", "axes", "axs"}
# between a student's own loop over a loader and the loader: a progress bar, say
_NEAR = 3


def install(setup, shell) -> None:
    """Rewrite loops when the mode asks for it."""
    seconds = setup.get("smoke_seconds") or 0.0
    if not seconds:
        return
    rounds = Rounds(seconds)
    setattr(builtins, _NAME, rounds)
    shell.ast_transformers.append(Bounding())
    # a question after the run is no cell
    shell.events.register("pre_run_cell", lambda _info: rounds.begin_cell())
    shell.events.register("post_run_cell", lambda _result: rounds.end_cells())
    after_import("torch.optim.optimizer", lambda module: _watch_optimizers(module, rounds))
    after_import("torch.utils.data.dataloader", lambda module: _bound_loaders(module, rounds))


class Marking(ast.NodeTransformer):
    """Marks the steps of training."""

    def visit_Expr(self, node):
        """Mark ``loss.backward()``, ``optimizer.step()`` and ``env.step(action)``."""
        return _marked(self.generic_visit(node))

    def visit_Assign(self, node):
        """Mark ``state, reward, *_ = env.step(action)``."""
        return _marked(self.generic_visit(node))

    def visit_Return(self, node):
        """Mark ``return env.step(action)``."""
        return _marked(self.generic_visit(node))


class Bounding(Marking):
    """Bounds loops, in functions and classes too."""

    def visit_Module(self, node):
        """Leave a cell as it is where this fails: IPython would drop us for all that follow."""
        try:
            return self.generic_visit(copy.deepcopy(node))
        except Exception as error:
            print(f"smoke: {error!r}", file=sys.__stderr__)
            return node

    def visit_For(self, node):
        """Turn ``for x in y`` into ``for x in rounds(y)``."""
        self.generic_visit(node)
        node.iter = _call(_rounds(), node.iter)
        return _placed(node)

    def visit_While(self, node):
        """Turn ``while c`` into a ``for`` over turns that leaves when not ``c``."""
        self.generic_visit(node)
        if node.orelse:
            return node
        turns = _call(ast.Attribute(_rounds(), "turns", ast.Load()))
        leave = ast.If(ast.UnaryOp(ast.Not(), node.test), [ast.Break()], [])
        loop = ast.For(ast.Name(_TURN, ast.Store()), turns, [leave, *node.body], [])
        return _placed(ast.copy_location(loop, node))

    def visit_If(self, node):
        """Turn ``if step % 500 == 0`` into a question to ``rounds``."""
        self.generic_visit(node)
        match node.test:
            case ast.Compare(ast.BinOp(op=ast.Mod()), [ast.Eq()], [ast.Constant(0)]):
                due = ast.Attribute(_rounds(), "due", ast.Load())
                place = ast.Constant((node.lineno, node.col_offset))
                node.test = _call(due, place, node.test)
        return _placed(node)

    def visit_FunctionDef(self, node):
        """Leave alone what hands out items one by one, is one step in itself, or is compiled."""
        if node.name in _WHOLE or any("jit" in ast.unparse(one) for one in node.decorator_list):
            return node
        return (Marking() if _yields(node) else self).generic_visit(node)

    def visit_comprehension(self, node):
        """Bound the loops of comprehensions; those of generators belong to who asks them."""
        self.generic_visit(node)
        if not node.is_async:
            node.iter = _call(_rounds(), node.iter)
        return _placed(node)

    def visit_GeneratorExp(self, node):
        """Leave generators alone, but look into what they iterate over."""
        for part in node.generators:
            part.iter = self.visit(part.iter)
        return node

    def visit_Call(self, node):
        """Bound ``list(loader)``."""
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Name(id=name), args=[argument]) if name in _GATHERS:
                whole = ast.Attribute(_rounds(), "whole", ast.Load())
                if not isinstance(argument, ast.Starred):
                    node.args = [_call(whole, argument)]
        return _placed(node)


def _rounds():
    return ast.Name(_NAME, ast.Load())


def _call(function, *arguments):
    return ast.Call(function, list(arguments), [])


def _placed(node):
    return ast.fix_missing_locations(node)


def _yields(function):
    """Say whether a function is a generator; functions within it do not count."""
    waiting = list(function.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting.extend(ast.iter_child_nodes(node))
    return False


def _marked(node):
    """Give the statement, after a note that training steps where it does."""
    calls = [inner for inner in ast.walk(node) if isinstance(inner, ast.Call)]
    steps = [
        call.func.attr
        for call in calls
        if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) not in _DRAWS
    ]
    if any(isinstance(call.func, ast.Name) and _UPDATES.match(call.func.id) for call in calls):
        steps.append("backward")
    learns = "backward" in steps or ("step" in steps and isinstance(node, ast.Expr))
    if not learns and "step" not in steps:
        return node
    stepped = ast.Attribute(_rounds(), "stepped", ast.Load())
    call = ast.Call(stepped, [], [ast.keyword("learns", ast.Constant(learns))])
    return [_placed(ast.copy_location(ast.Expr(call), node)), node]


def _watch_optimizers(module, rounds) -> None:
    """Mark an optimizer's step wherever it is taken, in a helper module too."""
    module.register_optimizer_step_post_hook(lambda *_args: rounds.stepped(learns=True))


def _bound_loaders(module, rounds) -> None:
    """End a loader's batches early where a library's own trainer asks for them."""
    kind = module._BaseDataLoaderIter  # noqa: SLF001 -- torch has no public name for it
    original = kind.__next__

    def bounded(self):
        if not rounds.bounded:
            return original(self)
        rounds.fetched()
        if not _is_near_student() and _took(self) > rounds.training.share():
            rounds.training.left -= _took(self)
            record(CUT_TRAINING)
            raise StopIteration
        return original(self)

    kind.__next__ = bounded


def _took(iterator) -> float:
    """Give the seconds since a loader's first batch was asked for."""
    begun = vars(iterator).setdefault("_dlcourse_begun", time.monotonic())
    return time.monotonic() - begun


def _is_near_student() -> bool:
    """Say whether a cell, or what hands out a cell's rounds, asks for the batch itself."""
    frame = sys._getframe(2)  # noqa: SLF001 -- the documented way
    for _ in range(_NEAR):
        if frame is None:
            return False
        file = frame.f_code.co_filename
        if "ipykernel" in file or file.endswith("/rounds.py"):
            return True
        frame = frame.f_back
    return False
