"""Stop a flood of printed text at its source; what the runner keeps is limited there again."""

from __future__ import annotations

import contextlib

_NOTICE = "\n[The output is cut here: there was more than is kept.]\n"


def bound_output(most: int, shell) -> None:
    """Let each cell print ``most`` characters and drop the rest."""
    from ipykernel.iostream import OutStream

    left = [most]
    write = OutStream.write

    def bounded(self, string):
        room = left[0]
        if not isinstance(string, str) or len(string) <= room:
            left[0] -= len(string) if isinstance(string, str) else 0
            return write(self, string)
        left[0] = 0
        if room:
            write(self, string[:room] + _NOTICE)
        return len(string)

    def begin(*_ignored):
        left[0] = most

    def bounded_lines(self, lines):
        for line in lines:
            self.write(line)

    # IPython keeps a copy of all that is printed for its own history: memory without end
    if hasattr(shell, "_tee"):
        shell._tee = lambda channel: contextlib.nullcontext()  # noqa: SLF001 - has no public name
    OutStream.write = bounded
    OutStream.writelines = bounded_lines
    shell.events.register("pre_run_cell", begin)
