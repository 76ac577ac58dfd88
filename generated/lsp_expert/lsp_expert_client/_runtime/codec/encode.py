# Copied from generator/runtime/codec/encode.py; edit it there, then generate again.
"""Turn a model's plans into one function that gives its JSON text: as its writer does, without the dicts between."""

from collections.abc import Callable
from enum import Enum
from json.encoder import encode_basestring as quote
from typing import Any, cast

from ..core.drift import Path
from ..core.hints import Hinted, Spelled, Stamp, Text
from ..core.values import UNSET, is_unset
from .codegen import NAMES, CodeBuilder, identifier, usual
from .dump import DumpContext, Encoder, plain
from .field_specs import FieldSpec, written
from .jsontext import dumps_text
from .record import Record
from .type_parser import is_overlaid


def encode(value: Any, at: Path, writing: DumpContext) -> str:
    """Give the JSON text of any value: models straight, all else by way of `plain`."""
    kind: type[object] = value.__class__
    if kind is dict:
        return _object(value, at, writing)
    if kind is list:
        parts = [(index, part) for index, part in enumerate(value) if not is_unset(part)]
        return f"[{','.join([encode(part, (at, index), writing) for index, part in parts])}]"
    if isinstance(value, Record) and not is_overlaid(kind):
        return writing.model_encoder(kind)(value, at, writing)
    return _text(plain(value, None, at, writing))


def _object(value: dict[Any, Any], at: Path, writing: DumpContext) -> str:
    parts: list[str] = []
    for name, item in value.items():
        if type(name) is not str:
            # Written out, two names may be the same one.
            return dumps_text(plain(value, None, at, writing))
        if isinstance(item, (Hinted, Enum)):
            item = plain(item, None, (at, name), writing)
        if item is not UNSET:
            parts.append(f"{quote(name)}:{encode(item, (at, name), writing)}")
    return f"{{{','.join(parts)}}}"


def _text(value: Any) -> str:
    """Give the JSON text of what `plain` gave; the encoder takes long to begin."""
    kind: type[object] = value.__class__
    if kind is str:
        return quote(value)
    if kind is int:
        return str(value)
    return "null" if value is None else dumps_text(value)


def compile_encoder(
    model: type[Record], plans: tuple[FieldSpec, ...], encoder_of: Callable[[type[Record]], Encoder]
) -> Encoder:
    """Make the encoder of a model."""
    source = CodeBuilder(
        {
            **NAMES,
            "quote": quote,
            "text": _text,
            "written": written,
            "rows": _rows,
            "whole": _whole,
            "others": _others,
            "known": frozenset(plan.wire for plan in plans),
        }
    )
    source.add(0, "def encode(self, at, writing):")
    source.add(1, "if self._kept is not None or self.unknown_fields and not known.isdisjoint(self.unknown_fields):")
    source.add(2, "return whole(self, at, writing)")
    for index, plan in enumerate(plans):
        _add_member(source, index, plan, encoder_of)
    source.add(1, "more = others(self, at, writing) if self.unknown_fields else ''")
    # Each text begins with a comma, so that the first one is cut off in one place.
    source.add(1, f"all = ''.join(({''.join([f't{index}, ' for index in range(len(plans))])}more))")
    source.add(1, "return '{' + all[1:] + '}'")
    return cast(Encoder, source.function("encode", model))


def _add_member(
    source: CodeBuilder, index: int, plan: FieldSpec, encoder_of: Callable[[type[Record]], Encoder]
) -> None:
    source.names[f"plan_{index}"] = plan
    key = f",{quote(plan.wire)}:"
    source.add(1, f"v = self.{identifier(plan.name)}")
    said = usual(source, index, plan, encoder_of)
    word = "if"
    if said is not None:
        told = f"{key + chr(34)!r} + {said.text} + '\"'" if said.quoted else f"{key!r} + {said.text}"
        source.add(1, f"if {said.test}:", f"    t{index} = {told}")
        word = "elif"
    if plan.how is None or isinstance(plan.how, Text | Stamp | Spelled):
        source.add(1, f"{word} v is None:", f"    t{index} = {key + 'null'!r}")
        word = "elif"
    left_out = plan.how is not None and plan.how.leaves_out(False)
    source.add(1, f"{word} v is not UNSET{' and v is not False' if left_out else ''}:")
    source.add(2, f"c = written(self, v, at, writing, plan_{index})")
    source.add(2, f"t{index} = '' if c is UNSET else {key!r} + text(c)")
    source.add(1, "else:", f"    t{index} = ''")


def _rows(value: list[Any], at: Path, writing: DumpContext, kind: type[Any], encoder: Encoder) -> str:
    rows = [
        encoder(part, (at, index), writing) if type(part) is kind else _text(plain(part, None, (at, index), writing))
        for index, part in enumerate(value)
        if not is_unset(part)
    ]
    return f"[{','.join(rows)}]"


def _whole(model: Record, at: Path, writing: DumpContext) -> str:
    """Encode a model that remembers unusual spellings: its writer puts them back."""
    return dumps_text(writing.model_writer(type(model))(model, at, writing))


def _others(model: Record, at: Path, writing: DumpContext) -> str:
    others = plain(model.unknown_fields, None, at, writing)
    return "".join([f",{quote(name)}:{_text(value)}" for name, value in others.items()])
