"""The simulator of Perfex reads a form as PHP does."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from generator.runtime.apps.simulator.bodies import MULTIPART, URLENCODED, read_body

FORMS: list[list[tuple[str, str]]] = [
    [("a", "1"), ("a", "2")],
    [("a[]", "1"), ("a[]", "2")],
    [("a[0][b]", "1"), ("a[0][c]", "2"), ("a[1][b]", "3")],
    [("a[3]", "x"), ("a[]", "y"), ("a[1]", "z")],
    [("a[b][c][]", "1"), ("a[b][c][]", "2")],
    [("a", "1"), ("a[b]", "2")],
    [("a[b]", "1"), ("a", "2")],
    [("a.b", "1"), ("c d", "2"), (" e", "3")],
    [("a[b.c]", "1"), ("a[d e]", "2")],
    [("a[b", "1")],
    [("a[b]c", "1"), ("a[b]c[d]", "2")],
    [("a[]b", "1")],
    [("a]b", "1"), ("a[b]]", "2")],
    [("a[b][", "1")],
    [("a[b[c]", "1")],
    [("a[07]", "1"), ("a[7]", "2")],
    [("a[ ]", "1"), ("a[ ]", "2")],
    [("newitems[0][taxname][]", "VAT|20.00"), ("newitems[0][qty]", "2"), ("custom_fields[invoice][6][]", "Ä & ö")],
    [("", "1"), ("x", "")],
    [("a[-1]", "x"), ("a[]", "y")],
]


def as_objects(value: Any) -> Any:
    if isinstance(value, list):
        return {str(index): as_objects(part) for index, part in enumerate(value)}
    return {key: as_objects(part) for key, part in value.items()} if isinstance(value, dict) else value


def read(content: bytes, media: str) -> Any:
    return as_objects(read_body(content, media, nested=True).value)


@pytest.mark.parametrize("pairs", FORMS, ids=lambda pairs: "&".join(name for name, _ in pairs))
def test_names_nest_as_in_php(address: str, pairs: list[tuple[str, str]]) -> None:
    content = urlencode(pairs).encode()

    seen = httpx.post(address, content=content, headers={"content-type": URLENCODED}).json()["post"]

    assert read(content, URLENCODED) == (seen or {})


@pytest.mark.parametrize("pairs", FORMS, ids=lambda pairs: "&".join(name for name, _ in pairs))
def test_names_of_parts_nest_as_in_php(address: str, pairs: list[tuple[str, str]]) -> None:
    parts = "".join(f'--X\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in pairs)
    content, media = f"{parts}--X--\r\n".encode(), f"{MULTIPART}; boundary=X"

    seen = httpx.post(address, content=content, headers={"content-type": media}).json()["post"]

    assert read(content, media) == (seen or {})
