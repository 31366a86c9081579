from __future__ import annotations

import json
from typing import Any

import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.reader import read_notebook, to_nbformat
from jupyterlab_dlcourse.errors import Refused


def code(source: object, **more: object) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "source": source,
        "metadata": {},
        "outputs": [],
        "execution_count": None,
        **more,
    }


def text(source: object, **more: object) -> dict[str, Any]:
    return {"cell_type": "markdown", "source": source, "metadata": {}, **more}


def saved(*cells: object, **metadata: object) -> bytes:
    content = {"nbformat": 4, "nbformat_minor": 4, "metadata": metadata, "cells": list(cells)}
    return json.dumps(content).encode()


def test_sources_as_text_and_as_lists_read_the_same() -> None:
    notebook = read_notebook(saved(code("a = 1\nb = 2"), code(["a = 1\n", "b = 2"])))
    assert notebook.cells[0].source == notebook.cells[1].source == "a = 1\nb = 2"
    assert notebook.remarks == ()


def test_folders_are_dropped_from_the_name() -> None:
    assert read_notebook(saved(code("a")), "C:\\Users\\me/lab.ipynb").name == "lab.ipynb"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_other_encodings_are_read(encoding: str) -> None:
    data = saved(text("## Øvelse")).decode().encode(encoding)
    notebook = read_notebook(data)
    assert notebook.parsed
    assert notebook.cells[0].source == "## Øvelse"
    assert notebook.size == len(data)


def test_bytes_that_are_not_utf8_are_replaced_with_a_remark() -> None:
    notebook = read_notebook(saved(text("@")).replace(b"@", b"\xe6"))
    assert notebook.cells[0].source == "�"
    assert "UTF-8" in notebook.remarks[0]


def test_format_3_is_converted_with_its_headings_and_outputs() -> None:
    sheet = {
        "cells": [
            {"cell_type": "heading", "level": 2, "source": ["Exercise 1"]},
            {
                "cell_type": "code",
                "input": ["1 + 1"],
                "outputs": [
                    {"output_type": "pyout", "prompt_number": 1, "text": ["2"]},
                    {"output_type": "pyerr", "ename": "E", "evalue": "v", "traceback": ["t"]},
                    {"output_type": "stream", "stream": "stderr", "text": ["x"]},
                ],
            },
        ]
    }
    notebook = read_notebook(json.dumps({"nbformat": 3, "worksheets": [sheet]}).encode())
    assert notebook.cells[0].source == "## Exercise 1"
    assert notebook.cells[1].source == "1 + 1"
    result, error, stream = notebook.cells[1].outputs
    assert result["data"] == {"text/plain": "2"}
    assert error["ename"] == "E"
    assert stream["name"] == "stderr"
    assert "format 3" in notebook.remarks[0]


def test_widget_metadata_without_state_is_remarked_on() -> None:
    notebook = read_notebook(saved(code("a"), widgets={"application/x": {"ab12": {"model": 1}}}))
    assert "Widget" in notebook.remarks[0]


def test_another_kernel_is_remarked_on() -> None:
    notebook = read_notebook(saved(code("a"), kernelspec={"name": "dl-env"}))
    assert "dl-env" in notebook.remarks[0]


def test_something_after_the_end_is_left_out_with_a_remark() -> None:
    notebook = read_notebook(saved(code("a")) + b"\n}\n")
    assert notebook.parsed
    assert "follows the end" in notebook.remarks[0]


def test_two_notebooks_in_one_file_are_not_taken_for_the_first() -> None:
    notebook = read_notebook(saved(code("a")) + saved(code("b")))
    assert not notebook.parsed
    assert [cell.source for cell in notebook.cells] == ["a", "b"]


def test_numbers_that_json_does_not_know_are_read() -> None:
    assert read_notebook(saved(code("a"), extra=float("nan"))).parsed


def test_outputs_of_odd_shape_are_mended_with_a_remark() -> None:
    cell = code("a", outputs=[None, {"output_type": "new"}, {"output_type": "stream"}])
    notebook = read_notebook(saved(cell))
    assert notebook.cells[0].outputs == [{"output_type": "stream", "name": "stdout", "text": ""}]
    assert "mended" in notebook.remarks[0]


def test_half_of_a_surrogate_pair_is_replaced() -> None:
    assert read_notebook(saved(text("a\ud83d"))).cells[0].source == "a�"


def test_merge_markers_leave_both_sides_and_a_remark() -> None:
    whole = json.dumps(json.loads(saved(text("## One"), code("x = 1"))), indent=1)
    broken = whole.replace(
        '   "source": "x = 1"',
        '<<<<<<< HEAD\n   "source": ["x = 1"]\n=======\n   "source": ["x = 2"]\n>>>>>>> b',
    )
    notebook = read_notebook((broken if broken != whole else _conflict(whole)).encode())
    assert not notebook.parsed
    assert [cell.source for cell in notebook.cells] == ["## One", "x = 1", "x = 2"]
    assert notebook.cells[2].kind is CellKind.CODE
    assert "merge markers" in notebook.remarks[0]


def _conflict(whole: str) -> str:
    one = '"source": "x = 1",'
    return whole.replace(
        one, f'\n<<<<<<< HEAD\n{one}\n=======\n"source": "x = 2",\n>>>>>>> theirs\n'
    )


def test_a_truncated_notebook_gives_the_cells_that_are_whole() -> None:
    data = saved(text("## One"), code('print("}")'), code("lost"))
    notebook = read_notebook(data[: data.index(b"lost")])
    assert not notebook.parsed
    assert [cell.source for cell in notebook.cells][:2] == ["## One", 'print("}")']
    assert "damaged" in notebook.remarks[0]


def test_structure_quoted_in_an_output_is_not_taken_for_a_cell() -> None:
    noise = json.dumps({"cell_type": "code", "source": "not me"})
    data = saved(code("a", outputs=[{"output_type": "stream", "text": noise}]), code("b"))
    notebook = read_notebook(data[:-3])
    assert "not me" not in [cell.source for cell in notebook.cells]


@pytest.mark.parametrize(
    "data",
    [b"", b"  \n", b"hello", b"%PDF-1.7", b"[]", b"null", b"3", b'{"a": 1}', b"\x00" * 9],
)
def test_what_never_was_a_notebook_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        read_notebook(data, "a.ipynb")


def test_a_notebook_without_any_text_is_refused() -> None:
    with pytest.raises(Refused, match="no text"):
        read_notebook(saved(code(""), text("  ")))


def test_deeply_nested_json_is_refused_and_not_crashed_on() -> None:
    with pytest.raises(Refused):
        read_notebook(b"[" * 200_000)


def test_what_is_written_for_execution_is_valid_and_keeps_pictures() -> None:
    picture = {"a.png": {"image/png": "AAAA"}}
    notebook = read_notebook(
        saved(
            text("x", attachments=picture),
            code("y", outputs=[{"output_type": "execute_result", "data": {"text/plain": ["1"]}}]),
            widgets={"application/x": {}},
        )
    )
    for outputs in (False, True):
        written = to_nbformat(notebook, outputs=outputs)
        nbformat.validate(nbformat.from_dict(written))
        assert "widgets" not in written["metadata"]
        assert written["cells"][0]["attachments"] == picture
        assert len(written["cells"][1]["outputs"]) == int(outputs)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
keys = st.sampled_from(
    ["cell_type", "source", "outputs", "attachments", "output_type", "data", "text", "level"]
)
cells = st.dictionaries(
    keys, json_values | st.sampled_from(["code", "markdown", "stream", "error"]), max_size=6
)


@settings(max_examples=150, deadline=None)
@given(st.lists(cells | json_values, max_size=4), json_values)
def test_odd_json_is_read_or_refused(content: list[object], metadata: object) -> None:
    data = json.dumps({"cells": content, "metadata": metadata}).encode()
    _read_or_refuse(data)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 400), st.integers(0, 400))
def test_damaged_bytes_are_read_or_refused(noise: bytes, start: int, end: int) -> None:
    data = saved(text("## One"), code("x = 1", outputs=[{"output_type": "stream", "text": "a"}]))
    _read_or_refuse(data[:start] + noise + data[end:])


def _read_or_refuse(data: bytes) -> None:
    try:
        notebook = read_notebook(data)
    except Refused:
        return
    nbformat.validate(nbformat.from_dict(to_nbformat(notebook)))
    json.dumps([cell.outputs for cell in notebook.cells]).encode()
    for cell in notebook.cells:
        cell.source.encode()
