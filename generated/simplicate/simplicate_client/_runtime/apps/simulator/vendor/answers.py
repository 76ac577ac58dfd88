# Copied from generator/runtime/apps/simulator/vendor/answers.py; edit it there, then generate again.
"""The answers of operations that went well, as the document has them."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from ..document.examples import example_of
from ..document.routes import Route
from ..document.schemas import members_of
from ..document.values import Row, copied, is_row, listing, mapping, part_at, put_at
from ..request import NOTHING, Reply
from .base import Base


class Answers(Base):
    """A vendor that answers in the documented shapes."""

    def done(self, route: Route, body: Any) -> Reply:
        """Return a success."""
        status, media, _ = route.operation.success
        status = status if 200 <= status < 300 else 200
        if status == 204 or (not media and status != 200):
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
        status = status if 200 <= status < 300 else 200
        if not media:
            return Reply(status, NOTHING)
        value = next(route.operation.examples_of(node), NOTHING)
        if value is NOTHING:
            value = example_of(self.document, node.get("schema"))
        if "json" not in media:
            return Reply(status, as_text(value, media).encode(), media.replace("*/*", "application/octet-stream"))
        return Reply(status, copied(value), media.replace("*/*", "application/json"))

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


def as_text(value: Any, media: str) -> str:
    """Return a made-up value as a text of a media type: an object in XML, for one that is XML."""
    if not is_row(value) or "xml" not in media:
        return str(value)
    parts = (f"<{name}>{escape(str(part))}</{name}>" for name, part in value.items())
    return f"<answer>{''.join(parts)}</answer>"
