"""`infer` makes a schema from recorded JSON, and compares it with a curated one."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli.main import main as run
from generator.lint.infer import compare, propose, read_samples
from generator.read.resolve import Documents
from generator.text.diagnostics import SpecError

_SAMPLES: list[Any] = [
    {"id": 1, "day": "2026-01-31", "total": "12.50", "note": None, "lines": [{"qty": 1}], "kind": "a"},
    {"id": 2, "day": "2026-02-01", "total": "3.00", "note": "x", "lines": [], "kind": "b"},
]
_SPEC = """
openapi: 3.1.0
info: {title: Made, version: "1"}
paths: {}
components:
  schemas:
    Bill:
      type: object
      required: [id, day, vat]
      properties:
        id: {type: string}
        day: {type: string, format: date}
        vat: {type: number}
        note: {type: string}
        lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
        kind: {type: string, enum: [a]}
    Line: {type: object, properties: {qty: {type: number}, price: {type: number}}}
"""


def _spec(folder: Path) -> Documents:
    (folder / "spec.yaml").write_text(_SPEC)
    return Documents.read(folder / "spec.yaml")


def test_a_proposal_knows_formats_numbers_in_text_and_what_is_always_there() -> None:
    """Every sample fits it."""
    schema = propose(_SAMPLES)

    assert schema["properties"]["day"] == {"type": "string", "format": "date"}
    assert schema["properties"]["total"] == {"type": "string", "x-type": "decimal"}
    assert set(schema["properties"]["note"]["type"]) == {"null", "string"}
    assert schema["required"] == ["day", "id", "kind", "lines", "note", "total"]


def test_a_curated_schema_is_held_against_what_was_recorded(tmp_path: Path) -> None:
    """What is new, what never comes, what is of another type."""
    differences = {str(difference) for difference in compare(_SAMPLES, _spec(tmp_path), "Bill")}

    assert differences == {
        "$.id: the samples have integer (1), but the schema allows string",
        "$.vat: the schema has it, but no sample does",
        "$.note: the samples have null (None), but the schema allows string",
        "$.lines[].price: the schema has it, but no sample does",
        "$.kind: the enum lacks these values: 'b'",
        "$.total: the samples have it as string, but the schema does not",
    }


def test_samples_may_lie_inside_an_envelope(tmp_path: Path) -> None:
    """`--at` leads to the samples; a list has one sample per item."""
    path = tmp_path / "page.json"
    path.write_text(json.dumps({"data": {"rows": _SAMPLES}}))

    assert read_samples([path], "data.rows") == _SAMPLES
    with pytest.raises(SpecError, match="there is no member 'items'"):
        read_samples([path], "data.items")


def test_the_command_prints_a_proposal_and_the_differences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole output is YAML: the differences are comments."""
    _spec(tmp_path)
    (tmp_path / "a.json").write_text(json.dumps(_SAMPLES))

    code = run(
        ["infer", "--sample", str(tmp_path / "a.json"), "--spec", str(tmp_path / "spec.yaml"), "--schema", "Bill"]
    )

    out = capsys.readouterr().out
    assert code == 1
    assert yaml.safe_load(out) == propose(_SAMPLES)
    assert "# $.total: the samples have it as string, but the schema does not" in out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_is_no_sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody writes into it: to open it would wait for ever."""
    pipe = tmp_path / "answer.json"
    os.mkfifo(pipe)

    assert run(["infer", "--sample", str(pipe)]) == 1
    assert "a pipe, not a regular file" in capsys.readouterr().err
