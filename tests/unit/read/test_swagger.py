"""Swagger 2.0 becomes OpenAPI 3.0 at load, and a client after that."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.read.resolve import Documents

_SPEC = Path(__file__).parents[2] / "oracles" / "strangers" / "documents" / "swagger.yaml"


def _read() -> Any:
    return Documents.read(_SPEC).root.value


def test_the_address_is_put_together() -> None:
    """Host, base path and scheme; the encrypted one first."""
    assert [server["url"] for server in _read()["servers"]] == [
        "https://api.example.com/v1",
        "http://api.example.com/v1",
    ]


def test_a_body_parameter_becomes_the_request_body() -> None:
    """Also where it is shared."""
    post = _read()["paths"]["/pets"]["post"]

    assert post["parameters"] == []
    assert post["requestBody"]["content"] == {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    assert post["requestBody"]["required"] is True


def test_form_parameters_become_one_object() -> None:
    """A file makes it multipart."""
    content = _read()["paths"]["/pets/{id}/photo"]["post"]["requestBody"]["content"]

    form = content["multipart/form-data"]["schema"]
    assert form["properties"]["file"]["format"] == "binary"
    assert form["required"] == ["file"]


def test_lists_keep_the_way_they_are_written() -> None:
    """A style for every collectionFormat."""
    parameters = {parameter["name"]: parameter for parameter in _read()["paths"]["/pets"]["get"]["parameters"]}

    assert (parameters["ids"]["style"], parameters["ids"]["explode"]) == ("form", False)
    assert parameters["tags"]["explode"] is True
    assert parameters["p"]["style"] == "pipeDelimited"


def test_answers_have_a_schema_for_each_media_type() -> None:
    """What the operation produces, or else the document."""
    answer = _read()["paths"]["/pets"]["get"]["responses"]["200"]

    assert set(answer["content"]) == {"application/json", "application/xml"}
    assert answer["headers"] == {"X-Next": {"schema": {"type": "string"}}}


def test_credentials_are_carried_over() -> None:
    """Under the names that OpenAPI 3 has for flows."""
    schemes = _read()["components"]["securitySchemes"]

    assert schemes["basic"]["scheme"] == "basic"
    assert schemes["oa"]["flows"]["clientCredentials"]["tokenUrl"] == "https://api.example.com/token"
    assert "authorizationCode" in schemes["oa2"]["flows"]


def test_what_cannot_be_carried_over_is_told() -> None:
    """With a place in the file as it is written."""
    documents = Documents.read(_SPEC)

    ((pointer, reason),) = documents.main.losses
    assert "tabs" in reason
    assert documents.place(pointer).line == 29
    assert documents.place("#/components/schemas/Owner/properties/bad").line == 55
