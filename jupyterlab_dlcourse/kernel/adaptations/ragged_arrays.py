"""``np.array`` of rows that differ in length, which NumPy before 1.24 made an array of objects.

The calls are rewritten as IPython hands the parsed cell over, and only what NumPy refuses is done
the old way; the student's source stays as it is.
"""

from __future__ import annotations

import ast
import builtins

from dlcourse_kernel.record import record

# among the builtins it outlives %reset and is found from every function
_NAME = "__dlcourse_array__"
_FUNCTIONS = {"array", "asarray"}
_MODULES = {"np", "numpy"}


def install(setup, shell) -> None:
    """Rewrite the calls."""
    setattr(builtins, _NAME, array)
    shell.ast_transformers.append(Arrays())


class Arrays(ast.NodeTransformer):
    """Turns ``np.array(x)`` into ``array(np.array, x)``."""

    def visit_Call(self, node):
        """Look at one call."""
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=module), attr=name)):
                if module not in _MODULES or name not in _FUNCTIONS or not node.args:
                    return node
            case _:
                return node
        changed = ast.Call(ast.Name(_NAME, ast.Load()), [node.func, *node.args], node.keywords)
        return ast.fix_missing_locations(ast.copy_location(changed, node))


def array(function, *arguments, **named):
    """Give ``function(...)``, and an array of objects where the rows differ in length."""
    try:
        return function(*arguments, **named)
    except ValueError as error:
        typed = len(arguments) > 1 or named.get("dtype") is not None
        if typed or "inhomogeneous" not in str(error):
            raise
    record(
        "rows of different lengths were made an array of objects, as older releases of NumPy did"
    )
    return function(*arguments, **{**named, "dtype": object})
