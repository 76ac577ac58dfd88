"""Schemathesis drives the smoke run's simulator: what it makes of a document is judged alike by two strangers.

It sends requests that fit the document, which the checker has to take, and others, which it has to refuse.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.runtime.apps.simulator.request import Received
from tests.oracles.smoke.document import Document
from tests.oracles.smoke.simulated import Simulated

SPEC = """
openapi: 3.1.0
info: {title: Depot, version: "1"}
paths:
  /crates:
    get:
      parameters:
        - {name: state, in: query, schema: {type: string, enum: [open, shut]}}
        - {name: ids, in: query, explode: false, schema: {type: array, items: {type: integer}, minItems: 1}}
        - {name: tag, in: query, schema: {type: array, items: {type: string, pattern: "^[a-z]{1,8}$"}}}
        - {name: since, in: query, schema: {type: string, format: date}}
        - {name: heavy, in: query, schema: {type: boolean}}
        - {name: X-Trace, in: header, schema: {type: string, pattern: "^[0-9a-f]{8}$"}}
      responses:
        "200":
          description: All
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Crate"}}}}
        "400": {description: No.}
    post:
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/NewCrate"}}}}
      responses:
        "201": {description: Made, content: {application/json: {schema: {$ref: "#/components/schemas/Crate"}}}}
        "400": {description: No.}
  /crates/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer, minimum: 1}}]
    get:
      responses:
        "200": {description: One, content: {application/json: {schema: {$ref: "#/components/schemas/Crate"}}}}
        "400": {description: No.}
    put:
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              additionalProperties: false
              required: [label]
              properties: {label: {type: string, minLength: 1}, weight: {type: integer}}
      responses: {"204": {description: Changed}, "400": {description: No.}}
    delete:
      responses: {"204": {description: Gone}, "400": {description: No.}}
components:
  schemas:
    NewCrate:
      type: object
      additionalProperties: false
      required: [label]
      properties:
        label: {type: string, minLength: 1, maxLength: 40}
        weight: {type: [number, "null"], minimum: 0}
        day: {type: string, format: date}
        lines:
          type: array
          maxItems: 3
          items:
            type: object
            additionalProperties: false
            required: [sku]
            properties: {sku: {type: string}, count: {type: integer, minimum: 1}}
    Crate:
      type: object
      required: [id, label]
      properties: {id: {type: integer, minimum: 1}, label: {type: string}, weight: {type: [number, "null"]}}
"""

ANSWERS = (
    "positive_data_acceptance",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "not_a_server_error",
)
COMMAND = "import sys; from schemathesis.cli import schemathesis; sys.exit(schemathesis())"


class Endless(Simulated):
    """A simulator that has a record for each id that it is asked for."""

    def allow(self, request: Received) -> None:
        vendor = self.simulator.vendor
        vendor.find(request)
        if request.operation is not None:
            vendor.seed_named(vendor.routes[request.operation.key], request.values)


def driven(folder: Path, served: Simulated, spec: object, mode: str, checks: tuple[str, ...]) -> str:
    """Let Schemathesis call each operation of a simulator, and return what it says; an empty text if all is well."""
    path = folder / "spec.json"
    path.write_text(json.dumps(spec), "utf-8")
    options = ("--mode", mode, "--checks", ",".join(checks), "--max-examples", "15", "--phases", "fuzzing")
    fixed = ("--generation-database", "none", "--seed", "1", "--no-color")
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, "run", str(path), "--url", served.simulator.base_url, *options, *fixed],
        cwd=folder,
        env={**os.environ, "NO_PROXY": "127.0.0.1", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize(
    ("mode", "checks"),
    [("positive", ANSWERS), ("negative", ("negative_data_rejection",))],
    ids=lambda part: str(part)[:8],
)
def test_the_checker_takes_what_fits_and_refuses_what_does_not(
    tmp_path: Path, mode: str, checks: tuple[str, ...]
) -> None:
    spec = yaml.safe_load(SPEC)

    with Endless(Document(spec), {}) as served:
        found = driven(tmp_path, served, spec, mode, checks)

        assert found == ""
        assert not served.broken
        if mode == "positive":
            assert set(served.called) == set(Document(spec).operations)
        else:
            assert served.refused


def test_schemathesis_finds_what_the_checker_gets_wrong(tmp_path: Path) -> None:
    """A simulator that judges by another document: labels are longer, weights are not null."""
    spec = yaml.safe_load(SPEC)
    other = yaml.safe_load(
        SPEC.replace("minLength: 1, maxLength: 40", "minLength: 39").replace('[number, "null"]', "number")
    )

    with Endless(Document(other), {}) as served:
        found = driven(tmp_path, served, spec, "positive", ANSWERS)

    assert "Schema-valid request rejected" in found
