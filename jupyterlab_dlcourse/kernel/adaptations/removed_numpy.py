"""Names that NumPy had when a notebook was written and has under another name now."""

from __future__ import annotations

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record

_BUILTIN = {"float": float, "int": int, "object": object, "str": str, "complex": complex}
_RENAMED = {
    "NaN": "nan",
    "NAN": "nan",
    "Inf": "inf",
    "infty": "inf",
    "Infinity": "inf",
    "PINF": "inf",
    "float_": "float64",
    "complex_": "complex128",
    "unicode_": "str_",
    "string_": "bytes_",
    "product": "prod",
    "cumproduct": "cumprod",
    "sometrue": "any",
    "alltrue": "all",
    "row_stack": "vstack",
    "in1d": "isin",
    "trapz": "trapezoid",
    "round_": "round",
}


def install(setup, shell) -> None:
    """Wait for NumPy."""
    after_import("numpy", _change)


def _change(numpy) -> None:
    original = numpy.__getattr__

    def find(name):
        if name in _BUILTIN:
            record(f"“np.{name}” was read as “{name}”")
            return _BUILTIN[name]
        if name in _RENAMED and hasattr(numpy, _RENAMED[name]):
            record(f"“np.{name}” was read as “np.{_RENAMED[name]}”")
            return getattr(numpy, _RENAMED[name])
        return original(name)

    numpy.__getattr__ = find
