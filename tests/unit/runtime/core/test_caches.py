"""What is worked out once can be forgotten, and is worked out again."""

from __future__ import annotations

from generator.runtime.codec.codec import Codec
from generator.runtime.core.lazy import CACHES
from tests.unit.runtime.codec.codec_models import Person


def test_a_model_reads_the_same_after_all_tables_were_emptied() -> None:
    answer = {"id": "1", "name": "Ann"}
    before = Codec().read(Person, answer)

    CACHES.clear()

    assert Codec().read(Person, answer) == before


def test_the_tables_of_the_codec_are_registered() -> None:
    """Readers by type, parsed aliases, absent modules, short amounts, and what is compiled per model."""
    Codec().read(Person, {})

    assert len(CACHES) >= 9
