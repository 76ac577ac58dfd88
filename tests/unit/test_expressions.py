"""No regular expression takes a time that grows faster than the text: documents and answers are untrusted."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest

from tests.unit.growth import Expression, expressions, growth
from tests.unit.making import document, operation, run, write

ROOT = Path(__file__).parents[2]
FOLDERS = [
    *(
        path
        for path in sorted((ROOT / "generator").iterdir())
        if path.is_dir() and path.name not in ("runtime", "__pycache__")
    ),
    *(path for path in sorted((ROOT / "generator" / "runtime").iterdir()) if path.is_dir() and path.name[0] != "_"),
    ROOT / "overlays",
]

STEEP = [
    (r"^([A-Za-z0-9]*[a-z][A-Za-z0-9]*)_\d{1,2}$", "match"),
    (r"<(script|style)\b.*?</\1", "finditer"),
    (r"</?(?:p|br)(?:\s[^>]*)?/?>", "finditer"),
    (r'"(?:[^"\\]|\\.)*+"', "finditer"),
    (r"/\*.*?\*/", "finditer"),
    (r"[es]+$", "finditer"),
    (r"(a+)+b", "match"),
    (r"\s+$", "finditer"),
    (r"a+$", "finditer"),
]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_expression_is_steep(folder: Path) -> None:
    steep = [(expression.place, text) for expression in expressions(folder) if (text := growth(expression))]

    assert steep == []


@pytest.mark.parametrize(("pattern", "reading"), STEEP)
def test_a_steep_expression_is_found(pattern: str, reading: str) -> None:
    """The proof that the test above can fail."""
    assert growth(Expression("here", pattern, re.DOTALL, frozenset({reading})))


def test_every_expression_is_read() -> None:
    assert sum(1 for folder in FOLDERS for _ in expressions(folder)) > 200


def test_patterns_are_found_in_choices_tables_and_loops(tmp_path: Path) -> None:
    module = tmp_path / "made" / "module.py"
    module.parent.mkdir()
    module.write_text(
        'import re\nTABLE = {"a": r"\\d", "b": r"\\w"}\nKINDS = (("k", "x+"),)\nlast = "c" if TABLE else "d"\n'
        "def read(text, place):\n    re.match(TABLE[place], text)\n    re.search(last, text)\n"
        "    return [kind for kind, words in KINDS if re.search(words, text)]\n",
        "utf-8",
    )

    assert [found.pattern for found in expressions(module.parent)] == [r"\d", r"\w", "c", "d", "k", "x+"]


def test_a_pattern_that_cannot_be_followed_is_told(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text("import re\nre.match(input(), '')\n", "utf-8")

    with pytest.raises(ValueError, match=r"module\.py:2: input\(\) is not a constant"):
        list(expressions(tmp_path))


LONG = ["xY1", "v1", "x_", "<p ", "{a", "/a", "9.", "\u00e9", "a: ", '\\"', ". "]


@pytest.mark.parametrize("unit", LONG)
def test_long_texts_of_a_document_take_no_more_than_their_share(tmp_path: Path, unit: str) -> None:
    """Twenty thousand letters of an operationId took seconds; a name is cut before it is taken apart."""

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        parameters = [{"name": text, "in": "query", "description": text, "schema": {"type": "string", "default": text}}]
        call = operation(text, parameters=parameters, description=text)
        path = write(tmp_path, json.dumps(document({f"/{text}": {"get": call}})), "spec.json")
        start = time.thread_time()
        code, _, err = run("operations", "--spec", str(path))
        assert code == 0, err[:500]
        return time.thread_time() - start

    seconds(100)
    assert any(seconds(80_000) < max(8 * seconds(20_000), 0.5) for _ in range(3))
