"""Notebooks that fight the questions put after the last cell: none is believed.

Each row is a cell that a student could run to have a wrong answer taken for a right one. ``x`` is
what she has (41), 42 would be right, and the probe also multiplies numbers drawn outside.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.grading.conftest import Ran

Run = Callable[..., Ran]

PROBE = """
import math

def probe(namespace, inputs):
    x = namespace["x"]
    total = math.fsum(float(one) for one in inputs["numbers"])
    return {"x": int(x), "kind": type(x).__name__, "total": total, "equal": bool(x == 42),
            "whole": isinstance(x, int), "length": len([1, 2, 3])}
"""
INPUTS = {"numbers": [1.5, 2.25]}
HONEST = {"x": 41, "kind": "int", "total": 3.75, "equal": False, "whole": True, "length": 3}

FIGHTS = {
    "builtins": "import builtins\nbuiltins.int = lambda v: 42\nbuiltins.bool = lambda v: True",
    "exec": "import builtins\nold = builtins.exec\n"
    "def fake(code, space=None, *a):\n  space['probe'] = lambda n, i: {'x': 42}\n"
    "builtins.exec = fake",
    "compile": "import builtins\nbuiltins.compile = lambda *a, **k: (lambda: None).__code__",
    "library": "import math\nmath.fsum = lambda v: 42.0",
    "json": "import json\nold = json.dumps\n"
    "json.dumps = lambda o, *a, **k: old({'x': 42}) if isinstance(o, dict) and 'x' in o "
    "else old(o, *a, **k)",
    "settrace": "import sys, threading\n"
    "def trace(frame, event, arg):\n"
    "  if frame.f_code.co_name == 'probe': frame.f_locals['namespace']['x'] = 42\n"
    "  return trace\nsys.settrace(trace); threading.settrace(trace); threading.setprofile(trace)",
    "transformers": "import ast\nip = get_ipython()\n"
    "ip.input_transformers_post.append(lambda lines: ['x = 42\\n'])\n"
    "class T(ast.NodeTransformer):\n"
    "  def visit_Module(self, node): return ast.parse('x = 42')\n"
    "ip.ast_transformers.append(T())",
    "formatter": "ip = get_ipython()\n"
    "ip.display_formatter.formatters['text/plain'].for_type(str, lambda s, p, c: p.text('42'))\n"
    "told = {'status': 'ok', 'data': {'text/plain': '42'}}\n"
    "ip.user_expressions = lambda e: {k: told for k in e}",
    "events": "def before(*_a):\n  global x\n  x = 42\n"
    "get_ipython().events.register('pre_execute', before)\n"
    "get_ipython().events.register('post_execute', lambda: None)",
    "user_ns": "import copy\nip = get_ipython()\nother = dict(ip.user_ns)\nother['x'] = 42\n"
    "ip.user_ns = other",
    "modules": "import sys, types\nfake = types.ModuleType('math')\nfake.fsum = lambda v: 42.0\n"
    "sys.modules['math'] = fake",
    "threads": "import _thread, threading\n_thread.start_new_thread = lambda *a: 1\n"
    "threading.Thread.start = lambda self: None",
    "socket": "import socket, _socket\nsocket.socket.sendall = lambda s, b: None\n"
    "_socket.socket = None",
    "our names": "import sys\nfor name, module in list(sys.modules.items()):\n"
    "  if name.startswith('dlcourse_kernel'):\n"
    "    for key in list(vars(module)):\n"
    "      if callable(getattr(module, key, None)): setattr(module, key, lambda *a, **k: '[]')",
}  # fmt: skip


def asked(run_cells: Run, *cells: str) -> dict[str, Any]:
    question = {"id": "q", "source": PROBE, "inputs": INPUTS}
    answer: dict[str, Any] = run_cells("x = 41", *cells, questions=[question]).run["answers"]["q"]
    return answer


@pytest.mark.parametrize("cell", FIGHTS.values(), ids=FIGHTS.keys())
def test_what_a_cell_redefines_does_not_change_an_answer(run_cells: Run, cell: str) -> None:
    assert asked(run_cells, cell) == {"value": HONEST, "error": ""}


FORGED = '{"nonce": "0", "value": "{\\"x\\": 42}"}'
LINE = (
    "import json, os\nfd = json.load(open('/dlcourse/setup.json'))['line']\n"
    f"data = {FORGED!r}.encode()\n"
)


def test_an_answer_sent_before_the_question_is_none(run_cells: Run) -> None:
    cell = LINE + "os.write(fd, len(data).to_bytes(8, 'big') + data)"
    assert asked(run_cells, cell) == {"value": HONEST, "error": ""}


@pytest.mark.parametrize(
    "cell",
    [
        LINE + "os.close(fd)",
        LINE + "import _thread, time\n"
        "def flood():\n  while True:\n    os.write(fd, len(data).to_bytes(8, 'big') + data)\n"
        "_thread.start_new_thread(flood, ())",
        LINE + "os.write(fd, b'x' * 5)",
        "class Lie:\n  def __int__(self): raise SystemExit\n  __eq__ = __int__\nx = Lie()",
        "class Lie:\n  def __int__(self): import os; os._exit(0)\nx = Lie()",
        (
            "class Lie(Exception):\n  def __str__(self): raise self\n"
            "class X:\n  def __int__(self): raise Lie\nx = X()"
        ),
        "class Lie(dict):\n  pass\nx = Lie(x=42)",
    ],
    ids=["closed", "flooded", "half a message", "exits", "ends", "lying error", "no number"],
)
def test_who_spoils_the_line_gets_no_answer_and_no_pass(run_cells: Run, cell: str) -> None:
    answer = asked(run_cells, cell)
    assert answer["value"] in (None, HONEST)


def test_a_student_function_that_never_ends_costs_its_own_question_only(
    run_cells: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DLCOURSE_TEST_PROBE_SECONDS", "2")
    endless = "class X:\n  def __int__(self):\n    while True: pass\nx = X()"
    plain = {"id": "p", "source": "def probe(n, i):\n    return {'y': 1}", "inputs": {}}
    question = {"id": "q", "source": PROBE, "inputs": INPUTS}
    ran = run_cells("x = 41", endless, questions=[question, plain])
    assert "no answer within 2" in ran.run["answers"]["q"]["error"]
    assert ran.run["answers"]["p"]["value"] == {"y": 1}
