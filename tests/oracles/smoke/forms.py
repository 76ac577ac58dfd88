"""Decode a form into the JSON value its schema describes, with nothing of the clients' own encoder."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

from attrs import frozen
from werkzeug.formparser import parse_form_data

from .document import Document, Node, composed, mapping


class BadForm(Exception):
    """The form does not fit its schema; the message says where."""


@frozen
class Part:
    """One field of a form, unchanged."""

    name: str
    text: str
    is_file: bool = False


def urlencoded_parts(body: bytes) -> list[Part]:
    """Take an `application/x-www-form-urlencoded` body apart."""
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=bool(body), errors="strict")
    except ValueError as error:
        raise BadForm(f"not a urlencoded form: {error}") from error
    return [Part(name, text) for name, text in pairs]


def multipart_parts(body: bytes, content_type: str) -> list[Part]:
    """Take a multipart body apart; fields first, then files."""
    # Werkzeug takes only forms apart; parts of other names, such as `multipart/mixed`, are written alike.
    parameters = content_type.partition(";")[2]
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_TYPE": f"multipart/form-data;{parameters}",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    try:
        _, fields, files = parse_form_data(environ, silent=False)
    except ValueError as error:
        raise BadForm(f"not a multipart form: {error}") from error
    parts = [Part(name, text) for name, text in fields.items(multi=True)]
    for name, file in files.items(multi=True):
        with file.stream:
            parts.append(Part(name, file.stream.read().decode("latin-1"), is_file=True))
    return parts


class FormReader:
    """Shapes form fields by a schema."""

    def __init__(self, document: Document, style: Node, encoding: Node) -> None:
        self._document = document
        self._nested = style.get("nesting", "flat")
        self._booleans = [str(word) for word in style.get("booleans", ("true", "false"))]
        self._null = style.get("null")
        self._encoding = encoding

    def value(self, schema: Node, parts: Sequence[Part]) -> dict[str, object]:
        """Return the object that the fields of the form describe.

        Raises:
            BadForm: A field is in a wrong place or has a wrong type.
        """
        tree: dict[str, Any] = {}
        for part in parts:
            _plant(tree, self._keys(part.name), part)
        known, _ = self._document.members(schema)
        for name in [name for name in known if self._is_spread(name, known[name])]:
            inside, _ = self._document.members({"oneOf": known[name]})
            moved = {member: tree.pop(member) for member in [*tree] if member in inside and member not in known}
            if moved:
                tree[name] = moved
        return {
            name: self._shape(known.get(name, [{}]), branch, name, mapping(self._encoding.get(name)))
            for name, branch in tree.items()
        }

    def _is_spread(self, name: str, schemas: Sequence[Node]) -> bool:
        """Return whether the members of an object are fields of their own: it is exploded in the style `form`."""
        encoding = mapping(self._encoding.get(name))
        exploded = encoding.get("style", "form") == "form" and encoding.get("explode", "style" in encoding) is True
        return exploded and {"object"} == {
            kind for schema in self._flat(schemas) for kind in self._document.types(schema)
        }

    def _keys(self, name: str) -> list[str]:
        deep = mapping(self._encoding.get(name.partition("[")[0])).get("style") == "deepObject"
        if deep or self._nested in ("php", "brackets"):
            head, _, rest = name.partition("[")
            keys = re.findall(r"\[([^\]]*)\]", f"[{rest}" if rest or "[" in name else "")
            if name != head + "".join(f"[{key}]" for key in keys):
                raise BadForm(f"{name}: brackets do not match")
            return [head, *keys]
        return name.split(".") if self._nested == "dotted" else [name]

    def _shape(self, schemas: Sequence[Node], branch: Any, at: str, encoding: Node) -> object:  # noqa: PLR0911  one return for each kind of schema
        kinds = self._flat(schemas)
        types = {kind for schema in kinds for kind in self._document.types(schema)}
        arrays = [schema for schema in kinds if "array" in self._document.types(schema) or "items" in schema]
        items = [schema.get("items", {}) for schema in arrays]
        if isinstance(branch, dict):
            if arrays and set(branch) == {str(index) for index in range(len(branch))}:
                return [self._shape(items, value, f"{at}[{key}]", {}) for key, value in branch.items()]
            if arrays and "object" not in types:
                raise BadForm(f"{at}: keys {sorted(branch)} do not count from 0")
            return self._object(kinds, branch, at)
        if isinstance(branch, _Many):
            if not arrays:
                raise BadForm(f"{at}: given {len(branch.parts)} times as a list, which it is not")
            return [self._leaf(items, part, at) for part in branch.parts]
        if not isinstance(branch, Part):
            raise BadForm(f"{at}: both a value and a parent of values")
        between = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(str(encoding.get("style")), ",")
        texts = branch.text.split(between)
        if arrays and not (types & {"string", "object"}):
            if encoding.get("explode") is False:
                return [self._leaf(items, Part(at, text), at) for text in texts]
            return [self._leaf(items, branch, at)]
        if "object" in types and encoding.get("explode") is False and not branch.text.startswith("{"):
            pairs = zip(texts[::2], texts[1::2], strict=True)
            return self._object(kinds, {key: Part(f"{at}[{key}]", text) for key, text in pairs}, at)
        return self._leaf(kinds, branch, at)

    def _object(self, kinds: Sequence[Node], branch: Mapping[str, Any], at: str) -> dict[str, object]:
        known, _ = self._document.members({"oneOf": kinds})
        others = [kind["additionalProperties"] for kind in kinds if isinstance(kind.get("additionalProperties"), dict)]
        return {
            name: self._shape(known.get(name, others), value, f"{at}[{name}]", {}) for name, value in branch.items()
        }

    def _flat(self, schemas: Sequence[Node]) -> list[Node]:
        flat: list[Node] = []
        for schema in schemas:
            followed = self._document.follow(schema)
            flat += [followed, *self._flat(composed(followed))]
        return flat

    def _leaf(self, schemas: Sequence[Node], part: Part, at: str) -> object:
        kinds = self._flat(schemas)
        files = [kind.get("format") == "binary" or "contentMediaType" in kind for kind in kinds]
        is_other = any(self._document.types(kind) for kind, is_file in zip(kinds, files, strict=True) if not is_file)
        if kinds and any(kinds) and not (any(files) if part.is_file else is_other or not any(files)):
            raise BadForm(f"{at}: {'a file where text belongs' if part.is_file else 'text where a file belongs'}")
        types = {name for kind in kinds for name in self._document.types(kind)}
        if "object" in types and self._nested == "flat" and not part.is_file and part.text.startswith("{"):
            # What OpenAPI does with an object in a form unless told otherwise.
            try:
                return json.loads(part.text)
            except ValueError as error:
                raise BadForm(f"{at}: {error}") from error
        if "null" in types and part.text == self._null:
            return None
        if "boolean" in types and part.text in self._booleans:
            return part.text == self._booleans[0]
        if "integer" in types and re.fullmatch(r"-?\d+", part.text):
            return int(part.text)
        if "number" in types and re.fullmatch(r"-?\d+(\.\d+)?", part.text):
            return float(part.text)
        return part.text


@frozen
class _Many:
    """Fields that came under one key, in order."""

    parts: tuple[Part, ...]


def _plant(tree: dict[str, Any], keys: Sequence[str], part: Part) -> None:
    head, rest = keys[0], keys[1:]
    if rest == [""]:
        rest = []
        tree.setdefault(head, _Many(()))
    if rest:
        branch = tree.setdefault(head, {})
        if not isinstance(branch, dict):
            raise BadForm(f"{part.name}: both a value and a parent of values")
        _plant(branch, rest, part)
        return
    there = tree.get(head)
    if isinstance(there, dict):
        raise BadForm(f"{part.name}: both a value and a parent of values")
    if there is None:
        tree[head] = part
    else:
        tree[head] = _Many((*(there.parts if isinstance(there, _Many) else (there,)), part))
