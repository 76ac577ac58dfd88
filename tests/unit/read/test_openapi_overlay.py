"""`<spec>.overlay.yaml` corrects a vendor's document at load."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli.main import main
from generator.lint.rules import lint
from generator.pipeline.project import understand
from generator.read.openapi_overlay import specs_in
from generator.read.resolve import Documents
from generator.text.diagnostics import SpecError

_SPEC = """
openapi: 3.0.3
info: {title: Vendor, version: "1"}
paths:
  /pets:
    get:
      parameters:
      - {name: a, in: query, schema: {type: string}}
      - {name: b, in: query, schema: {type: string}}
      - {name: c, in: query, schema: {type: string}}
      responses: {"200": {description: d}}
components:
  schemas:
    Pet: {type: object, properties: {id: {type: string}}}
"""


def _load(folder: Path, *actions: dict[str, Any], version: str = "1.1.0") -> Any:
    (folder / "vendor.yaml").write_text(_SPEC)
    overlay = {"overlay": version, "info": {"title": "Ours", "version": "1"}, "actions": list(actions)}
    (folder / "vendor.overlay.yaml").write_text(yaml.safe_dump(overlay))
    return Documents.read(folder / "vendor.yaml").root.value


def _names(document: Any) -> list[str]:
    return [parameter["name"] for parameter in document["paths"]["/pets"]["get"]["parameters"]]


def test_an_update_merges_into_what_the_target_finds(tmp_path: Path) -> None:
    """Members are added or replaced, the others stay."""
    action = {"target": "$.components.schemas.Pet", "update": {"required": ["id"], "properties": {"id": {"x": 1}}}}

    pet = _load(tmp_path, action)["components"]["schemas"]["Pet"]

    assert pet == {"type": "object", "properties": {"id": {"type": "string", "x": 1}}, "required": ["id"]}


def test_an_item_of_a_list_can_be_updated(tmp_path: Path) -> None:
    """A filter finds the parameter at any position."""
    action = {"target": "$.paths['/pets'].get.parameters[?@.name == 'b']", "update": {"required": True}}

    parameters = _load(tmp_path, action)["paths"]["/pets"]["get"]["parameters"]

    assert [parameter.get("required") for parameter in parameters] == [None, True, None]


def test_an_update_of_a_list_is_appended(tmp_path: Path) -> None:
    """As the standard has it."""
    action = {"target": "$.paths['/pets'].get.parameters", "update": {"name": "d", "in": "query"}}

    assert _names(_load(tmp_path, action)) == ["a", "b", "c", "d"]


def test_removing_several_items_removes_just_these(tmp_path: Path) -> None:
    """Places move while a list gets shorter."""
    action = {"target": "$.paths['/pets'].get.parameters[?@.name != 'b']", "remove": True}

    assert _names(_load(tmp_path, action)) == ["b"]


def test_a_copy_brings_what_stands_elsewhere(tmp_path: Path) -> None:
    """The source does not change."""
    actions = (
        {"target": "$.components.schemas", "update": {"Dog": {}}},
        {"target": "$.components.schemas.Dog", "copy": "$.components.schemas.Pet"},
        {"target": "$.components.schemas.Dog", "update": {"title": "Dog"}},
    )

    schemas = _load(tmp_path, *actions)["components"]["schemas"]

    assert schemas["Dog"] == {**schemas["Pet"], "title": "Dog"}


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.paths['/dogs']", "update": {}}, "matches nothing"),
        ({"target": "$.paths[", "update": {}}, "is not a JSONPath"),
        ({"update": {}}, "has no target"),
        ({"target": "$.paths"}, "one of update, remove and copy"),
        ({"target": "$", "remove": True}, "cannot remove the whole document"),
        ({"target": "$.info", "copy": "$.components.schemas.*.*"}, "expected one source"),
    ],
)
def test_a_correction_that_does_not_fit_is_an_error(tmp_path: Path, action: dict[str, Any], message: str) -> None:
    """The vendor's next release may invalidate the action; the error has file and line."""
    with pytest.raises(SpecError, match=message) as caught:
        _load(tmp_path, action)

    assert "vendor.overlay.yaml:" in str(caught.value)


def test_another_version_of_overlays_is_refused(tmp_path: Path) -> None:
    """What is not understood is not applied."""
    with pytest.raises(SpecError, match=r"expected 1\.0\.x or 1\.1\.x"):
        _load(tmp_path, {"target": "$", "update": {}}, version="2.0.0")


def test_what_belongs_to_a_spec_is_no_spec_itself(tmp_path: Path) -> None:
    """A file with a second dot in its name is not a spec: it has corrections, quirks or similar."""
    for name in ("acme.overlay.yaml", "acme.quirks.yaml", "zeta.yaml", "acme.yaml", "README.md"):
        (tmp_path / name).write_text("")

    assert [path.name for path in specs_in(tmp_path)] == ["acme.yaml", "zeta.yaml"]


_CLIENT = {"package": "pets_client", "class": "Pets", "distribution": "pets-client", "version": "1.0.0"}


def _corrected(folder: Path, client: dict[str, str]) -> Path:
    """Write a vendor's own document, words of others in it, and an overlay that makes a package of ours of it."""
    (folder / "vendor.yaml").write_text(_SPEC.replace("  schemas:", "  x-stability: beta\n  schemas:"))
    actions = [
        {"target": "$.info", "update": {"x-client": client}},
        {"target": "$.paths['/pets'].get", "update": {"x-resource": "animals", "x-method": "all"}},
    ]
    overlay = {"overlay": "1.1.0", "info": {"title": "Ours", "version": "1"}, "actions": actions}
    (folder / "vendor.overlay.yaml").write_text(yaml.safe_dump(overlay))
    return folder / "vendor.yaml"


def test_a_vendors_own_document_becomes_a_package_of_ours(tmp_path: Path) -> None:
    """Extension words of the vendor are not mistakes, and the house rules do not check its texts."""
    spec = _corrected(tmp_path, _CLIENT)

    project = understand(spec)

    assert (project.identity.package, project.identity.class_name) == ("pets_client", "Pets")
    assert [resource.path for resource in project.names.resources] == [("animals",)]
    assert list(project.names.methods.values()) == ["all"]
    assert main(["lint", str(spec)]) == 0


def test_an_overlay_that_names_no_package_is_refused(tmp_path: Path) -> None:
    spec = _corrected(tmp_path, {**_CLIENT, "class": "None"})

    with pytest.raises(SpecError, match="x-client: expected another class than None: it is not a Python name"):
        understand(spec)
    assert [complaint.code for complaint in lint(spec)] == ["L002"]
