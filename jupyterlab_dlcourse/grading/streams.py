"""Printed text as a person saw it: pieces joined, progress bars at their last state."""

from __future__ import annotations

from typing import Any


def joined(outputs: list[Any]) -> list[Any]:
    """Give the outputs with the text of each stream in one piece, where it first appeared.

    nbclient can do this too, with patterns that take for ever on a long line.
    """
    kept: list[Any] = []
    texts: dict[str, tuple[Any, list[str]]] = {}
    for output in outputs:
        if output["output_type"] != "stream":
            kept.append(output)
        elif output["name"] in texts:
            texts[output["name"]][1].append(output["text"])
        else:
            texts[output["name"]] = (output, [output["text"]])
            kept.append(output)
    for output, pieces in texts.values():
        output["text"] = overwritten("".join(pieces))
    return kept


def overwritten(text: str) -> str:
    r"""Give each line as it stands after its last carriage return.

    Examples
    --------
    >>> overwritten("10 %\r20 %\r30 %\ndone")
    '30 %\ndone'
    """
    if "\r" not in text:
        return text
    return "\n".join(line.rstrip("\r").rpartition("\r")[2] for line in text.split("\n"))
