"""The vendor of specs/README.md, from nothing to a working client, by the steps that are written there."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from tests.unit.making import Package, forgotten, run, talk

README = Path(__file__).resolve().parents[3] / "specs" / "README.md"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """Write the spec as the page has it."""
    text = README.read_text("utf-8").partition("```yaml\n")[2].partition("```")[0]
    path = tmp_path / "postbox.yaml"
    path.write_text(text, "utf-8")
    return path


def test_it_keeps_the_house_rules(spec: Path) -> None:
    """No complaint, and no advice either."""
    assert run("lint", "--advice", str(spec)) == (0, "", "")


def test_it_is_short(spec: Path) -> None:
    """Two operations, a model, an enum, paging, failures and a credential."""
    assert len(spec.read_text("utf-8").splitlines()) <= 90


def test_it_becomes_a_client_that_works(spec: Path, tmp_path: Path) -> None:
    """Paging, money, dates, enums and a failure inside a success."""
    code, out, err = run("generate", "--spec", str(spec), "--out", str(tmp_path / "out"))
    assert (code, err) == (0, "") and "2 operations" in out
    package = Package(tmp_path / "out", "postbox_client", code, out, err)

    with forgotten("postbox_client"), talk(package, "Postbox", api_key="k") as call:
        call.vendor.says(
            {
                "data": [{"id": "7", "name": "Ann", "postage": "1.20", "state": "sent", "sent_on": "2026-01-05"}],
                "more": False,
            }
        )
        (letter,) = call.client.letters.list(state="sent")
        assert (letter.id, letter.postage, letter.sent_on) == (7, Decimal("1.20"), date(2026, 1, 5))
        assert letter.state is package.models.LetterState.SENT
        assert call.vendor.last.headers["X-Postbox-Key"] == "k"

        call.vendor.says({"id": "8", "name": "Ann", "postage": "1.20", "state": "draft", "sent_on": None})
        sent = call.client.letters.send(name="Ann", text="Hello", sent_on=None)
        assert json.loads(call.vendor.last.content) == {"name": "Ann", "text": "Hello", "sent_on": None}
        assert sent.sent_on is None and call.drifts == []

        call.vendor.says({"ok": False, "error": "No stamps left."})
        with pytest.raises(package.ApiError, match="No stamps left"):
            call.client.letters.send(name="Ann", text="Hello")


def test_recorded_json_is_held_against_it(spec: Path, tmp_path: Path) -> None:
    """`infer`, called as in the README, finds nothing for the recorded answer, and reports one more member."""
    sample = tmp_path / "letters.json"
    letters = [
        {"id": str(number), "name": "Ann", "postage": "1.20", "state": "sent", "sent_on": "2026-01-05"}
        for number in (1, 2)
    ]
    sample.write_text(json.dumps({"data": letters, "more": False}), "utf-8")
    code, out, _ = run("infer", "--sample", str(sample), "--at", "data")
    assert code == 0 and "postage" in out

    sample.write_text(json.dumps({"data": [{**letter, "weight": 20} for letter in letters], "more": False}), "utf-8")
    _, out, _ = run("infer", "--sample", str(sample), "--at", "data", "--spec", str(spec), "--schema", "Letter")
    assert "weight" in out


def test_a_vendors_swagger_is_tried_as_it_is(tmp_path: Path) -> None:
    """2.0 goes through the same command."""
    path = tmp_path / "their.yaml"
    swagger = {
        "swagger": "2.0",
        "info": {"title": "Postbox", "version": "1"},
        "host": "api.postbox.example",
        "paths": {"/letters": {"get": {"operationId": "listLetters", "responses": {"200": {"description": "Done."}}}}},
    }
    path.write_text(yaml.safe_dump(swagger), "utf-8")

    code, out, _ = run("operations", "--spec", str(path))
    assert (code, out) == (0, "GET\t/letters\tletters.list\n")


def test_a_second_version_of_it_is_reviewed(spec: Path, tmp_path: Path) -> None:
    """The review that the page describes."""
    new = tmp_path / "new.yaml"
    new.write_text(
        spec.read_text("utf-8").replace("required: [name, text]", "required: [name, text, sent_on]"), "utf-8"
    )

    code, out, _ = run("diff", str(spec), str(new))
    assert code == 1
    assert "- `sent_on` of `letters.send` is now required." in out
