"""The mode ``smoke``: which loop may go on, and for how long.

Rounds of a loop are handed out until its time is over, at least two of them. How long that is
depends on what the loop does, which shows while it runs:

- a loop that *trains* (a gradient is taken in it, an optimizer or an environment steps) may take
  seconds. First the loop over batches within it ends early, so that epochs go on and lists with a
  number an epoch keep their length; then the epochs end too;
- any other loop gathers something that later cells and checks need (a vocabulary, the rows to
  submit): it ends only when it takes far longer than such loops do;
- what a training loop does only now and then (``if step % 500 == 0``: validate, note, print) is
  done once before the loop ends early: later cells read what it leaves;
- a loop that does not train within one that does, such as adding up the rewards of an episode, is
  left alone: half a result would not fit the other half.

Both kinds draw on a purse of seconds for the whole notebook; the fuller it is, the more a loop
may take. Seconds are those the loop worked: on a busy machine it gets the same rounds.
"""

from __future__ import annotations

import operator
import time

from dlcourse_kernel.record import record

CUT_TRAINING = "training was cut short (mode smoke)"
CUT_OTHER = "a long loop was cut short (mode smoke)"

_LEAST_ROUNDS = 2
_LOOK_EVERY = 0.01
# a machine that is this much shared is counted as slow, not as busy
_SHARED = 4
# a loop may take this many times its seconds when it is then through
_GRACE = 3


class Purse:
    """Seconds for all loops of a kind; a loop gets a share of what is left, within bounds."""

    def __init__(self, seconds, least, most):
        self.left = seconds
        self.least = least
        self.most = most

    def share(self):
        """Give how many seconds the next loop may take."""
        return min(self.most, max(self.least, self.left / 4))


class Loop:
    """A loop being run; ``length`` is None where it is not known beforehand."""

    def __init__(self, length, outer):
        self.length = length
        self.outer = outer
        self.rounds = 0
        self.trains = self.learns = self.nests = self.fetches = False
        self.since = time.monotonic(), time.thread_time()
        # where conditions stand that were met, of those met now and then
        self.met = set()
        # seconds and rounds when the loops over batches began to be cut
        self.hurried = None

    def seconds(self):
        """Give how long it has worked."""
        wall, work = self.since
        return max(time.thread_time() - work, (time.monotonic() - wall) / _SHARED)

    def soon_through(self, seconds, most):
        """Say whether the rounds left take less than ``most`` at the pace of the last ones."""
        if self.length is None or self.hurried is None:
            return False
        begun, rounds = self.hurried
        done = self.rounds - rounds
        return done > 0 and (seconds - begun) / done * (self.length - self.rounds) < most


class Rounds:
    """Hands out the rounds of loops; used by the code that `adaptations.smoke` rewrote."""

    def __init__(self, seconds):
        self.training = Purse(5 * seconds, seconds / 8, seconds)
        # a submission with rows missing would be held against the student: patience costs less
        self.other = Purse(48 * seconds, 8 * seconds, 12 * seconds)
        self.patience = 8 * seconds
        self.begin_cell()
        self.end_cells()

    def begin_cell(self):
        """Bound loops from here on; what an earlier cell left open is forgotten."""
        self.loops = []
        self.look_at = 0.0
        self.bounded = True

    def end_cells(self):
        """Bound no loops: questions after the run are asked in full."""
        self.bounded = False

    def __call__(self, iterable):
        """Yield from ``iterable``."""
        if not self.bounded:
            yield from iterable
            return
        loop = self._enter(_length(iterable))
        try:
            for item in iterable:
                yield item
                loop.rounds += 1
                if self.look_at < time.monotonic() and self._over(loop):
                    return
        finally:
            self._leave(loop)

    def turns(self):
        """Yield for ever: for loops with a condition."""
        if not self.bounded:
            while True:
                yield
        loop = self._enter(None)
        try:
            while True:
                yield
                loop.rounds += 1
                if self.look_at < time.monotonic() and self._over(loop):
                    return
        finally:
            self._leave(loop)

    def whole(self, iterable):
        """Bound what is gathered at one go, ``list(loader)``, where it is a loader of batches."""
        return self(iterable) if _is_loader(iterable) else iterable

    def stepped(self, *, learns):
        """Note that all loops that are open train; ``learns``: by a gradient's step."""
        for loop in self.loops:
            loop.trains = True
            loop.learns |= learns
            loop.nests |= learns and loop is not self.loops[-1]

    def due(self, place, condition):
        """Give a condition that is met every so many steps; met once in a loop that ends early."""
        if not self.bounded or not self.loops:
            return condition
        outer = self.loops[0]
        ends_soon = outer.trains and outer.seconds() > self.training.share() / 4
        if not condition and (place in outer.met or not ends_soon):
            return condition
        outer.met.add(place)
        return True

    def fetched(self):
        """Note that the innermost loop asks a loader for batches."""
        if self.loops:
            self.loops[-1].fetches = True

    def _enter(self, length):
        loop = Loop(length, self.loops[0] if self.loops else None)
        self.loops.append(loop)
        return loop

    def _leave(self, loop):
        if loop in self.loops:
            self.loops.remove(loop)
        if loop.outer is None:
            (self.training if loop.trains else self.other).left -= loop.seconds()

    def _over(self, loop):
        """Say whether a loop's time is over after a round of it."""
        outer = loop.outer or loop
        seconds = outer.seconds()
        purse = self.training if outer.trains else self.other
        share = purse.share()
        hurry = seconds > share / 2
        if not hurry:
            self.look_at = time.monotonic() + _LOOK_EVERY
            return False
        if outer.hurried is None:
            outer.hurried = (seconds, outer.rounds)
        if loop.rounds < _LEAST_ROUNDS and (loop.length or _LEAST_ROUNDS) > 1:
            return False
        over = self._is_over(loop, outer, seconds, share)
        if over:
            record(CUT_TRAINING if outer.trains else CUT_OTHER)
        return over

    def _is_over(self, loop, outer, seconds, share):
        if loop is outer:
            return seconds > share and not (
                seconds < _GRACE * share and loop.soon_through(seconds, share)
            )
        if outer.trains and (loop.learns or loop.fetches):
            return seconds > (share if loop.nests else share / 2)
        # half a forward pass would be an error, not a shorter one: only what never ends is ended,
        # and what the loops around it took before is not its own
        return loop.seconds() > max(self.patience, _GRACE * share)


def _length(iterable):
    try:
        return operator.length_hint(iterable, 0) or None
    except Exception:
        return None


def _is_loader(value):
    return any(kind.__name__ == "DataLoader" for kind in type(value).__mro__)
