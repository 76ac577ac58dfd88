"""Read the ledger of a vendor: `specs/<vendor>.quirks.yaml`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast

from ..read.load import Source, join_pointer, load
from ..runtime.core.values import Value
from ..text.diagnostics import Place, SpecError, SpecErrors

KINDS = ("spec", "overlay", "runtime")
PLAYS = "plays"
ON_REQUEST = "on request"
STATUSES = ("documented", "observed", "inferred")


class Nothing(Enum):
    """What stands in place of a handling without `instead`."""

    NOTHING = 0


LEAVE_OUT = Nothing.NOTHING
"""A handling without `instead`: it is taken away, and nothing stands in for it."""

Kind: TypeAlias = Literal["spec", "overlay", "runtime"]

_ID = re.compile(r"[A-Z]{2,4}-[0-9]{2,3}")
_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")
_TEXTS = ("title", "vendor", "client", "since")
_MEMBERS = frozenset({"id", *_TEXTS, "evidence", "handled", "tests", "operations", "proof", "reason", "simulator"})
_ONE_LINE = 90


class Handling(Value):
    """One place that handles a quirk."""

    kind: Kind
    name: str
    """A JSON pointer into the spec, or the dotted name of a function, class or constant of the overlay or runtime."""

    place: Place
    instead: Any = LEAVE_OUT
    """What stands there without the handling: a value in the spec, a Python expression in a module."""

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"


class Quirk(Value):
    """One way in which a vendor behaves unlike its documentation, or unlike what callers expect."""

    id: str
    title: str
    vendor: str
    """What the vendor does."""

    client: str
    """What the client does about it."""

    status: str
    """How sure the fact is: documented, observed or inferred."""

    source: str
    since: str
    """The version of the client that handles it first."""

    place: Place
    handled: tuple[Handling, ...] = ()
    tests: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    """Methods whose docstrings link it, such as `invoices.update`."""

    unproven: str = ""
    """Why no test can fail without the handling; empty if one does."""

    simulator: str = ""
    """`plays` or `on request`, or why the vendor's simulator does neither; empty where nobody said."""


class Ledger(Value):
    """All quirks of a vendor, in the order of the file."""

    name: str
    text: str
    quirks: tuple[Quirk, ...]

    def __iter__(self) -> Iterator[Quirk]:
        return iter(self.quirks)


def ledger_of(spec: Path) -> Path:
    """Return the path of a spec's ledger: `specs/acme.quirks.yaml`."""
    return spec.with_name(f"{spec.stem}.quirks.yaml")


def read_ledger(spec: Path, name: str | None = None) -> Ledger | None:
    """Return the ledger beside a spec; None if it has none.

    Args:
        spec: The spec.
        name: What messages call the spec.

    Raises:
        SpecErrors: The file is not written as a ledger; every mistake is told.
    """
    path = ledger_of(spec)
    if not path.is_file():
        return None
    source = load(path, str(ledger_of(Path(name or str(spec)))))
    errors: list[SpecError] = []
    rows = source.data.get("quirks") if isinstance(source.data, dict) else None
    if not isinstance(rows, list) or set(source.data) != {"quirks"}:
        raise SpecError("a ledger has one member, `quirks`, with a list.", source.place("#"))
    quirks = [_Reader(source, errors).quirk(row, f"#/quirks/{index}") for index, row in enumerate(rows)]
    if errors:
        raise SpecErrors(errors)
    return Ledger(source.name, source.text, tuple(quirks))


class _Reader:
    """Reads the rows of a ledger, and collects what is wrong with them."""

    def __init__(self, source: Source, errors: list[SpecError]) -> None:
        self._source = source
        self._errors = errors

    def quirk(self, row: object, at: str) -> Quirk:
        """Return one quirk."""
        members = self._members(row, at)
        texts = self._texts(members, at)
        status, source = self._evidence(members, at)
        handled = self._list(members, "handled", at, self._handling)
        tests = self._list(members, "tests", at, self._word)
        unproven = self._unproven(members, at)
        if not unproven and not (handled and tests):
            self._wrong(at, "name what handles it and the tests that prove it, or say `proof: none` with a reason")
        return Quirk(
            texts["id"],
            texts["title"],
            texts["vendor"],
            texts["client"],
            status,
            source,
            texts["since"],
            self._source.place(at),
            tuple(handled),
            tuple(tests),
            tuple(self._list(members, "operations", at, self._word)),
            unproven,
            self._text(members, "simulator", at) if "simulator" in members else "",
        )

    def _texts(self, members: Mapping[str, object], at: str) -> dict[str, str]:
        for name in sorted(members.keys() - _MEMBERS):
            self._wrong(join_pointer(at, name), f"{name} is not a member of a quirk; {', '.join(sorted(_MEMBERS))} are")
        texts = {name: self._text(members, name, at) for name in ("id", *_TEXTS)}
        if texts["id"] and not _ID.fullmatch(texts["id"]):
            self._wrong(at, f"the id {texts['id']!r} is not like PX-07")
        if texts["since"] and not _VERSION.fullmatch(texts["since"]):
            self._wrong(at, f"since is {texts['since']!r}; give the version of the client, such as 0.1.0")
        if len(texts["title"]) > _ONE_LINE:
            self._wrong(at, f"the title has {len(texts['title'])} characters; at most {_ONE_LINE} are allowed")
        return texts

    def _evidence(self, members: Mapping[str, object], at: str) -> tuple[str, str]:
        at = join_pointer(at, "evidence")
        evidence = self._members(members.get("evidence"), at)
        status, source = (self._text(evidence, name, at) for name in ("status", "source"))
        if status and status not in STATUSES:
            self._wrong(at, f"the status {status!r} is not one of {', '.join(STATUSES)}")
        return status, source

    def _unproven(self, members: Mapping[str, object], at: str) -> str:
        if "proof" not in members:
            if "reason" in members:
                self._wrong(at, "a reason belongs to `proof: none`")
            return ""
        if members["proof"] != "none":
            self._wrong(at, "proof can only be `none`: by default, removal proves a quirk")
        return self._text(members, "reason", at)

    def _handling(self, row: object, at: str) -> Handling:
        members = self._members(row, at)
        kinds = [kind for kind in KINDS if kind in members]
        if len(kinds) != 1 or members.keys() - {*kinds, "instead"}:
            self._wrong(at, "a handling has one of spec, overlay and runtime, and perhaps instead")
        kind = cast(Kind, kinds[0] if kinds else "spec")
        name = self._text(members, kind, at) if kinds else ""
        instead = members.get("instead", LEAVE_OUT)
        if kind != "spec" and instead is not LEAVE_OUT and not isinstance(instead, str):
            self._wrong(at, "instead is a Python expression, as a text")
        return Handling(kind, name, self._source.place(at), instead)

    def _list(self, members: Mapping[str, object], name: str, at: str, read: Callable[[object, str], Any]) -> list[Any]:
        rows = members.get(name, [])
        at = join_pointer(at, name)
        if not isinstance(rows, list):
            self._wrong(at, f"{name} is a list")
            return []
        return [read(row, join_pointer(at, index)) for index, row in enumerate(rows)]

    def _members(self, row: object, at: str) -> Mapping[str, object]:
        if isinstance(row, Mapping):
            return row
        self._wrong(at, "a mapping is missing here")
        return {}

    def _word(self, value: object, at: str) -> str:
        if isinstance(value, str) and value and " " not in value:
            return value
        self._wrong(at, f"{value!r} is not a name")
        return ""

    def _text(self, members: Mapping[str, object], name: str, at: str) -> str:
        value = members.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if members:
            self._wrong(at, f"{name} is missing, or is not a text")
        return ""

    def _wrong(self, at: str, text: str) -> None:
        self._errors.append(SpecError(f"{text}.", self._source.place(at)))
