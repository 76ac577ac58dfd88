"""Annotations of names alone are read without a parser of Python; what comes of them is the same."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from datetime import date

import pytest

from generator.runtime.codec.annotations import Scope, parse
from generator.runtime.codec.types import Constant, HintedType, ListOf, Scalar, choice
from generator.runtime.core.hints import spelled
from generator.runtime.core.values import UNSET, Unset

SCOPE = Scope(__name__)
NAMES_OF_THE_MODULE = (date, Sequence, UNSET, Unset)
"""Annotations below mean these."""


@pytest.mark.parametrize(
    "text",
    [
        "str",
        "None",
        "str | None",
        "str | None | Unset",
        "int | str | int",
        "date | None",
        "list[str]",
        "Sequence[date] | None | Unset",
        "list[None] | None",
        "list[str | None]",
        "dict[str, int] | None",
        "tuple[int, ...]",
        "list[list[int]]",
        "str|None",
        "Literal['a', 'b'] | str",
    ],
)
def test_an_annotation_means_what_the_parser_of_python_reads(text: str) -> None:
    # A text that is all in brackets is not a name.
    assert parse(text, SCOPE) == parse(f"({text})", SCOPE)


def test_the_first_word_behind_an_annotated_type_says_how_it_travels() -> None:
    said = parse("Annotated[bool, spelled('on', 'off')]", SCOPE)

    assert said == HintedType(Scalar("bool"), spelled("on", "off"))
    assert parse("Annotated[bool, 'words']", SCOPE) == Scalar("bool")


@pytest.mark.parametrize("text", ["", "str |", "str | ", "a b", "list[", "list[]]", "1", "str | 1"])
def test_what_is_no_annotation_is_refused(text: str) -> None:
    with pytest.raises((TypeError, NameError)):
        parse(text, SCOPE)


def test_scalars_are_alike_by_their_name() -> None:
    assert Scalar("str") == Scalar("str") and hash(Scalar("str")) == hash(Scalar("str"))
    assert Scalar("str") != Scalar("int")
    assert Scalar("str") != ListOf(Scalar("str"))
    assert Scalar("str") != Constant(("str",))
    assert choice([Scalar("str"), Scalar("str")]) == Scalar("str")


def test_models_of_plain_annotations_are_read_without_that_parser() -> None:
    script = (
        "import sys\n"
        "from generator.runtime.codec.annotations import Scope, parse\n"
        "sys.modules['ast'] = None\n"
        "print(parse('list[str] | None', Scope('builtins')))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert "ListOf" in done.stdout
