"""JSON schemas for JupyterLab's form component and for the server's check: one for both.

Draft 7, without references, as react-jsonschema-form 5 takes it. `review_form` is what a reviewer
fills in, `rubric_form` what a teacher edits.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from jupyterlab_dlcourse.reviews.rubric.model import CommentRule, Criterion, Level, Rubric, When

Schema: TypeAlias = dict[str, object]

MOST_CHARACTERS = 8000  # of one comment
_DRAFT = "http://json-schema.org/draft-07/schema#"
_WHENS: Final = {
    When.NEVER: "No comment",
    When.BELOW_BEST: "Below the best level",
    When.ALWAYS: "Always",
}
_ROWS = 3
_ROWS_OVERALL = 6


def review_form(rubric: Rubric) -> dict[str, Schema]:
    """Give ``schema`` and ``uiSchema`` of the form that a reviewer fills in."""
    return {"schema": review_schema(rubric, done=False), "uiSchema": _review_look(rubric)}


def review_schema(rubric: Rubric, *, done: bool) -> Schema:
    """Give the schema of a filled-in rubric: of a draft, or of one that is handed in.

    Substance is beyond a schema: `filled.lacks` tells it. What has no lack fits the schema.
    """
    criteria = _object({each.id: _criterion(each, done=done) for each in rubric.criteria})
    if done:
        criteria["required"] = [each.id for each in rubric.criteria if not each.optional]
    criteria["title"] = "Criteria"
    whole = _object({"criteria": criteria, "overall": _text("Comment at the end", rubric.overall)})
    if done:
        always = rubric.overall.when is When.ALWAYS
        whole["required"] = ["criteria", "overall"] if always else ["criteria"]
    return {"$schema": _DRAFT, "title": rubric.title, "description": rubric.intro, **whole}


def rubric_form(exercises: Sequence[str] | None = None) -> dict[str, Schema]:
    """Give ``schema`` and ``uiSchema`` of the form in which a rubric itself is edited.

    What fits the schema may still have faults of the kinds `faults.rubric_faults` tells. Ids are
    not shown: the form makes them of the titles.

    Parameters
    ----------
    exercises
        The ids of the lab's exercises, to choose from; None takes any text.
    """
    hidden: Schema = {"ui:widget": "hidden"}
    level: Schema = {
        "id": hidden,
        "text": {"ui:widget": "textarea"},
        "ui:order": ["id", "title", "points", "text"],
    }
    criterion: Schema = {
        "id": hidden,
        "look": {"ui:widget": "textarea"},
        "levels": {"items": level},
        "ui:order": [
            "id", "title", "look", "exercise", "weight", "optional", "levels", "comment",
        ],
    }  # fmt: skip
    look: Schema = {
        "ui:order": ["title", "intro", "criteria", "overall"],
        "intro": {"ui:widget": "textarea"},
        "criteria": {"items": criterion},
    }
    return {"schema": rubric_schema(exercises), "uiSchema": look}


def rubric_schema(exercises: Sequence[str] | None = None) -> Schema:
    """Give the schema of a rubric, as its file has it; parameters as `rubric_form`'s."""
    levels: Schema = {"type": "array", "title": "Levels, from the lowest up", "minItems": 2}
    criterion = _object(
        {
            "id": _id(),
            "title": _line("Title"),
            "look": _line("What to look at"),
            "exercise": _anchor(exercises),
            "weight": {"type": "number", "title": "Weight", "exclusiveMinimum": 0, "default": 1},
            "optional": {"type": "boolean", "title": "May be left out", "default": False},
            "comment": _rule("Comment", Criterion("", "", "", ()).comment),
            "levels": levels | {"items": _level_schema()},
        },
        ["id", "title", "look", "levels"],
    )
    whole = _object(
        {
            "title": _line("Title"),
            "intro": {"type": "string", "title": "Introduction", "default": ""},
            "criteria": {"type": "array", "title": "Criteria", "minItems": 1, "items": criterion},
            "overall": _rule("Comment at the end", Rubric("", ()).overall),
        },
        ["title", "criteria"],
    )
    return {"$schema": _DRAFT, "title": "Rubric", **whole}


def _criterion(criterion: Criterion, *, done: bool) -> Schema:
    level: Schema = {
        "type": "string",
        "title": "Level",
        "oneOf": [_choice(each) for each in criterion.levels],
    }
    fields: Schema = {"level": level}
    if criterion.comment.when is not When.NEVER:
        fields["comment"] = _text("Comment", criterion.comment)
    asked: Schema = {"title": criterion.title, "description": criterion.look}
    schema = {**asked, **_object(fields)}
    if done:
        always = criterion.comment.when is When.ALWAYS
        schema["required"] = ["level", "comment"] if always else ["level"]
    if done and criterion.comment.when is When.BELOW_BEST:
        best = [each.id for each in criterion.levels if criterion.is_best(each)]
        schema["if"] = {"properties": {"level": {"enum": best}}}
        schema["else"] = {"required": ["comment"]}
    return schema


def _choice(level: Level) -> Schema:
    return {"const": level.id, "title": level.title, "description": level.text}


def _text(title: str, rule: CommentRule) -> Schema:
    return {
        "type": "string",
        "title": title,
        "description": rule.hint,
        "maxLength": MOST_CHARACTERS,
    }


def _object(properties: Schema | dict[str, Schema], required: list[str] | None = None) -> Schema:
    schema: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return schema | ({"required": required} if required else {})


def _review_look(rubric: Rubric) -> Schema:
    criteria: Schema = {"ui:order": [each.id for each in rubric.criteria]}
    for each in rubric.criteria:
        look: Schema = {"level": {"ui:widget": "radio"}}
        if each.comment.when is not When.NEVER:
            look["comment"] = _area(each.comment, _ROWS)
        criteria[each.id] = look
    return {"criteria": criteria, "overall": _area(rubric.overall, _ROWS_OVERALL)}


def _area(rule: CommentRule, rows: int) -> Schema:
    return {"ui:widget": "textarea", "ui:placeholder": rule.hint, "ui:options": {"rows": rows}}


def _level_schema() -> Schema:
    return _object(
        {
            "id": _id(),
            "title": _line("Title"),
            "points": {"type": "number", "title": "Points", "minimum": 0},
            "text": _line("When it fits"),
        },
        ["id", "title", "points", "text"],
    )


def _anchor(exercises: Sequence[str] | None) -> Schema:
    anchor: Schema = {"type": "string", "title": "Exercise", "default": ""}
    if exercises is not None:
        named: list[Schema] = [{"const": each, "title": f"Exercise {each}"} for each in exercises]
        anchor["oneOf"] = [{"const": "", "title": "The whole notebook"}, *named]
    return anchor


def _rule(title: str, default: CommentRule) -> Schema:
    when: Schema = {
        "type": "string",
        "title": "When it must be written",
        "oneOf": [{"const": when.value, "title": title} for when, title in _WHENS.items()],
        "default": default.when.value,
    }
    words: Schema = {"type": "integer", "title": "Words of one's own", "default": default.words}
    advice: Schema = {"type": "boolean", "title": "Says what to do", "default": default.advice}
    hint: Schema = {"type": "string", "title": "Hint in the empty field", "default": ""}
    fields = _object({"when": when, "words": words, "advice": advice, "hint": hint})
    return {"title": title, **fields}


def _id() -> Schema:
    return {"type": "string", "title": "Id", "pattern": "^[a-z][a-z0-9_]{0,39}$"}


def _line(title: str) -> Schema:
    return {"type": "string", "title": title, "minLength": 1}
