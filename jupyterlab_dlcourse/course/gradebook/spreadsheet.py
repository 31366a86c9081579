"""A table as CSV that a spreadsheet opens: nothing in it is ever run as a formula."""

from __future__ import annotations

import csv
import io
from typing import Final

from jupyterlab_dlcourse.course.gradebook.table import Cell, Table

# What begins a formula in Excel, LibreOffice or Google Sheets, full-width forms included.
_BEGINS: Final = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
    "|",
    "%",
)
_QUOTE: Final = "'"


def csv_text(table: Table, separator: str = ",") -> str:
    """Give a table as CSV with a header and CR LF, as the format's RFC 4180 has it.

    A text that a spreadsheet would take for a formula gets an apostrophe before it, which
    spreadsheets show as text and our own import drops. Numbers are left as they are.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    for row in (table.header, *table.rows):
        writer.writerow([harmless(cell) for cell in row])
    return out.getvalue()


def csv_bytes(table: Table, separator: str = ",") -> bytes:
    """Give the CSV in UTF-8 with the mark by which Excel knows it."""
    return csv_text(table, separator).encode("utf-8-sig")


def harmless(cell: Cell) -> Cell:
    """Give a cell that no spreadsheet takes for a formula.

    What stands after blanks or quotes counts too: some programs strip them first. NULs, which end
    a text in some, are dropped.
    """
    if isinstance(cell, int):
        return cell
    text = cell.replace("\0", "")
    begins = text.startswith(_BEGINS) or text.lstrip(" \u00a0\u200b\ufeff\"'").startswith(_BEGINS)
    return _QUOTE + text if begins else text
