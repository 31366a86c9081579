"""The course as everyone sees it: the plan, worked out."""

from __future__ import annotations

from jupyterlab_dlcourse.course import calendar, model
from jupyterlab_dlcourse.services.answers.course import (
    Course,
    Meeting,
    Milestone,
    PlannedLab,
    Step,
    Week,
)
from jupyterlab_dlcourse.services.dates.moved import moved_for_all
from jupyterlab_dlcourse.services.workplace import Workplace


class Courses:
    """Shows the course."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def course(self) -> Course:
        """Give the whole plan with its dates, and the time it is."""
        plan = self._place.plan
        now = self._place.clock().astimezone(plan.tz)
        with self._place.database.read() as session:
            moved = moved_for_all(session, self._place)
        return Course(
            name=plan.course,
            title=plan.title,
            zone=plan.zone,
            now=now,
            week=calendar.week_of(plan, now.date()),
            limit_bytes=plan.limits.hand_in_bytes,
            weeks=tuple(_week(plan, number) for number in range(1, plan.term.weeks + 1)),
            labs=tuple(_lab(plan, lab) for lab in plan.labs),
            milestones=tuple(_milestone(plan, one) for one in plan.milestones),
            remarks=plan.remarks,
            moved=moved,
        )


def _week(plan: model.CoursePlan, number: int) -> Week:
    content = plan.week(number)
    dates = calendar.week_dates(plan, number)
    online = plan.meetings.online
    return Week(
        number=number,
        starts=dates.starts.date(),
        title="" if content is None else content.title,
        topics=() if content is None else content.topics,
        steps=() if content is None else tuple(_step(step) for step in content.steps),
        meeting=Meeting(
            starts=dates.meeting_starts,
            ends=dates.meeting_ends,
            rooms=plan.meetings.rooms,
            zoom=None if online is None else online.url or None,
        ),
    )


def _step(step: model.Step) -> Step:
    return Step(
        text=step.text,
        kind=step.kind,
        url=step.url or None,
        items=step.items,
        optional=step.optional,
    )


def _lab(plan: model.CoursePlan, lab: model.LabPlan) -> PlannedLab:
    dates = calendar.lab_dates(plan, lab)
    return PlannedLab(
        number=lab.lab,
        title=lab.title,
        notebook=lab.notebook,
        opens=dates.opens,
        due=dates.due,
        remark=lab.remark,
    )


def _milestone(plan: model.CoursePlan, milestone: model.Milestone) -> Milestone:
    dates = calendar.milestone_dates(plan, milestone)
    return Milestone(
        title=milestone.title,
        due=dates.at,
        ends=dates.until,
        text=milestone.text,
        remark=milestone.remark,
    )
