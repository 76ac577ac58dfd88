"""Check what a client sends against the spec, by a reader of the spec that is not ours.

That reader is openapi-core. It reads the same OpenAPI 3.1 document by itself: credentials, path, query, header and
cookie parameters with their styles, and bodies by JSON Schema 2020-12, so a slip of the generator's
reading shows here instead of being made twice. Unlike datamodel-code-generator's FastAPI server, the other candidate,
it judges the document itself and not one more program made from it. What it lets pass or reads wrongly is
settled here, narrowly:

- It ignores query keys, cookies and members the spec does not name. They are refused.
- It drops unknown keys of a form, reads no nested keys, and takes every multipart field for text. A form is
  decoded by `forms.py` into the JSON value that its schema describes, and openapi-core judges that.
- It does not convert a parameter whose type is a list (`[integer, "null"]`); it is shown the one type other than null.
  Nor does it take a `deepObject` that leaves `explode` out, which only can be true there.
- It takes `/payslips/7.pdf` for `/payslips/{id}`. It is told the path template, the most literal one that fits.
- It holds a raw body against `type: string` and calls bytes none. A raw body may be any.
- Of a credential it sees only that there is one. The value is compared.
"""

from __future__ import annotations

import base64
import copy
import json
import warnings
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import frozen
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .document import METHODS, Document, Media, Node, Operation, composed
from .forms import BadForm, FormReader, Part, multipart_parts, urlencoded_parts

_ORIGIN = "http://vendor.test"
_FORMS = {
    "application/x-www-form-urlencoded": "application/urlencoded+json",
    "multipart/form-data": "application/multipart+json",
}


@frozen
class Received:
    """A request as it came over the wire."""

    method: str
    target: str
    """Path and query, percent-encoded."""

    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """Give a header's value, empty when there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    @property
    def path(self) -> str:
        """The path, percent-encoded."""
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's pairs, decoded."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies, decoded."""
        pairs = [pair.strip().partition("=") for pair in self.header("cookie").split(";") if pair.strip()]
        return {name: unquote(value) for name, _, value in pairs}

    @property
    def media_type(self) -> str:
        """The media type of the body without its parameters."""
        return self.header("content-type").partition(";")[0].strip().lower()


class Checker:
    """Judges requests to one vendor.

    Args:
        document: The vendor's spec.
        credentials: Value expected of each security scheme, by its name.
    """

    def __init__(self, document: Document, credentials: Mapping[str, str]) -> None:
        self._document = document
        self._credentials = credentials
        self._openapi = OpenAPI.from_dict(
            _as_seen(document),
            config=Config(extra_media_type_deserializers={name: _loads for name in _FORMS.values()}),
        )

    def complaints(self, operation: Operation, request: Received) -> list[str]:
        """Say what is wrong with a request; empty when nothing is."""
        found = [*self._unknown_query(operation, request), *self._wrong_credentials(operation, request)]
        try:
            body, content_type = self._body(operation, request, found)
        except BadForm as error:
            return [*found, f"form: {error}"]
        path = operation.values(request.path)
        if path is None:
            return [*found, f"path: {request.path} is not {operation.path}"]
        seen = _Seen(operation, path, request, body, content_type)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # it warns of parameters the spec calls deprecated
            errors = list(self._openapi.iter_request_errors(seen))
        return [*found, *(_words(error) for error in errors)]

    def _body(self, operation: Operation, request: Received, found: list[str]) -> tuple[bytes, str]:
        bodies = self._document.request_bodies(operation)
        if request.body and not bodies:
            found.append(f"body: {len(request.body)} bytes where none is documented")
        media = _matching(bodies, request.media_type)
        if media is None:
            return request.body, request.header("content-type")
        body, content_type = request.body, request.header("content-type")
        if request.media_type in _FORMS:
            body = json.dumps(self._form(operation, media, request)).encode()
            content_type = _FORMS[request.media_type]
        if content_type.partition(";")[0].endswith("json") and body:
            try:
                value = json.loads(body)
            except ValueError:
                return body, content_type
            found += [f"body: {at} is not in the spec" for at in unknown_members(self._document, [media.schema], value)]
        return body, content_type

    def _form(self, operation: Operation, media: Media, request: Received) -> dict[str, object]:
        multipart = request.media_type.startswith("multipart/")
        parts: list[Part] = (
            multipart_parts(request.body, request.header("content-type"))
            if multipart
            else urlencoded_parts(request.body)
        )
        style = self._document.form_word(operation, media)
        return FormReader(self._document, style, media.node.get("encoding", {})).value(media.schema, parts)

    def _unknown_query(self, operation: Operation, request: Received) -> list[str]:
        queries = [parameter for parameter in operation.parameters if parameter["in"] == "query"]
        cookies = {parameter["name"] for parameter in operation.parameters if parameter["in"] == "cookie"}
        schemes = self._document.security_schemes().values()
        cookies |= {scheme["name"] for scheme in schemes if scheme.get("in") == "cookie"}
        keys = {scheme["name"] for scheme in schemes if scheme.get("in") == "query"}
        found = [
            f"query: {key} is not in the spec"
            for key, _ in request.query
            if key not in keys and not any(self._names(parameter, key) for parameter in queries)
        ]
        return found + [f"cookie: {name} is not in the spec" for name in request.cookies if name not in cookies]

    def _names(self, parameter: Node, key: str) -> bool:
        name, style = parameter["name"], parameter.get("style", "form")
        if key == name or (style == "deepObject" and key.startswith(f"{name}[") and key.endswith("]")):
            return True
        known, is_open = self._document.members(parameter.get("schema", {"type": "string"}))
        is_map = is_open and "object" in self._document.types(self._document.follow(parameter.get("schema", {})))
        return style == "form" and parameter.get("explode", True) and (key in known or is_map)

    def _wrong_credentials(self, operation: Operation, request: Received) -> list[str]:
        needed = operation.node.get("security", self._document.data.get("security", []))
        if not needed:
            return []
        complaints = [
            [text for scheme in alternative if (text := self._wrong_credential(scheme, request))]
            for alternative in needed
        ]
        return [] if [] in complaints else complaints[0]

    def _wrong_credential(self, name: str, request: Received) -> str | None:
        scheme, expected = self._document.security_schemes()[name], self._credentials[name]
        if scheme["type"] == "apiKey":
            places: dict[str, str] = {
                "header": request.header(scheme["name"]),
                "query": dict(request.query).get(scheme["name"], ""),
                "cookie": request.cookies.get(scheme["name"], ""),
            }
            seen = places[scheme["in"]]
        elif str(scheme.get("scheme", "")).lower() == "basic":
            expected = "Basic " + base64.b64encode(expected.encode()).decode()
            seen = request.header("authorization")
        else:
            expected, seen = f"Bearer {expected}", request.header("authorization")
        return None if seen == expected else f"security: {name} is {'wrong' if seen else 'missing'}"


def unknown_members(
    document: Document, schemas: Sequence[Node], value: object, at: str = "$", *, even_open: bool = False
) -> list[str]:
    """List the members of a JSON value that none of the schemas names, where they do not say that others may come.

    Args:
        document: The spec.
        schemas: What may describe the value.
        value: The value.
        at: Where it is.
        even_open: List those too that may come without a name.
    """
    whole: Node = {"anyOf": schemas} if len(schemas) != 1 else schemas[0]
    found: list[str] = []
    if isinstance(value, Mapping):
        known, is_open = document.members(whole)
        others = _others(document, whole)
        for name, member in value.items():
            if name not in known and (even_open or not is_open):
                found.append(f"{at}.{name}")
            inner = known.get(name, others)
            found += unknown_members(document, inner, member, f"{at}.{name}", even_open=even_open)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            inner = _item_schemas(document, whole, index)
            found += unknown_members(document, inner, item, f"{at}[{index}]", even_open=even_open)
    return found


def _others(document: Document, schema: Node) -> list[Node]:
    """Give the schemas of the members that have no name."""
    schema = document.follow(schema)
    said = schema.get("additionalProperties")
    found: list[Node] = [said] if isinstance(said, dict) else []
    for part in composed(schema):
        found += _others(document, part)
    return found or [{}]


def _item_schemas(document: Document, schema: Node, index: int) -> list[Node]:
    schema = document.follow(schema)
    first: Sequence[Node] = schema.get("prefixItems", ())
    found = [first[index]] if index < len(first) else [schema["items"]] if isinstance(schema.get("items"), dict) else []
    for part in composed(schema):
        found += [each for each in _item_schemas(document, part, index) if each]
    return found or [{}]


class _Seen:
    """A request in the form openapi-core asks for."""

    def __init__(
        self, operation: Operation, path: Mapping[str, str], request: Received, body: bytes, content_type: str
    ) -> None:
        self.host_url = _ORIGIN
        self.path = request.path
        self.path_pattern = operation.path
        self.method = request.method.lower()
        self.body = body or None
        self.content_type = content_type or "application/octet-stream"
        self.parameters = RequestParameters(
            path=dict(path),
            query=ImmutableMultiDict(request.query),
            header=Headers(list(request.headers)),
            cookie=ImmutableMultiDict(request.cookies),
        )


def _as_seen(document: Document) -> dict[str, Any]:
    """Copy the document for openapi-core: one server, forms as the JSON they become, one type a parameter."""
    data: dict[str, Any] = copy.deepcopy(dict(document.data))
    data["servers"] = [{"url": _ORIGIN}]
    components = data.get("components", {})
    items = list(data["paths"].values())
    operations = [item[method] for item in items for method in METHODS if method in item]
    for node in [*items, *operations]:
        node.pop("servers", None)
    for parameter in [
        *components.get("parameters", {}).values(),
        *(parameter for node in [*items, *operations] for parameter in node.get("parameters", ())),
    ]:
        _show_parameter(parameter)
    for body in [*components.get("requestBodies", {}).values(), *(node.get("requestBody", {}) for node in operations)]:
        if "content" in body:
            body["content"] = {_FORMS.get(name, name): media for name, media in body["content"].items()}
            for name, media in body["content"].items():
                if not name.endswith("json") and document.follow(media.get("schema", {})).get("format") == "binary":
                    media["schema"] = {}
    return data


def _show_parameter(parameter: dict[str, Any]) -> None:
    if parameter.get("style") == "deepObject":
        parameter.setdefault("explode", True)
    schema = parameter.get("schema", {})
    if isinstance(schema.get("type"), list):
        others = [kind for kind in schema["type"] if kind != "null"]
        parameter["schema"] = {**schema, "type": others[0] if len(others) == 1 else others}


def _matching(bodies: Sequence[Media], media_type: str) -> Media | None:
    for media in bodies:
        pattern = str(media.type).lower()
        if pattern in (media_type, "*/*") or (pattern.endswith("/*") and media_type.startswith(pattern[:-1])):
            return media
    return None


def _loads(value: bytes, **parameters: str) -> Any:
    return json.loads(value)


def _words(error: Exception) -> str:
    """Say an error and what lies behind it in one line."""
    words = [str(error)]
    cause = error.__cause__
    while cause is not None:
        details = getattr(cause, "schema_errors", None)
        words += [f"{item.json_path}: {item.message}" for item in details] if details else [str(cause)]
        cause = cause.__cause__ if isinstance(cause, OpenAPIError) else None
    return "; ".join(dict.fromkeys(word for word in words if word))[:600]
