"""The parameters of an operation, in its query or in its JSON body, that may ask for a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ...read.resolve import Node
from ...runtime.core.values import Value
from ...text.words import words
from .members import Member, Schemas, as_words

PAGES = frozenset(words("page page_number page_num page_no pageno current_page page_id p"))
OFFSETS = frozenset(words("offset skip start start_at row_offset"))
PLAIN_LIMITS = frozenset(words("limit per_page page_size pagesize max_results page_limit"))
LIMITS = frozenset(
    words(
        """limit per_page page_size pagesize page_limit max_results max_page_size maxresults size count top take
        items_per_page results_per_page num_results page_count records_per_page"""
    )
)
CURSORS = frozenset(
    words(
        """cursor page_cursor next_cursor page_token next_token next_page_token continuation_token continuation marker
        iterator start_cursor starting_token paging_token scroll_id after after_id page_after starting_after start_after
        after_cursor cursor_after exclusive_start_key next_marker offset page next_page bookmark"""
    )
)
"""Names of parameters of texts."""

_FROM_ONE = re.compile(
    r"\b(?:start(?:s|ing)? (?:at|from|with)|defaults? (?:is|to)?|set to|begins? (?:at|with)|first page is|"
    r"greater than or equal to|min(?:imum)?(?: is| value)?:?)(?: page)? [`'\"]?1\b|"
    r"\b(?:1-(?:based|indexed)|one-based|page=1\b|greater than 0\b|from 1\b)",
    re.IGNORECASE,
)
_FROM_ZERO = re.compile(
    r"\b(?:zero|0)-(?:based|indexed)|\bstart(?:s|ing)? (?:at|from|with)(?: page)? [`'\"]?0\b|\bpage=0\b|"
    r"\bfirst page is [`'\"]?0\b|\bdefaults? (?:is|to)? ?[`'\"]?0\b",
    re.IGNORECASE,
)


class Asked(Value):
    """A parameter that may ask for a page."""

    wire: str
    name: str
    inside: Literal["query", "body"]
    member: Member

    @property
    def is_number(self) -> bool:
        """Whether its schema allows whole numbers, and nothing else."""
        return bool(self.member.kinds) and self.member.kinds <= {"integer", "number"}

    @property
    def is_text(self) -> bool:
        """Whether its schema allows texts, other than dates."""
        value = self.member.node.value
        return self.member.has("string") and not str(value.get("format", "")).startswith("date")

    def counts_from(self, number: int) -> bool:
        """Whether the document says that the first page has this number, 0 or 1."""
        text = self.member.text
        pattern, other = (_FROM_ONE, _FROM_ZERO) if number == 1 else (_FROM_ZERO, _FROM_ONE)
        is_said = pattern.search(text) is not None
        stated = self._stated(is_said)
        return (stated == number or (stated is None and is_said)) and not other.search(text)

    def _stated(self, is_said: bool) -> int | None:
        """Return the 0 or 1 that the schema has for the first page; None if it has neither."""
        value = self.member.node.value
        # A least value of 0 only says what is allowed; words that say where pages begin say more.
        keys = ("default",) if is_said and value.get("minimum") == 0 else ("default", "minimum")
        stated = [entry for key in keys if type(entry := value.get(key)) is int and entry in (0, 1)]
        return stated[0] if stated else None


def asked_in(schemas: Schemas, operation: Node, shared: Node) -> list[Asked]:
    """Return the parameters in the query, and the members of a body if it is JSON alone."""
    parameters: dict[str, Asked] = {}
    for node in (*shared.entries("parameters"), *operation.entries("parameters")):
        parameter = schemas.resolved(node)
        if isinstance(parameter.value, dict) and parameter.value.get("in") == "query":
            for asked in (_in_query(schemas, parameter), *_in_object(schemas, parameter)):
                parameters[asked.wire] = asked
    return [*parameters.values(), *_in_body(schemas, operation)]


def _in_query(schemas: Schemas, parameter: Node) -> Asked:
    wire = str(parameter.value.get("name"))
    schema = parameter.get("schema")
    described = {key: parameter.value[key] for key in ("description", "example") if key in parameter.value}
    inner = schemas.resolved(schema).value if schema is not None else {}
    kinds = schemas.kinds(schema) if schema is not None else frozenset[str]()
    # What the parameter says of itself counts as much as what its schema says.
    node = Node({**(inner if isinstance(inner, dict) else {}), **described}, parameter.pointer)
    return Asked(wire, as_words(wire), "query", Member(wire, as_words(wire), "", kinds, node))


def _in_object(schemas: Schemas, parameter: Node) -> Iterator[Asked]:
    """Yield the members of a parameter that is an object, each of which the query has under its own name."""
    schema, value = parameter.get("schema"), parameter.value
    if schema is None or value.get("style", "form") != "form" or value.get("explode") is False:
        return
    for member in schemas.members(schema) if schemas.kinds(schema) == {"object"} else ():
        if "." not in member.path:
            yield Asked(f"{value.get('name')}.{member.path}", member.name, "query", member)


def _in_body(schemas: Schemas, operation: Node) -> Iterator[Asked]:
    schema = _json_schema(schemas, operation)
    for member in schemas.members(schema) if schema is not None else ():
        if member.path.count(".") < 2:
            inner = member.around in ("page", "paging", "pagination")
            name = (
                f"page_{member.name}" if inner and member.name in ("number", "size", "cursor", "limit") else member.name
            )
            if inner or "." not in member.path:
                yield Asked(member.path, name, "body", member)


def _json_schema(schemas: Schemas, operation: Node) -> Node | None:
    """Return the schema of a request body that is JSON and nothing else."""
    request = operation.get("requestBody")
    content = schemas.resolved(request).members("content") if request is not None else []
    return content[0][1].get("schema") if len(content) == 1 and "json" in content[0][0].lower() else None
