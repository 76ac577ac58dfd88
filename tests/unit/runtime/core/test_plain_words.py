"""A vendor's words as they are shown: no HTML, no marks that do something, in time that grows with the text."""

from __future__ import annotations

from time import thread_time

import pytest

from generator.runtime.core.redaction import plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<p>No <b>data</b></p>", "No data"),
        ("<script>alert('x')</script>Refused", "Refused"),
        ("a<SCRIPT src=x>b</Script >c", "a c"),
        ("a<style>b</script>c</style>d", "a d"),
        ("a<!-- <p>b</p> -->c", "a c"),
        ("a<!-- b", "a"),
        ("a<script>b", "a"),
        ("<scripted>kept</scripted>", "kept"),
        ("2 < 3 &amp; 4", "2 < 3 & 4"),
        ("\x1b[31mred\x07 \u202egnirts\u2069 \u200fx\u0085y", "[31mred gnirts x y"),
        ("half \ud83d of a pair", "half \N{REPLACEMENT CHARACTER} of a pair"),
    ],
)
def test_only_words_are_shown(text: str, shown: str) -> None:
    assert plain(text) == shown
    plain(text).encode()


@pytest.mark.parametrize(
    "piece", ["<script ", "<script>", "</script", "<!--", "<style></script", "<a", "&lt;", "\x1b", "<!-- <script ", " "]
)
def test_no_text_takes_longer_than_its_length_asks(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        best = 9.0
        for _ in range(3):
            begun = thread_time()
            plain(text)
            best = min(best, thread_time() - begun)
        return best

    # Eight times the text in no more than thirty times the work: what is quadratic takes sixty-four times as much.
    assert any(seconds(320_000) < 30 * max(seconds(40_000), 0.0005) for _ in range(3))
