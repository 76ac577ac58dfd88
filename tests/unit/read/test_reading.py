"""Reading a document returns its values and their lines, in YAML and in JSON."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from generator.read.load import Source, load
from generator.text.diagnostics import SpecError


def read(folder: Path, text: str, name: str = "spec.yaml") -> Source:
    path = folder / name
    path.write_text(text, "utf-8")
    return load(path, name)


def line(source: Source, pointer: str) -> int:
    return source.place(pointer).line


def test_a_line_in_json_is_found_however_the_text_is_laid_out(tmp_path: Path) -> None:
    text = '{"a":\t1,\n\t"b" : [1,\r\n 2, {"c~/":\n"}]"}], "d": {}\n, "b": [\n[], 7 ]}'
    source = read(tmp_path, text, "spec.json")
    wanted = {"#": 1, "#/a": 1, "#/d": 4, "#/b": 5, "#/b/0": 6, "#/b/1": 6}  # the last of a key given twice counts
    assert {pointer: line(source, pointer) for pointer in wanted} == wanted
    assert source.repeated == [("#", "b")]


def test_what_is_not_there_has_the_line_of_its_nearest_parent(tmp_path: Path) -> None:
    for name in ("spec.json", "spec.yaml"):
        source = read(tmp_path, '{"a": {\n"b": [\n{"c": 1}]}}', name)
        pointers = ("#/a/b/0/c/d", "#/a/b/1", "#/a/b/x", "#/a/z", "#/z")
        assert [line(source, pointer) for pointer in pointers] == [3, 2, 2, 1, 1], name


def test_a_document_has_the_same_values_and_lines_as_json_and_as_yaml(tmp_path: Path) -> None:
    some = random.Random(7)

    def value(depth: int) -> Any:
        kind = some.randrange(6 if depth else 4)
        if kind == 4:
            return [value(depth - 1) for _ in range(some.randrange(4))]
        if kind == 5:
            return {f"{some.choice('ab/~ ')}{number}": value(depth - 1) for number in range(some.randrange(4))}
        return some.choice([1, 2.5, -3, True, None, "", "null", "12", "x: y", '"', "\\", "\u00e9"])

    def pointers(at: Any, pointer: str) -> list[str]:
        inner = at.items() if isinstance(at, dict) else enumerate(at) if isinstance(at, list) else ()
        escaped = ((str(key).replace("~", "~0").replace("/", "~1"), child) for key, child in inner)
        return [pointer, *(inside for key, child in escaped for inside in pointers(child, f"{pointer}/{key}"))]

    for _ in range(50):
        data = {"first": value(5), "second": value(5)}
        text = json.dumps(data, indent=some.choice([1, 4]))
        as_json, as_yaml = read(tmp_path, text, "spec.json"), read(tmp_path, text)
        assert as_json.data == as_yaml.data == data
        for pointer in pointers(data, "#"):
            assert line(as_json, pointer) == line(as_yaml, pointer), (text, pointer)


def test_aliases_and_merge_keys_of_yaml(tmp_path: Path) -> None:
    source = read(tmp_path, "a: &x {b: 1, e: 0}\nc:\n  d: 2\n  <<: *x\n  b: 3\nf:\n- *x\n- &x 5\n- *x\n")
    assert source.data == {"a": {"b": 1, "e": 0}, "c": {"b": 3, "e": 0, "d": 2}, "f": [{"b": 1, "e": 0}, 5, 5]}
    assert source.repeated == []
    assert [line(source, pointer) for pointer in ("#/c/b", "#/f/0", "#/f/0/e", "#/f/2")] == [5, 7, 1, 9]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        *(("12", 12), ("-1", -1), ("0x1F", 31), ("0o17", 15), ("012", 12), ("1e3", 1000.0), (".5", 0.5)),
        *(("~", None), ("", None), ("Null", None), ("TRUE", True), ("yes", "yes"), ("on", "on")),
        *(
            ("2020-01-01", "2020-01-01"),
            ("1_000", "1_000"),
            ("'1'", "1"),
            ("!!str 1", "1"),
            ('!!int "1"', 1),
            ("! 1", "1"),
        ),
        *(("!other x", "x"), ("|\n  12", "12"), ("+", "+"), ("t", "t")),
    ],
)
def test_what_yaml_1_2_says_a_scalar_is(written: str, value: object, tmp_path: Path) -> None:
    scalar = read(tmp_path, f"a: {written}").data["a"]
    assert (scalar, type(scalar)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "where", "message"),
    [
        ("a: 1\n---\nb: 2\n", "spec.yaml:2", "a second document"),
        ("a:\n  b: *x\n", "spec.yaml:2", "no anchor"),
        ("a:\n  b: &x [1, *x]\n", "spec.yaml:2", "contains itself"),
        ("a:\n  [1]: 2\n", "spec.yaml:2", "a mapping key must be plain text"),
        ("# nothing\n", "spec.yaml", "empty"),
        ("a: b: c", "spec.yaml:1", "not YAML"),
        ("[" * 5000, "spec.yaml", "nested too deeply"),
    ],
)
def test_yaml_that_cannot_be_used_says_where_and_why(text: str, where: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(where) and message in str(caught.value)
