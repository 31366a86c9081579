"""What the student's finite difference gives, and the function it was taken of, as data."""

import contextlib
import inspect
import io

STEP = 1e-4
# What students call the arguments they add; by the name it is told what to give.
STEPS = {"da", "dx", "d", "h", "eps", "epsilon", "delta", "step", "step_size"}
POINTS = {"a", "x", "x0", "a0", "val", "value", "point", "x_val", "b", "input", "inp"}
FUNCTIONS = {"f", "fn", "func", "function", "f_function", "fun", "f_func"}


def probe(namespace, inputs):
    """Give what was returned and each call of the function it was taken of.

    ``returned`` is a number or None; ``calls`` lists ``{"at", "value", "slopes", "numeric"}``.
    """
    function = namespace.get("finite_difference")
    if not callable(function):
        return {"error": "There is no function finite_difference."}
    if inspect.ismethod(function) or not hasattr(function, "__globals__"):
        return {"error": "finite_difference is not a plain function."}
    given = namespace.get("f_function")
    answer = {"error": "finite_difference could not be called."}
    for tested in ([given] if inspect.isfunction(given) else []) + [_of_numbers, _of_var]:
        answer = _ask(function, tested, inputs)
        if answer.get("returned") and answer.get("calls"):
            return answer
        if not answer.pop("takes function", False):
            break
    return answer


def _of_numbers(x):
    """Stand in where the student's function of a number is an argument."""
    return x**3 + x


def _of_var(x):
    """Stand in where the argument gives the Var it was given and the result."""
    return x, x**3 + x


def _ask(function, tested, inputs):
    watch = _Watch()
    arguments = _arguments(function, tested, watch, inputs)
    if isinstance(arguments, str):
        return {"error": arguments}
    names = _names_in(function)
    watched = {
        name: value
        for name, value in function.__globals__.items()
        if inspect.isfunction(value) and value is not function and name in names
    }
    takes = any(name.lower() in FUNCTIONS for name in arguments)
    answer = {**_call(function, arguments, watched, watch), "takes function": takes}
    return {**answer, "by step": _by_step(function, arguments)}


def _by_step(function, arguments):
    """Give what is returned for steps that grow smaller, where there is a step to be given."""
    names = [name for name in inspect.signature(function).parameters if name.lower() in STEPS]
    found = []
    for step in (1e-2, 1e-3, 1e-4) if names else ():
        with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
            found.append(_numbers(function(**{**arguments, names[0]: step}))[-1])
    return found


def _call(function, arguments, watched, watch):
    world = function.__globals__
    for name, value in watched.items():
        world[name] = watch.around(value)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            returned = function(**arguments)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}
    finally:
        world.update(watched)
    return {"returned": _numbers(returned), "calls": watch.calls[:20]}


def _names_in(function):
    names = set(function.__code__.co_names)
    for constant in function.__code__.co_consts:
        if hasattr(constant, "co_names"):
            names |= set(constant.co_names)
    return names


def _arguments(function, tested, watch, inputs):
    """Give arguments for those parameters that need one, by their names."""
    arguments = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            continue
        default = parameter.default
        if inspect.isfunction(default):
            arguments[name] = watch.around(default)
        elif default is not parameter.empty:
            continue
        elif name.lower() in STEPS:
            arguments[name] = 1e-6
        elif name.lower() in POINTS:
            arguments[name] = float(inputs["at"])
        elif name.lower() in FUNCTIONS:
            arguments[name] = watch.around(tested)
        else:
            return f"finite_difference wants an argument {name!r} whose meaning is not known."
    return arguments


class _Watch:
    """Writes down with what a function was called and what it gave."""

    def __init__(self):
        self.calls = []

    def around(self, function):
        def watched(*args, **kwargs):
            result = function(*args, **kwargs)
            with contextlib.suppress(Exception):
                self._note(function, args, kwargs, result)
            return result

        return watched

    def _note(self, function, args, kwargs, result):
        place = next(n for n, one in enumerate(args) if _number(one) is not None)
        at = _number(args[place])
        seen = result if isinstance(result, (tuple, list)) else [result]
        self.calls.append(
            {
                "at": at,
                "value": _number(seen[-1]),
                "slopes": [float(v.grad) for v in seen[:-1] if hasattr(v, "grad")],
                "numeric": self._numeric(function, args, kwargs, place),
            }
        )

    def _numeric(self, function, args, kwargs, place):
        values = []
        for shift in (STEP, -STEP):
            moved = list(args)
            moved[place] = _shifted(args[place], shift)
            with contextlib.redirect_stdout(io.StringIO()):
                result = function(*moved, **kwargs)
            last = result[-1] if isinstance(result, (tuple, list)) else result
            values.append(_number(last))
        return (values[0] - values[1]) / (2 * STEP)


def _shifted(value, shift):
    return type(value)(value.v + shift) if hasattr(value, "v") else float(value) + shift


def _number(value):
    try:
        return float(getattr(value, "v", value))
    except (TypeError, ValueError):
        return None


def _numbers(value):
    seen = value if isinstance(value, (tuple, list)) else [value]
    return [number for number in (_number(one) for one in seen) if number is not None]
