# Copied from generator/runtime/codec/compiled/quick_rows.py; edit it there, then generate again.
"""Write long lists of models with the encoder of the extra `[fast]`, msgspec: the same text, in less time.

Each model becomes a dict of values that msgspec writes as we do. What it would write in another way, such as numbers
with an exponent, is handed to it as finished text.
"""

from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from typing import Any, Final, TypeAlias, cast

from ...core.drift import Path
from ...core.lazy import CACHES
from ...core.locks import ForkedLock
from ...core.values import UNSET, is_unset
from ..dump import DumpContext, plain
from ..field_specs import FieldSpec, Plan
from ..jsontext import dumps_text
from ..types import Record, is_overlaid
from .encoding import ADD_ABSENT
from .fast_paths import NAMES, fast_path
from .source import CodeBuilder, identifier
from .writing import unknown_members, written_or_unset

Packer: TypeAlias = "Callable[[Any, Path, DumpContext], object]"
"""Takes a model, its place and the context; gives what msgspec writes as that model."""

_AS_THEY_ARE: Final[frozenset[type[object]]] = frozenset({str, int, bool, type(None)})


class QuickRows:
    """Writes lists of models by way of msgspec."""

    def __init__(self, plan_of: Callable[[type[Record]], Plan]) -> None:
        self._plan_of = plan_of
        self._lock = ForkedLock(is_reentrant=True)
        self._packers: dict[type[Record], Packer] = CACHES.add({})

    def text(self, rows: list[Any], at: Path, writing: DumpContext) -> str | None:
        """Return the JSON text of a list of models; `None` where it has to be written in another way.

        That is so without msgspec, and for values that it refuses, such as integers of more than 64 bits.
        """
        parts = _parts()
        if parts is None or not isinstance(rows[0], Record) or is_overlaid(type(rows[0])):
            return None
        encode, raw = parts
        model = type(rows[0])
        packer = self._packer_of(model, raw)
        try:
            # One after the other: the dicts of all rows together would be more memory than all of the text.
            texts = [
                encode(
                    packer(row, (at, index), writing)
                    if type(row) is model
                    else _finished(raw, plain(row, None, (at, index), writing))
                )
                for index, row in enumerate(rows)
                if type(row) is model or not is_unset(row)
            ]
            return f"[{b','.join(texts).decode()}]"
        except (OverflowError, UnicodeEncodeError):
            return None

    def _packer_of(self, model: type[Record], raw: Any) -> Packer:
        if model not in self._packers:
            with self._lock:
                if model not in self._packers:
                    self._packers[model] = _compiled(
                        model, self._plan_of(model), partial(self._packer_of, raw=raw), raw
                    )
        return self._packers[model]


@cache
def _parts() -> tuple[Callable[[object], bytes], Any] | None:
    """Return msgspec's encoder and its class for finished text; `None` where it is not installed."""
    try:
        msgspec: Any = import_module("msgspec")
    except ImportError:
        return None
    return msgspec.json.Encoder(decimal_format="number").encode, msgspec.Raw


def _compiled(model: type[Record], plan: Plan, packer_of: Callable[[type[Record]], Packer], raw: Any) -> Packer:
    """Make the packer of a model."""
    specs = plan.specs
    source = CodeBuilder(
        {
            **NAMES,
            "Raw": raw,
            "other": partial(_other, raw),
            "wires": {spec.name: spec.wire for spec in specs if spec.is_read},
            "finished_model": partial(_finished_model, raw),
            "rows": partial(_packed_rows, raw),
            "unknown_members": partial(_unknown, raw, plan.additional),
            "documented": frozenset(spec.wire for spec in specs),
        }
    )
    source.add(0, "def pack(self, at, writing):")
    source.add(
        1, "if self._kept is not None or self.unknown_fields and not documented.isdisjoint(self.unknown_fields):"
    )
    source.add(2, "return finished_model(self, at, writing)")
    source.add(1, "gone = []", "members = {}")
    for index, spec in enumerate(specs):
        source.names[f"spec_{index}"] = spec
        source.add(1, f"v = self.{identifier(spec.name)}")
        # One after the other: a dict displayed with its values is slower, from 16 members on.
        source.add(1, f"members[{spec.wire!r}] = {_member(source, index, spec, packer_of)}")
    source.add(1, "if self._absent is not None:", f"    {ADD_ABSENT}")
    source.add(1, "for name in gone:", "    members.pop(name, None)")
    source.add(1, "if self.unknown_fields:", "    members.update(unknown_members(self, at, writing))")
    source.add(1, "return members")
    return cast(Packer, source.function("pack", model))


def _member(source: CodeBuilder, index: int, spec: FieldSpec, packer_of: Callable[[type[Record]], Packer]) -> str:
    """Return the expression for what msgspec writes as `v`, the value of a field."""
    other = f"None if v is None else other(self, v, at, writing, spec_{index}, gone)"
    fast = fast_path(source, index, spec, packer_of)
    return other if fast is None else f"{fast.packed or fast.value} if {fast.text_test or fast.test} else {other}"


def _other(  # noqa: PLR0913, PLR0917  the value, its place, and how it is written
    raw: Any, model: Record, value: Any, at: Path, writing: DumpContext, spec: FieldSpec, gone: list[str]
) -> object:
    """Return what msgspec writes as a value that is none of the common ones; `gone` gets the name of one left out."""
    plain_value = written_or_unset(model, value, at, writing, spec)
    if plain_value is not UNSET:
        return _finished(raw, plain_value)
    gone.append(spec.wire)
    return None


def _finished(raw: Any, value: Any) -> object:
    """Return a JSON-able value as msgspec writes it as we do."""
    return value if value.__class__ in _AS_THEY_ARE else raw(dumps_text(value).encode())


def _finished_model(raw: Any, model: Record, at: Path, writing: DumpContext) -> object:
    """Return the finished text of a model whose writer has to put back unusual spellings."""
    return raw(dumps_text(writing.model_writer(type(model))(model, at, writing)).encode())


def _unknown(raw: Any, spec: FieldSpec | None, model: Record, at: Path, writing: DumpContext) -> dict[str, object]:
    members = unknown_members(model, at, writing, spec)
    return {
        name: value if value.__class__ in _AS_THEY_ARE else _finished(raw, value) for name, value in members.items()
    }


def _packed_rows(  # noqa: PLR0913, PLR0917  the rows, their place, and how they are packed
    raw: Any, rows: list[Any], at: Path, writing: DumpContext, model: type[Any], packer: Packer
) -> list[object]:
    return [
        packer(row, (at, index), writing)
        if type(row) is model
        else _finished(raw, plain(row, None, (at, index), writing))
        for index, row in enumerate(rows)
        if type(row) is model or not is_unset(row)
    ]
