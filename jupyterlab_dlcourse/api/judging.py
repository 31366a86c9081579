"""Judging: the queue, the desk, judgements, claims, drafts, the bank of comments, jobs of many."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.services.answers.judging import (
    Agreed,
    JobSelection,
    JudgementDraft,
    NewJudgement,
    RemarkText,
    Selection,
    Undone,
)
from jupyterlab_dlcourse.services.answers.judging_desk import Against
from jupyterlab_dlcourse.services.judging.work_queue import HANDED_IN, WHO


class QueueHandler(Handler):
    """``labs/{lab}/queue``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give a lab's hand-ins by need."""
        number, who = self.number(lab), self.choice("who", WHO, HANDED_IN)
        since, actor = self.get_query_argument("since", ""), await self.actor()
        ask = self.house.queues.of
        self.answer(await self.ask(ask, actor, number, who=who, since=since))


class JudgingDeskHandler(Handler):
    """``labs/{lab}/people/{person}/desk``."""

    @authenticated
    async def get(self, lab: str, person: str) -> None:
        """Give all that is needed to judge one hand-in."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.judging_desks.of, actor, number, person))


class ClaimHandler(Handler):
    """``labs/{lab}/people/{person}/claim``."""

    @authenticated
    async def put(self, lab: str, person: str) -> None:
        """Say that I am at it, or still am."""
        over = self.choice("over", ("true", "false"), "false") == "true"
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.claims.take, actor, number, person, over=over))

    @authenticated
    async def delete(self, lab: str, person: str) -> None:
        """Say that I am done with it; give the claims of the lab that hold."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.claims.release, actor, number, person))


class JudgementHandler(Handler):
    """``labs/{lab}/people/{person}/judgement``."""

    @authenticated
    async def post(self, lab: str, person: str) -> None:
        """Judge; give the student's row now."""
        word, number, actor = self.decode(NewJudgement), self.number(lab), await self.actor()
        row = await self.ask(self.house.judgements.judge, actor, number, person, word)
        self.answer(row, 201)

    @authenticated
    async def delete(self, lab: str, person: str) -> None:
        """Take the last word back; give the student's row now."""
        number, word, actor = self.number(lab), self._word(), await self.actor()
        self.answer(await self.ask(self.house.judgements.undo, actor, number, person, word))

    def _word(self) -> int:
        text = self.get_query_argument("judgement", "")
        if not text.isascii() or not text.isdecimal():
            raise Invalid("Say which word is taken back: ?judgement=ID, the last one you know.")
        return int(text)


class JudgementDraftHandler(Handler):
    """``labs/{lab}/people/{person}/draft``."""

    @authenticated
    async def put(self, lab: str, person: str) -> None:
        """Keep what I have written and not given yet."""
        draft, number, actor = self.decode(JudgementDraft), self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.drafts.save, actor, number, person, draft))


class AgreementPreviewHandler(Handler):
    """``labs/{lab}/agreement/preview``."""

    @authenticated
    async def post(self, lab: str) -> None:
        """Say what agreeing with the suggestion would say to each."""
        chosen, number, actor = self.decode(Selection), self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.agreements.preview, actor, number, chosen))


class AgreementHandler(Handler):
    """``labs/{lab}/agreement``."""

    @authenticated
    async def post(self, lab: str) -> None:
        """Agree with the suggestion for many."""
        agreed, number, actor = self.decode(Agreed), self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.agreements.agree, actor, number, agreed), 201)


class UndoHandler(Handler):
    """``labs/{lab}/judgements/undo``."""

    @authenticated
    async def post(self, lab: str) -> None:
        """Take judgements back together."""
        undone, number, actor = self.decode(Undone), self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.agreements.undo, actor, number, undone))


class JobsAgainHandler(Handler):
    """``labs/{lab}/jobs/again``."""

    @authenticated
    async def post(self, lab: str) -> None:
        """Grade the hand-ins of some, or of all, once more."""
        chosen, number, actor = self.decode(JobSelection), self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.regrading.again, actor, number, chosen))
        self.house.grader.wake()


class JobsCancelHandler(Handler):
    """``labs/{lab}/jobs/cancel``."""

    @authenticated
    async def post(self, lab: str) -> None:
        """Cancel the jobs of some, or of all; the grader then ends those that run."""
        chosen, number, actor = self.decode(JobSelection), self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.regrading.cancel, actor, number, chosen))
        self.house.grader.wake()


class RemarksHandler(Handler):
    """``labs/{lab}/remarks``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give the bank of comments for a lab."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.remarks.of, actor, number))

    @authenticated
    async def post(self, lab: str) -> None:
        """Put a comment into the bank; give the bank."""
        text, number, actor = self.decode(RemarkText), self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.remarks.add, actor, number, text), 201)


class RemarkHandler(Handler):
    """``labs/{lab}/remarks/{remark}``."""

    @authenticated
    async def put(self, lab: str, remark: str) -> None:
        """Change a comment; give the bank."""
        text, number, actor = self.decode(RemarkText), self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.remarks.change, actor, number, remark, text))

    @authenticated
    async def delete(self, lab: str, remark: str) -> None:
        """Drop a comment; give the bank."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.remarks.drop, actor, number, remark))


class ChangesHandler(Handler):
    """``attempts/{attempt}/changes``."""

    @authenticated
    async def get(self, attempt: str) -> None:
        """Give a notebook beside its hand-out, or the attempt before."""
        against = Against(self.choice("against", tuple(Against), Against.HANDOUT))
        actor = await self.actor()
        self.answer(await self.ask(self.house.changes.of, actor, attempt, against))
