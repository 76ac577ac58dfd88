"""Readers that are compiled for a model show their source, as code that stands in a file does."""

from __future__ import annotations

import linecache
import sys
from types import FrameType

from generator.runtime.codec.codec import Codec
from tests.unit.runtime.codec.codec_models import Person


def test_a_debugger_finds_the_source_of_a_compiled_reader() -> None:
    seen: set[str] = set()

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith("<read "):
            seen.add(linecache.getline(frame.f_code.co_filename, frame.f_code.co_firstlineno))

    sys.setprofile(note)
    try:
        Codec().read(Person, {"id": "1", "name": "Ann"})
    finally:
        sys.setprofile(None)

    assert any(line.startswith("def read(") for line in seen)
