"""The first objects of a model are read field by field, the others by a compiled reader: what comes out is the same."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from functools import cache
from typing import Any

from attrs import define, field
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.codec.codec import Codec
from generator.runtime.codec.codec_cache import CODEC_CACHE
from generator.runtime.codec.compiled.reading import compile_reader
from generator.runtime.codec.field_specs import read_object
from generator.runtime.codec.model import Model
from generator.runtime.codec.read_context import ReadContext
from generator.runtime.codec.scalars import Reader
from generator.runtime.core.drift import Drift, Path
from generator.runtime.core.hints import text, wire

from .codec_models import Everything, Line
from .test_codec_round_trip import ANSWERS, JSON


@define(kw_only=True, repr=False)
class Seen(Model):
    """A model that is only read: what does not come is `None`."""

    id: int
    label: str | None = field(default=None, metadata=wire("name"))
    price: Decimal | None = field(default=None, metadata=wire(hint=text))
    line: Line | None = None


@cache
def readers_of(model: type[Model]) -> tuple[Reader, Reader]:
    """Return what reads the first objects of a model, and what reads the others."""
    plan = CODEC_CACHE.plan_of(model)

    def early(data: object, at: Path, reading: ReadContext) -> object:
        return read_object(data, at, reading, model, plan)

    return early, compile_reader(model, plan, CODEC_CACHE.reader_of)


def read_both_ways(model: type[Model], answer: object) -> list[tuple[object, ...]]:
    """Return what comes of an answer by either reader: the model, the drifts, and how the model is written."""
    outcomes: list[tuple[object, ...]] = []
    for reader in readers_of(model):
        drifts: list[Drift] = []
        codec = Codec(on_drift=drifts.append)
        result: Any = reader(answer, "$", ReadContext(codec, codec._writing))
        shown = repr(result)
        if isinstance(result, model):
            shown = repr((result.to_python(), result.unknown_fields, result._absent))
        outcomes.append((type(result), shown, repr(drifts), codec.encode(result)))
    return outcomes


@settings(max_examples=80, deadline=None)
@given(ANSWERS)
def test_either_reader_makes_the_same_of_any_answer(answer: dict[str, Any]) -> None:
    """Values, undocumented members, drifts in their order, and the same JSON when it is written again."""
    first, second = read_both_ways(Everything, answer)

    assert first == second


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.sampled_from(["id", "name", "price", "line", "unheard"]), JSON) | JSON)
def test_either_reader_notes_what_did_not_come(answer: object) -> None:
    """Of a model that is only read, and of an answer that is not an object."""
    first, second = read_both_ways(Seen, answer)

    assert first == second


def test_nothing_is_compiled_until_a_third_object_comes() -> None:
    """A program that makes one call does not wait for a compiler; a listing is read by what it made."""
    script = (
        "import sys\n"
        "from attrs import define\n"
        "from generator.runtime.codec.codec import Codec\n"
        "from generator.runtime.codec.model import Model\n"
        "@define\n"
        "class Item(Model):\n"
        "    number: int\n"
        "for count in (1, 1, 1):\n"
        "    [item] = Codec().read(list[Item], [{'number': 7}])\n"
        "    print(item.number, 'generator.runtime.codec.compiled.reading' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == ["7 False", "7 False", "7 True"]
