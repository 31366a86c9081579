"""The mode ``smoke``: every loop ends when its time is over, so that training is cut short.

Loops are rewritten as IPython hands the parsed cell over; the student's source stays as it is. A
loop makes at least one round. Loops within a loop share the time of the outermost one.
"""

from __future__ import annotations

import ast
import time

from dlcourse_kernel.record import record

_NAME = "__dlcourse_rounds__"
_CUT = "training was cut short (mode smoke)"


def install(setup, shell) -> None:
    """Rewrite loops when the mode asks for it."""
    seconds = setup.get("smoke_seconds") or 0.0
    if not seconds:
        return
    shell.user_ns[_NAME] = Rounds(seconds)
    shell.user_ns_hidden[_NAME] = None
    shell.ast_transformers.append(Bounding())


class Rounds:
    """Hands out the rounds of loops until the time of the outermost is over."""

    def __init__(self, seconds):
        self.seconds = seconds
        self.depth = 0
        self.until = 0.0

    def __call__(self, iterable):
        """Yield from ``iterable``, at least once."""
        self._enter()
        try:
            for item in iterable:
                yield item
                if self._over():
                    return
        finally:
            self.depth -= 1

    def turns(self):
        """Yield for ever, at least once: for loops with a condition."""
        self._enter()
        try:
            yield
            while not self._over():
                yield
        finally:
            self.depth -= 1

    def _enter(self):
        if self.depth == 0:
            self.until = time.monotonic() + self.seconds
        self.depth += 1

    def _over(self):
        if time.monotonic() < self.until:
            return False
        record(_CUT)
        return True


class Bounding(ast.NodeTransformer):
    """Bounds ``for`` and ``while`` loops, in functions and classes too."""

    def visit_For(self, node):
        """Turn ``for x in y`` into ``for x in rounds(y)``."""
        self.generic_visit(node)
        node.iter = _call(ast.Name(_NAME, ast.Load()), node.iter)
        return ast.fix_missing_locations(node)

    def visit_While(self, node):
        """Turn ``while c`` into a ``for`` over turns that leaves when not ``c``."""
        self.generic_visit(node)
        if node.orelse:
            return node
        turns = _call(ast.Attribute(ast.Name(_NAME, ast.Load()), "turns", ast.Load()))
        leave = ast.If(ast.UnaryOp(ast.Not(), node.test), [ast.Break()], [])
        target = ast.Name("__dlcourse_turn__", ast.Store())
        loop = ast.For(target, turns, [leave, *node.body], [])
        return ast.fix_missing_locations(ast.copy_location(loop, node))


def _call(function, *arguments):
    return ast.Call(function, list(arguments), [])
