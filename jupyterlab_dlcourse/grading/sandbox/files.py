"""Bytes on their way into a sandbox."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Mapping


def archive(files: Mapping[str, bytes]) -> bytes:
    """Give a zip archive of ``files`` by path, for ``kernel/start.py`` to lay out."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archived:
        for path, data in files.items():
            archived.writestr(path, data)
    return buffer.getvalue()


def in_memory(data: bytes) -> int:
    """Give a descriptor to read ``data`` from; it needs no file and vanishes when closed."""
    descriptor = os.memfd_create("dlcourse")
    with os.fdopen(os.dup(descriptor), "wb") as stream:
        stream.write(data)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor
