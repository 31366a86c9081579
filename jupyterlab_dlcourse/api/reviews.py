"""Peer reviews: the reviewer's desk, the author's feedback, what TAs look after."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.api.uploads import UploadHandler
from jupyterlab_dlcourse.reviews.reactions.model import Reaction
from jupyterlab_dlcourse.services.answers.review import Draft, Flag, HiddenWords

NOTEBOOK = "application/x-ipynb+json"


class ReviewsHandler(Handler):
    """``reviews``."""

    @authenticated
    async def get(self) -> None:
        """Give my reviews, those to do and those done."""
        self.answer(await self.ask(self.house.reviewing.tasks, await self.actor()))


class ReviewHandler(Handler):
    """``reviews/{review}``."""

    @authenticated
    async def get(self, review: str) -> None:
        """Give the desk: task, rubric, draft, evidence."""
        self.answer(await self.ask(self.house.desk_of(review).desk, await self.actor(), review))

    @authenticated
    async def put(self, review: str) -> None:
        """Save a draft."""
        draft, actor = self.decode(Draft), await self.actor()
        self.answer(await self.ask(self.house.reviews_of(review).save, actor, review, draft))

    @authenticated
    async def post(self, review: str) -> None:
        """Hand the review in; the answer is the receipt."""
        draft, actor = self.decode(Draft), await self.actor()
        self.answer(await self.ask(self.house.reviews_of(review).hand_in, actor, review, draft))


class ReviewNotebookHandler(Handler):
    """``reviews/{review}/notebook``."""

    @authenticated
    async def get(self, review: str) -> None:
        """Give the anonymous copy, never to be shown by the browser itself."""
        data = await self.ask(self.house.desk_of(review).notebook, await self.actor(), review)
        self.set_header("Content-Disposition", "attachment; filename=report.ipynb")
        self.finish(data, set_content_type=NOTEBOOK)


class FlagHandler(Handler):
    """``reviews/{review}/flag``."""

    @authenticated
    async def post(self, review: str) -> None:
        """Say why a report cannot be reviewed; give my reviews with the one in its place."""
        flag, actor = self.decode(Flag), await self.actor()
        self.answer(await self.ask(self.house.reviewing.flag, actor, review, flag))


class ReactionHandler(Handler):
    """``reviews/{review}/reaction``."""

    @authenticated
    async def post(self, review: str) -> None:
        """Say of a review of my report whether it helped."""
        reaction, actor = self.decode(Reaction), await self.actor()
        self.answer(await self.ask(self.house.feedback.react, actor, review, reaction))


class FeedbackHandler(Handler):
    """``labs/{lab}/feedback``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give the reviews of my report."""
        self.answer(await self.ask(self.house.feedback.of, await self.actor(), self.number(lab)))


class WithdrawalHandler(Handler):
    """``labs/{lab}/withdrawal``."""

    @authenticated
    async def post(self, lab: str) -> None:
        """Take a report, mine unless a person is named, out of the lab's reviews."""
        number, actor = self.number(lab), await self.actor()
        person = self.get_query_argument("person", actor.id)
        await self.ask(self.house.rounds.withdraw, actor, number, person)
        self.answer(await self.ask(self.house.feedback.of, actor, number))


class PreviewHandler(UploadHandler):
    """``labs/{lab}/anonymous``."""

    @authenticated
    async def post(self, lab: str) -> None:
        """Show what reviewers would see of this file."""
        number, actor, data = self.number(lab), await self.actor(), self.body()
        self.answer(await self.ask(self.house.copies.preview, actor, number, data))


class HiddenWordsHandler(Handler):
    """``hidden-words``."""

    @authenticated
    async def get(self) -> None:
        """Give the words I want hidden from my reviewers."""
        self.answer(await self.ask(self.house.copies.words, await self.actor()))

    @authenticated
    async def put(self) -> None:
        """Keep these words and no others."""
        words, actor = self.decode(HiddenWords), await self.actor()
        self.answer(await self.ask(self.house.copies.hide, actor, words))


class RoundHandler(Handler):
    """``labs/{lab}/round``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give all of a lab's reviews, to TAs."""
        self.answer(await self.ask(self.house.overviews.of, await self.actor(), self.number(lab)))


class CopiesHandler(Handler):
    """``copies``."""

    @authenticated
    async def get(self) -> None:
        """Give the anonymous copies that wait for a TA."""
        self.answer(await self.ask(self.house.copies.held, await self.actor()))


class CopyHandler(Handler):
    """``copies/{attempt}``."""

    @authenticated
    async def get(self, attempt: str) -> None:
        """Give a copy to the TA who decides about it."""
        data = await self.ask(self.house.copies.held_notebook, await self.actor(), attempt)
        self.set_header("Content-Disposition", "attachment; filename=copy.ipynb")
        self.finish(data, set_content_type=NOTEBOOK)

    @authenticated
    async def post(self, attempt: str) -> None:
        """Let a held copy go out as it is; give those that still wait."""
        actor = await self.actor()
        await self.ask(self.house.copies.approve, actor, attempt)
        self.answer(await self.ask(self.house.copies.held, actor))

    @authenticated
    async def put(self, attempt: str) -> None:
        """Hide words in a held copy and let it go; give those that still wait."""
        words, actor = self.decode(HiddenWords), await self.actor()
        await self.ask(self.house.copies.hide_and_approve, actor, attempt, words)
        self.answer(await self.ask(self.house.copies.held, actor))
