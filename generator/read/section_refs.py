"""Read sections of a document, such as `paths`, that are in separate files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, cast

from .load import join_pointer

Follow: TypeAlias = Callable[[str, str], object]
"""Return the target of the `$ref` at a pointer of the main file; None if there is none."""

_OF_MEMBERS = ("paths", "webhooks", "components", "definitions", "parameters", "responses", "securityDefinitions")
_OF_COMPONENTS = ("schemas", "parameters", "headers", "requestBodies", "responses", "examples", "pathItems")
_WHOLE = ("info", "servers", "tags", "security")


def expand_sections(data: dict[str, Any], follow: Follow) -> dict[str, Any]:
    """Return a document in which a section that is a `$ref` has a `$ref` for each of its members instead.

    OpenAPI has a `$ref` only for members, but tools that put files together follow one anywhere.

    Args:
        data: The document; left as it is.
        follow: Finds what a section refers to.
    """
    written_out = dict(data)
    for key in _OF_MEMBERS:
        if isinstance(written_out.get(key), dict):
            written_out[key] = _spread(written_out[key], f"#/{key}", follow)
    components = written_out.get("components")
    if isinstance(components, dict):
        inner = cast("dict[str, Any]", components)
        for key in (*_OF_COMPONENTS, "securitySchemes"):
            section = inner.get(key)
            if isinstance(section, dict):
                inner = {**inner, key: _spread(cast("dict[str, Any]", section), f"#/components/{key}", follow)}
        written_out["components"] = inner
    for key in _WHOLE:
        section = written_out.get(key)
        if isinstance(section, dict) and isinstance(section.get("$ref"), str):
            written_out[key] = follow(section["$ref"], f"#/{key}")
    return written_out


def _spread(section: dict[str, Any], pointer: str, follow: Follow) -> dict[str, Any]:
    ref = section.get("$ref")
    if not isinstance(ref, str):
        return section
    own = {key: value for key, value in section.items() if key != "$ref"}
    target = follow(ref, pointer)
    if not isinstance(target, dict):
        return own
    base = ref if "#" in ref else f"{ref}#"
    # A pointer in a `$ref` is part of an address, in which a '%' has a meaning.
    members = {key: join_pointer(base, key.replace("%", "%25")) for key in cast("dict[str, Any]", target)}
    return {key: {"$ref": ref} for key, ref in members.items()} | own
