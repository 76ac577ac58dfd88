"""The command, its formats and exit codes, and what a reviewer reads first."""

from __future__ import annotations

import json
import subprocess
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


def moved(value: dict[str, Any]) -> None:
    value["paths"]["/bills/{id}"] = value["paths"].pop("/invoices/{id}")


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


def test_the_markdown_says_what_breaks_first_with_both_calls(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ten seconds: a verdict with counts, then what breaks, with the old and the new call side by side."""
    main(["diff", *two(tmp_path, breaking)])

    lines = capsys.readouterr().out.splitlines()
    assert lines[2] == "🔴 **Callers break.** 1 breaking."
    assert lines[6].startswith("- `invoices.get` is now `invoices.fetch`; the call itself is the same request.")
    assert lines[7:11] == ["  ```diff", "  - client.invoices.get(id)", "  + client.invoices.fetch(id)", "  ```"]
    assert len(lines) == 11


def test_a_break_of_the_wire_alone_shows_both_requests(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The client follows, so callers who upgrade have nothing to do."""
    main(["diff", *two(tmp_path, moved)])

    text = capsys.readouterr().out
    assert "🔴 **The wire breaks; callers who upgrade the client need to change nothing.** 1 breaking." in text
    assert "  - GET /invoices/{id}\n  + GET /bills/{id}\n" in text


def test_a_lost_member_is_shown_where_callers_find_it(tmp_path: Path) -> None:
    (change,) = changes(tmp_path, base(), edited(lambda value: put(members(value), due=None)))

    assert change.calls == ("client.invoices.list()[0].due", "") or change.calls[0].endswith(".due")
    assert change.calls[1] == ""


def test_an_address_is_the_first_of_what_is_risky_and_texts_are_counted(tmp_path: Path) -> None:
    def edit(value: dict[str, Any]) -> None:
        put(get(value), deprecated=True, summary="Get one.")
        put(listing(value), summary="List them.")
        value["servers"][0]["url"] = "https://other.example"

    lines = markdown("Title", [Verdict("", changes(tmp_path, base(), edited(edit)))]).splitlines()

    assert lines[4] == "### 🟠 What is risky: code runs, but may behave differently"
    assert lines[6].startswith("- **Another address.** The address is `https://other.example`")
    assert "⚪ Docs: only texts, examples and evidence changed: 2 of descriptions." in lines
    assert not any("has another description" in line for line in lines)


def test_what_breaks_comes_first_over_all_vendors(tmp_path: Path) -> None:
    """Only then the counts, and what is safe is folded."""
    one = changes(tmp_path, base(), edited(lambda value: put(members(value), paid={"type": "boolean"})))
    other = changes(tmp_path, base(), edited(breaking))

    text = markdown("Title", [Verdict("a", one), Verdict("b", other)])

    assert text.index("- **b**: `invoices.get` is now") < text.index("| vendor |") < text.index("<details>")
    assert text.index("<details>") < text.index("- **a**: `Invoice` now has `paid`.")


def test_no_entry_is_told_twice(tmp_path: Path) -> None:
    def edit(value: dict[str, Any]) -> None:
        breaking(value)
        put(get(value), deprecated=True)

    reported = changes(tmp_path, base(), edited(edit))

    text = markdown("Title", [Verdict("", reported)])

    assert [text.count(change.text) for change in reported] == [1] * len(reported)


def test_sarif_has_a_rule_a_level_and_a_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["diff", *two(tmp_path, breaking), "--format", "sarif"])

    (run,) = json.loads(capsys.readouterr().out)["runs"]
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("method-renamed", "error")
    assert run["tool"]["driver"]["rules"] == [{"id": "method-renamed"}]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].endswith("new.yaml") and place["region"]["startLine"] > 0


@pytest.mark.parametrize(("limit", "code"), [("breaking", 0), ("risky", 1)])
def test_the_least_level_that_fails_may_be_chosen(limit: str, code: int, tmp_path: Path) -> None:
    paths = two(tmp_path, lambda value: put(get(value), deprecated=True))

    assert main(["diff", *paths, "--fail-on", limit]) == code


def test_a_break_may_be_accepted_with_a_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told as accepted, and no longer fails; what fits no break is told too."""
    paths = two(tmp_path, breaking)
    rows = [
        {"kind": "method-renamed", "name": "invoices.get", "reason": "The old name was wrong."},
        {"kind": "method-gone", "name": "invoices.other", "reason": "Nobody called it."},
    ]
    (tmp_path / "new.accepted.yaml").write_text(json.dumps(rows), "utf-8")

    assert main(["diff", *paths]) == 0

    text = capsys.readouterr().out
    assert "### Accepted breaks" in text and "Reason: The old name was wrong." in text
    assert "nothing breaks as `method-gone` of `invoices.other`. Remove the line." in text
    assert main(["diff", *paths, "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["breaking"] is False
    assert report["changes"][0]["accepted"] == "The old name was wrong."


@pytest.mark.parametrize(
    "rows", ["{}", "[{kind: a, name: b}]", "[{kind: a, name: b, reason: ''}]", "[{kind: a, name: b, reason: 1}]"]
)
def test_an_acceptance_without_a_reason_is_refused(rows: str, tmp_path: Path) -> None:
    paths = two(tmp_path, breaking)
    (tmp_path / "new.accepted.yaml").write_text(rows, "utf-8")

    assert main(["diff", *paths]) == 2


def test_a_side_that_cannot_be_read_is_the_headline(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = str(write(tmp_path, "old.yaml", base()))
    (tmp_path / "new.yaml").write_text("openapi: [", "utf-8")

    assert main(["diff", old, str(tmp_path / "new.yaml")]) == 2

    assert capsys.readouterr().out.splitlines()[2].startswith("❌ **The documents cannot be compared.**")


def test_a_crash_is_no_verdict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder where a file is expected to be written is a mistake that nothing foresees."""
    (tmp_path / "specs").mkdir()
    command = ["changes", "--base", "HEAD", "--root", str(tmp_path), "--report", str(tmp_path)]
    subprocess.run(["git", "-C", str(tmp_path), "init", "-q"], check=True)
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(tmp_path), *who, "commit", "-q", "--allow-empty", "-m", "start"], check=True)

    assert main(command) == 70
    assert "this is a bug of the generator" in capsys.readouterr().err


def test_an_old_spec_that_words_of_today_refuse_is_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The check of words grows; what was committed before it stays readable."""
    old, new = base(), edited(breaking)
    old["x-pagination"]["items"] = "rows"
    paths = [str(write(tmp_path, "old.yaml", old)), str(write(tmp_path, "new.yaml", new))]

    assert main(["diff", *paths]) == 1

    text = capsys.readouterr().out
    assert "Today's check refuses the old document, which is compared all the same" in text
    assert "`invoices.get` is now `invoices.fetch`" in text


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
    assert text.count("\n- ") == 1


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
