"""Bytes inside JSON: base64 becomes bytes, `binary` is text, at every place of an answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .fit_client import fit

_BASE64 = {"type": "string", "format": "byte"}
_BINARY = {"type": "string", "format": "binary"}


@pytest.mark.parametrize(
    ("schema", "sent", "read"),
    [
        (_BASE64, "AAE=", b"\0\1"),
        ({"type": "array", "items": _BASE64}, ["AAE="], [b"\0\1"]),
        ({"type": "array", "items": _BINARY}, ["any \u00e9"], ["any \u00e9"]),
        ({"type": "object", "additionalProperties": _BINARY}, {"a": "x"}, {"a": "x"}),
    ],
)
def test_bytes_in_an_answer_of_json_are_read_as_json_can_hold_them(
    tmp_path: Path, schema: Any, sent: Any, read: Any
) -> None:
    """As the whole answer, outside any model."""
    spec = tmp_path / "spec.json"
    answer = {"description": "Done.", "content": {"application/json": {"schema": schema}}}
    operation = {"operationId": "fetch", "tags": ["calls"], "responses": {"200": answer}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Fit", "version": "1.0.0"},
        "paths": {"/thing": {"get": operation}},
    }
    spec.write_text(json.dumps(document), "utf-8")

    with fit(spec) as session:
        session.says(sent)

        assert session.client.calls.fetch() == read
        assert session.drifts == []
        assert session.written(read) == sent
