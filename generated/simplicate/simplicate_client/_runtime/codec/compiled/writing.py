# Copied from generator/runtime/codec/compiled/writing.py; edit it there, then generate again.
"""Compile the writer of a model, which makes it JSON-able."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final, cast

from ...core.drift import Path
from ...core.values import UNSET
from ..dump import DumpContext, Writer, plain
from ..field_specs import FieldSpec, Plan, written, written_additional
from ..jsontext import fresh, same
from ..types import Record, kept
from .fast_paths import NAMES, fast_path
from .source import CodeBuilder, identifier


def compile_writer(model: type[Record], plan: Plan, writer_of: Callable[[type[Record]], Writer]) -> Writer:
    """Make the writer of a model."""
    specs = plan.specs
    add_unknown = partial(_add_unknown, spec=plan.additional)
    source = CodeBuilder(
        {**NAMES, "rows": _written_rows, "add_unknown": add_unknown, "restore": _restore, "written": written}
    )
    source.add(0, "def write(self, at, writing):")
    source.add(1, "members = {}", "absent = self._absent or ()")
    for index, spec in enumerate(specs):
        _add_writing(source, index, spec, writer_of)
    source.add(1, "if self.unknown_fields:", "    add_unknown(self, members, at, writing)")
    source.add(1, "if self._kept is not None:", "    restore(self, members)")
    source.add(1, "return members")
    return cast(Writer, source.function("write", model))


def _add_writing(source: CodeBuilder, index: int, spec: FieldSpec, writer_of: Callable[[type[Record]], Writer]) -> None:
    source.names[f"spec_{index}"] = spec
    member = f"members[{spec.wire!r}]"
    source.add(1, f"v = self.{identifier(spec.name)}")
    fast = fast_path(source, index, spec, writer_of)
    test, value = (fast.test, fast.value) if fast is not None else ("v is None", "None")
    if spec.is_read:
        source.add(1, "if v is None:", f"    if {spec.name!r} not in absent:", f"        {member} = None")
    elif spec.nullable and spec.hint is None and value == "v":
        test = f"{test} or v is None"
    source.add(1, f"{'elif' if spec.is_read else 'if'} {test}:", f"    {member} = {value}")
    source.names[f"unset_{index}"] = spec.unset
    otherwise = f"elif v is not unset_{index}:"
    if spec.hint is not None and spec.hint.leaves_out(False):
        otherwise = f"elif v is not unset_{index} and v is not False:"
    source.add(
        1,
        otherwise,
        f"    c = written(self, v, at, writing, spec_{index})",
        "    if c is not UNSET:",
        f"        {member} = c",
    )


def _written_rows(value: list[Any], at: Path, writing: DumpContext, model: type[Any], write: Writer) -> list[Any]:
    rows = [
        write(item, (at, index), writing) if type(item) is model else plain(item, None, (at, index), writing)
        for index, item in enumerate(value)
    ]
    return [row for row in rows if row is not UNSET]


def _add_unknown(
    model: Record, members: dict[str, Any], at: Path, writing: DumpContext, spec: FieldSpec | None
) -> None:
    """Add the undocumented members; a documented member of the same name wins."""
    for name, value in unknown_members(model, at, writing, spec).items():
        members.setdefault(name, value)


def unknown_members(model: Record, at: Path, writing: DumpContext, spec: FieldSpec | None) -> dict[str, Any]:
    """Return the JSON-able values of the members without a field."""
    if spec is not None:
        return written_additional(model, at, writing, spec)
    unknown = model.unknown_fields
    if _AS_THEY_ARE.issuperset(map(type, unknown.values())) and _TEXT.issuperset(map(type, unknown)):
        return unknown
    return cast("dict[str, Any]", plain(unknown, None, at, writing))


_AS_THEY_ARE: Final[frozenset[type[object]]] = frozenset({str, int, bool, type(None)})
_TEXT: Final[frozenset[type[object]]] = frozenset({str})


def _restore(model: Record, members: dict[str, Any]) -> None:
    """Put back the vendor's own spelling of each value that was not changed since it was read."""
    for name, (spelling, original) in (kept(model) or {}).items():
        if name in members:
            if same(members[name], spelling):
                members[name] = fresh(original)
        elif spelling is UNSET:
            members[name] = fresh(original)


def written_or_unset(model: Record, value: Any, at: Path, writing: DumpContext, spec: FieldSpec) -> Any:
    """Return the JSON-able value of a field; `UNSET` if it is left out."""
    is_left_out = value is spec.unset or (value is False and spec.hint is not None and spec.hint.leaves_out(False))
    return UNSET if is_left_out else written(model, value, at, writing, spec)
