"""Read a spec file into plain values, with line numbers at hand when something is wrong."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, TypeAlias

import yaml
from attrs import define, field
from yaml._yaml import CParser
from yaml.constructor import BaseConstructor
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.resolver import BaseResolver

from .problems import Place, SpecError

_LARGEST = 64 * 1024 * 1024
_MOST_VALUES = 5_000_000
_DEEPEST = 400


Moved: TypeAlias = "tuple[tuple[str, str], ...]"
"""Pairs of pointers: where something is now, and where it stands in the file."""


@define(eq=False)
class Source:
    """One spec file: its values and, asked by JSON pointer, its lines."""

    name: str
    """The file as the user named it, for messages."""

    data: Any
    text: str = field(repr=False)
    repeated: list[tuple[str, str]] = field(factory=list)
    """Pointer and key of each mapping key that occurs twice."""

    _tree: Node | None = field(default=None, repr=False)
    moved: Moved = ()
    losses: list[tuple[str, str]] = field(factory=list)
    """Pointer and reason of what could not be carried over when the document was converted."""

    def place(self, pointer: str) -> Place:
        """Tell the line of a JSON pointer (`#/paths/...`), or of its nearest parent that exists."""
        return Place(self.name, self._line(pointer), pointer)

    def _line(self, pointer: str) -> int:
        if self._tree is None:
            try:
                self._tree = _compose(self.text)
            except (yaml.YAMLError, RecursionError):
                return 1
        node = self._tree
        line = 1
        for now, before in self.moved:
            if pointer == now or pointer.startswith(f"{now}/"):
                pointer = before + pointer[len(now) :]
        for key in split_pointer(pointer):
            if isinstance(node, MappingNode):
                found = [(name, value) for name, value in node.value if getattr(name, "value", None) == key]
                if not found:
                    break
                name, node = found[-1]
                line = name.start_mark.line + 1
            elif isinstance(node, SequenceNode) and key.isdigit() and int(key) < len(node.value):
                node = node.value[int(key)]
                line = node.start_mark.line + 1
            else:
                break
        return line


def load(path: Path, name: str | None = None) -> Source:
    """Read a YAML 1.2 or JSON file.

    Args:
        path: The file.
        name: What messages call it; the path as given when left out.

    Raises:
        SpecError: It cannot be read, is no YAML or JSON, or is built to exhaust memory.
    """
    name = name or str(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise SpecError(f"{name}: cannot be read: {error.strerror or error}. Check the path.") from error
    if len(raw) > _LARGEST:
        raise SpecError(f"{name}: {len(raw)} bytes; a spec may have at most {_LARGEST}. Split it into files.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SpecError(f"{name}: not UTF-8 at byte {error.start}. Save the file as UTF-8.") from error
    if path.suffix != ".json":
        return _load_yaml(text, name)
    try:
        return _load_json(text, name)
    except SpecError:
        # YAML under the wrong name; where it is not that either, the complaint about JSON is the one to read.
        if text.lstrip()[:1] in ("{", "["):
            raise
    return _load_yaml(text, name)


def split_pointer(pointer: str) -> list[str]:
    """Take a JSON pointer apart into its unescaped keys; anything before `#` is dropped."""
    path = pointer.partition("#")[2] if "#" in pointer else pointer
    return [key.replace("~1", "/").replace("~0", "~") for key in path.split("/")[1:]]


def join_pointer(pointer: str, key: str | int) -> str:
    """Append one key to a JSON pointer, escaped."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def _load_json(text: str, name: str) -> Source:
    repeated: list[tuple[str, str]] = []

    def pairs(members: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(members)
        if len(found) != len(members):
            seen: set[str] = set()
            for key, _ in members:
                if key in seen:
                    repeated.append(("#", key))
                seen.add(key)
        return found

    try:
        data = json.loads(text, object_pairs_hook=pairs)
    except json.JSONDecodeError as error:
        place = Place(name, error.lineno, "#")
        raise SpecError(f"not JSON: {error.msg} (column {error.colno}).", place) from error
    except RecursionError as error:
        raise SpecError(f"{name}: nested too deeply. Name the inner parts and refer to them.") from error
    return Source(name, data, text, repeated)


def _load_yaml(text: str, name: str) -> Source:
    try:
        tree = _compose(text)
        if tree is None:
            raise SpecError(f"{name}: the file is empty. Write an OpenAPI document into it.")
        building = _Building(name)
        data = building.value(tree, "#")
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError(f"not YAML: {error.problem or error.context}.", Place(name, line, "#")) from error
    except yaml.YAMLError as error:
        raise SpecError(f"{name}: not YAML: {error}.") from error
    except RecursionError as error:
        raise SpecError(f"{name}: nested too deeply. Name the inner parts and refer to them.") from error
    return Source(name, data, text, building.repeated, tree)


class _Resolver(BaseResolver):
    """The YAML 1.2 core schema: `on` and `yes` are texts, an unquoted date stays text."""


_PLAIN = (
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    (
        "float",
        r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$",
        list("-+0123456789."),
    ),
)
for _tag, _pattern, _first in _PLAIN:
    _Resolver.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


class _Loader(CParser, BaseConstructor, _Resolver):
    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        BaseConstructor.__init__(self)
        _Resolver.__init__(self)
        self._depth = 0

    # The parser is C that calls itself: without a bound a deep file ends the process, not the run.
    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise RecursionError

    def ascend_resolver(self) -> None:
        self._depth -= 1


def _compose(text: str) -> Node | None:
    loader = _Loader(text)
    try:
        node: Node | None = loader.get_single_node()
        return node
    finally:
        loader.dispose()


@define(eq=False)
class _Building:
    """Turns YAML nodes into values; an aliased node becomes one shared value."""

    name: str
    repeated: list[tuple[str, str]] = field(factory=list)
    _done: dict[int, tuple[Any, int]] = field(factory=dict)
    _open: set[int] = field(factory=set)

    def value(self, node: Node, pointer: str) -> Any:
        return self._value(node, pointer)[0]

    def _value(self, node: Node, pointer: str) -> tuple[Any, int]:
        if isinstance(node, ScalarNode):
            return _scalar(node), 1
        known = self._done.get(id(node))
        if known is not None:
            return known
        if id(node) in self._open:
            raise SpecError("an alias contains itself. Use $ref for recursion.", self._place(node, pointer))
        self._open.add(id(node))
        built: Any
        size = 1
        if isinstance(node, MappingNode):
            built = {}
            for name, child in node.value:
                if not isinstance(name, ScalarNode):
                    raise SpecError("a mapping key must be a plain text.", self._place(name, pointer))
                key = name.value
                inherited, inner = self._value(child, join_pointer(pointer, key))
                size += inner
                if key == "<<" and isinstance(inherited, dict):
                    built = {**inherited, **built}
                    continue
                if key in built and not any(getattr(earlier, "value", None) == "<<" for earlier, _ in node.value):
                    self.repeated.append((pointer, key))
                built[key] = inherited
        else:
            built = []
            for index, child in enumerate(node.value):
                entry, inner = self._value(child, join_pointer(pointer, index))
                built.append(entry)
                size += inner
        if size > _MOST_VALUES:
            text = f"aliases expand to more than {_MOST_VALUES} values. Use $ref instead of aliases."
            raise SpecError(text, self._place(node, pointer))
        self._open.discard(id(node))
        self._done[id(node)] = built, size
        return built, size

    def _place(self, node: Node, pointer: str) -> Place:
        return Place(self.name, node.start_mark.line + 1, pointer)


def _scalar(node: ScalarNode) -> Any:
    kind = node.tag.rpartition(":")[2]
    text: str = node.value
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() == "true"
    if kind == "int":
        try:
            return int(text, 0) if text[:2] in ("0x", "0o") else int(text)
        except ValueError:
            return text
    if kind == "float":
        special = text.lower().replace(".inf", "inf").replace(".nan", "nan")
        try:
            return float(special)
        except ValueError:
            return text
    return text
