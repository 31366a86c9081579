"""All services of one course, built once and handed to whoever asks: the server, the demo."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.engine.engine import Engine
from jupyterlab_dlcourse.engine.slots import slot_name
from jupyterlab_dlcourse.grading.job import Slot
from jupyterlab_dlcourse.services.answers.person import Me
from jupyterlab_dlcourse.services.check_help import CheckPages
from jupyterlab_dlcourse.services.courses import Courses
from jupyterlab_dlcourse.services.decisions import Decisions
from jupyterlab_dlcourse.services.granting.extensions import Extensions
from jupyterlab_dlcourse.services.granting.outages import OutageBook
from jupyterlab_dlcourse.services.granting.requests import RequestDesk
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.changes import Changes
from jupyterlab_dlcourse.services.handing_in.fetching import Fetching
from jupyterlab_dlcourse.services.handing_in.hand_ins import HandIns
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.handing_in.prechecks import Prechecks
from jupyterlab_dlcourse.services.handing_in.ways import Ways
from jupyterlab_dlcourse.services.judging.agreements import Agreements
from jupyterlab_dlcourse.services.judging.claims import Claims
from jupyterlab_dlcourse.services.judging.judgement_drafts import JudgementDrafts
from jupyterlab_dlcourse.services.judging.judgements import Judgements
from jupyterlab_dlcourse.services.judging.judging_desks import JudgingDesks
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.judging.regrading import Regrading
from jupyterlab_dlcourse.services.judging.remarks import Remarks
from jupyterlab_dlcourse.services.judging.student_pages import StudentPages
from jupyterlab_dlcourse.services.judging.student_records import StudentRecords
from jupyterlab_dlcourse.services.judging.work_queue import WorkQueues
from jupyterlab_dlcourse.services.notices.notices import NoticeBoard
from jupyterlab_dlcourse.services.people.class_lists import ClassLists
from jupyterlab_dlcourse.services.people.doubles import Doubles
from jupyterlab_dlcourse.services.people.groups import ProjectGroups
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.reviews.copies import Copies
from jupyterlab_dlcourse.services.reviews.desks import Desks
from jupyterlab_dlcourse.services.reviews.examples import Examples
from jupyterlab_dlcourse.services.reviews.feedback import Feedbacks
from jupyterlab_dlcourse.services.reviews.flagged_reports import FlaggedReports
from jupyterlab_dlcourse.services.reviews.merits import Merits
from jupyterlab_dlcourse.services.reviews.overviews import Overviews
from jupyterlab_dlcourse.services.reviews.practices import Practices, is_practice
from jupyterlab_dlcourse.services.reviews.publications import Publishing
from jupyterlab_dlcourse.services.reviews.review_care import ReviewCare
from jupyterlab_dlcourse.services.reviews.reviewing import Reviewing
from jupyterlab_dlcourse.services.reviews.rounds import Rounds
from jupyterlab_dlcourse.services.reviews.rubric_editing import RubricEditing
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.reviews.volunteering import Volunteering
from jupyterlab_dlcourse.services.running.grader import Grader
from jupyterlab_dlcourse.services.running.grader_states import GraderStates
from jupyterlab_dlcourse.services.running.jobs import Jobs
from jupyterlab_dlcourse.services.standing.calendars import Calendars
from jupyterlab_dlcourse.services.standing.class_plots import Plots
from jupyterlab_dlcourse.services.standing.gradebooks import Gradebooks
from jupyterlab_dlcourse.services.standing.rule_books import RuleBook
from jupyterlab_dlcourse.services.standing.standings import Standings
from jupyterlab_dlcourse.services.standing.what_ifs import WhatIfs
from jupyterlab_dlcourse.services.workplace import Workplace


@dataclass(frozen=True)
class House:
    """The services. Those that block are called in a worker thread; ``grader`` is awaited."""

    place: Workplace
    slots: tuple[Slot, ...]
    ways: Ways
    live: Live
    people: People
    courses: Courses
    attempts: Attempts
    hand_ins: HandIns
    prechecks: Prechecks
    fetching: Fetching
    standings: Standings
    checks: CheckPages
    jobs: Jobs
    rounds: Rounds
    copies: Copies
    desks: Desks
    reviewing: Reviewing
    practices: Practices
    examples: Examples
    rubric_editing: RubricEditing
    volunteering: Volunteering
    groups: ProjectGroups
    feedback: Feedbacks
    overviews: Overviews
    extensions: Extensions
    outages: OutageBook
    gradebooks: Gradebooks
    plots: Plots
    records: StudentRecords
    pages: StudentPages
    requests: RequestDesk
    rule_book: RuleBook
    class_lists: ClassLists
    doubles: Doubles
    notices: NoticeBoard
    calendars: Calendars
    what_ifs: WhatIfs
    decisions: Decisions
    queues: WorkQueues
    judging_desks: JudgingDesks
    claims: Claims
    judgements: Judgements
    drafts: JudgementDrafts
    agreements: Agreements
    remarks: Remarks
    regrading: Regrading
    changes: Changes
    publishing: Publishing
    merits: Merits
    review_care: ReviewCare
    flagged: FlaggedReports
    grader: Grader
    grader_states: GraderStates

    def desk_of(self, review: str) -> Desks | Practices:
        """Give the service that has a review's desk: a real one's, or one's for practice."""
        return self.practices if is_practice(review) else self.desks

    def reviews_of(self, review: str) -> Reviewing | Practices:
        """Give the service that a review belongs to: a real one, or one for practice."""
        return self.practices if is_practice(review) else self.reviewing

    def me(self, actor: Actor, *, demo: bool = False) -> Me:
        """Give who the person is, where she stands and what she has to do."""
        student = actor.role is Role.STUDENT
        return Me(
            id=actor.id,
            name=actor.name,
            role=actor.role,
            sandbox=self.ways.status(actor.id),
            devices=tuple(slot_name(slot) for slot in self.slots),
            demo=demo,
            standing=self.standings.standing(actor.id) if student else None,
            todo=self.standings.todo(actor.id) if student else (),
        )

    async def close(self) -> None:
        """Stop the grader and let the database go."""
        await self.grader.stop()
        await asyncio.to_thread(self.place.database.close)


def build(
    place: Workplace,
    *,
    engine: Engine,
    slots: Sequence[Slot],
    ways: Ways,
    data: Sequence[str] = (),
    without: Sequence[str] = (),
    log: logging.Logger,
) -> House:
    """Build all services of a course on an engine with these slots."""
    live = Live()
    attempts = Attempts(place, live, len(slots))
    fetching = Fetching(place)
    jobs = Jobs(place, ways, len(slots), data, without)
    rows = QueueRows(place)
    overviews = Overviews(place)
    rounds, copies, rubrics = Rounds(place), Copies(place), Rubrics(place, log)
    practices = Practices(place, rubrics)
    extensions, requests = Extensions(place), RequestDesk(place)
    standings = Standings(place, attempts, fetching)
    return House(
        place=place,
        slots=tuple(slots),
        ways=ways,
        live=live,
        people=People(place),
        courses=Courses(place),
        attempts=attempts,
        hand_ins=HandIns(place, attempts),
        prechecks=Prechecks(place),
        fetching=fetching,
        standings=standings,
        checks=CheckPages(place),
        jobs=jobs,
        grader_states=GraderStates(place, slots),
        rounds=rounds,
        copies=copies,
        desks=Desks(place, copies, rubrics),
        reviewing=Reviewing(place, rubrics, practices),
        practices=practices,
        examples=Examples(place, copies, rubrics),
        rubric_editing=RubricEditing(place, rubrics),
        volunteering=Volunteering(place),
        groups=ProjectGroups(place),
        feedback=Feedbacks(place, rubrics),
        extensions=extensions,
        outages=OutageBook(place),
        gradebooks=Gradebooks(place),
        plots=Plots(place),
        records=StudentRecords(place, standings, extensions, requests),
        pages=StudentPages(place),
        requests=requests,
        rule_book=RuleBook(place),
        class_lists=ClassLists(place),
        doubles=Doubles(place),
        notices=NoticeBoard(place, rubrics),
        calendars=Calendars(place),
        what_ifs=WhatIfs(place),
        overviews=overviews,
        decisions=Decisions(place),
        queues=WorkQueues(place, rows),
        judging_desks=JudgingDesks(place, rows, attempts, rubrics),
        claims=Claims(place),
        judgements=Judgements(place, rows),
        drafts=JudgementDrafts(place),
        agreements=Agreements(place, rows),
        remarks=Remarks(place),
        regrading=Regrading(place, len(slots)),
        changes=Changes(place),
        publishing=Publishing(place, copies),
        merits=Merits(place, rubrics),
        review_care=ReviewCare(place, rubrics, overviews),
        flagged=FlaggedReports(place, rounds, overviews),
        grader=Grader(place, jobs, rounds, copies, engine=engine, live=live, log=log),
    )
