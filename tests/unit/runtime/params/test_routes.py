"""Path parameters stay in their segment."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.codec.codec import Codec
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.values import UNSET
from generator.runtime.params.params import exploded, fill, joined, label, matrix
from generator.runtime.params.styles import TextFormat

CODEC = Codec()
SPELLING = TextFormat(CODEC.write, CODEC.dumps)


class Colour(Enum):
    RED = "dark red"


def filled(value: object, route: str = "/things/{id}/parts") -> str:
    return fill(route, {"id": value}, SPELLING)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (7, "7"),
        ("a/b", "a%2Fb"),
        ("a?b#c%2F", "a%3Fb%23c%252F"),
        ("two words", "two%20words"),
        ("é", "%C3%A9"),
        ("organization:91b5", "organization%3A91b5"),
        (True, "true"),
        (Decimal("1E+3"), "1000"),
        (date(2026, 1, 5), "2026-01-05"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Colour.RED, "dark%20red"),
        (joined([1, "a,b"]), "1,a%2Cb"),
        (exploded({"k": 1, "l": "x y"}), "k=1,l=x%20y"),
        (label([1, 2]), ".1,2"),
        (label([1, 2], explode=True), ".1.2"),
        (label({"a": 1}, explode=True), ".a=1"),
        (matrix([1, 2]), ";id=1,2"),
        (matrix([1, 2], explode=True), ";id=1;id=2"),
        (matrix({"a": 1, "b": 2}, explode=True), ";a=1;b=2"),
        ("...", "..."),
    ],
)
def test_a_value_is_quoted_whole(value: object, text: str) -> None:
    assert filled(value) == f"/things/{text}/parts"


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET, [], [None], "\ud800"])
def test_what_is_no_segment_is_refused_by_name(value: object) -> None:
    with pytest.raises(InvalidArgument) as caught:
        filled(value)

    assert "id" in str(caught.value) or "half a character" in str(caught.value)


def test_a_missing_parameter_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="id is missing"):
        fill("/things/{id}", {}, SPELLING)


def test_parameters_cannot_form_dots_together() -> None:
    with pytest.raises(InvalidArgument, match=r"a is '\.', which is not one part of a path"):
        fill("/things/{a}{b}", {"a": label(""), "b": label("")}, SPELLING)


def test_literals_around_a_parameter_stay() -> None:
    assert fill("/payslips/{id}.pdf", {"id": 7}, SPELLING) == "/payslips/7.pdf"


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text not in (".", ".."))
)
def test_any_text_comes_back_as_one_segment(text: str) -> None:
    url = httpx.URL(f"https://example.com/things/{fill('{id}', {'id': text}, SPELLING)}/parts")

    before, kept, after = url.raw_path.decode().removeprefix("/things").split("/")
    assert (before, after) == ("", "parts")
    assert httpx.URL(f"https://example.com/{kept}").path == f"/{text}"
    assert url.query == b"" and url.fragment == ""


@pytest.mark.parametrize("value", [None, [1, 2], {"k": 1}, object()], ids=["none", "list", "dict", "object"])
def test_a_value_of_the_wrong_type_is_a_type_error(value: object) -> None:
    with pytest.raises(TypeError):
        filled(value)
