"""Convert a Swagger 2.0 document to OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import evolve

from .load import Moved, Source, join_pointer, split_pointer

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")

_HOMES = {"definitions": "schemas", "parameters": "parameters", "responses": "responses"}
"""Where what others refer to has moved, under `components`."""

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_ABOUT = ("name", "in", "description", "required", "allowEmptyValue", "collectionFormat", "examples")
"""Keywords about a parameter itself; all others describe its value."""

_STYLES = {"ssv": "spaceDelimited", "pipes": "pipeDelimited"}
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}


def is_swagger(data: object) -> bool:
    """Return whether a document is Swagger 2."""
    return isinstance(data, dict) and str(data.get("swagger", "")).startswith("2") and "openapi" not in data


def to_openapi_3(source: Source) -> Source:
    """Return a Swagger 2 document as OpenAPI 3.0; its places still refer to lines of the original file."""
    work = _Conversion(source.data)
    data = work.document()
    return evolve(source, data=data, moved=_MOVED, losses=work.losses)


_MOVED: Moved = (
    ("#/components/schemas", "#/definitions"),
    ("#/components/securitySchemes", "#/securityDefinitions"),
    ("#/components/parameters", "#/parameters"),
    ("#/components/responses", "#/responses"),
)


class _Conversion:
    def __init__(self, old: Mapping[str, Any]) -> None:
        self.old = old
        self.losses: list[tuple[str, str]] = []
        self.consumes = _texts(old.get("consumes"))
        self.produces = _texts(old.get("produces"))

    def document(self) -> dict[str, Any]:
        old = self.old
        new = {key: old[key] for key in old if key in ("info", "tags", "externalDocs", "security")}
        new |= {key: old[key] for key in old if str(key).startswith("x-")}
        new["openapi"] = "3.0.3"
        servers = [{"url": url} for url in self._servers(old.get("schemes"))]
        if servers:
            new["servers"] = servers
        paths = _mapping(old.get("paths"))
        new["paths"] = {path: self._item(item, join_pointer("#/paths", path)) for path, item in paths.items()}
        new["components"] = {
            "schemas": {key: schema(value) for key, value in _mapping(old.get("definitions")).items()},
            "parameters": {
                key: self._parameter(value, join_pointer("#/parameters", key))
                for key, value in _mapping(old.get("parameters")).items()
                if not _in_body(value)
            },
            "responses": {
                key: self._response(value, self.produces) for key, value in _mapping(old.get("responses")).items()
            },
            "securitySchemes": {key: _scheme(value) for key, value in _mapping(old.get("securityDefinitions")).items()},
        }
        return new

    def _servers(self, schemes: object) -> Iterator[str]:
        host, base = self.old.get("host"), self.old.get("basePath")
        base = base if isinstance(base, str) else ""
        if isinstance(host, str) and host:
            for scheme in sorted(_texts(schemes) or ["https"], key=lambda scheme: scheme != "https"):
                if scheme in ("https", "http"):
                    yield f"{scheme}://{host}{base if base.startswith('/') or not base else '/' + base}"
        elif base:
            yield base

    def _item(self, item: object, at: str) -> object:
        if not isinstance(item, dict):
            return item
        new: dict[str, Any] = {}
        shared = [self._resolve(parameter) for parameter in _list(item.get("parameters"))]
        for key, value in item.items():
            if key == "parameters":
                new[key] = self._parameters(value, at, of_body=False)
            elif key in METHODS and isinstance(value, dict):
                new[key] = self._operation(
                    value, [parameter for parameter in shared if _in_body(parameter)], join_pointer(at, key)
                )
            else:
                new[key] = _move_references(value)
        return new

    def _operation(self, old: Mapping[str, Any], shared: list[Any], at: str) -> dict[str, Any]:
        gone = ("parameters", "responses", "consumes", "produces", "schemes")
        new = {key: _move_references(value) for key, value in old.items() if key not in gone}
        if "parameters" in old:
            new["parameters"] = self._parameters(old["parameters"], at, of_body=False)
        inside = self._body_parameters(old, shared)
        consumes = _texts(old.get("consumes")) if "consumes" in old else self.consumes
        if body := self._body(inside, consumes, at):
            new["requestBody"] = body
        produces = _texts(old.get("produces")) if "produces" in old else self.produces
        if isinstance(old.get("responses"), dict):
            new["responses"] = {
                str(status): self._response(value, produces) for status, value in old["responses"].items()
            }
        if self.old.get("host") and "schemes" in old:
            new["servers"] = [{"url": url} for url in self._servers(old["schemes"])]
        return new

    def _body_parameters(self, old: Mapping[str, Any], shared: list[Any]) -> list[Any]:
        """Return the parameters in the body: those of the path, unless replaced, and the operation's own."""
        own = [self._resolve(parameter) for parameter in _list(old.get("parameters"))]
        inside = [parameter for parameter in own if _in_body(parameter)]
        names = {parameter.get("name") for parameter in inside}
        return [parameter for parameter in shared if parameter.get("name") not in names] + inside

    def _parameters(self, old: object, at: str, *, of_body: bool) -> object:
        if not isinstance(old, list):
            return old
        return [
            self._parameter(parameter, f"{at}/parameters/{index}")
            for index, parameter in enumerate(old)
            if _in_body(self._resolve(parameter)) is of_body
        ]

    def _parameter(self, old: object, at: str) -> object:
        if not isinstance(old, dict) or "$ref" in old:
            return _move_references(old)
        new = {key: old[key] for key in ("name", "in", "description", "required", "allowEmptyValue") if key in old}
        new |= {key: value for key, value in old.items() if str(key).startswith("x-") and key != "x-nullable"}
        new["schema"] = schema({key: value for key, value in old.items() if key not in _ABOUT})
        if old.get("type") == "array":
            how = old.get("collectionFormat", "csv")
            if old.get("in") in ("query", "cookie"):
                new |= {"style": _STYLES.get(how, "form"), "explode": how == "multi"}
            if how == "tsv":
                self.losses.append((at, "OpenAPI 3 has no values separated by tabs; the client sends commas"))
        return new

    def _body(self, inside: list[Any], consumes: list[str], at: str) -> dict[str, Any] | None:
        bodies = [parameter for parameter in inside if parameter.get("in") == "body"]
        if bodies:
            if len(inside) > 1:
                self.losses.append(
                    (at, "several parameters describe the request body; the client sends only the first")
                )
            return _whole_body(bodies[0], consumes)
        return self._form_body(inside, consumes) if inside else None

    def _form_body(self, inside: list[Any], consumes: list[str]) -> dict[str, Any]:
        """Return the request body for `formData` parameters."""
        form = self._form(inside)
        has_file = any(parameter.get("type") == "file" for parameter in inside)
        fitting = [media for media in consumes if media.startswith("multipart/") or (media == _FORM and not has_file)]
        media = fitting or [_MULTIPART if has_file else _FORM]
        encoding = {
            parameter["name"]: {"style": "form", "explode": parameter.get("collectionFormat") == "multi"}
            for parameter in inside
            if parameter.get("type") == "array" and isinstance(parameter.get("name"), str)
        }
        form_content = {"schema": form, **({"encoding": encoding} if encoding else {})}
        return {"content": dict.fromkeys(media, form_content), "required": bool(form.get("required"))}

    def _form(self, inside: list[Any]) -> dict[str, Any]:
        named = [parameter for parameter in inside if isinstance(parameter.get("name"), str)]
        members = {parameter["name"]: _form_member(parameter) for parameter in named}
        wanted = [parameter["name"] for parameter in named if parameter.get("required") is True]
        return {"type": "object", "properties": members, **({"required": wanted} if wanted else {})}

    def _response(self, old: object, produces: list[str]) -> object:
        if not isinstance(old, dict) or "$ref" in old:
            return _move_references(old)
        new = {key: value for key, value in old.items() if key not in ("schema", "examples", "headers")}
        if "schema" in old:
            new["content"] = _content(old, produces)
        headers = _mapping(old.get("headers"))
        if headers:
            new["headers"] = {key: _header(value) for key, value in headers.items()}
        return new

    def _resolve(self, value: object) -> Any:
        """Return the shared parameter that a `$ref` names; anything else is returned as it is."""
        seen = 0
        while isinstance(value, dict) and isinstance(value.get("$ref"), str) and seen < 20:
            target: Any = self.old if value["$ref"].startswith("#/") else None
            for key in split_pointer(value["$ref"]):
                target = target.get(key) if isinstance(target, dict) else None
            if target is None:
                return {}
            value, seen = target, seen + 1
        return value if isinstance(value, dict) else {}


def _whole_body(body: Mapping[str, Any], consumes: list[str]) -> dict[str, Any]:
    """Return the request body for a parameter that is in `body`."""
    content = {media: {"schema": schema(body.get("schema", {}))} for media in consumes or ["application/json"]}
    new: dict[str, Any] = {"content": content, "required": body.get("required") is True}
    return new | ({"description": body["description"]} if "description" in body else {})


def schema(old: object) -> Any:
    """Return a Swagger 2 schema as an OpenAPI 3.0 schema."""
    return _convert_nested(_move_references(old), _convert_keywords)


def _convert_keywords(old: dict[str, Any]) -> dict[str, Any]:
    new = dict(old)
    if new.get("type") == "file":
        new |= {"type": "string", "format": "binary"}
    if isinstance(new.get("discriminator"), str):
        new["discriminator"] = {"propertyName": new["discriminator"]}
    if isinstance(new.get("x-nullable"), bool):
        new["nullable"] = new.pop("x-nullable")
    return new


def _convert_nested(value: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_convert_nested(item, change) for item in value]
    if not isinstance(value, dict):
        return value
    new: dict[str, Any] = {}
    for key, inner in value.items():
        if key in ("example", "examples", "default", "enum"):
            new[key] = inner
        elif key == "properties" and isinstance(inner, dict):
            new[key] = {name: _convert_nested(member, change) for name, member in inner.items()}
        else:
            new[key] = _convert_nested(inner, change)
    return change(new)


def _move_references(value: Any) -> Any:
    """Return a value in which every `$ref` points to the new place of its target."""
    if isinstance(value, list):
        return [_move_references(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: _target(inner) if key == "$ref" else _move_references(inner) for key, inner in value.items()}


def _target(ref: object) -> object:
    if not isinstance(ref, str):
        return _move_references(ref)
    for old, new in _HOMES.items():
        if ref.startswith(f"#/{old}/"):
            return f"#/components/{new}/{ref.removeprefix(f'#/{old}/')}"
    # A bare name was tolerated by the tools of its day.
    return ref if "/" in ref or "#" in ref or "." in ref or not ref else f"#/components/schemas/{ref}"


def _header(old: object) -> object:
    if not isinstance(old, dict):
        return old
    about = {"description": old["description"]} if "description" in old else {}
    return {**about, "schema": schema({key: value for key, value in old.items() if key not in _ABOUT})}


def _scheme(old: object) -> object:
    if not isinstance(old, dict):
        return old
    new = {key: value for key, value in old.items() if key not in ("flow", "authorizationUrl", "tokenUrl", "scopes")}
    if old.get("type") == "basic":
        return {**new, "type": "http", "scheme": "basic"}
    if old.get("type") == "oauth2":
        flow = str(old.get("flow", "implicit"))
        urls = {key: old[key] for key in ("authorizationUrl", "tokenUrl") if key in old}
        new["flows"] = {_FLOWS.get(flow, flow): {**urls, "scopes": old.get("scopes", {})}}
    return new


def _in_body(parameter: object) -> bool:
    return isinstance(parameter, dict) and parameter.get("in") in ("body", "formData")


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _texts(value: object) -> list[str]:
    return [item for item in _list(value) if isinstance(item, str)]


def _form_member(parameter: dict[str, Any]) -> object:
    """Return the schema of one field of a form."""
    value = schema({key: value for key, value in parameter.items() if key not in _ABOUT})
    about = {"description": parameter["description"]} if isinstance(parameter.get("description"), str) else {}
    return {**value, **about} if isinstance(value, dict) else value


def _content(old: dict[str, Any], produces: list[str]) -> dict[str, dict[str, Any]]:
    """Return the content of an answer that has a schema, with the examples of its media types."""
    is_file = isinstance(old["schema"], dict) and old["schema"].get("type") == "file"
    media = produces or (["application/octet-stream"] if is_file else ["application/json"])
    content = {media_type: {"schema": schema(old["schema"])} for media_type in media}
    for media_type, example in _mapping(old.get("examples")).items():
        if media_type in content:
            content[media_type]["example"] = example
    return content
