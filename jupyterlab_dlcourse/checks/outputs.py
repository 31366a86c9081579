"""Saved outputs of all the shapes that tools have written, brought to nbformat 4's."""

from __future__ import annotations

from collections.abc import Mapping

from jupyterlab_dlcourse.checks.decoding import mend_surrogates
from jupyterlab_dlcourse.checks.outcome import Json

# The names nbformat 3 gave to what is now keyed by media type.
_MEDIA = {
    "text": "text/plain",
    "html": "text/html",
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "latex": "text/latex",
    "json": "application/json",
    "javascript": "application/javascript",
}
_KINDS = {"pyout": "execute_result", "pyerr": "error"}


def join(value: object) -> str:
    """Give a text that is saved as a string or as a list of strings; ``""`` for anything else."""
    if isinstance(value, str):
        return mend_surrogates(value)
    if isinstance(value, list):
        return mend_surrogates("".join(piece for piece in value if isinstance(piece, str)))
    return ""


def clean_outputs(saved: object) -> tuple[list[dict[str, Json]], bool]:
    """Give nbformat 4 outputs and whether anything had to be mended or left out."""
    if not isinstance(saved, list):
        return [], saved is not None
    cleaned = [_clean(output) for output in saved]
    kept = [output for output in cleaned if output is not None]
    odd = len(kept) != len(saved) or any(
        old.get("output_type") != new["output_type"]
        for old, new in zip(saved, kept, strict=False)
        if isinstance(old, dict)
    )
    return kept, odd


def _clean(output: object) -> dict[str, Json] | None:
    if not isinstance(output, dict):
        return None
    kind = output.get("output_type")
    kind = _KINDS.get(kind, kind) if isinstance(kind, str) else None
    match kind:
        case "stream":
            name = output.get("name", output.get("stream"))
            known = name if name in {"stdout", "stderr"} else "stdout"
            return {"output_type": kind, "name": known, "text": join(output.get("text"))}
        case "error":
            return _clean_error(output)
        case "execute_result" | "display_data":
            return _clean_display(kind, output)
        case _:
            return None


def _clean_error(output: Mapping[str, object]) -> dict[str, Json]:
    trace = output.get("traceback")
    lines = trace if isinstance(trace, list) else []
    return {
        "output_type": "error",
        "ename": join(output.get("ename")),
        "evalue": join(output.get("evalue")),
        "traceback": [join(line) for line in lines],
    }


def _clean_display(kind: str, output: Mapping[str, object]) -> dict[str, Json]:
    saved = output.get("data")
    data = (
        {str(media): value for media, value in saved.items()}
        if isinstance(saved, dict)
        else {media: output[old] for old, media in _MEDIA.items() if old in output}
    )
    cleaned: dict[str, Json] = {
        "output_type": kind,
        "data": {
            mend_surrogates(media): _clean_data(media, value) for media, value in data.items()
        },
        "metadata": {},
    }
    if kind == "execute_result":
        cleaned["execution_count"] = None
    return cleaned


def _clean_data(media: str, value: object) -> Json:
    """Keep a JSON object as it is; every other medium is one text."""
    return value if media.endswith("json") and isinstance(value, dict) else join(value)
