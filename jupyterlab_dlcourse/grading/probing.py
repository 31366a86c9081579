"""Put a question to the kernel after the last cell: source text in, data out.

The text is sent, not a name, so that no module the student could have changed takes part. The
judgement is made outside; the kernel only hands out data, which may still be forged and is
therefore asked for with inputs drawn outside.
"""

from __future__ import annotations

import asyncio
from typing import Any, Final

import msgspec
from nbclient.exceptions import DeadKernelError

from jupyterlab_dlcourse.grading.client import Client, text_of
from jupyterlab_dlcourse.grading.kernel import SandboxedManager
from jupyterlab_dlcourse.grading.run import Answer, Question

PROBE_SECONDS: Final = 60.0
_LARGEST: Final = 4 << 20

# One expression after one definition: the student's names stay as they are.
_ASK: Final = """
def __dlcourse_ask__(source, inputs, space):
    import builtins, json
    module = {"__name__": "dlcourse_probe", "__builtins__": builtins}
    builtins.exec(builtins.compile(source, "<probe>", "exec"), module)
    return json.dumps(module["probe"](space, json.loads(inputs)))
"""


async def put(question: Question, client: Client, manager: SandboxedManager) -> Answer:
    """Ask one question and give the answer, with a sentence instead when there is none."""
    inputs = msgspec.json.encode(question.inputs).decode()
    expression = f"__dlcourse_ask__({question.source!r}, {inputs!r}, dict(globals()))"
    try:
        reply = await client.ask(_ASK, expression, PROBE_SECONDS)
    except TimeoutError:
        await manager.interrupt_kernel()
        return Answer(error=f"There was no answer within {PROBE_SECONDS:.0f} seconds.")
    except (DeadKernelError, RuntimeError):
        return Answer(error="The kernel ended before it could answer.")
    finally:
        await asyncio.sleep(0)
    return _read(reply)


def _read(reply: dict[str, Any]) -> Answer:
    answer = reply.get("user_expressions", {}).get("answer", {})
    if answer.get("status") == "error":
        name, said = str(answer.get("ename", "")), str(answer.get("evalue", ""))
        return Answer(error=f"{name}: {said[:300]}")
    text = text_of(answer)
    if not text or len(text) > _LARGEST:
        return Answer(error="The kernel gave no readable answer.")
    try:
        return Answer(value=msgspec.json.decode(_finite(text), type=dict[str, Any]))
    except msgspec.DecodeError:
        return Answer(error="The kernel gave no readable answer.")


def _finite(text: str) -> str:
    """Give the JSON text with NaN and infinities, which JSON does not know, as null."""
    import json

    if not any(word in text for word in ("NaN", "Infinity")):
        return text
    return json.dumps(json.loads(text, parse_constant=lambda _word: None))
