"""Check the texts of a curated spec: own words, examples, reasons for untyped schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from ..read.load import split_pointer
from ..read.resolve import Documents, Node, Unresolved
from ..read.walk import walk
from ..text.diagnostics import Place
from ..text.words import words

_LONGEST_SENTENCE = 45
_CODE = re.compile(r"`[^`]*`")
_VOICE = r"\b(please|click(ing)? (here|on)|this (endpoint|method)|allows you to|we (recommend|will)|our (api|app))\b"
_BORROWED = (
    (re.compile(r"</?[a-zA-Z][^<>]*>|&[a-z]+;"), "markup"),
    (re.compile("[\u2018\u2019\u201c\u201d\u2026\u00a0]"), "typographic signs"),
    (re.compile(_VOICE, re.IGNORECASE), "the voice of a vendor's page"),
    (re.compile(r"[A-Za-z]!(\s|$)"), "an exclamation"),
)
_SAYS_TYPE = frozenset(
    words("type $ref allOf oneOf anyOf enum const properties items prefixItems additionalProperties patternProperties")
)
_SAYS_MEMBERS = frozenset(
    ["properties", "additionalProperties", "patternProperties", "allOf", "oneOf", "anyOf", "x-type"]
)
_SHOWN = ("json", "x-www-form-urlencoded", "form-data")


@frozen(order=True)
class Complaint:
    """A break of a house rule."""

    place: Place
    code: str
    text: str
    is_advice: bool = False
    """Whether it is advice: it fails nothing, and a person decides."""

    def __str__(self) -> str:
        return f"{self.place}: {self.code} {self.text}"


def borrowed_words(documents: Documents) -> Iterator[Complaint]:
    """L402, L403: a text must not read like a copied page, as far as the text alone shows it."""
    for _, node in walk(documents.root):
        for key in ("summary", "description"):
            text = node.value.get(key) if isinstance(node.value, dict) else None
            if not isinstance(text, str):
                continue
            plain = _CODE.sub("", text)
            place = documents.place(node.child(key))
            for pattern, what in _BORROWED:
                match = pattern.search(plain)
                if match is not None:
                    problem = (
                        f"the text has {what} ({match[0].strip()!r}), like a copied page. Write it in your own words."
                    )
                    yield Complaint(place, "L402", problem)
            longest = max((len(sentence.split()) for sentence in re.split(r"[.;:]\s|\n\n", plain)), default=0)
            if longest > _LONGEST_SENTENCE:
                problem = f"a sentence has {longest} words and may be copied. Make it shorter."
                yield Complaint(place, "L403", problem, is_advice=True)


def untyped(documents: Documents) -> Iterator[Complaint]:
    """L502: an untyped schema, or an object without members, needs a description or an x-evidence note."""
    for kind, node in walk(documents.root):
        if kind != "schema" or not isinstance(node.value, dict) or _is_condition(node):
            continue
        keywords = set(node.value)
        is_bare = not keywords & _SAYS_TYPE or (node.value.get("type") == "object" and not keywords & _SAYS_MEMBERS)
        if is_bare and not any(_gives_reason(holder) for holder in _holders(documents, node)):
            text = "the schema allows any value, and nothing says why. Add a type, a description or an x-evidence note."
            yield Complaint(documents.place(node), "L502", text)


def missing_examples(documents: Documents) -> Iterator[Complaint]:
    """L602: request bodies and answers need an example. Advice, since a vendor may publish none."""
    for kind, node in walk(documents.root):
        if kind != "operation" or "/webhooks/" in node.pointer:
            continue
        name = node.value.get("operationId") or node.key
        holders = [("request", node.get("requestBody"))]
        holders += [
            (f"{status} answer", member) for status, member in node.members("responses") if status.startswith("2")
        ]
        for part, holder in holders:
            if holder is not None and _lacks_example(documents, holder):
                text = f"the {part} of {name} has no example. Add a documented or an observed one."
                yield Complaint(documents.place(holder), "L602", text, is_advice=True)


def _lacks_example(documents: Documents, holder: Node) -> bool:
    """Return whether a request body or answer has content to show, but no example of it."""
    try:
        target = documents.follow(holder)
    except Unresolved:
        return False
    contents = [content for media, content in target.members("content") if any(word in media for word in _SHOWN)]
    return bool(contents) and not any(map(_has_example, contents))


def _has_example(content: Node) -> bool:
    if not isinstance(content.value, dict):
        return False
    schema = content.value.get("schema")
    inner = schema if isinstance(schema, dict) else {}
    return any(holder.get(key) is not None for holder in (content.value, inner) for key in ("example", "examples"))


def _is_condition(node: Node) -> bool:
    keys = split_pointer(node.pointer)
    return bool({"not", "if", "then", "else", "contains", "additionalProperties"} & set(keys[-2:])) or (
        len(keys) > 1 and keys[-2] in ("allOf", "anyOf", "oneOf") and "required" in node.value
    )


def _holders(documents: Documents, node: Node) -> Iterator[Node]:
    """Yield a schema and the nodes around it, up to the property or body that has it as its value."""
    yield node
    pointer = node.pointer
    while True:
        head, _, last = pointer.rpartition("/")
        if last == "schema" or head.endswith(("/properties", "/schemas")) or not head:
            if last == "schema" and "/parameters/" in head:
                yield documents.target(head, "#")
            return
        pointer = head
        if last.isdigit() or last in ("oneOf", "anyOf", "allOf", "items", "prefixItems"):
            yield documents.target(pointer, "#")


def _gives_reason(node: Node) -> bool:
    if not isinstance(node.value, dict):
        return False
    evidence = node.value.get("x-evidence")
    return bool(node.value.get("description")) or (isinstance(evidence, dict) and bool(evidence.get("note")))
