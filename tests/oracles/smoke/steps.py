"""Keep count of what a run steps over because a document leaves no other way, by cause; nothing else is passed over."""

from __future__ import annotations

from enum import Enum

from attrs import define, field


class Cause(Enum):
    """Why something of a document is not used, or not judged: each is the document's own doing."""

    EXAMPLE = "an example that is none"
    """It does not fit its schema, has members that the schema does not name, or leads nowhere."""

    PATTERN = "a pattern that Python does not read"
    SCHEMA = "a schema that is none"
    """A JSON Schema validator refuses it, so values are not checked against it."""

    UNMADE = "a schema of which no value could be made"
    OPERATION = "an operation that is not OpenAPI: judged by our own reader only"
    SECURITY = "security that no client can give"
    PARAMETER = "a parameter that is none"
    ANSWER = "an answer in a media type the client does not ask for"


@define
class Steps:
    """What was stepped over: by cause, where and why."""

    taken: dict[Cause, dict[str, str]] = field(factory=dict)

    def note(self, cause: Cause, where: object, why: object = "") -> None:
        """Count something once."""
        self.taken.setdefault(cause, {}).setdefault(str(where), " ".join(str(why).split())[:200])

    def has(self, cause: Cause, where: object) -> bool:
        """Return whether something was noted."""
        return str(where) in self.taken.get(cause, {})

    def __len__(self) -> int:
        return sum(map(len, self.taken.values()))

    def lines(self) -> list[str]:
        """Return what was stepped over, one line a cause with its first case."""
        lines = []
        for cause, cases in self.taken.items():
            where, why = next(iter(cases.items()))
            lines.append(f"{cause.value}: {len(cases)}, first {where}{': ' if why else ''}{why}")
        return lines
