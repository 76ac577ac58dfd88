"""Reading costs the same per level at any depth, also for values that do not fit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .fit_client import fit

_LEVELS = 40
"""Twice the work per level would take days."""


def _member(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": ["kind", name], "properties": {"kind": {"type": "string"}, name: schema}}


def test_a_misfit_deep_in_tagged_unions_is_told_once_where_it_is(tmp_path: Path) -> None:
    """Each level is tried by its tag, by the other arms, and is then read."""
    arms = [{"$ref": "#/components/schemas/All"}, {"$ref": "#/components/schemas/Leaf"}]
    rule = {"$ref": "#/components/schemas/Rule"}
    schemas = {
        "Rule": {"oneOf": arms, "discriminator": {"propertyName": "kind"}},
        "All": _member("of", {"type": "array", "items": rule}),
        "Leaf": _member("value", {"type": "integer"}),
    }
    answers = {"200": {"description": "Done.", "content": {"application/json": {"schema": rule}}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Fit", "version": "1.0.0"},
        "paths": {"/rule": {"get": {"operationId": "fetch", "tags": ["calls"], "responses": answers}}},
        "components": {"schemas": schemas},
    }
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document), "utf-8")
    value: Any = {"kind": "Leaf", "value": "none"}
    for _ in range(_LEVELS):
        value = {"kind": "All", "of": [value]}

    with fit(spec) as session:
        session.says(value)
        got = session.client.calls.fetch()

        assert session.drifts == ["$" + ".of[0]" * _LEVELS + ".value: expected an integer, got 'none'"]
        assert session.written(got) == value
