"""Write how listings are paged into a stranger's document, where that is plain to see, and tell it."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import Factory, frozen

from ...read.resolve import Documents, Node
from ...text.diagnostics import Report
from .hints import HINTS, BadHint, hinted
from .members import Schemas
from .recognize import listing_of, rule_of

_SHOWN = 6
_REMEDY = "`x-pagination` on an operation says otherwise: another rule, or false"


def recognize_pages(documents: Documents, report: Report) -> None:
    """Give the listings of a document without `x-pagination` the rule that their parameters and answers agree on.

    From here on the document is as if its author had written the word. The report gets a remark for each rule, at the
    first of its operations.
    """
    recognizer = _Recognizer(documents, report, Schemas(documents))
    for path, item in documents.root.members("paths"):
        shared = recognizer.schemas.resolved(item)
        for method in ("get", "post"):
            operation = shared.get(method)
            if operation is not None and isinstance(operation.value, dict):
                recognizer.see(f"{method.upper()} {path}", operation, shared)
    recognizer.tell()


@frozen
class _Recognizer:
    documents: Documents
    report: Report
    schemas: Schemas
    _recognized: dict[str, list[tuple[str, Node]]] = Factory(dict[str, list[tuple[str, Node]]])
    """Names and nodes of operations, by what was recognized."""

    def see(self, name: str, operation: Node, shared: Node) -> None:
        """Look at one operation; `name` is its method and path."""
        method, _, path = name.partition(" ")
        listing = listing_of(self.schemas, method, path, operation, shared)
        if listing is None or "x-pagination" in operation.value:
            return
        try:
            hint = hinted(listing, operation, self.documents.root)
        except BadHint as error:
            self.report.add(self.documents.place(operation), f"{error}; not taken for pages", lost=False)
            return
        rule = rule_of(listing) if hint is None else hint
        if rule:
            source = "" if hint is None else f", by {next(word for word in HINTS if word in operation.value)}"
            operation.value["x-pagination"] = dict(rule)
            self._recognized.setdefault(f"{_described(rule)}{source}", []).append((name, operation))

    def tell(self) -> None:
        """Report what was recognized."""
        for label, users in self._recognized.items():
            names = ", ".join(name for name, _ in users[:_SHOWN])
            more = f" and {len(users) - _SHOWN} more" if len(users) > _SHOWN else ""
            text = f"taken for pages ({label}): {names}{more}. {_REMEDY}"
            self.report.add(self.documents.place(users[0][1]), text, lost=False)


def _described(rule: Mapping[str, object]) -> str:
    """Return a rule as a spec would write it."""
    return f"x-pagination: {{{', '.join(f'{key}: {value}' for key, value in rule.items())}}}"
