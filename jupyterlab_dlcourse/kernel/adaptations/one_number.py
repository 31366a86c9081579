"""``float(x)`` and ``int(x)`` of an array with one number in it, as NumPy allowed before 2.5.

The calls are rewritten as IPython hands the parsed cell over, and only what NumPy refuses is done
another way; the student's source stays as it is.
"""

from __future__ import annotations

import ast
import builtins

from dlcourse_kernel.record import record

# among the builtins it outlives %reset and is found from every function
_NAME = "__dlcourse_number__"
_KINDS = {"float", "int"}


def install(setup, shell) -> None:
    """Rewrite the calls."""
    setattr(builtins, _NAME, number)
    shell.ast_transformers.append(Numbers())


class Numbers(ast.NodeTransformer):
    """Turns ``float(x)`` into ``number(float, x)``."""

    def visit_Call(self, node):
        """Look at one call."""
        self.generic_visit(node)
        named = isinstance(node.func, ast.Name) and node.func.id in _KINDS
        if not named or len(node.args) != 1 or node.keywords:
            return node
        if isinstance(node.args[0], (ast.Starred, ast.Constant)):
            return node
        asked = ast.Name(_NAME, ast.Load())
        changed = ast.Call(asked, [node.func, node.args[0]], [])
        return ast.fix_missing_locations(ast.copy_location(changed, node))


def number(kind, value):
    """Give ``kind(value)``, and of an array its only number."""
    try:
        return kind(value)
    except TypeError:
        alone = getattr(value, "ndim", 0) > 0 and getattr(value, "size", None) == 1
        if not alone or not hasattr(value, "dtype"):
            raise
    record("arrays with one number were taken for that number, as older releases of NumPy did")
    return kind(value.item())
