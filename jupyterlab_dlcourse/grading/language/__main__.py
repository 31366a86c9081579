"""``python -m jupyterlab_dlcourse.grading.language PLACE SEED``: what `make` starts."""

from __future__ import annotations

import random
import sys
from pathlib import Path


def main(place: Path, seed: int) -> None:
    """Make the cache in ``place``."""
    # transformers wants it for pictures only, and a build for CUDA breaks beside a CPU torch
    sys.modules["torchvision"] = None  # type: ignore[assignment] # the way to say "not there"
    import numpy as np

    from jupyterlab_dlcourse.grading.language.glove import make_glove
    from jupyterlab_dlcourse.grading.language.models import make_models
    from jupyterlab_dlcourse.grading.language.news import make_news

    chance = random.Random(seed)  # noqa: S311 - made-up data
    hub = place / "hub"
    hub.mkdir(parents=True)
    make_glove(hub, np.random.default_rng(seed))
    make_news(place / "datasets", chance)
    make_models(hub, chance)
    for path in place.rglob("*"):
        # the library writes weights for their owner alone; a kernel may run as someone else
        path.chmod(path.stat().st_mode | (0o755 if path.is_dir() else 0o644))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
