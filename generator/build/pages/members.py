"""The members of requests and answers that may be about pages, by their paths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from attrs import Factory, frozen

from ...read.resolve import Documents, Node, Unresolved
from ...text.identifiers import words_of
from ...text.words import words

_DEEPEST = 3
_REMARKS = frozenset(words("warnings errors messages links _links included notices scopes validation_errors"))
_ROWS = frozenset(
    words("collection content data elements entries items list objects records result results rows value values")
)


@frozen
class Member:
    """A member of an object, however deep."""

    path: str
    """The names that lead to it, with dots between them."""

    name: str
    """Its own name as words, such as `next_cursor` of `nextCursor`."""

    around: str
    """The name of the object that it is in; empty at the top."""

    kinds: frozenset[str]
    """The types that its schema allows, without null; empty if the schema does not say."""

    node: Node

    def has(self, kind: str) -> bool:
        """Whether it may have a type; a schema without types allows all."""
        return not self.kinds or kind in self.kinds or (kind == "integer" and "number" in self.kinds)

    @property
    def text(self) -> str:
        """What its schema says about it: the description, and examples."""
        value = self.node.value
        texts = [value.get(key) for key in ("description", "example", "default", "title")]
        examples = value.get("examples")
        texts += examples if isinstance(examples, list) else []
        return " ".join(str(part) for part in texts if part is not None)


@frozen
class Schemas:
    """Reads the schemas of one document."""

    documents: Documents
    _kinds: dict[int, tuple[object, frozenset[str]]] = Factory(dict[int, tuple[object, frozenset[str]]])
    """Types by the identity of the schema that was looked at."""

    def resolved(self, node: Node) -> Node:
        """Return what a node refers to, or the node itself."""
        try:
            return self.documents.follow(node)
        except Unresolved:
            return node

    def parts(self, schema: Node, depth: int = 0) -> list[Node]:
        """Return a schema and the parts it is made of; of alternatives only the single one beside null."""
        target = self.resolved(schema)
        if not isinstance(target.value, dict) or depth > 20:
            return []
        nodes = [target]
        for key in ("oneOf", "anyOf"):
            arms = [arm for arm in target.entries(key) if not _is_null(self.resolved(arm))]
            nodes += self.parts(arms[0], depth + 1) if len(arms) == 1 else []
        for arm in target.entries("allOf"):
            nodes += self.parts(arm, depth + 1)
        return nodes

    def kinds(self, schema: Node) -> frozenset[str]:
        """Return the types that a schema allows, without null."""
        known = self._kinds.get(id(schema.value))
        if known is not None and known[0] is schema.value:
            return known[1]
        kinds: set[str] = set()
        for part in self.parts(schema):
            declared = part.value.get("type")
            kinds.update(map(str, declared) if isinstance(declared, list) else [str(declared)] if declared else [])
            if "properties" in part.value and not declared:
                kinds.add("object")
        found = frozenset(kinds - {"null"})
        self._kinds[id(schema.value)] = schema.value, found
        return found

    def items(self, schema: Node) -> Node | None:
        """Return the schema of the items of a list; None if it is not a list."""
        if "array" not in self.kinds(schema):
            return None
        return next((items for part in self.parts(schema) if (items := part.get("items")) is not None), None)

    def members(self, schema: Node, path: Sequence[str] = (), around: str = "") -> Iterator[Member]:
        """Yield the members of an object, and those of the objects in it."""
        named: dict[str, list[Node]] = {}
        for part in self.parts(schema):
            for name, node in part.members("properties"):
                if isinstance(self.resolved(node).value, dict):
                    named.setdefault(name, []).append(node)
        for name, nodes in named.items():
            kinds = self.kinds(nodes[0])
            yield Member(".".join((*path, name)), as_words(name), around, kinds, self._plainest(nodes[0]))
            if "object" in kinds and len(path) + 1 < _DEEPEST:
                yield from self.members(_joined(nodes), (*path, name), as_words(name))

    def _plainest(self, node: Node) -> Node:
        """Return the node itself if it describes the member, else the schema that it refers to."""
        return self.resolved(node)


def _joined(nodes: Sequence[Node]) -> Node:
    """Return one schema for a member that several parts of an `allOf` describe; of several files only the first."""
    first = nodes[0]
    home = first.pointer.partition("#")[0]
    values = [node.value for node in nodes if node.pointer.partition("#")[0] == home]
    return Node({"allOf": values}, first.pointer) if len(values) > 1 else first


def _is_null(node: Node) -> bool:
    return isinstance(node.value, dict) and node.value.get("type") in ("null", ["null"])


@cache
def as_words(name: str) -> str:
    """Return a name as lower-case words with underscores: `page[number]` and `pageNumber` are `page_number`."""
    return "_".join(words_of(name.replace("[", " ").replace("]", " ").lstrip("$@")))


def rows_in(members: Sequence[Member]) -> str | None:
    """Return the path of the member that holds the rows of a listing; None if that is not plain to see."""
    lists = [member for member in members if member.kinds == {"array"} and member.name not in _REMARKS]
    for depth in (0, 1):
        level = [member for member in lists if member.path.count(".") == depth]
        usual = [member for member in level if member.name in _ROWS]
        # A list in an object that has an id is part of that one thing.
        level = [member for member in level if not _is_in_thing(member, members)]
        if len(level) == 1:
            return level[0].path
        if len(usual) == 1 and usual[0] in level:
            return usual[0].path
        if level:
            return None
    return None


def is_part_of_thing(rows: str, members: Sequence[Member]) -> bool:
    """Return whether the rows of an answer are beside an object with an id: a job and its tasks are no listing."""
    things = [member for member in members if member.kinds == {"object"} and "." not in member.path]
    return any(
        other.path.startswith(f"{thing.path}.") and (other.name == "id" or other.name.endswith(f"{thing.name}_id"))
        for thing in things
        for other in members
        if not rows.startswith(f"{thing.path}.")
    )


def _is_in_thing(row: Member, members: Sequence[Member]) -> bool:
    lead = row.path.rpartition(".")[0]
    beside = {member.name for member in members if member.path.rpartition(".")[0] == lead}
    return not beside.isdisjoint(("id", "uuid", "gid", "sid"))
