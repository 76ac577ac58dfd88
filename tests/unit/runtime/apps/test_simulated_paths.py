"""A simulator tells paths apart in a time that grows as they do, and takes every value that a template allows."""

from __future__ import annotations

from typing import SupportsIndex

import pytest

from generator.runtime.apps.simulator.document.templates import PathTemplate


class Counted(str):
    """A path that counts the characters which are compared with a template, also of its parts."""

    looks: list[int]

    def startswith(self, prefix: str | tuple[str, ...], *at: SupportsIndex | None) -> bool:
        self.looks.append(len(prefix))
        return super().startswith(prefix, *at)

    def removesuffix(self, suffix: str, /) -> str:
        return self._own(super().removesuffix(suffix))

    def split(self, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[str]:
        return [self._own(part) for part in super().split(sep, maxsplit)]

    def _own(self, text: str) -> str:
        part = Counted(text)
        part.looks = self.looks
        return part


@pytest.mark.parametrize(
    ("template", "path", "values"),
    [
        ("/a/{x}{y}", "/a/abc", ["ab", "c"]),
        ("/a/{x}{y}{z}", "/a/abcd", ["ab", "c", "d"]),
        ("/a/{x}{y}", "/a/a", None),
        ("/a/{x}-{y}", "/a/1-2-3", ["1-2", "3"]),
        ("/a/{x}.pdf", "/a/7.pdf", ["7"]),
        ("/a/{x}.pdf", "/a/.pdf", None),
        ("/a/{x}/", "/a/7", ["7"]),
        ("/a/{x}", "/a/7/", ["7"]),
        ("/a/{x}", "/a/7/8", None),
        ("/a({x})", "/a(7)", ["7"]),
        ("/", "/", []),
        ("/{x}{format}", "/7.json", ["7", ".json"]),
        ("/{x}{format}", "/7.xml", None),
        ("/{x}{format}{y}", "/7.jsonb.json.", ["7.jsonb", ".json", "."]),
    ],
)
def test_a_path_gives_the_values_of_its_template(template: str, path: str, values: list[str] | None) -> None:
    assert PathTemplate(template, {"format": [".json"]}).values(path) == values


@pytest.mark.parametrize(
    ("template", "text"),
    [("/b{x}-{y}-{z}-{u}", "-"), ("/b{x}{format}{y}{format}", ".a"), ("/b{x}{y}-{z}{u}", "a-")],
)
def test_comparisons_grow_as_the_path_does(template: str, text: str) -> None:
    """Values may end at any of many places; only the first character of the part tells that none of these fits."""
    steps: list[int] = []
    for length in (100, 200, 400):
        path = Counted("/" + text * length)
        path.looks = []
        assert PathTemplate(template, {"format": [".", ".a"]}).values(path) is None
        steps.append(sum(path.looks))

    assert steps[1] > steps[0]
    assert steps[2] - steps[1] <= 2 * (steps[1] - steps[0])


def test_a_long_path_of_two_parameters_side_by_side_is_told_apart() -> None:
    """What tries each end of the one with each of the other is not done with this before anybody goes home."""
    name = "a" * 300_000

    assert PathTemplate("/things/{x}{y}", {}).values(f"/things/{name}/more") is None
    assert PathTemplate("/things/{x}{y}.json", {}).values(f"/things/{name}") is None
    assert PathTemplate("/things/{x}{y}", {}).values(f"/things/{name}") == [name[1:], "a"]
