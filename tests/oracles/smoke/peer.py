"""Check requests with openapi-core, an independent reader of OpenAPI.

It reads the same document by itself: credentials, path, query, header and cookie parameters with their styles, and
bodies by JSON Schema, so a slip of the generator's reading shows here instead of being made twice. Unlike
datamodel-code-generator's FastAPI server, the other candidate, it judges the document itself and not one more program
made from it. It is shown one operation at a time, so that a flaw of a document costs the operation that has it. What it
reads wrongly is settled here, narrowly:

- It drops unknown keys of a form, reads no nested keys, and takes every multipart field for text. A form is
  decoded by `forms.py` into the JSON value that its schema describes, and openapi-core judges that.
- It does not convert a parameter whose type is a list (`[integer, "null"]`); it is shown the one type other than null.
- It reads neither objects spread over a query nor values of several types, and wants styles in the names of path
  parameters. `styles.py` decodes these, and openapi-core judges the value.
- It holds a raw body against `type: string` and calls bytes none. A raw body may be any.
- It wants members of a request that only answers have (`readOnly`) where the document is of 3.1, and takes no
  `nullable` beside a choice (`oneOf`).
- It compares the name of an HTTP scheme letter by letter; `Bearer` is shown as `bearer`.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from jsonschema.exceptions import UnknownType
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from openapi_spec_validator import validate
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .document import Document, Media, Node, Operation, mapping
from .examples import is_structured
from .forms import BadForm
from .received import Received
from .schema_judge import as_meant, reachable
from .styles import decoded, is_ours, kind_of

_ORIGIN = "http://vendor.test"
_PATH = "/operation"
BODY = "Request body validation error"
"""How its complaints about a body begin."""

FORMS = {
    "application/x-www-form-urlencoded": "application/urlencoded+json",
    "multipart/form-data": "application/multipart+json",
}


class Unjudged(Exception):
    """The operation is not valid OpenAPI; the message says why."""


class Peer:
    """Judges requests for the operations of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._readers: dict[tuple[str, str], OpenAPI] = {}
        self._crosses = any(reference.startswith("#/paths/") for reference, _ in reachable(document, document.data))
        self._faults: dict[tuple[str, str], str | None] = {}
        self._root: Node = as_meant(document, document.data, "request")

    def complaints(
        self,
        operation: Operation,
        request: Received,
        body: bytes,
        content_type: str,
    ) -> list[str]:
        """Return what is wrong with a request.

        Raises:
            Unjudged: Something seems to be, in an operation that is not OpenAPI.
            BadForm: A parameter does not have its style.
        """
        failure: Exception | None = None
        errors: list[str] = []
        with warnings.catch_warnings():
            # Of parameters the spec calls deprecated, and of schemes that it has no check for.
            warnings.simplefilter("ignore")
            try:
                seen = _Seen(self._places(operation, request), request, body, content_type)
                errors = [_words(error) for error in self._reader(operation).iter_request_errors(seen)]
            except BadForm:
                raise
            except Exception as error:  # noqa: BLE001  see below
                # Over a bad document it raises anything at all; over a good one it is a flaw to be seen.
                failure = error
            if not errors and failure is None:
                return []
            if operation.key not in self._faults:
                self._faults[operation.key] = self._fault(operation)
        fault = self._faults[operation.key]
        if fault is not None:
            raise Unjudged(fault)
        if isinstance(failure, UnknownType):
            # In 3.0 `null` is none, which passes as a name all the same.
            raise Unjudged(f"type {failure.type!r} is none")
        if isinstance(failure, KeyError) and failure.args == ("mutualTLS",):
            raise Unjudged("security of the type mutualTLS is not known to openapi-core")
        if failure is not None:
            raise failure
        return errors

    def _places(self, operation: Operation, request: Received) -> dict[str, dict[str, str]]:
        """Decode the parameters that openapi-core cannot read."""
        values: dict[str, dict[str, str]] = {"path": dict(operation.values(request.path) or {})}
        for parameter in operation.parameters:
            if is_ours(self._document, parameter):
                for value in decoded(self._document, operation, parameter, request):
                    values.setdefault(parameter["in"], {})[parameter["name"]] = json.dumps(value)
        return values

    def _reader(self, operation: Operation) -> OpenAPI:
        if operation.key not in self._readers:
            media = [
                shown(self._document, media.type or "", media.node)
                for media in self._document.request_bodies(operation)
            ]
            self._readers[operation.key] = OpenAPI.from_dict(
                self._as_seen(operation),
                config=Config(
                    spec_validator_cls=cast(Any, None),
                    extra_media_type_deserializers={
                        name.partition(";")[0].strip(): _loads if is_structured(name) else _text
                        for name in (*FORMS.values(), *media)
                    },
                ),
            )
        return self._readers[operation.key]

    def _fault(self, operation: Operation) -> str | None:
        """Return what makes an operation none, by openapi-spec-validator; `None` when it is well."""
        node = {word: value for word, value in operation.node.items() if word not in ("callbacks", "responses")}
        shown = {
            **node,
            "parameters": list(operation.parameters),
            "responses": {"200": {"description": "Not looked at"}},
        }
        needed = {reference for reference, _ in reachable(self._document, shown)}
        components = {
            kind: {name: part for name, part in mapping(parts).items() if f"#/components/{kind}/{name}" in needed}
            for kind, parts in mapping(self._document.data.get("components")).items()
            if not kind.startswith("x-")
        }
        components["securitySchemes"] = dict(self._document.security_schemes())
        data = {**self._frame(), "paths": {operation.path: {operation.method.lower(): shown}}, "components": components}
        try:
            validate(data)
        except Exception as error:  # noqa: BLE001  over a bad document it raises anything at all
            return f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
        return None

    def _frame(self) -> dict[str, Any]:
        root = self._document.data
        return {"openapi": root["openapi"], "info": {"title": "One operation", "version": "1"}} | (
            {"security": root["security"]} if "security" in root else {}
        )

    def _as_seen(self, operation: Operation) -> dict[str, Any]:
        """Return a document with the one operation: one server, forms as the JSON they become, one type a parameter."""
        node: dict[str, Any] = {
            "parameters": [
                self._shown(parameter) for parameter in operation.parameters if parameter["in"] != "querystring"
            ],
            "responses": {"200": {"description": "Not looked at"}},
        }
        if "security" in operation.node:
            node["security"] = operation.node["security"]
        if "requestBody" in operation.node:
            body = self._document.safely(operation.node["requestBody"])
            contents = [(name, self._document.safely(media)) for name, media in mapping(body.get("content")).items()]
            node["requestBody"] = {
                **body,
                "content": {shown(self._document, name, media): self._raw(name, media) for name, media in contents},
            }
        schemes = {
            name: {**scheme, "scheme": str(scheme["scheme"]).lower()} if "scheme" in scheme else scheme
            for name, scheme in self._document.security_schemes().items()
        }
        root = {word: value for word, value in self._root.items() if word not in ("webhooks", "servers")}
        components = {**mapping(root.get("components")), "securitySchemes": schemes}
        paths = {_PATH: {operation.method.lower(): as_meant(self._document, node, "request")}}
        if self._crosses:
            # References may lead into other operations.
            needed = {
                reference.split("/")[2] for reference, _ in reachable(self._document, node) if "/" in reference[2:]
            }
            known = mapping(root.get("paths"))
            paths |= {
                path: item for path, item in known.items() if path.replace("~", "~0").replace("/", "~1") in needed
            }
        return {**root, "servers": [{"url": _ORIGIN}], "paths": paths, "components": components}

    def _raw(self, name: str, media: Node) -> Node:
        schema = self._document.safely(media.get("schema", {}))
        is_text = is_structured(name) or (schema.get("format") != "binary" and "string" in self._document.types(schema))
        return media if is_text else {**media, "schema": {}}

    def _shown(self, parameter: Node) -> Node:
        shown = dict(parameter)
        schema = self._document.safely(shown.get("schema", {}))
        if [None] in (schema.get("enum"), self._document.safely(schema.get("items", {})).get("enum")):
            # No URL can spell such a value.
            shown["schema"] = {}
        if is_ours(self._document, parameter):
            # As openapi-core is given the value decoded.
            kept: dict[str, Any] = {word: shown[word] for word in ("name", "in", "required") if word in shown}
            return {**kept, "content": {"application/json": {"schema": shown.get("schema", {})}}}
        types = self._document.types(schema) if shown.get("schema") else ()
        others = [kind for kind in types if kind != "null"]
        if len(others) == 1 and (isinstance(schema["type"], list) or len(types) > 1) and not self._document.is_30:
            # In 3.1 `nullable` means a list of two types, which no URL needs.
            plain = {word: value for word, value in schema.items() if word != "nullable"}
            shown["schema"] = {**plain, "type": others[0]}
        return shown


class _Seen:
    """A request in the form openapi-core asks for."""

    def __init__(
        self, decoded: Mapping[str, Mapping[str, str]], request: Received, body: bytes, content_type: str
    ) -> None:
        self.host_url = _ORIGIN
        self.path = _PATH
        self.path_pattern = _PATH
        self.method = request.method.lower()
        self.body = body or None
        self.content_type = content_type or "application/octet-stream"
        self.parameters = RequestParameters(
            path=dict(decoded["path"]),
            query=ImmutableMultiDict([*_rest(request.query, decoded, "query")]),
            header=Headers([*_rest(request.headers, decoded, "header")]),
            cookie=ImmutableMultiDict([*_rest(request.cookies.items(), decoded, "cookie")]),
        )


def shown(document: Document, media_type: str, media: Node) -> str:
    """Return the media type under which openapi-core sees a body: it does not see parts in one text."""
    is_text = media_type.startswith("multipart/") and media_type not in FORMS
    types = document.types(document.safely(media.get("schema", {})))
    return "text/plain" if is_text and list(types) == ["string"] else as_form(document, media_type, media) or media_type


def as_form(document: Document, media_type: str, media: Node) -> str | None:
    """Return the media type of the JSON that a form becomes for openapi-core; `None` where the body is no form."""
    bare = media_type.partition(";")[0].strip().lower()
    head, _, kind = bare.partition("/")
    if bare in FORMS or head != "multipart" or "*" in kind:
        return FORMS.get(bare)
    is_object = kind_of(document, document.safely(media.get("schema", {}))).is_object
    return f"application/{kind}.multipart+json" if is_object else None


def matching_media(bodies: Sequence[Media], media_type: str) -> Media | None:
    """Return the body of a media type."""
    for media in bodies:
        pattern = str(media.type).partition(";")[0].strip().lower()
        if pattern in (media_type, "*/*") or (pattern.endswith("/*") and media_type.startswith(pattern[:-1])):
            return media
    return None


def _rest(
    pairs: Iterable[tuple[str, str]], decoded: Mapping[str, Mapping[str, str]], place: str
) -> Iterator[tuple[str, str]]:
    """Yield the parameters of a request, with the decoded values in place of the raw ones."""
    ours = decoded.get(place, {})
    yield from ((name, value) for name, value in pairs if name not in ours)
    yield from ours.items()


def _text(value: bytes, **_parameters: str) -> Any:
    return value.decode("utf-8", "replace")


def _loads(value: bytes, **_parameters: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value.decode("utf-8", "replace")


def _words(error: Exception) -> str:
    """Return an error and its causes in one line."""
    words = [str(error)]
    cause = error.__cause__
    while cause is not None:
        details = getattr(cause, "schema_errors", None)
        words += [f"{item.json_path}: {item.message}" for item in details] if details else [str(cause)]
        cause = cause.__cause__ if isinstance(cause, OpenAPIError) else None
    return "; ".join(dict.fromkeys(word for word in words if word))[:600]
