"""The network uses what it is given.

Asks
----
Do the network's numbers change when only the picture does, only the margin, only the shape, only
the texture? It must depend on more than one of the four.

Why it matters
--------------
The exercise is to join several kinds of data. A part that is worked out and not appended to the
list of features is never learnt from, and nothing complains.

A right answer
--------------
Each part's result is in `torch.cat(features, dim=1)`. Leaving one kind of data out on purpose is
fine; the report names those that are not used.

A typical slip
--------------
The result of a part is overwritten, or the wrong variable is appended.
"""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.judging import texts
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import asking, facts_of, live_code, untold

_KINDS = ("images", "margins", "shapes", "textures")
_NETWORK = re.compile(r"^\s*class\s+\w+\s*\(.*Module", re.MULTILINE)


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "output")
    if gone is not None:
        return gone
    used = texts(facts_of(evidence, "output").get("uses"))
    unused = [kind for kind in _KINDS if kind not in used]
    if not used:
        return failed(
            "The network's numbers are the same whatever leaf it is given: its inputs do not "
            "reach its output."
        )
    if len(used) > 1:
        besides = f" ({', '.join(unused)} not)" if unused else ""
        return passed(f"The network uses {', '.join(used)}{besides}.", unused=list(unused))
    if len(_NETWORK.findall(live_code(evidence.alignment))) > 1:
        return passed(
            f"The network left at the end uses the {used[0]} only; there are others in the "
            "notebook.",
            unused=list(unused),
        )
    return failed(
        f"The network uses the {used[0]} only: join in what {', '.join(unused)} give.",
        unused=list(unused),
    )


CHECK = Check(
    id="lab6.inputs",
    title="The network uses what it is given",
    judge=_judge,
    doc=__doc__,
    exercise="7",
    probe=asking("output"),
)
