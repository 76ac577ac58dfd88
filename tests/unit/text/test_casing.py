"""Texts are split into words as openapi-python-client splits them."""

from __future__ import annotations

import random

from openapi_python_client import strings

from generator.text import casing

LETTERS = "abcABCxyZ019 _-.\\/:@'\"\n\t$%{}"
LETTERS += "\u00e9\u00df\u01c5\u01c4\u4e2d\u00b5\u00aa\u2177\u00b2\u00b7\u0301\u0130\u0131\ud800"


def test_any_text_has_the_same_words() -> None:
    some = random.Random(3)
    for _ in range(20_000):
        text = "".join(some.choices(LETTERS, k=some.randrange(14)))
        clean = casing.sanitize(text)
        assert clean == strings.sanitize(text)
        assert casing.split_words(clean) == strings.split_words(clean), clean


def test_words_begin_where_the_case_changes() -> None:
    assert casing.split_words("HTTPServer2Go now_or-then.abc1d") == [
        "HTTP",
        "Server",
        "2",
        "Go",
        "now",
        "or",
        "then",
        "abc",
        "1",
        "d",
    ]
    assert casing.split_words("abc1def ghi") == ["abc1def", "ghi"]
