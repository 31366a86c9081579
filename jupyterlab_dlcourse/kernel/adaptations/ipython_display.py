"""Helpers that IPython kept elsewhere when a notebook was written."""

from __future__ import annotations

from dlcourse_kernel.record import record


def install(setup, shell) -> None:
    """Put them back."""
    import IPython.display
    from IPython.core import display as old

    for name in dir(IPython.display):
        if not name.startswith("_") and not hasattr(old, name):
            setattr(old, name, getattr(IPython.display, name))

    def set_matplotlib_formats(*formats, **named):
        from matplotlib_inline.backend_inline import set_matplotlib_formats as now

        record("“set_matplotlib_formats” was found where it is now, in matplotlib_inline")
        now(*formats, **named)

    def set_matplotlib_close(*arguments, **named):
        from matplotlib_inline.backend_inline import set_matplotlib_close as now

        now(*arguments, **named)

    for module in (IPython.display, old):
        for function in (set_matplotlib_formats, set_matplotlib_close):
            if not hasattr(module, function.__name__):
                setattr(module, function.__name__, function)
