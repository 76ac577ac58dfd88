"""Read a document into the IR; names stay the vendor's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from attrs import define, evolve, field

from ..check.document import NodeKind, check
from ..ir.ir import ANY, Answer, Api, Body, Event, ListOf, Operation, Scalar, Security, Type
from ..read.load import join_pointer
from ..read.resolve import Documents, Node, Unresolved
from ..read.walk import METHODS
from ..text.diagnostics import Report, SpecError, type_name_of
from .complete import complete_operation, unread_xml
from .examples import example_text
from .media import EVENTS, is_json, without_parameters
from .parameters import Parameters, nesting_problem
from .response_keys import responses
from .schemas.context import doc_of
from .schemas.merge import only_reference
from .schemas.types import Schemas
from .security import report_undefined_schemes, required_security, security_schemes, wants_certificate
from .selection import EVERYTHING, Selection
from .servers import Servers, default_url

_REDIRECTS = ("301", "302", "303", "307", "308", "3XX")

_BEHAVIOUR = (
    "x-pagination",
    "x-failure",
    "x-not-ready",
    "x-form",
    "x-filter",
    "x-retry",
    "x-stream-end",
    "x-incremental",
)
_ROOT_WORDS = (*_BEHAVIOUR, "x-rate-limit", "x-evidence", "x-webhook")


def build(
    documents: Documents,
    report: Report,
    is_replaced: Callable[[str], bool] = lambda _name: False,
    selection: Selection = EVERYTHING,
) -> Api:
    """Return the whole API that a document describes.

    Args:
        documents: The spec and the files it refers to.
        report: Told of everything that could not be expressed.
        is_replaced: Whether an overlay supplies the class of a component of that name.
        selection: The operations to read. Without all of them, only the schemas that they need are read.

    Raises:
        SpecError: The document is not OpenAPI 3, or the selection names what it does not have.
    """
    root = documents.root
    _require_openapi_3(documents)
    selection.check(documents)
    schemas = Schemas(documents, report, is_replaced)
    security = security_schemes(documents, report)
    builder = _Builder(documents, report, schemas, security, selection)
    operations = tuple(builder.operations())
    components = root.get("components")
    names: dict[str, str] = {}
    for name, node in components.members("schemas") if components and selection.is_whole else []:
        names.setdefault(builder.component(node), name)
    events = builder.events()
    schemas.finish()
    report_undefined_schemes(documents, (documents.root, *builder.secured), report)
    _name_files(names, schemas)
    operations = tuple(complete_operation(operation, schemas) for operation in operations)
    _report_xml(documents, operations, schemas, report)
    _report_nesting(documents, operations, schemas, report)
    info = root.value.get("info") if isinstance(root.value.get("info"), dict) else {}
    return Api(
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or "0"),
        doc=doc_of({"summary": info.get("summary"), "description": info.get("description")}),
        server=builder.server,
        servers=builder.servers.root,
        path=builder.servers.path,
        operations=operations,
        schemas=schemas.built,
        security=security,
        required_security=required_security(root),
        certificate=wants_certificate(documents),
        words={word: root.value[word] for word in _ROOT_WORDS if word in root.value},
        tags=_tags(root),
        events=events,
    )


def _require_openapi_3(documents: Documents) -> None:
    version = documents.root.value.get("openapi")
    place = documents.place("#/openapi")
    if isinstance(version, float):
        version = str(version)
    if not isinstance(version, str) or not version.startswith(("3.0", "3.1", "3.2")):
        declared = repr(documents.root.value.get("openapi", documents.root.value.get("swagger")))
        raise SpecError(f"openapi: expected 3.0.x, 3.1.x or 3.2.x, found {declared[:40]}.", place)
    if not isinstance(documents.root.value.get("paths", {}), dict):
        raise SpecError("paths: expected a mapping of paths.", documents.place("#/paths"))


def _name_files(names: Mapping[str, str], schemas: Schemas) -> None:
    """Name each schema in a separate file after the component that refers to it."""
    for pointer, name in names.items():
        if pointer.partition("#")[0] and pointer in schemas.built:
            schemas.built[pointer] = evolve(schemas.built[pointer], name=name)


def _report_xml(documents: Documents, operations: Iterable[Operation], schemas: Schemas, report: Report) -> None:
    for operation in operations:
        for status in unread_xml(operation, schemas):
            text = f"the answer {status} is an object written as XML, which the client returns as text"
            report.add(documents.place(operation.pointer), text)


def _report_nesting(documents: Documents, operations: tuple[Operation, ...], schemas: Schemas, report: Report) -> None:
    """Report the parameters whose nested objects OpenAPI leaves open."""
    for operation in operations:
        for parameter in operation.parameters:
            if (problem := nesting_problem(parameter, schemas.built)) is not None:
                report.add(documents.place(parameter.pointer), problem[0], lost=problem[1])


def _tags(root: Node) -> dict[str, str]:
    """Return the description of each tag by its name."""
    return {
        str(tag.value["name"]): doc_of(tag.value).description
        for tag in root.entries("tags")
        if isinstance(tag.value, dict) and "name" in tag.value
    }


def _shows_empty(media: Node) -> bool:
    """Return whether an example of a body is an object without members."""
    single = media.get("example")
    values = [example.get("value") for _, example in media.members("examples")]
    return any(value is not None and value.value == {} for value in (single, *values))


def _example(media: Node) -> str:
    """Return the JSON text of the first example of a media type; empty if there is none."""
    values = [media.get("example"), *(example.get("value") for _, example in media.members("examples"))]
    return next((text for node in values if node is not None and (text := example_text(node.value))), "")


def _text_or_none(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _shared_parameters(item: Node, shared: Node) -> list[Node]:
    """Return the parameters of a path item and of the item it refers to."""
    own = item.entries("parameters") if shared is not item and shared.pointer != item.pointer else []
    return shared.entries("parameters") + own


@define(eq=False)
class _Builder:
    documents: Documents
    report: Report
    schemas: Schemas
    security: tuple[Security, ...]
    selection: Selection
    _seen: set[str] = field(factory=set)
    secured: list[Node] = field(factory=list[Node])
    """The operations that declare their credentials."""

    _callbacks: list[tuple[str, Node]] = field(factory=list[tuple[str, Node]])
    servers: Servers = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.servers = Servers(self.documents, self.report)

    @property
    def server(self) -> str | None:
        """The address that all customers share; None if it differs per customer or is not documented."""
        return default_url(self.servers.root[0]) if self.servers.root else None

    def operations(self) -> list[Operation]:
        operations: list[Operation] = []
        for path, item in self._paths():
            shared = self._resolve(item) or item
            odd = next((part for part in (item, shared) if not isinstance(part.value, dict)), None)
            if odd is not None:
                self._lost(item, f"expected the methods of {path}, found {type_name_of(odd.value)}")
            for method, node in self._methods(item, shared).items():
                if node is not None and isinstance(node.value, dict):
                    if not self.selection.keeps(path, node):
                        continue
                    operations.append(self._operation(path, method, item, shared, node))
                elif node is not None and node.value is not None:
                    self._lost(node, f"expected an operation, found {type_name_of(node.value)}")
        return self._in_order(operations)

    def _paths(self) -> Iterator[tuple[str, Node]]:
        """Yield each path, as it should be written, and what stands there."""
        for path, item in self.documents.root.members("paths"):
            if path.startswith("x-"):
                continue
            if path.startswith("/"):
                yield path, item
            else:
                self._lost(item, f"a path must start with '/': {path!r} is read as {'/' + path!r}", lost=False)
                yield "/" + path, item

    def _methods(self, item: Node, shared: Node) -> dict[str, Node | None]:
        """Return the node of each method of a path: its own, or the one of the item it refers to."""
        more = [*item.members("additionalOperations"), *shared.members("additionalOperations")]
        capitalized = dict([*self._capitalized(item), *self._capitalized(shared)])
        methods = {method: item.get(method) or shared.get(method) or capitalized.get(method) for method in METHODS}
        return {**methods, **dict(more)}

    def _capitalized(self, item: Node) -> list[tuple[str, Node]]:
        """Return the operations whose method is written in capitals, by method in lower case."""
        keys = [key for key in item.value if isinstance(key, str)] if isinstance(item.value, dict) else []
        operations = [(key, item.child(key)) for key in keys if key not in METHODS and key.lower() in METHODS]
        for key, node in operations:
            self._lost(node, f"methods are written in lower case: {key} is read as {key.lower()}", lost=False)
        return [(key.lower(), node) for key, node in operations]

    def component(self, node: Node) -> str:
        """Build a schema of the components, or the schema of another file that it refers to; return its pointer."""
        try:
            target = self.documents.follow(node) if only_reference(node) is not None else node
        except Unresolved:
            target = node
        node = target if target.pointer.partition("#")[0] else node
        self.schemas.named(node)
        return node.pointer

    def events(self) -> tuple[Event, ...]:
        """Return what the vendor sends by itself: the bodies of webhooks, and of the callbacks of operations."""
        events: dict[tuple[str, Type], Event] = {}
        for name, item in (*self.documents.root.members("webhooks"), *self._called_back()):
            item = self._resolve(item) or item
            for node in filter(None, map(item.get, METHODS)):
                event = self._event_of(name, node) if self.selection.keeps(name, node) else None
                if event is not None:
                    events.setdefault((name, event.type), event)
        return tuple(events.values())

    def _called_back(self) -> Iterator[tuple[str, Node]]:
        """Yield name and path item of each callback."""
        for name, callback in self._callbacks:
            target = self._resolve(callback) or callback
            keys = list(target.value) if isinstance(target.value, dict) else []
            yield from ((name, target.child(key)) for key in keys if not str(key).startswith("x-"))

    def _event_of(self, name: str, node: Node) -> Event | None:
        """Return the event that a webhook's operation brings; None if its body is not JSON."""
        request = node.get("requestBody")
        request = self._resolve(request) if request else None
        event: Event | None = None
        for media, content in request.members("content") if request else []:
            schema = content.get("schema")
            if schema is not None:
                type_ = self.schemas.type_of(schema, (content.pointer, "payload"))
                if event is None and is_json(media):
                    event = Event(name, node.pointer, type_, doc_of(self._checked("operation", node)))
        return event

    def _in_order(self, operations: list[Operation]) -> list[Operation]:
        """Return the operations in the document's order of paths and, within a path, of methods."""
        place = {}
        for path, item in self.documents.root.members("paths"):
            item = self._resolve(item) or item
            for index, key in enumerate(item.value if isinstance(item.value, dict) else ()):
                place[f"{path if path.startswith('/') else '/' + path}", str(key)] = index
        order = {path: index for index, path in enumerate(dict.fromkeys(operation.path for operation in operations))}
        return sorted(operations, key=lambda o: (order[o.path], place.get((o.path, o.method.lower()), 0)))

    def _operation(self, path: str, method: str, item: Node, shared: Node, node: Node) -> Operation:
        own = self._checked("operation", node)
        owner = self._owner(item, method, node)
        servers = node.entries("servers") or item.entries("servers") or shared.entries("servers")
        around = _shared_parameters(item, shared)
        security = required_security(node) if isinstance(own.get("security"), list) else None
        if security:
            self.secured.append(node)
        parameters = Parameters(self.documents, self.report, self.schemas)
        route, arguments = parameters.read(path, around, node, self._credentials(security))
        own_server = self.servers.own(servers)
        self._callbacks.extend(node.members("callbacks"))
        return Operation(
            method=method.upper() if method in METHODS else method,
            path=path,
            pointer=owner,
            operation_id=_text_or_none(own.get("operationId")),
            resource=_text_or_none(own.get("x-resource")),
            name=_text_or_none(own.get("x-method")),
            tags=tuple(tag for tag in own.get("tags") or () if isinstance(tag, str)),
            route=route,
            parameters=arguments,
            bodies=tuple(self._bodies(node)),
            answers=tuple(self._answers(node, method)),
            refusals=tuple(self._refusals(node)),
            raises=dict(self._raises(node)),
            words={word: own[word] for word in (*_BEHAVIOUR, "x-ping") if word in own},
            security=security,
            server=own_server.url if own_server is not None else None,
            template=own_server if own_server is not None and own_server.variables else None,
            doc=doc_of(own),
        )

    def _owner(self, item: Node, method: str, node: Node) -> str:
        """Return the pointer of an operation, unique even if several paths refer to one path item."""
        lent = node.pointer.startswith("#/paths/") and not node.pointer.startswith(f"{item.pointer}/")
        owner = join_pointer(item.pointer, method) if lent or node.pointer in self._seen else node.pointer
        self._seen.add(owner)
        return owner

    def _credentials(self, security: tuple[tuple[str, ...], ...] | None) -> frozenset[tuple[str, str]]:
        """Return location and lower-case name of each credential that the client may send with an operation."""
        groups = required_security(self.documents.root) if security is None else security
        asked = {key for group in groups for key in group}
        return frozenset(
            (scheme.kind if scheme.kind in ("query", "cookie") else "header", scheme.wire.lower())
            for scheme in self.security
            if scheme.key in asked
        )

    def _bodies(self, node: Node) -> list[Body]:
        request = node.get("requestBody")
        request = self._resolve(request) if request is not None else None
        if request is None:
            return []
        own = self._checked("request", request)
        bodies: list[Body] = []
        known: dict[str, Type] = {}
        for media, content in request.members("content"):
            inner = self._checked("media", content)
            type_ = self._content(content, (node.pointer, "body"), known)
            if media.lower().startswith("multipart/") and content.get("schema") is None and content.get("itemSchema"):
                type_ = ListOf(type_)
            encoding, form = inner.get("encoding"), inner.get("x-form")
            for word in ("prefixEncoding", "itemEncoding"):
                if word in inner:
                    self._lost(content, f"{word}: the client cannot build parts by position; pass the finished body")
            bodies.append(
                Body(
                    media.lower(),
                    content.pointer,
                    type_,
                    own.get("required") is True,
                    encoding=encoding if isinstance(encoding, dict) else {},
                    form=form if isinstance(form, dict) else None,
                    doc=doc_of(own),
                    shown_empty=_shows_empty(content),
                    example=_example(content),
                )
            )
        return bodies

    def _answers(self, node: Node, method: str) -> list[Answer]:
        answers = responses(node, self._report)
        success = _with_status("2", answers)
        if not success and method == "get" and any(status in _REDIRECTS for status, _ in answers):
            # The client follows the redirect: what is there is the answer, of whatever type.
            return [Answer("2XX", "*/*", Scalar("binary"))]
        success = success or _with_status("default", answers)
        answers_read: list[Answer] = []
        known: dict[str, Type] = {}
        for status, entry in success:
            word = "result" if len(success) == 1 or status in ("200", "default") else f"result {status}"
            answers_read += self._answers_with(status, entry, method, (node.pointer, word), known)
        return answers_read

    def _answers_with(
        self, status: str, entry: Node, method: str, parent: tuple[str, str], known: dict[str, Type]
    ) -> Iterator[Answer]:
        """Yield the answers of one status, one for each media type."""
        status_code = status.upper()
        target = self._resolve(entry)
        if target is None:
            yield Answer(status_code, None, ANY)
            return
        doc = doc_of(self._checked("response", target))
        contents = self._contents(target, entry, method, status)
        for media, content in contents:
            described = self._event(content) if without_parameters(media) == EVENTS else content
            type_ = self._content(described, parent, known) if described is not None else ANY
            yield Answer(status_code, media.lower(), type_, doc, example=_example(content))
        if not contents:
            yield Answer(status_code, None, None, doc)

    def _contents(self, response: Node, entry: Node, method: str, status: str) -> list[tuple[str, Node]]:
        """Return the media types of a response; none if HTTP forbids a body, even if the document has one."""
        contents = response.members("content")
        if not contents or (method != "head" and status not in ("204", "205")):
            return contents
        what = "HEAD" if method == "head" else status
        text = f"the response describes a body, but {what} has none in HTTP; the client expects none"
        self._lost(entry, text, lost=False)
        return []

    def _event(self, content: Node) -> Node | None:
        """Return what holds the schema of the data of one event; None if only its text is documented.

        3.2's `itemSchema` describes the whole event: its `data` is a text, whose content may be described.
        """
        item = content.get("itemSchema")
        item = self._resolve(item) if item is not None else None
        if item is None:
            return content
        data = item.get("properties")
        data = data.get("data") if data is not None else None
        if data is None:
            return content
        return Node({"schema": inner.value}, data.pointer) if (inner := data.get("contentSchema")) is not None else None

    def _content(self, content: Node, parent: tuple[str, str], known: dict[str, Type]) -> Type:
        """Return the type of a media type's content; equal schemas of one operation share one type."""
        schema = content.get("schema") or content.get("itemSchema")
        if schema is None:
            return ANY
        written = repr(schema.value)
        if written not in known:
            known[written] = self.schemas.type_of(schema, parent)
        return known[written]

    def _refusals(self, node: Node) -> list[tuple[str, str]]:
        refusals: list[tuple[str, str]] = []
        for status, entry in responses(node, self._report):
            if status.startswith(("2", "3")) or status == "default":
                continue
            shared = isinstance(entry.value, dict) and "$ref" in entry.value
            if shared and status not in ("404", "409", "422"):
                # What every operation may answer is said once, in the README.
                continue
            target = self._resolve(entry)
            if target is not None and isinstance(target.value, dict):
                refusals.append((status, doc_of(target.value).description))
        return refusals

    def _raises(self, node: Node) -> Iterator[tuple[str, tuple[str, ...]]]:
        for status, entry in responses(node, self._report):
            target = self._resolve(entry)
            if target is not None and isinstance(target.value, dict):
                names = self._checked("response", target).get("x-raises")
                if names is not None:
                    yield status, tuple(names)

    def _resolve(self, node: Node) -> Node | None:
        try:
            return self.documents.follow(node)
        except Unresolved as error:
            self._lost(node, str(error))
            return None

    def _checked(self, kind: NodeKind, node: Node) -> Mapping[str, Any]:
        value = node.value if isinstance(node.value, dict) else {}
        return check(kind, value, lambda text, lost: self._lost(node, text, lost=lost))

    def _report(self, node: Node, reason: str, lost: bool) -> None:
        self._lost(node, reason, lost=lost)

    def _lost(self, node: Node, reason: str, *, lost: bool = True) -> None:
        self.report.add(self.documents.place(node), reason, lost=lost)


def _with_status(beginning: str, answers: list[tuple[str, Node]]) -> list[tuple[str, Node]]:
    return [(status, response) for status, response in answers if status.startswith(beginning)]
