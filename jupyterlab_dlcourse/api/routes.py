"""The URL table."""

from __future__ import annotations

import re

from jupyterlab_dlcourse.api import (
    attempts,
    course,
    events,
    examples,
    feed,
    gradebook,
    grader,
    granting,
    groups,
    judging,
    labs,
    log,
    people,
    publications,
    queue_events,
    requests,
    review_care,
    reviews,
    rubrics,
    rules,
    told,
)
from jupyterlab_dlcourse.api.base import Handler, UnknownHandler

BASE = "dlcourse/api"

ROUTES: dict[str, type[Handler]] = {
    "course": course.CourseHandler,
    "me": course.MeHandler,
    "labs": labs.LabsHandler,
    "labs/{lab}": labs.LabHandler,
    "labs/{lab}/handout": labs.HandoutHandler,
    "labs/{lab}/check": labs.CheckHandler,
    "check": labs.CheckHandler,
    "labs/{lab}/attempts": labs.HandInHandler,
    "attempts/{attempt}": attempts.AttemptHandler,
    "attempts/{attempt}/report": attempts.ReportHandler,
    "attempts/{attempt}/notebook": attempts.NotebookHandler,
    "attempts/{attempt}/events": events.EventsHandler,
    "attempts/{attempt}/job": attempts.JobHandler,
    "labs/{lab}/anonymous": reviews.PreviewHandler,
    "labs/{lab}/feedback": reviews.FeedbackHandler,
    "labs/{lab}/withdrawal": reviews.WithdrawalHandler,
    "labs/{lab}/round": reviews.RoundHandler,
    "labs/{lab}/publications": publications.PublicationsHandler,
    "labs/{lab}/publications/{person}": publications.PublicationHandler,
    "publications/{attempt}/notebook": publications.PublishedNotebookHandler,
    "labs/{lab}/reviewers": review_care.ReviewersHandler,
    "labs/{lab}/flagged/{person}": review_care.FlaggedReportHandler,
    "reviews/{review}/look": review_care.LookHandler,
    "reviews/{review}/spot-check": review_care.SpotCheckHandler,
    "reviews/{review}/ruling": review_care.RulingHandler,
    "reviews/{review}/return": review_care.ReturnHandler,
    "rubrics": rubrics.RubricsHandler,
    "labs/{lab}/rubric": rubrics.RubricHandler,
    "labs/{lab}/rubric/check": rubrics.RubricCheckHandler,
    "labs/{lab}/example": examples.ExampleHandler,
    "labs/{lab}/example/notebook": examples.ExampleNotebookHandler,
    "groups": groups.GroupsHandler,
    "groups/check": groups.GroupCheckHandler,
    "volunteer": groups.VolunteerHandler,
    "reviews": reviews.ReviewsHandler,
    "reviews/{review}": reviews.ReviewHandler,
    "reviews/{review}/notebook": reviews.ReviewNotebookHandler,
    "reviews/{review}/flag": reviews.FlagHandler,
    "reviews/{review}/reaction": reviews.ReactionHandler,
    "hidden-words": reviews.HiddenWordsHandler,
    "copies": reviews.CopiesHandler,
    "copies/{attempt}": reviews.CopyHandler,
    "decisions": log.DecisionsHandler,
    "extensions": granting.ExtensionsHandler,
    "extensions/preview": granting.ExtensionPreviewHandler,
    "extensions/{extension}": granting.ExtensionHandler,
    "outages": granting.OutagesHandler,
    "outages/preview": granting.OutagePreviewHandler,
    "outages/{outage}": granting.OutageHandler,
    "downtimes/{downtime}": granting.DowntimeHandler,
    "notices": told.NoticesHandler,
    "notices/quiet": told.QuietHandler,
    "what-if": told.WhatIfHandler,
    "calendar": told.CalendarHandler,
    "calendar/{secret}.ics": feed.FeedHandler,
    "people": people.PeopleHandler,
    "people/{person}": people.PersonHandler,
    "class-list": people.ClassListHandler,
    "class-list/preview": people.ClassListPreviewHandler,
    "doubles": people.DoublesHandler,
    "doubles/preview": people.MergePreviewHandler,
    "rules": rules.RulesHandler,
    "rules/preview": rules.RulesPreviewHandler,
    "grader": grader.GraderHandler,
    "gradebook": gradebook.GradebookHandler,
    "gradebook/plots": gradebook.PlotsHandler,
    "gradebook.csv": gradebook.GradebookFileHandler,
    "people/{person}/page": gradebook.PageHandler,
    "requests": requests.RequestsHandler,
    "requests/{request}/answer": requests.AnswerHandler,
    "labs/{lab}/requests": requests.NewRequestHandler,
    "labs/{lab}/queue": judging.QueueHandler,
    "labs/{lab}/queue/events": queue_events.QueueEventsHandler,
    "labs/{lab}/people/{person}/desk": judging.JudgingDeskHandler,
    "labs/{lab}/people/{person}/claim": judging.ClaimHandler,
    "labs/{lab}/people/{person}/judgement": judging.JudgementHandler,
    "labs/{lab}/people/{person}/draft": judging.JudgementDraftHandler,
    "labs/{lab}/agreement/preview": judging.AgreementPreviewHandler,
    "labs/{lab}/agreement": judging.AgreementHandler,
    "labs/{lab}/judgements/undo": judging.UndoHandler,
    "labs/{lab}/jobs/again": judging.JobsAgainHandler,
    "labs/{lab}/jobs/cancel": judging.JobsCancelHandler,
    "labs/{lab}/remarks": judging.RemarksHandler,
    "labs/{lab}/remarks/{remark}": judging.RemarkHandler,
    "attempts/{attempt}/changes": judging.ChangesHandler,
    "checks/{check}": course.CheckPageHandler,
}


def handlers(more: dict[str, type[Handler]] | None = None) -> list[tuple[str, type[Handler]]]:
    """Give tornado's table of all routes, those in ``more`` too; last, what there is not.

    The patterns are below the server's base URL, which jupyter_server puts before them.
    """
    routes = {**ROUTES, **(more or {})}
    table = [(_pattern(path), handler) for path, handler in routes.items()]
    return [*table, (f"{BASE}(?:/(.*))?", UnknownHandler)]


def _pattern(path: str) -> str:
    return f"{BASE}/" + re.sub(r"{\w+}", "([^/]+)", path.replace(".", r"\."))
