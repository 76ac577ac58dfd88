"""Annotations of names alone are read without a parser of Python; what comes of them is the same."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

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


def test_a_name_may_be_of_models_that_nobody_has_imported_yet(tmp_path: Path) -> None:
    """The models of a client come when they are needed."""
    (tmp_path / "vendor" / "resources").mkdir(parents=True)
    for file, content in {"__init__.py": "", "resources/__init__.py": "", "models.py": "class Thing: ...\n"}.items():
        (tmp_path / "vendor" / file).write_text(content, "utf-8")
    script = (
        "import sys\n"
        f"sys.path.append({str(tmp_path)!r})\n"
        "from generator.runtime.codec.annotations import Scope\n"
        "for _ in range(2):\n"
        "    print(Scope('vendor.resources.things').find('Thing'))\n"
        "try:\n"
        "    Scope('vendor.resources.things').find('Thong')\n"
        "except NameError as error:\n"
        "    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    found = "<class 'vendor.models.Thing'>"
    assert done.stdout.splitlines() == [found, found, "vendor.resources.things: no type is called 'Thong'"]


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
