"""The command, its formats and exit codes, and what a reviewer reads first."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli.main import main
from generator.diff.report import Verdict, markdown, safe
from tests.unit.diff.pairs import Edit, base, changes, edited, get, listing, schema, write
from tests.unit.diff.test_kinds import members, put


def two(folder: Path, edit: Edit) -> list[str]:
    return [str(write(folder, "old.yaml", base())), str(write(folder, "new.yaml", edited(edit)))]


def breaking(value: dict[str, Any]) -> None:
    put(get(value), x__method="fetch")


def harmless(value: dict[str, Any]) -> None:
    put(get(value), summary="Get one.")


def test_the_exit_code_says_whether_a_caller_would_break(tmp_path: Path) -> None:
    """The contract: 1 for a break, 0 for none; 2 is for what cannot be read."""
    assert main(["diff", *two(tmp_path, breaking)]) == 1
    assert main(["diff", *two(tmp_path, harmless)]) == 0
    assert main(["diff", *two(tmp_path, lambda _value: None)]) == 0


def test_what_cannot_be_read_is_code_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file does not count as a breaking change."""
    old = str(write(tmp_path, "old.yaml", base()))

    assert main(["diff", old, str(tmp_path / "none.yaml")]) == 2
    assert "none.yaml: cannot be read" in capsys.readouterr().err


def test_the_markdown_says_the_verdict_first_and_folds_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ten seconds: a verdict with counts, then what breaks; details are folded."""
    main(["diff", *two(tmp_path, breaking)])

    lines = capsys.readouterr().out.splitlines()
    assert lines[2] == "🔴 **Callers break.** 1 breaking."
    assert lines[6].startswith("- `invoices.get` is now `invoices.fetch`; the call itself is the same request.")
    assert lines[8] == "<details>"
    text = "\n".join(lines)
    assert "  - `invoices.get`: `invoices.get(id: int) -> models.Invoice` → nothing" in text
    assert "  - `invoices.fetch`: nothing → `invoices.fetch(id: int) -> models.Invoice`" in text


def test_json_has_levels_places_and_signatures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All that a program needs, by the same words."""
    main(["diff", *two(tmp_path, lambda value: put(members(value)["id"], type="string")), "--format", "json"])

    report = json.loads(capsys.readouterr().out)
    assert report["breaking"] is True
    change = report["changes"][0]
    assert (change["level"], change["request"], change["response"], change["python"]) == (
        "breaking",
        None,
        "breaking",
        "breaking",
    )
    assert change["old"]["line"] > 0 and change["new"]["pointer"].endswith("/properties/id")
    assert change["names"] == [{"name": "models.Invoice.id", "before": "id: int", "after": "id: str"}]


def test_annotations_stand_beside_the_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """GitHub shows them in the diff; docs would only be noise there."""

    def edit(value: dict[str, Any]) -> None:
        breaking(value)
        put(listing(value), summary="Other words.")

    paths = two(tmp_path, edit)
    main(["diff", *paths, "--format", "github"])

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1
    file = paths[1].replace(":", "%3A")
    assert lines[0].startswith(f"::error file={file},line=")
    assert ",title=breaking%3A method-renamed::`invoices.get` is now" in lines[0]


def test_one_edit_of_a_shared_part_is_one_line_at_the_top(tmp_path: Path) -> None:
    """The details list every use."""

    def shared(value: dict[str, Any], name: str) -> dict[str, Any]:
        value["components"]["parameters"] = {
            "Owner": {
                "name": "owner",
                "in": "query",
                "x-name": name,
                "description": "Who.",
                "schema": {"type": "string"},
            }
        }
        for operation in (get(value), listing(value)):
            operation.setdefault("parameters", []).append({"$ref": "#/components/parameters/Owner"})
        return value

    reported = changes(tmp_path, shared(base(), "owner"), shared(base(), "person"))

    text = markdown("Title", [Verdict("", reported)])
    assert len(reported) == 2
    assert text.count("The same in 1 more.") == 1
    assert text.partition("<details>")[0].count("\n- ") == 1


def test_nothing_from_a_spec_becomes_markup() -> None:
    """A hostile name is shown, not obeyed."""
    assert safe("`a` <img src=x> @team [x](http://y) ::error") == (
        "`a` &lt;img src=x&gt; &#64;team \\[x\\](http:&#47;&#47;y) ::error"
    )


def test_a_hostile_enum_value_stays_in_its_code(tmp_path: Path) -> None:
    """Backticks, markup and line ends of a value do not leave the span."""
    reported = changes(
        tmp_path, base(), edited(lambda value: schema(value, "Status")["enum"].append("`</details>\n@all`"))
    )

    text = markdown("Title", [Verdict("", reported)])
    lines = [line for line in text.splitlines() if "Status" in line]
    outside = "".join(part for line in lines for part in line.split("`")[::2])
    assert lines and "@all" not in outside and "</details>" not in outside


def test_no_change_says_so(tmp_path: Path) -> None:
    """One line."""
    text = markdown("Title", [Verdict("", changes(tmp_path, base(), base()))])

    assert text == "## Title\n\n✅ **No change** for anybody: neither on the wire nor in Python.\n"
