"""Follow `$ref` to the node it means, inside the spec's own folder only."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from attrs import define, field

from ..text.diagnostics import Place, SpecError
from .load import Source, join_pointer, load, split_pointer
from .openapi_overlay import apply_openapi_overlay, correction_of
from .section_refs import expand_sections
from .source_map import KnownLines, is_index
from .swagger import is_swagger, to_openapi_3
from .words_of_ours import may_hold_words, remove_words

_LONGEST_CHAIN = 100
_ELSEWHERE = re.compile(r"""\$ref["']?\s*:(?!\s*["']?#)""")
"""A `$ref` that may lead to another file; it is no harm if it does not."""


class Unresolved(Exception):
    """A `$ref` with a missing or forbidden target; the text says why."""


class Node:
    """A value of a document and its pointer."""

    __slots__ = ("_above", "_key", "_pointer", "value")
    _above: Node
    _key: str | int

    def __init__(self, value: Any, pointer: str) -> None:
        """Store a value and its pointer: `#/...` in the main file, `parts/crm.yaml#/...` in another file."""
        self.value = value
        self._pointer: str | None = pointer

    @property
    def pointer(self) -> str:
        """Where the value is in its file; built on first use, because most nodes never need it."""
        if self._pointer is None:
            self._pointer = join_pointer(self._above.pointer, self._key)
        return self._pointer

    def child(self, key: str | int) -> Node:
        """Return the member or item `key`, which must exist."""
        child = Node.__new__(Node)
        child.value = self.value[key]
        child._pointer = None
        child._above = self
        child._key = key
        return child

    def get(self, key: str) -> Node | None:
        """Return the member `key`; None if this is not a mapping or has no such member."""
        if isinstance(self.value, dict) and key in self.value:
            return self.child(key)
        return None

    def members(self, key: str) -> list[tuple[str, Node]]:
        """Return key and node of each member of the mapping under `key`; empty if it is not a mapping."""
        inner = self.get(key)
        if inner is None or not isinstance(inner.value, dict):
            return []
        return [(str(name), inner.child(name)) for name in inner.value]

    def entries(self, key: str) -> list[Node]:
        """Return the items of the list under `key`; empty if it is absent or no list."""
        inner = self.get(key)
        if inner is None or not isinstance(inner.value, list):
            return []
        return [inner.child(index) for index in range(len(inner.value))]

    @property
    def key(self) -> str:
        """The last key of the pointer, unescaped."""
        keys = split_pointer(self.pointer)
        return keys[-1] if keys else ""


@define(eq=False)
class Documents:
    """The main file of a spec and the files beside it that it refers to."""

    main: Source
    folder: Path
    file_name: str
    """Of the main file, by which the others may refer back to it."""

    is_curated: bool = False
    """Whether the main file itself has `x-client`, rather than an OpenAPI Overlay document."""

    is_corrected: bool = False
    """Whether there is an OpenAPI Overlay document, whose words count although the main file's own do not."""

    _others: dict[str, Source] = field(factory=dict)
    _anchors: dict[tuple[str, str], str] | None = None
    _passed: set[str] = field(factory=set)
    _targets: dict[tuple[str, str], Node] = field(factory=dict)
    """What a `$ref` in a file leads to, once all files are as they stay."""

    _is_settled: bool = False

    @classmethod
    def read(cls, path: Path, name: str | None = None) -> Documents:
        """Read the main file; other files are read when a `$ref` needs them."""
        source = load(path, name)
        if not isinstance(source.data, dict):
            raise SpecError("the document is not a mapping. Start the file with `openapi: 3.1.0`.", source.place("#"))
        info = source.data.get("info")
        is_curated = isinstance(info, dict) and "x-client" in info
        if not is_curated and may_hold_words(source.text):
            remove_words(source.data)
        correction = correction_of(path)
        if correction is not None:
            source = apply_openapi_overlay(source, correction)
        documents = cls(source, path.parent, path.name, is_curated, correction is not None)
        source.data = expand_sections(source.data, documents._section)
        if is_swagger(source.data):
            documents.main = to_openapi_3(source)
        documents._is_settled = True
        return documents

    def forget_main(self) -> None:
        """Let go of what the main file says: nothing can be looked up in it again, and no place in it be told."""
        self.main = Source(self.main.name, {}, "", KnownLines(None))
        self._targets.clear()

    def texts(self) -> list[tuple[str, str]]:
        """Return name and text of every file read so far, the main file first."""
        return [(source.name, source.text) for source in (self.main, *self._others.values())]

    @property
    def others(self) -> dict[str, Source]:
        """The files read so far apart from the main one, by name."""
        return dict(self._others)

    @property
    def has_words(self) -> bool:
        """Whether words of our vocabulary may be in it, or in files that it refers to."""
        text = self.main.text
        own = self.is_curated or self.is_corrected
        return own or may_hold_words(text) or _ELSEWHERE.search(text) is not None

    def _section(self, ref: str, pointer: str) -> object:
        try:
            return self.follow(Node({"$ref": ref}, pointer)).value
        except Unresolved as error:
            self.main.losses.append((pointer, str(error)))
            return None

    @property
    def root(self) -> Node:
        """The whole main document."""
        return Node(self.main.data, "#")

    def place(self, at: Node | str) -> Place:
        """Return file and line of a node or JSON pointer."""
        pointer = at if isinstance(at, str) else at.pointer
        file = pointer.partition("#")[0]
        source = self._others.get(file, self.main) if file else self.main
        return source.place(pointer)

    def follow(self, node: Node) -> Node:
        """Return the node that a chain of `$ref` ends at; a node without `$ref` is returned as it is.

        Raises:
            Unresolved: The target is missing, remote, outside the folder, or a circle.
        """
        seen: list[str] = []
        while isinstance(node.value, dict) and isinstance(node.value.get("$ref"), str):
            if node.pointer in seen or len(seen) > _LONGEST_CHAIN:
                raise Unresolved(f"$ref {seen[0]} leads back to itself")
            seen.append(node.pointer)
            node = self.target(node.value["$ref"], node.pointer)
        return node

    def target(self, ref: str, base: str) -> Node:
        """Return the node that `ref` names when it is written in the file of pointer `base`."""
        home = base.partition("#")[0]
        known = self._targets.get((ref, home))
        if known is None:
            known = self._found(ref, home)
            if self._is_settled and not self._passed:
                self._targets[ref, home] = known
        return known

    def _found(self, ref: str, home: str) -> Node:
        address, _, fragment = ref.partition("#")
        file = self._file(address, home, ref) if address else home
        source = self._source(file, ref)
        # Strictly `#/` is the member of no name; what people mean is the whole file.
        fragment = unquote(fragment) if fragment != "/" else ""
        if fragment and not fragment.startswith("/"):
            return self._anchored(file, source, fragment, ref)
        node = Node(source.data, f"{file}#")
        for key in split_pointer("#" + fragment):
            if not _has(node.value, key):
                node = self._through(node, ref)
            if not _has(node.value, key):
                raise Unresolved(f"$ref {ref!r} leads nowhere: there is no {key!r} under {node.pointer}")
            node = node.child(int(key) if isinstance(node.value, list) else key)
        return node

    def _through(self, node: Node, ref: str) -> Node:
        """Continue a pointer behind a `$ref` on its way: the standard forbids it, but the meaning is clear."""
        if node.pointer in self._passed:
            raise Unresolved(f"$ref {ref!r} leads back to itself")
        self._passed.add(node.pointer)
        try:
            return self.follow(node)
        finally:
            self._passed.discard(node.pointer)

    def _file(self, address: str, base: str, ref: str) -> str:
        if ":" in address or address.startswith("/") or "\\" in address:
            raise Unresolved(f"$ref {ref!r} leaves the spec's folder; only files beside the spec are read")
        parts: list[str] = []
        for part in (*PurePosixPath(base).parent.parts, *PurePosixPath(unquote(address)).parts):
            if part == "..":
                if not parts:
                    raise Unresolved(f"$ref {ref!r} leaves the spec's folder; only files beside the spec are read")
                parts.pop()
            elif part != ".":
                parts.append(part)
        file = "/".join(parts)
        return "" if file == self.file_name else file

    def _source(self, file: str, ref: str) -> Source:
        if not file:
            return self.main
        if file not in self._others:
            path = self.folder / file
            try:
                is_beside = path.resolve().is_relative_to(self.folder.resolve())
            except (OSError, ValueError, RuntimeError) as error:
                raise Unresolved(f"$ref {ref!r} names no file: {error}") from error
            if not is_beside:
                raise Unresolved(f"$ref {ref!r} leaves the spec's folder; only files beside the spec are read")
            try:
                self._others[file] = load(path, str(PurePosixPath(self.main.name).parent / file))
            except SpecError as error:
                raise Unresolved(f"$ref {ref!r}: {error}") from error
            if not self.is_curated and may_hold_words(self._others[file].text):
                remove_words(self._others[file].data)
        return self._others[file]

    def _anchored(self, file: str, source: Source, anchor: str, ref: str) -> Node:
        if self._anchors is None:
            self._anchors = {}
        if (file, "") not in self._anchors:
            self._anchors[file, ""] = ""
            stack = [Node(source.data, f"{file}#")]
            while stack:
                node = stack.pop()
                if isinstance(node.value, dict):
                    name = node.value.get("$anchor") or node.value.get("$dynamicAnchor")
                    if isinstance(name, str):
                        self._anchors.setdefault((file, name), node.pointer)
                    stack.extend(node.child(key) for key in reversed(node.value))
                elif isinstance(node.value, list):
                    stack.extend(node.child(index) for index in reversed(range(len(node.value))))
        if (file, anchor) not in self._anchors:
            raise Unresolved(f"$ref {ref!r} leads nowhere: there is no $anchor {anchor!r}")
        return self.target(f"#{self._anchors[file, anchor].partition('#')[2]}", f"{file}#")


def _has(value: object, key: str) -> bool:
    if isinstance(value, list):
        return is_index(key) and int(key) < len(value)
    return isinstance(value, dict) and key in value
