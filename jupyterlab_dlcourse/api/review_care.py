"""Peer reviews as TAs look after them."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.services.answers.review_care import (
    GivenBack,
    GivenCheck,
    GivenDecision,
    GivenRuling,
)


class ReviewersHandler(Handler):
    """``labs/{lab}/reviewers``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give a lab's reviewers, most in need of a look first."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.merits.of, actor, number))


class LookHandler(Handler):
    """``reviews/{review}/look``."""

    @authenticated
    async def get(self, review: str) -> None:
        """Give one review with the others of its report."""
        self.answer(await self.ask(self.house.review_care.look, await self.actor(), review))


class SpotCheckHandler(Handler):
    """``reviews/{review}/spot-check``."""

    @authenticated
    async def put(self, review: str) -> None:
        """Keep what I found when looking at a review."""
        given, actor = self.decode(GivenCheck), await self.actor()
        self.answer(await self.ask(self.house.review_care.check, actor, review, given))

    @authenticated
    async def delete(self, review: str) -> None:
        """Take a spot check back."""
        self.answer(await self.ask(self.house.review_care.uncheck, await self.actor(), review))


class RulingHandler(Handler):
    """``reviews/{review}/ruling``."""

    @authenticated
    async def put(self, review: str) -> None:
        """Answer the author who calls a review unfair."""
        given, actor = self.decode(GivenRuling), await self.actor()
        self.answer(await self.ask(self.house.review_care.rule, actor, review, given))


class ReturnHandler(Handler):
    """``reviews/{review}/return``."""

    @authenticated
    async def post(self, review: str) -> None:
        """Give a review back to its reviewer."""
        given, actor = self.decode(GivenBack), await self.actor()
        self.answer(await self.ask(self.house.review_care.give_back, actor, review, given))


class FlaggedReportHandler(Handler):
    """``labs/{lab}/flagged/{person}``."""

    @authenticated
    async def put(self, lab: str, person: str) -> None:
        """Decide about a report that reviewers could not review."""
        number, given, actor = self.number(lab), self.decode(GivenDecision), await self.actor()
        self.answer(await self.ask(self.house.flagged.decide, actor, number, person, given))
