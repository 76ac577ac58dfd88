"""A document in several files, as people keep them: a file per section, per path, per schema."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.making import Package, forgotten, make, run, talk, write

_FILES = {
    "info.yaml": "title: Made\nversion: '1'\nx-servers: [{url: https://vendor.example}]\n",
    "paths/index.yaml": """\
/people: {$ref: people.yaml}
/people/{id}%2F:
  parameters: [{$ref: '../parts.yaml#/parameters/Id'}]
  get: {operationId: onePerson, responses: {'200': {$ref: '../spec.yaml#/components/responses/Person'}}}
/odd: [get]
""",
    "paths/people.yaml": """\
get:
  operationId: listPeople
  responses:
    '200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: ../schemas/User.yaml}}}}}
put:
  operationId: move
  requestBody: {content: {application/json: {schema: {$ref: '../schemas/User.yaml#/properties/address'}}}}
  responses: {'204': {description: d}}
""",
    "parts.yaml": """\
schemas: {$ref: schemas/index.yaml}
responses:
  Person: {description: d, content: {application/json: {schema: {$ref: 'spec.yaml#/components/schemas/Person'}}}}
parameters:
  Id: {name: id, in: path, required: true, schema: {$ref: '#/schemas/Person/properties/id'}}
securitySchemes: {$ref: 'security.yaml#/all'}
headers: {$ref: gone.yaml}
""",
    "security.yaml": "all: {key: {type: apiKey, in: header, name: X-Key}}\n",
    "schemas/index.yaml": "Person: {$ref: User.yaml}\nLoop: {$ref: '#/Loop/inner'}\n",
    "schemas/User.yaml": """\
type: object
required: [id]
properties:
  id: {type: integer}
  friend: {$ref: '#'}
  address: {type: object, properties: {owner: {$ref: './User.yaml'}}}
""",
}

_SPEC = """\
openapi: 3.0.3
info: {$ref: info.yaml}
servers: {$ref: 'info.yaml#/x-servers'}
paths: {$ref: paths/index.yaml}
components: {$ref: parts.yaml}
security: [{key: []}]
"""


@pytest.fixture
def package(tmp_path: Path) -> Iterator[Package]:
    for name, text in _FILES.items():
        write((tmp_path / name).parent, text, Path(name).name)
    with forgotten("made_client"):
        yield make(tmp_path, _SPEC)


def test_sections_may_be_files(package: Package) -> None:
    """All operations are present, with their content."""
    code, out, _ = run("operations", "--spec", str(package.folder.parent / "spec.yaml"))

    assert code == 0
    assert [line.split("\t")[:2] for line in out.splitlines()] == [
        ["GET", "/people"],
        ["PUT", "/people"],
        ["GET", "/people/{id}%2F"],
    ]
    assert "id: int" in package.text("resources/people.py")
    with talk(package, api_key="secret") as talking:
        talking.vendor.says([{"id": 1, "friend": {"id": 2}}])
        [person] = talking.client.people.list()
        assert (type(person).__name__, person.friend.id) == ("Person", 2)
        assert talking.vendor.last.headers["x-key"] == "secret"
        assert talking.drifts == []


def test_a_schema_in_a_file_is_one_class_called_as_the_component(package: Package) -> None:
    """Also where it refers to itself by its file."""
    assert package.models.__all__ == ["Person", "PropertiesAddress"]


def test_what_a_section_lacks_is_told_in_the_file_it_is_in(package: Package) -> None:
    lost = [line.partition("degraded: ")[2] for line in package.err.splitlines() if line.startswith("degraded: ")]

    assert [(line.split(": ")[0].rpartition("/")[2], line.rpartition("(")[2]) for line in lost] == [
        ("index.yaml:2", "schemas/index.yaml#/Loop)"),
        ("spec.yaml:4", "#/paths/~1odd)"),
        ("spec.yaml:5", "#/components/headers)"),
    ]
    assert "leads back to itself" in lost[0]
    assert "expected the methods of /odd, found list" in lost[1]
    assert "gone.yaml: cannot be read" in lost[2]
