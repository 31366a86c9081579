"""The course's rules."""

from __future__ import annotations

from jupyterlab_dlcourse.api.contract.operation import Body, Operation
from jupyterlab_dlcourse.services.answers.rules import (
    NewPlan,
    RulesCopy,
    RulesInForce,
    RulesPreview,
)

RULES: dict[str, tuple[Operation, ...]] = {
    "rules": (
        Operation("get", "getRules", "The rules in force, to staff.", answer=RulesInForce),
        Operation(
            "put",
            "useRules",
            "Work by a new plan from now on; the former file is kept beside it.",
            answer=RulesInForce,
            takes=Body.JSON,
            accepts=NewPlan,
            errors=(400, 409, 503),
        ),
    ),
    "rules/preview": (
        Operation(
            "post",
            "previewRules",
            "What is wrong with a changed copy, or whom it would affect and how.",
            answer=RulesPreview,
            takes=Body.JSON,
            accepts=RulesCopy,
            errors=(400,),
        ),
    ),
}
