"""A ledger names only what exists, and every hook of the overlay is in it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.lint.rules import lint
from generator.quirks.ledger import read_ledger
from generator.text.diagnostics import SpecErrors

from .planted import OVERLAY, PRICE, plant, quirk, rows


def complaints(root: Path, ledger: list[dict[str, Any]], overlay: str = OVERLAY) -> list[str]:
    spec = plant(root, ledger, overlay)
    found = lint(spec, root / "overlays" / "made")
    return [f"{row.code} {row.text}" for row in found if row.code.startswith("Q")]


def test_a_ledger_that_names_what_exists_has_no_complaint(tmp_path: Path) -> None:
    assert complaints(tmp_path, rows()) == []


def with_first(**members: Any) -> list[dict[str, Any]]:
    first, *others = rows()
    return [{**first, **members}, *others]


@pytest.mark.parametrize(
    ("ledger", "expected"),
    [
        (with_first(id="MA-02"), "Q101 2 quirks have the id MA-02"),
        (with_first(handled=[{"spec": PRICE.replace("price", "prize")}]), "Q102 MA-01: .* has no 'prize' there"),
        (with_first(handled=[{"spec": PRICE, "instead": "decimal"}]), "Q102 MA-01: .* says just what"),
        (with_first(handled=[{"overlay": "codec.MadeCodec.read"}]), "Q102 MA-01: .*no such module"),
        (with_first(handled=[{"overlay": "dialect.unboxed"}]), "Q102 MA-01: .*say with instead"),
        (with_first(handled=[{"overlay": "dialect.unboxed", "instead": "a b"}]), "Q102 MA-01: .*a Python expression"),
        (with_first(handled=[{"runtime": "core.values.nothing"}]), "Q102 MA-01: .*has no nothing"),
        (with_first(tests=["tests/test_made.py::test_gone"]), "Q103 MA-01: there is no test"),
        (with_first(tests=["tests/../tests/test_made.py::test_limits"]), "Q103 MA-01: there is no test"),
        (with_first(tests=["tests/test_made.py"]), "Q103 MA-01: there is no test"),
        (with_first(operations=["calls.put"]), "Q104 MA-01: the client has no method calls.put"),
        (rows()[:2], "Q105 dialect.LIMITS is marked MA-03, which does not name it"),
        (
            with_first(handled=[{"overlay": "dialect.unboxed", "instead": "document"}]),
            r'Q105 MA-01: dialect.unboxed has no mark @quirk\("MA-01"\)',
        ),
    ],
)
def test_what_does_not_exist_is_a_complaint(tmp_path: Path, ledger: list[dict[str, Any]], expected: str) -> None:
    found = complaints(tmp_path, ledger)

    assert [text for text in found if re.match(expected, text)], found


def test_a_hook_without_a_mark_is_a_complaint(tmp_path: Path) -> None:
    overlay = OVERLAY + "\n    def hidden(self): ...\n"
    hook = '''

class OtherDialect(Dialect):
    """Has two hooks."""

    def pause(self, call, outcome, attempt):
        """Wait."""

    def _inner(self):
        """Help."""
'''

    found = complaints(tmp_path, rows(), OVERLAY + hook)

    assert overlay and [text for text in found if text.startswith("Q106")] == [
        "Q106 dialect.OtherDialect.pause is a hook without @quirk(...). Say which quirk it is for."
    ]


def test_a_mark_on_a_class_is_for_its_methods(tmp_path: Path) -> None:
    overlay = OVERLAY.replace('    @quirk("MA-02")\n', "").replace("class Made", '@quirk("MA-02")\nclass Made')
    ledger = rows()
    ledger[1]["handled"] = [{"overlay": "dialect.MadeDialect", "instead": "Dialect"}]

    assert complaints(tmp_path, ledger, overlay) == []


def test_without_a_ledger_no_hook_needs_a_mark(tmp_path: Path) -> None:
    spec = plant(tmp_path, rows(), OVERLAY.replace('@quirk("MA-02")', "").replace('quirk("MA-03")', ""))
    spec.with_name("made.quirks.yaml").unlink()

    assert [row for row in lint(spec, tmp_path / "overlays" / "made") if row.code.startswith("Q")] == []


@pytest.mark.parametrize(("unproven", "is_too_many"), [(1, False), (2, True)])
def test_one_in_ten_may_be_without_proof(tmp_path: Path, unproven: int, is_too_many: bool) -> None:
    proven = [{**rows()[0], "id": f"MB-{number:02}"} for number in range(10 - 3 - unproven)]
    open_ones = [quirk(f"MC-{number:02}", proof="none", reason="Nobody can see it.") for number in range(unproven)]

    found = complaints(tmp_path, [*rows(), *proven, *open_ones])

    assert [text[:4] for text in found] == (["Q107"] if is_too_many else [])


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (quirk("MA-1", proof="none", reason="x"), "the id 'MA-1' is not like PX-07"),
        (quirk("MA-01", since="1", proof="none", reason="x"), "since is '1'"),
        (quirk("MA-01", vendor=None, proof="none", reason="x"), "vendor is missing"),
        (
            quirk("MA-01", evidence={"status": "heard", "source": "x"}, proof="none", reason="x"),
            "is not one of",
        ),
        (quirk("MA-01"), "name what handles it and the tests"),
        (quirk("MA-01", proof="none"), "reason is missing"),
        (quirk("MA-01", proof="some", reason="x"), "proof can only be `none`"),
        (quirk("MA-01", handeld=[], proof="none", reason="x"), "handeld is not a member"),
        (quirk("MA-01", handled=[{"spec": "#", "overlay": "x"}], tests=["x"]), "one of spec, overlay and runtime"),
        (quirk("MA-01", handled=[{"overlay": "x.y", "instead": 3}], tests=["x"]), "instead is a Python expression"),
        (quirk("MA-01", handled="x", tests=["x"]), "handled is a list"),
        ("MA-01", "a mapping is missing"),
    ],
)
def test_a_row_that_is_none_is_told(tmp_path: Path, row: Any, expected: str) -> None:
    spec = plant(tmp_path, [row])

    with pytest.raises(SpecErrors, match=re.escape(expected)) as caught:
        read_ledger(spec)

    assert re.search(r"made\.quirks\.yaml:\d+: ", str(caught.value))
