"""``python -m jupyterlab_dlcourse.cli`` is ``dlcourse``, also where no script is on the path."""

from __future__ import annotations

import sys

from jupyterlab_dlcourse.cli.main import main

sys.exit(main())
