"""Measure every speed that is promised, one after the other: ``make bench``.

Each measurement is a script of its own in ``scripts/bench``; it prints one line and ends with 1
when its promise is not kept. Times on a busy machine say little: let it be idle.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Run all measurements; 1 when a promise is not kept."""
    scripts = sorted((ROOT / "scripts/bench").glob("*.py"))
    commands = [([sys.executable, str(path)], ROOT) for path in scripts]
    commands.append((["jlpm", "bench"], ROOT / "ui-tests"))
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    missed = 0
    for command, folder in commands:
        done = subprocess.run(command, cwd=folder, check=False)  # noqa: S603 -- our own commands
        missed += done.returncode != 0
    print("every promise is kept" if not missed else f"{missed} of {len(commands)} not kept")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
