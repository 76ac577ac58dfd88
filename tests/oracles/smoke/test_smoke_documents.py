"""The smoke run accepts any document: it calls every operation, and reports what it skipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.oracles.smoke.__main__ import main
from tests.oracles.smoke.document import Document
from tests.oracles.smoke.report import Report
from tests.oracles.smoke.run import smoke
from tests.oracles.smoke.steps import Cause, Steps
from tests.oracles.smoke.subject import of_document

DOCUMENTS = Path(__file__).parents[1] / "strangers" / "documents"
STYLES = DOCUMENTS.parent / "styles"

ODD = """
openapi: 3.0.3
info: {title: Odd things, version: "1"}
security: [{login: []}, {machine: []}]
paths:
  /rows/{kind}:
    parameters: [{$ref: "#/components/parameters/None"}]
    get:
      parameters:
        - {name: day, in: query, schema: {type: string, pattern: "(?<day>[0-9]+)"}}
        - {name: size, in: query, style: form, schema: {type: object, properties: {width: {type: integer}}}}
      responses:
        200: {description: Rows, content: {application/json: {schema: {type: array, items: {type: integer}}}}}
        201: {description: None, content: {text/csv: {schema: {type: string}}}}
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [code], properties: {code: {type: string, pattern: "^C[0-9]{4}$"}}}
            examples: {good: {value: {code: C1234}}, bad: {value: {code: 7}}, text: {value: '{"code": "C1234"}'}}
      responses: {"204": {description: Done}}
    put:
      requestBody:
        content: {application/json: {schema: {allOf: [{type: string, enum: [a]}, {type: string, enum: [b]}]}}}
      responses: {"204": {description: Done}}
components:
  securitySchemes:
    login: {type: http, scheme: Basic}
    machine: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://vendor.example/token", scopes: {}}}}
"""


@pytest.mark.parametrize("document", ["odd_security", "openapi_32"])
def test_documents_of_strangers_pass(document: str, tmp_path: Path) -> None:
    report = smoke(of_document(DOCUMENTS / f"{document}.yaml", tmp_path))

    assert report.good, str(report)


@pytest.mark.parametrize("document", sorted(STYLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_documents_in_the_style_of_frameworks_pass(document: Path, tmp_path: Path) -> None:
    report = smoke(of_document(document, tmp_path))

    assert report.good, str(report)


def test_what_odd_parameters_and_bodies_mean_is_no_fault_of_a_client(tmp_path: Path) -> None:
    """Marks of answers on parameters, two parameters in one part of a path, base64, odd enums, brackets, no `extra`,

    a whole form that is a file, a file behind a redirect, parts by another name, a form of which nothing is said, lists
    of objects in a query, and ids that are numbers in records and texts in paths.
    """
    report = smoke(of_document(DOCUMENTS / "odd_parameters.yaml", tmp_path))

    assert report.good, str(report)
    assert report.called == report.called_async == report.operations == 13


def test_what_a_document_leaves_no_way_to_judge_is_counted_by_cause(tmp_path: Path) -> None:
    """The smoke run still calls every operation."""
    spec = tmp_path / "odd.yaml"
    spec.write_text(ODD)

    report = smoke(of_document(spec, tmp_path / "client"))

    assert report.good, str(report)
    assert {cause: len(cases) for cause, cases in report.steps.taken.items()} == {
        Cause.PARAMETER: 3,
        Cause.PATTERN: 1,
        Cause.EXAMPLE: 2,
        Cause.UNMADE: 1,
        Cause.OPERATION: 2,
    }


def test_a_document_is_named_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    code = main([str(DOCUMENTS / "swagger.yaml")])

    line = capsys.readouterr().out.splitlines()[0]
    assert line.startswith("swagger      operations ") and "refused 0  drifts 0  answers " in line
    assert code == 0


def test_a_document_that_is_none_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "none.yaml"
    spec.write_text("just: a mapping\n")

    assert main([str(spec)]) == 1
    assert "no client can be made" in capsys.readouterr().out
    assert main(["nowhere.yaml"]) == 2


def test_nothing_of_a_spec_of_ours_may_be_stepped_over() -> None:
    steps = Steps()
    report = Report("vendor", operations=1, called=1, called_async=1, steps=steps)
    assert report.good

    steps.note(Cause.EXAMPLE, "GET /rows, first", "$: 7 is not of type 'string'")

    assert not report.good
    assert "stepped over: an example that is none: 1, first GET /rows, first" in str(report)


def test_an_overlay_document_and_other_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "rows.yaml").write_text(
        "Row: {type: object, properties: {next: {$ref: '#/Row'}, id: {type: integer}}}\n"
    )
    (tmp_path / "spec.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: Rows, version: '1'}\npaths:\n  /rows:\n    get:\n      responses:\n"
        "        '200': {description: ok, content: {application/json: {schema: {$ref: 'rows.yaml#/Row'}}}}\n"
    )
    (tmp_path / "spec.overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: Corrections, version: '1'}\n"
        "actions: [{target: \"$.paths['/rows'].get\", update: {operationId: listRows}}]\n"
    )

    document = Document.load(tmp_path / "spec.yaml")

    operation = document.operations["GET", "/rows"]
    assert operation.node["operationId"] == "listRows"
    known, _ = document.members(document.replies(operation)[0].media.schema)
    assert document.follow(known["next"][0])["properties"]["id"] == {"type": "integer"}
