# Copied from generator/runtime/codec/compiled/encoding.py; edit it there, then generate again.
"""Write JSON text in one go: of models by their compiled encoders, of all else by way of `plain`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from json.encoder import encode_basestring as quote
from typing import Any, Final, cast

from ...core.drift import Path
from ...core.hints import Hinted
from ...core.values import UNSET, is_unset
from ..dump import DumpContext, Encoder, plain
from ..field_specs import FieldSpec, Plan
from ..jsontext import dumps_text
from ..types import Record, is_overlaid
from .fast_paths import NAMES, fast_path
from .source import CodeBuilder, identifier
from .writing import unknown_members, written_or_unset

MANY = 20
"""Fewer models are written by the standard library: importing another encoder takes longer."""


def encode(value: Any, at: Path, writing: DumpContext) -> str:
    """Return the JSON text of any value: models straight, all else by way of `plain`."""
    class_: type[object] = value.__class__
    if class_ is dict:
        return _object(value, at, writing)
    if class_ is list:
        if len(value) >= MANY and (text := writing.quick_rows().text(value, at, writing)) is not None:
            return text
        items = [(index, item) for index, item in enumerate(value) if not is_unset(item)]
        return f"[{','.join([encode(item, (at, index), writing) for index, item in items])}]"
    if isinstance(value, Record) and not is_overlaid(class_):
        return writing.model_encoder(class_)(value, at, writing)
    return _text(plain(value, None, at, writing))


_COMMON: Final[frozenset[type[object]]] = frozenset(
    {str, int, float, bool, type(None), dict, list, Decimal, date, datetime}
)
"""Classes of most members. A value of another one may be left out, or turn out to be once it is plain."""


def _object(value: dict[Any, Any], at: Path, writing: DumpContext) -> str:
    members: list[str] = []
    for name, item in value.items():
        if type(name) is not str:
            # Written out, two names may be the same one.
            return dumps_text(plain(value, None, at, writing))
        if item is UNSET:
            continue
        if item.__class__ not in _COMMON:
            item = plain(item, None, (at, name), writing) if isinstance(item, (Hinted, Enum)) else item
            if is_unset(item):
                continue
        members.append(f"{quote(name)}:{encode(item, (at, name), writing)}")
    return f"{{{','.join(members)}}}"


def _text(value: Any) -> str:
    """Return the JSON text of a value that `plain` returned, without the encoder if possible: its start takes long."""
    class_: type[object] = value.__class__
    if class_ is str:
        return quote(value)
    if class_ is int:
        return str(value)
    return "null" if value is None else dumps_text(value)


def compile_encoder(model: type[Record], plan: Plan, encoder_of: Callable[[type[Record]], Encoder]) -> Encoder:
    """Make the encoder of a model."""
    specs = plan.specs
    source = CodeBuilder(
        {
            **NAMES,
            "quote": quote,
            "text": _text,
            "other": _other_text,
            "wires": {spec.name: spec.wire for spec in specs if spec.is_read},
            "without": partial(_without, [(spec.wire, f",{quote(spec.wire)}:") for spec in specs]),
            "rows": _encoded_rows,
            "written_text": _written_text,
            "unknown_text": partial(_unknown_text, spec=plan.additional),
            "documented": frozenset(spec.wire for spec in specs),
        }
    )
    source.add(0, "def encode(self, at, writing):")
    source.add(
        1, "if self._kept is not None or self.unknown_fields and not documented.isdisjoint(self.unknown_fields):"
    )
    source.add(2, "return written_text(self, at, writing)")
    source.add(1, "gone = []")
    for index, spec in enumerate(specs):
        source.names[f"spec_{index}"] = spec
        source.add(
            1, f"v = self.{identifier(spec.name)}", f"t{index} = {_member_text(source, index, spec, encoder_of)}"
        )
    source.add(1, "if self._absent is not None:", f"    {ADD_ABSENT}")
    source.add(1, "unknown = unknown_text(self, at, writing) if self.unknown_fields else ''")
    _add_joining(source, [spec.wire for spec in specs])
    return cast(Encoder, source.function("encode", model))


def _add_joining(source: CodeBuilder, names: list[str]) -> None:
    """Add the lines that join the texts of all members, whose names these are."""
    texts = "".join([f"t{index}, " for index in range(len(names))])
    source.add(1, "if gone:", f"    return without(gone, ({texts}), unknown)")
    # Names and values stand side by side: putting each name before its value first would take longer.
    keys = [f"{',' if index else '{'}{quote(name)}:" for index, name in enumerate(names)]
    pairs = "".join([f"{key!r}, t{index}, " for index, key in enumerate(keys)])
    source.add(1, f"return ''.join(({pairs}unknown, '}}'))" if names else "return '{' + unknown[1:] + '}'")


ADD_ABSENT: Final = "gone += [wires[name] for name in self._absent if getattr(self, name) is None]"


def _member_text(
    source: CodeBuilder, index: int, spec: FieldSpec, encoder_of: Callable[[type[Record]], Encoder]
) -> str:
    """Return the expression for the JSON text of `v`, the value of a field."""
    fast = fast_path(source, index, spec, encoder_of)
    text = f"'null' if v is None else other(self, v, at, writing, spec_{index}, gone)"
    if fast is None:
        return text
    # An f-string is faster here than `+`.
    quoted = f"f'\"{{{fast.text}}}\"'" if fast.quoted else fast.text
    return f"{quoted} if {fast.text_test or fast.test} else {text}"


def _other_text(  # noqa: PLR0913, PLR0917  the value, its place, and how it is written
    model: Record, value: Any, at: Path, writing: DumpContext, spec: FieldSpec, gone: list[str]
) -> str:
    """Return the text of a value that is none of the common ones; `gone` gets the name of one that is left out."""
    plain_value = written_or_unset(model, value, at, writing, spec)
    if plain_value is UNSET:
        gone.append(spec.wire)
        return ""
    return _text(plain_value)


def _without(keys: list[tuple[str, str]], gone: list[str], texts: tuple[str, ...], unknown: str) -> str:
    """Return the text of a model without the members that are gone."""
    left_out = set(gone)
    members = [f"{key}{text}" for (wire, key), text in zip(keys, texts, strict=True) if wire not in left_out]
    text = "".join([*members, unknown])
    return f"{{{text[1:]}}}"


def _encoded_rows(value: list[Any], at: Path, writing: DumpContext, model: type[Any], encoder: Encoder) -> str:
    rows = [
        encoder(item, (at, index), writing) if type(item) is model else _text(plain(item, None, (at, index), writing))
        for index, item in enumerate(value)
        if type(item) is model or not is_unset(item)
    ]
    return f"[{','.join(rows)}]"


def _written_text(model: Record, at: Path, writing: DumpContext) -> str:
    """Encode a model whose writer has to put back unusual spellings."""
    return dumps_text(writing.model_writer(type(model))(model, at, writing))


def _unknown_text(model: Record, at: Path, writing: DumpContext, spec: FieldSpec | None) -> str:
    members = unknown_members(model, at, writing, spec)
    return "".join([f",{quote(name)}:{_text(value)}" for name, value in members.items()])
