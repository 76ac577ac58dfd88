"""Correct a vendor's document without editing it: OpenAPI Overlay 1.0 and 1.1."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ..text.diagnostics import SpecError
from .load import Source, load

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathNodeList


def correction_of(spec: Path) -> Path | None:
    """Return the OpenAPI Overlay document beside a spec: `vendor.overlay.yaml` for `vendor.yaml`."""
    for ending in (".yaml", ".yml", ".json"):
        path = spec.with_name(f"{spec.stem}.overlay{ending}")
        if path.is_file():
            return path
    return None


def specs_in(folder: Path) -> list[Path]:
    """Return the specs of a folder, by name.

    A file with a second dot in its name (`vendor.overlay.yaml`, `vendor.quirks.yaml`) belongs to a spec and is none.
    """
    return sorted(path for path in folder.glob("*.yaml") if "." not in path.stem)


def apply_openapi_overlay(source: Source, path: Path) -> Source:
    """Return a document with the actions of an OpenAPI Overlay document applied, in their order.

    Raises:
        SpecError: The file is not an OpenAPI Overlay document, or a target matches nothing: the vendor changed what it
            corrects.
    """
    overlay = load(path)
    data = overlay.data
    version = data.get("overlay") if isinstance(data, dict) else None
    if not isinstance(data, dict) or not str(version).startswith(("1.0", "1.1")):
        text = f"overlay: expected 1.0.x or 1.1.x, found {version!r}. Start the file with `overlay: 1.1.0`."
        raise SpecError(text, overlay.place("#/overlay"))
    actions = data.get("actions")
    if not isinstance(actions, list) or not actions:
        raise SpecError("actions: expected a list of at least one action. Add one.", overlay.place("#/actions"))
    holder: list[Any] = [_deep_copy(source.data)]
    for index, action in enumerate(actions):
        _apply(holder, action, overlay, f"#/actions/{index}")
    return evolve(source, data=holder[0])


def _apply(holder: list[Any], action: object, overlay: Source, at: str) -> None:
    target = action.get("target") if isinstance(action, dict) else None
    if not isinstance(action, dict) or not isinstance(target, str):
        raise SpecError("an action has no target. Add one, as a JSONPath.", overlay.place(at))
    verbs = [word for word in ("update", "remove", "copy") if action.get(word) not in (None, False)]
    if len(verbs) != 1:
        raise SpecError("an action needs exactly one of update, remove and copy. Keep one of them.", overlay.place(at))
    nodes = _find(target, holder[0], overlay, f"{at}/target")
    if verbs == ["remove"]:
        _remove(holder, nodes, overlay, f"{at}/target")
        return
    value = action.get("update")
    if verbs == ["copy"]:
        sources = _find(str(action["copy"]), holder[0], overlay, f"{at}/copy")
        if len(sources) != 1:
            raise SpecError(f"copy: expected one source, found {len(sources)}.", overlay.place(f"{at}/copy"))
        value = _deep_copy(sources[0].value)
    _merge_into(holder, nodes, value)


def _remove(holder: list[Any], nodes: JSONPathNodeList, overlay: Source, at: str) -> None:
    # From the end, so that what goes first moves nothing that goes later.
    for location in sorted((node.location for node in nodes), key=_order, reverse=True):
        if not location:
            raise SpecError("an action cannot remove the whole document. Choose a part of it.", overlay.place(at))
        del _parent(holder, location)[location[-1]]


def _merge_into(holder: list[Any], nodes: JSONPathNodeList, value: Any) -> None:
    for node in nodes:
        merged = _merge(node.value, _deep_copy(value))
        if node.location:
            _parent(holder, node.location)[node.location[-1]] = merged
        else:
            holder[0] = merged


def _find(query: str, data: Any, overlay: Source, at: str) -> JSONPathNodeList:
    # Here, because most documents have no corrections.
    from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError

    try:
        nodes = JSONPathEnvironment().find(query, data)
    except (JSONPathError, RecursionError) as error:
        raise SpecError(f"{query!r} is not a JSONPath expression: {error}.", overlay.place(at)) from error
    if not nodes:
        text = f"{query!r} matches nothing; the document may have changed. Correct the target or drop the action."
        raise SpecError(text, overlay.place(at))
    return nodes


def _parent(holder: list[Any], location: tuple[int | str, ...]) -> Any:
    parent = holder[0]
    for key in location[:-1]:
        parent = parent[key]
    return parent


def _order(location: tuple[int | str, ...]) -> tuple[tuple[int, str], ...]:
    return tuple((key, "") if isinstance(key, int) else (-1, key) for key in location)


def _merge(old: Any, new: Any) -> Any:
    """Return a value with an update applied: mappings are merged, lists are extended, all else is replaced."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: _merge(old[key], value) if key in old else value for key, value in new.items()}}
    if isinstance(old, list):
        return [*old, *(new if isinstance(new, list) else [new])]
    return new


def _deep_copy(value: Any) -> Any:
    """Return a deep copy in which nothing is shared by YAML aliases: a correction changes one place only."""
    if isinstance(value, dict):
        return {key: _deep_copy(inner) for key, inner in value.items()}
    return [_deep_copy(inner) for inner in value] if isinstance(value, list) else value
