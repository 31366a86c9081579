"""Write ``openapi.json`` at the repository's root, or compare it (``--check``, exit 1)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from jupyterlab_dlcourse.api.openapi import document

FILE = Path(__file__).parent.parent / "openapi.json"


def main() -> int:
    """Write or compare; give the exit code."""
    text = json.dumps(document(), indent=2, ensure_ascii=False) + "\n"
    if "--check" in sys.argv[1:]:
        if FILE.exists() and FILE.read_text(encoding="utf-8") == text:
            return 0
        print("openapi.json does not fit the code: run python scripts/openapi.py")
        return 1
    FILE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
