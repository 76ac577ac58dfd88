"""Look up in the document what its `x-` words name, and what its schemas only seem to say.

A word that names nothing does nothing: pages end early, failures pass for results. So each name is held against the
parameters, answers and headers that the document describes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from attrs import define, field, frozen

from ..read.resolve import Documents, Node, Unresolved
from ..read.walk import METHODS, walk_files
from ..runtime.core.values import Value
from ..text.diagnostics import Place
from ..text.suggestions import closest, did_you_mean
from ..text.words import words
from .openapi_names import misspelled, unknown_schemes

_PARTS = ("allOf", "oneOf", "anyOf")
KEYWORDS = frozenset(
    words(
        """$schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs definitions type enum const
        multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems
        uniqueItems maxContains minContains maxProperties minProperties required dependentRequired dependentSchemas
        allOf anyOf oneOf not if then else properties patternProperties additionalProperties propertyNames items
        prefixItems contains unevaluatedItems unevaluatedProperties format contentEncoding contentMediaType
        contentSchema title description default deprecated readOnly writeOnly examples example discriminator xml
        externalDocs nullable"""
    )
)
_FORMATS = frozenset(
    words(
        """date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri
        iri-reference uuid uri-template json-pointer relative-json-pointer regex int8 int16 int32 int64 uint8 uint16
        uint32 uint64 float double double-int decimal decimal128 byte binary base64url password char html commonmark
        media-range sf-string sf-integer sf-decimal sf-boolean sf-token sf-binary http-date"""
    )
)
_ALIKE: Final = 0.75


@frozen(order=True)
class Fault:
    """A name that leads nowhere."""

    place: Place
    text: str
    is_word: bool
    """Whether an `x-` word is at fault, and not OpenAPI's own."""


class _Miss(Value):
    """A name in a rule of paging that an operation lacks."""

    key: str
    name: str
    text: str
    known: tuple[str, ...]


class _Operation(Value):
    node: Node
    label: str
    parameters: frozenset[str]
    """Names of its query parameters."""

    takes_numbers: bool
    """Whether any of these is a number; if not, the document is silent about pages."""

    answers: tuple[Node, ...]
    """Schemas of what it answers in success."""

    bodies: tuple[Node, ...]
    """Schemas of its request body."""


def word_faults(documents: Documents) -> list[Fault]:
    """Return what a document's words name that is not there, by place."""
    return sorted(set(_Checker(documents).faults()))


def _is_lacked(operation: _Operation, name: str, style: object) -> bool:
    """Return whether a query parameter is missing, and not only left out of a document that is silent about pages."""
    is_told = operation.takes_numbers or style == "cursor" or closest(name, operation.parameters, _ALIKE) is not None
    # `pageable.page` is a member of the parameter `pageable`.
    return is_told and operation.parameters.isdisjoint((name, name.partition(".")[0]))


def _one_or_several(rule: Node, key: str) -> list[Node]:
    """Return what stands under a key that takes a name or a list of names."""
    single = rule.get(key)
    return rule.entries(key) or ([single] if single is not None else [])


def _listed(value: object) -> list[str]:
    """Return the types of a schema, which may be one or several."""
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


@define(eq=False, slots=False)  # for cached_property, with early attrs
class _Checker:
    documents: Documents
    _targets: dict[tuple[str, str], Node] = field(factory=dict[tuple[str, str], Node])
    """What each reference leads to, by the file it is in and its text."""

    def faults(self) -> Iterator[Fault]:
        """Yield each fault, of words first."""
        root = self.documents.root
        yield from self._pagination()
        for operation in self.operations:
            yield from self._not_ready(operation)
            yield from self._failure(operation.node, [operation], f"of {operation.label}")
        yield from self._failure(root, self.operations, "in the document")
        yield from self._filters(root)
        yield from self._incremental(root)
        yield from self._rate_limit(root)
        yield from self._webhook(root)
        yield from self._tags(root)
        for at, text in unknown_schemes(root):
            yield self._fault(at, text, is_word=False)
        for kind, node in walk_files(self.documents):
            if kind == "schema" and isinstance(node.value, dict):
                yield from self._schema(node)
            for at, text in misspelled(self.documents, kind, node):
                yield self._fault(at, text, is_word=False)

    @cached_property
    def operations(self) -> list[_Operation]:
        """Return the operations with what their words may name."""
        return [
            self._operation(path, method, item, node)
            for path, item in self.documents.root.members("paths")
            for method in METHODS
            if (node := self._resolved(item).get(method)) is not None and isinstance(node.value, dict)
        ]

    def _operation(self, path: str, method: str, item: Node, node: Node) -> _Operation:
        parameters = [*self._resolved(item).entries("parameters"), *node.entries("parameters")]
        queries = [
            target
            for parameter in parameters
            for target in [self._resolved(parameter)]
            if isinstance(target.value, dict) and target.value.get("in") == "query"
        ]
        resource, name = node.value.get("x-resource"), node.value.get("x-method")
        return _Operation(
            node,
            f"{resource}.{name}" if resource and name else f"{method.upper()} {path}",
            frozenset(str(query.value.get("name")) for query in queries),
            any(self._is_number(query) for query in queries),
            tuple(self._schemas(node, ("2", "default"))),
            tuple(self._bodies(node)),
        )

    def _bodies(self, operation: Node) -> Iterator[Node]:
        """Yield the schemas of the request body."""
        if (request := operation.get("requestBody")) is not None:
            for _, media in self._resolved(request).members("content"):
                if (schema := media.get("schema")) is not None:
                    yield schema

    def _is_number(self, parameter: Node) -> bool:
        schema = parameter.get("schema")
        value = self._resolved(schema).value if schema is not None else None
        kinds = {value.get("x-type"), *_listed(value.get("type"))} if isinstance(value, dict) else set()
        return not kinds.isdisjoint(("integer", "number"))

    def _schemas(self, operation: Node, statuses: str | tuple[str, ...] = "") -> Iterator[Node]:
        """Yield the schemas of the answers whose status begins so."""
        for status, response in operation.members("responses"):
            if status.startswith(statuses):
                for _, media in self._resolved(response).members("content"):
                    if (schema := media.get("schema")) is not None:
                        yield schema

    def _pagination(self) -> Iterator[Fault]:
        """Yield what the rules of paging name that their operations lack."""
        shared = self.documents.root.get("x-pagination")
        users: list[_Operation] = []
        for operation in self.operations:
            own = operation.node.get("x-pagination")
            if own is None or own.value is False:
                continue
            if own.value is not True:
                for miss in self._misses(own, operation) if isinstance(own.value, dict) else ():
                    yield self._unknown(own.get(miss.key) or own, miss.text, miss.name, miss.known)
            elif shared is None:
                text = "x-pagination: true takes the rule of the root, which has none. Write x-pagination at the root"
                yield self._fault(own, f"{text}, or the rule here.")
            else:
                users.append(operation)
        if shared is not None and isinstance(shared.value, dict):
            yield from self._shared_pagination(shared, users)

    def _shared_pagination(self, rule: Node, users: Sequence[_Operation]) -> Iterator[Fault]:
        """Yield the faults of the root's rule: there if nobody has a name, else at each operation without it."""
        misses = [(operation, miss) for operation in users for miss in self._misses(rule, operation)]
        for key in dict.fromkeys(miss.key for _, miss in misses):
            lacking = [(operation, miss) for operation, miss in misses if miss.key == key]
            if len(lacking) == len(users):
                miss = lacking[0][1]
                yield self._unknown(rule.get(key) or rule, miss.text, miss.name, miss.known)
            elif key not in ("key", "select"):
                for operation, miss in lacking:
                    yield self._unknown(operation.node.child("x-pagination"), miss.text, miss.name, miss.known)

    def _misses(self, rule: Node, operation: _Operation) -> Iterator[_Miss]:
        yield from self._missing_parameters(rule, operation)
        for key in ("items", "has-next", "total-pages", "total", "current", "next"):
            name = rule.value.get(key)
            if isinstance(name, str) and self._lacks(operation.answers, name):
                text = f"no answer of {operation.label} has a member {name!r}"
                yield _Miss(key, name, text, tuple(self._names(operation.answers)))
        rows = list(self._rows(rule, operation))
        for key in ("key", "last-row"):
            name = rule.value.get(key)
            if isinstance(name, str) and self._lacks(rows, name):
                yield _Miss(key, name, f"no row of {operation.label} has a member {name!r}", tuple(self._names(rows)))

    def _missing_parameters(self, rule: Node, operation: _Operation) -> Iterator[_Miss]:
        """Yield the paging parameters that an operation lacks in its query, or in its body."""
        style = rule.value.get("style", "page")
        # A URL leads to the next page whatever parameters there are; by default a page has a number.
        default = {"page": "page"} if style in ("page", "offset", "cursor") else {}
        names = {key: rule.value.get(key, default.get(key)) for key in ("page", "limit", "select")}
        in_body = rule.value.get("in") == "body"
        for key, name in names.items():
            if not isinstance(name, str):
                continue
            if in_body and key != "select":
                yield from self._missing_in_body(key, name, operation)
            elif _is_lacked(operation, name, style):
                text = f"{operation.label} has no query parameter {name!r}"
                yield _Miss(key, name, text, tuple(operation.parameters))

    def _missing_in_body(self, key: str, name: str, operation: _Operation) -> Iterator[_Miss]:
        if self._lacks(operation.bodies, name) or not operation.bodies:
            text = f"the body of {operation.label} has no member {name!r}"
            yield _Miss(key, name, text, tuple(self._names(operation.bodies)))

    def _rows(self, rule: Node, operation: _Operation) -> Iterator[Node]:
        """Yield the schema of one row of a listing."""
        path = rule.value.get("items")
        for schema in operation.answers:
            for listing in self._at(schema, path) if isinstance(path, str) else [schema]:
                for part in self._parts(listing):
                    if (row := part.get("items")) is not None:
                        yield row

    def _not_ready(self, operation: _Operation) -> Iterator[Fault]:
        rule = operation.node.get("x-not-ready")
        if rule is None or not isinstance(rule.value, dict):
            return
        yield from self._alike(rule.get("message"), list(self._schemas(operation.node)), f"of {operation.label}")

    def _failure(self, holder: Node, operations: Sequence[_Operation], where: str) -> Iterator[Fault]:
        rule = holder.get("x-failure")
        if rule is None or not isinstance(rule.value, dict) or not operations:
            return
        schemas = (self._resolved(schema) for operation in operations for schema in self._schemas(operation.node))
        answers = list({id(schema.value): schema for schema in schemas}.values())
        empty = rule.get("empty")
        for condition in [*rule.entries("when"), *(empty.entries("when") if empty is not None else [])]:
            yield from self._alike(condition.get("member"), answers, where)
        for entry in [*_one_or_several(rule, "message"), *_one_or_several(rule, "fields")]:
            yield from self._alike(entry, answers, where)

    def _filters(self, root: Node) -> Iterator[Fault]:
        filtered = [operation for operation in self.operations if operation.node.value.get("x-filter")]
        own = [(operation.node, [operation]) for operation in filtered]
        for holder, operations in [(root, filtered), *own] if filtered else []:
            rule = holder.get("x-filter")
            if rule is None or not isinstance(rule.value, dict):
                continue
            rows = [row for operation in operations for row in self._listed(root, operation)]
            yield from self._filter_parameter(rule, operations)
            for entry in _one_or_several(rule, "named"):
                yield from self._member(entry, rows, "no row of a filtered listing")

    def _incremental(self, root: Node) -> Iterator[Fault]:
        """Yield the parameters and members that `x-incremental` names and no listing that it is about has."""
        own = [(one.node, [one], f"{one.label} has no") for one in self.operations]
        for holder, operations, lacks in [(root, self.operations, "no operation has a"), *own]:
            rule = holder.get("x-incremental")
            if rule is not None and isinstance(rule.value, dict):
                yield from self._loading(rule, operations, lacks)

    def _loading(self, rule: Node, operations: Sequence[_Operation], lacks: str) -> Iterator[Fault]:
        known = sorted({name for operation in operations for name in operation.parameters})
        name = rule.value.get("parameter")
        if isinstance(name, str) and name not in known:
            yield self._unknown(rule.child("parameter"), f"{lacks} query parameter {name!r}", name, known)
        rows = [row for operation in operations for row in self._listed(self.documents.root, operation)]
        for key in ("key", "member"):
            yield from self._member(rule.get(key), rows, "no row of a listing")

    def _filter_parameter(self, rule: Node, operations: Sequence[_Operation]) -> Iterator[Fault]:
        """Yield the parameter of filters if the operations have another one that is nearly called so."""
        name = rule.value.get("parameter")
        known = {given.partition("[")[0] for operation in operations for given in operation.parameters}
        if isinstance(name, str) and name not in known and closest(name, sorted(known), _ALIKE) is not None:
            text = f"no filtered listing has a query parameter {name!r}"
            yield self._unknown(rule.child("parameter"), text, name, known)

    def _listed(self, root: Node, operation: _Operation) -> Iterator[Node]:
        """Yield the schema of one row of an operation that has pages, by its own rule or by the root's."""
        listing = operation.node.get("x-pagination")
        page = root.get("x-pagination") if listing is not None and listing.value is True else listing
        if page is not None and isinstance(page.value, dict):
            yield from self._rows(page, operation)

    def _rate_limit(self, root: Node) -> Iterator[Fault]:
        rule = root.get("x-rate-limit")
        if rule is None or not isinstance(rule.value, dict):
            return
        known = {
            name.lower(): name
            for operation in self.operations
            for _, response in operation.node.members("responses")
            for name, _ in self._resolved(response).members("headers")
        }
        for key in ("limit", "remaining", "reset"):
            name = rule.value.get(key)
            if isinstance(name, str) and name.lower() not in known and closest(name.lower(), known, _ALIKE) is not None:
                yield self._unknown(rule.child(key), f"no answer has a header {name!r}", name.lower(), known)

    def _webhook(self, root: Node) -> Iterator[Fault]:
        """Yield the member of events that `x-webhook` names and no event has."""
        rule = root.get("x-webhook")
        if rule is None or not isinstance(rule.value, dict):
            return
        yield from self._member(rule.get("tag"), list(self._payloads(root)), "no body of a webhook")

    def _payloads(self, root: Node) -> Iterator[Node]:
        """Yield the schemas of the bodies of webhooks."""
        items = [self._resolved(item) for _, item in root.members("webhooks")]
        operations = (node for item in items for node in filter(None, map(item.get, METHODS)))
        for request in filter(None, (node.get("requestBody") for node in operations)):
            contents = (media.get("schema") for _, media in self._resolved(request).members("content"))
            yield from filter(None, contents)

    def _tags(self, root: Node) -> Iterator[Fault]:
        known = {
            str(tag.value["name"])
            for tag in root.entries("tags")
            if isinstance(tag.value, dict) and "name" in tag.value
        }
        for operation in self.operations if known else ():
            for tag in operation.node.entries("tags"):
                if isinstance(tag.value, str) and tag.value not in known:
                    text = f"the root has no tag {tag.value!r}"
                    yield self._unknown(tag, text, tag.value, known, is_word=False)

    def _keywords(self, node: Node) -> Iterator[Fault]:
        """Yield the members of a schema whose names are nearly those of keywords."""
        value: Mapping[Any, Any] = node.value
        for key in value:
            if not isinstance(key, str) or key in KEYWORDS or key.startswith("x-"):
                continue
            if closest(key, sorted(KEYWORDS - value.keys()), 0.85) is not None:
                text = f"a schema has no keyword {key!r}"
                yield self._unknown(node.child(key), text, key, KEYWORDS, is_word=False)

    def _schema(self, node: Node) -> Iterator[Fault]:
        value: Mapping[Any, Any] = node.value
        if (wrapped := node.get("x-unwrap")) is not None:
            yield from self._member(wrapped.get("member") or wrapped, [node], "nothing here")
        version = str(self.documents.root.value.get("openapi", ""))
        if "nullable" in value and not version.startswith("3.0"):
            text = (
                'nullable is a word of OpenAPI 3.0 and says nothing here. Write the type as a list with "null" in it.'
            )
            yield self._fault(node.child("nullable"), text, is_word=False)
        yield from self._keywords(node)
        yield from self._enum_names(node)
        form = value.get("format")
        if isinstance(form, str) and form not in _FORMATS and closest(form, sorted(_FORMATS), 0.85) is not None:
            yield self._unknown(node.child("format"), f"there is no format {form!r}", form, _FORMATS, is_word=False)
        yield from self._required(node)

    def _enum_names(self, node: Node) -> Iterator[Fault]:
        """Yield the values that `x-enum` names and the enum beside it does not have."""
        named, listed = node.get("x-enum"), node.value.get("enum")
        if named is None or not isinstance(named.value, dict) or not isinstance(listed, list):
            return
        known = [str(value).lower() if isinstance(value, bool) else str(value) for value in listed]
        for value in named.value:
            spelled = str(value).lower() if isinstance(value, bool) else str(value)
            if spelled not in known:
                yield self._unknown(named.child(value), f"the enum has no value {spelled!r}", spelled, known)

    def _required(self, node: Node) -> Iterator[Fault]:
        """Yield the names in `required` that are nearly those of properties."""
        members = node.value.get("properties")
        if not isinstance(members, dict):
            return
        names = [str(name) for name in members]
        for entry in node.entries("required"):
            name = entry.value
            if isinstance(name, str) and name not in names and closest(name, names, _ALIKE) is not None:
                text = f"required names {name!r}, which is not among the properties"
                yield self._unknown(entry, text, name, names, is_word=False)

    def _member(self, at: Node | None, schemas: Sequence[Node], subject: str) -> Iterator[Fault]:
        """Yield a fault if no schema has a member of that path; a schema that says nothing has any."""
        if at is not None and isinstance(at.value, str) and self._lacks(schemas, at.value):
            yield self._unknown(at, f"{subject} has a member {at.value!r}", at.value, self._names(schemas))

    def _lacks(self, schemas: Sequence[Node], path: str) -> bool:
        """Return whether there are schemas, and none of them can have a member at that path."""
        return bool(schemas) and not any(
            next(self._at(schema, path), None) is not None or self._is_open_on(schema, path) for schema in schemas
        )

    def _alike(self, at: Node | None, schemas: Sequence[Node], where: str = "") -> Iterator[Fault]:
        """Yield a fault if no schema has that member, but one has a member that is nearly called so."""
        if at is None or not isinstance(at.value, str):
            return
        names = self._names(schemas)
        if at.value in names or closest(at.value, names, _ALIKE) is None:
            return
        if not any(next(self._at(schema, at.value), None) is not None for schema in schemas):
            yield self._unknown(at, f"no answer {where} has a member {at.value!r}", at.value, names)

    def _names(self, schemas: Iterable[Node]) -> list[str]:
        names = (name for schema in schemas for part in self._parts(schema) for name, _ in part.members("properties"))
        return list(dict.fromkeys(names))

    def _at(self, schema: Node, path: str) -> Iterator[Node]:
        """Yield the schemas that a dotted path leads to."""
        head, dot, rest = path.partition(".")
        for part in self._parts(schema):
            whole = part.get("properties")
            if whole is not None and isinstance(whole.value, dict) and path in whole.value:
                yield whole.child(path)
            elif head.isdigit() and (items := part.get("items")) is not None:
                yield from self._at(items, rest) if dot else [items]
            else:
                for name, member in part.members("properties"):
                    if name == head and dot:
                        yield from self._at(member, rest)

    def _is_open_on(self, schema: Node, path: str) -> bool:
        """Return whether a schema on the way of a path allows any member."""
        parts = list(self._parts(schema))
        described = {"properties", "items", "prefixItems", "enum", "const"}
        if all(
            not described & part.value.keys() and part.value.get("type", "object") in ("object", ["object", "null"])
            for part in parts
        ):
            return True
        if any(part.value.get("additionalProperties") not in (None, False) for part in parts):
            return True
        head, dot, rest = path.partition(".")
        members = (member for part in parts for name, member in part.members("properties") if name == head)
        return bool(dot) and any(self._is_open_on(member, rest) for member in members)

    def _parts(self, schema: Node, depth: int = 0) -> Iterator[Node]:
        """Yield a schema, what it refers to, and the alternatives and parts it is made of."""
        target = self._resolved(schema)
        if not isinstance(target.value, dict) or depth > 20:
            return
        yield target
        for key in _PARTS:
            for arm in target.entries(key):
                yield from self._parts(arm, depth + 1)

    def _resolved(self, node: Node) -> Node:
        """Return what a node refers to, or the node itself."""
        ref = node.value.get("$ref") if isinstance(node.value, dict) else None
        if not isinstance(ref, str):
            return node
        key = node.pointer.partition("#")[0], ref
        if key not in self._targets:
            try:
                self._targets[key] = self.documents.follow(node)
            except Unresolved:
                self._targets[key] = node
        return self._targets[key]

    def _unknown(self, at: Node, text: str, name: str, known: Iterable[str], *, is_word: bool = True) -> Fault:
        """Return the fault of a name that is not among those known."""
        names = sorted(known)
        remedy = did_you_mean(name, names)
        if not remedy:
            remedy = (
                f"There is {', '.join(names[:8])}{', ...' if len(names) > 8 else ''}." if names else "There is none."
            )
        return self._fault(at, f"{text}. {remedy}", is_word=is_word)

    def _fault(self, at: Node, text: str, *, is_word: bool = True) -> Fault:
        return Fault(self.documents.place(at), text, is_word)
