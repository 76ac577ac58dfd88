# Copied from generator/runtime/apps/simulator/vendor/answers.py; edit it there, then generate again.
"""The answers of operations that went well, as the document has them."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape

from ..document.document import Operation, schema_of
from ..document.examples import example_of, fitting_examples, rows_in
from ..document.routes import Route
from ..document.schemas import members_of
from ..document.values import Row, copied, is_list, is_row, listing, mapping, part_at, put_at
from ..request import NOTHING, Reply
from .base import Base

ELSEWHERE = "/simulated-file"
"""Where a redirect leads, where nothing but one is documented."""

PDF = b"%PDF-1.4\n%%EOF\n"
"""The smallest file that says that it is a PDF."""

_LINES = ("ndjson", "jsonl", "json-lines", "json-seq")


class Answers(Base):
    """A vendor that answers in the documented shapes."""

    def done(self, route: Route, body: Any) -> Reply:
        """Return a success."""
        status, media, _ = route.operation.success
        status = status if 200 <= status < 300 else 200
        if status == 204 or not media:
            return Reply(status)
        return Reply(status, body, media if "json" in media else "application/json")

    def single(self, route: Route, row: Row) -> Reply:
        """Return the answer that holds one record."""
        if route.many and not route.wrap:
            return self.done(route, [row])
        if not route.wrap:
            return self.done(route, row)
        body = self.envelope(route)
        put_at(body, route.wrap, [row] if route.many else row)
        return self.done(route, body)

    def documented(self, route: Route) -> Reply:
        """Return the documented success: its example, or what its schema allows."""
        status, media, node = route.operation.success
        if status // 100 == 3:
            return Reply(status, headers={"Location": ELSEWHERE})
        return self._shown(status if 200 <= status < 300 else 200, media, node)

    def documented_row(self, route: Route) -> Row:
        """Return what the documented success holds in place of a record."""
        _, media, node = route.operation.success
        for example in fitting_examples(self.document, node, media):
            for row in rows_in(example, route.wrap or None, route.row_wrap):
                return mapping(copied(row))
        return mapping(example_of(self.document, route.row))

    def documented_answer(self, operation: Operation, status: int | None, media: str | None) -> Reply | None:
        """Return a documented answer of an operation; by default its first success. None where there is no such one."""
        for code, kind, node in operation.answers:
            is_asked = code == status or (status is not None and operation.is_among(status, code))
            if (status is None or is_asked) and media in (None, kind):
                return self._shown(status or code or 200, kind, node)
        return None

    def _shown(self, status: int, media: str, node: Row) -> Reply:
        if not media:
            return Reply(status, NOTHING)
        value = next(iter(fitting_examples(self.document, node, media)), NOTHING)
        if value is NOTHING:
            schema = schema_of(node)
            is_file = "json" not in media and mapping(self.document.resolved(schema)).get("format") == "binary"
            value = b"example" if is_file else example_of(self.document, schema)
        return written(status, copied(value), media)

    def envelope(self, route: Route) -> Row:
        """Return what is around the records of an answer: as in the example, else as the schema says."""
        _, _, node = route.operation.success
        holders = [mapping(example) for example in route.operation.examples_of(node)]
        for holder in holders:
            if part_at(holder, route.wrap) is not None:
                return mapping(copied(holder))
        schema = node.get("schema")
        whole = mapping(self.document.resolved(schema))
        arms = [arm for word in ("oneOf", "anyOf") for arm in listing(whole.get(word))]
        name = route.wrap.partition(".")[0]
        return mapping(
            example_of(self.document, next((arm for arm in arms if name in members_of(self.document, arm)), schema))
        )


def written(status: int, value: Any, media: str) -> Reply:
    """Return an answer that has a value the way its media type has it."""
    bare = media.partition(";")[0].strip().lower()
    rows = value if is_list(value) else [value]
    if bare == "application/pdf" and not str(value).startswith("%PDF-"):
        return Reply(status, PDF, media)
    if isinstance(value, bytes):
        return Reply(status, value, media.replace("*/*", "application/*").replace("*", "octet-stream"))
    if bare == "text/event-stream" or bare.endswith(_LINES):
        return Reply(status, _in_lines(rows, is_stream=bare == "text/event-stream").encode(), media)
    if bare in ("*/*", "application/*") or "json" in bare:
        return Reply(status, value, "application/json" if "*" in bare else media)
    return Reply(status, as_text(value, media).encode(), media.replace("*", "octet-stream"))


def _in_lines(rows: list[Any], *, is_stream: bool) -> str:
    """Return values one below the other: as events, or as lines of JSON."""
    if is_stream:
        return "".join(f"data: {row if isinstance(row, str) else json.dumps(row)}\n\n" for row in rows)
    return "".join(f"{json.dumps(row)}\n" for row in rows)


def as_text(value: Any, media: str) -> str:
    """Return a made-up value as a text of a media type: an object in XML, for one that is XML."""
    if not is_row(value) or "xml" not in media:
        return str(value)
    parts = (f"<{name}>{escape(str(part))}</{name}>" for name, part in value.items())
    return f"<answer>{''.join(parts)}</answer>"
