"""Make the kernel, install the adaptations in it, run it."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

from dlcourse_kernel import training
from dlcourse_kernel.adaptations import NAMES
from dlcourse_kernel.hooks import watch_imports
from dlcourse_kernel.output import bound_output


def launch(setup: dict) -> None:
    """Run the kernel until the runner ends it."""
    from ipykernel.kernelapp import IPKernelApp
    from traitlets.config import Config

    connection = setup["connection"]
    path = Path(connection["ip"] + ".json")
    path.write_text(json.dumps(connection), "utf-8")
    config = Config()
    config.HistoryManager.hist_file = ":memory:"
    app = IPKernelApp.instance(config=config)
    app.initialize(["-f", str(path)])
    path.unlink(missing_ok=True)
    bound_output(setup["limits"]["output_characters"], app.shell)
    app.shell.ask_exit = _stay
    watch_imports()
    training.install()
    install(setup, app.shell)
    answer_questions(setup, app.shell)
    # IPython has put the notebook's own folder there; that of this script goes
    del sys.path[0]
    sys.argv = [""]
    app.start()


def install(setup: dict, shell: object) -> None:
    """Install every adaptation that is not switched off; one that breaks leaves the others."""
    for name in NAMES:
        if name in setup.get("switched_off", ()):
            continue
        try:
            importlib.import_module(f"dlcourse_kernel.adaptations.{name}").install(setup, shell)
        except Exception as error:
            print(f"adaptation {name}: {error!r}", file=sys.__stderr__)


def answer_questions(setup: dict, shell: object) -> None:
    """Begin to wait for the runner's questions; last, so that it knows what adaptations changed."""
    asking = importlib.import_module("dlcourse_kernel.asking")
    asking.listen(setup["line"], shell.user_ns)
    asking.hide()


def _stay() -> None:
    """Do nothing on ``exit()``: the cells below are graded too."""
