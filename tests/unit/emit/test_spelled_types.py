"""A type keeps its spelling, however often it is asked for and whatever equals it."""

from __future__ import annotations

from pathlib import Path

from generator.emit.views.types import Types
from generator.ir.ir import Constant
from generator.pipeline.project import understand
from tests.unit.making import document, operation, write


def test_types_that_python_calls_equal_are_spelled_apart(tmp_path: Path) -> None:
    names = understand(write(tmp_path, document({"/a": {"get": operation("a")}})), package="spelled_client").names
    types = Types({}, names)
    one, true = Constant((1,)), Constant((True,))

    spelled = [types.annotation(type_, "argument").text for type_ in (one, true)]
    arms = [[str(arm) for arm in types.arms(type_, "argument")] for type_ in (one, true, one)]

    assert one == true
    assert spelled == ["Literal[1]", "Literal[True]"]
    assert arms == [["Literal[1]"], ["Literal[True]"], ["Literal[1]"]]
