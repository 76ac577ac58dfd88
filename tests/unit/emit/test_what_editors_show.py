"""What editors and type checkers are told beyond plain types: deprecation, values to complete, defaults of tags."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.unit.checking import mypy
from tests.unit.making import document, forgotten, make, operation, ref, talk

SHAPE = {
    "oneOf": [ref("Circle"), ref("Square")],
    "discriminator": {
        "propertyName": "kind",
        "mapping": {"circle": "#/components/schemas/Circle", "square": "#/components/schemas/Square"},
    },
}
SCHEMAS: dict[str, object] = {
    "Circle": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "radius": {"type": "integer"}},
    },
    "Square": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": ["square"]}, "width": {"type": "integer"}},
    },
    "Shape": SHAPE,
    "Scheme": {"type": "string", "enum": ["light", "dark"]},
}
OLD: dict[str, object] = {
    "Old": {"type": "object", "deprecated": True, "properties": {"id": {"type": "integer"}}},
    "Given": {"type": "object", "deprecated": True, "properties": {"id": {"type": "integer"}}},
    "Colour": {"type": "string", "deprecated": True, "enum": ["red", "blue"]},
    "New": {"type": "object", "properties": {"old": ref("Old"), "colour": ref("Colour")}},
}


def paths() -> dict[str, object]:
    body = {"required": True, "content": {"application/json": {"schema": ref("Shape")}}}
    return {
        "/shapes": {
            "post": {**operation("addShape", ref("Shape")), "requestBody": body, "tags": ["shapes"]},
            "delete": {**operation("clear"), "deprecated": True, "tags": ["shapes"]},
            "get": {
                **operation("listShapes"),
                "tags": ["shapes"],
                "parameters": [{"name": "scheme", "in": "query", "schema": ref("Scheme")}],
            },
        }
    }


def test_the_tag_of_a_union_need_not_be_said(tmp_path: Path) -> None:
    package = make(tmp_path, document(paths(), SCHEMAS))

    with forgotten(package.name), talk(package) as spoken:
        models: Any = package.models
        spoken.vendor.says({"kind": "square", "width": 2})
        answer = spoken.client.shapes.add(body=models.Circle(radius=1))
        sent = spoken.vendor.last.content
        again = models.Circle.from_dict({"radius": 1}).to_dict()

    assert sent == b'{"kind":"circle","radius":1}'
    assert (type(answer).__name__, answer.kind) == ("Square", "square")
    assert again == {"radius": 1}


def test_checkers_know_which_models_are_deprecated(tmp_path: Path) -> None:
    """The client names them itself, and is clean nevertheless."""
    body = {"required": True, "content": {"application/json": {"schema": {"type": "array", "items": ref("Given")}}}}
    things: dict[str, object] = {
        "/things": {
            "get": {**operation("listThings", ref("New")), "tags": ["things"]},
            "post": {**operation("addThings", ref("Old")), "requestBody": body, "tags": ["things"]},
        }
    }
    package = make(tmp_path, document(things, OLD))
    user = tmp_path / "user.py"
    user.write_text(
        f"from {package.name} import MadeClient, models\n\n\ndef use(client: MadeClient) -> None:\n"
        "    client.things.add(body=[models.Given(id=1)])\n    print(client.things.list().old)\n"
        "    print(models.Colour.RED, models.Old(id=1))\n",
        "utf-8",
    )

    settings = {"typeCheckingMode": "strict", "extraPaths": [str(package.folder)], "exclude": ["**/_runtime"]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(tmp_path)]
    told = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path).stdout
    with forgotten(package.name), talk(package):
        models: Any = package.models
        assert models.Old(id=1).id == 1
        assert models.Old.__deprecated__ == models.Colour.__deprecated__ == "Deprecated by the vendor."
        assert not hasattr(models.New, "__deprecated__")

    errors = [line for line in told.splitlines() if " - error: " in line]
    assert told.count("Deprecated by the vendor") == len(errors) == 3, told
    assert all("user.py" in line for line in errors)


def test_checkers_know_what_is_deprecated_and_python_warns_of_nothing(tmp_path: Path) -> None:
    """Warnings are errors in these tests."""
    package = make(tmp_path, document(paths(), SCHEMAS))
    user = (
        f"from {package.name} import MadeClient\n\ndef use(client: MadeClient) -> None:\n"
        '    client.shapes.clear()\n    client.shapes.list(scheme="dark")\n    client.shapes.list(scheme="new")\n'
    )
    (tmp_path / "user.py").write_text(user, "utf-8")

    done = mypy(tmp_path / "user.py", cwd=tmp_path, path=package.folder)
    with forgotten(package.name), talk(package) as spoken:
        spoken.vendor.says({})
        spoken.client.shapes.clear()
        noted = type(spoken.client.shapes).clear.__deprecated__

    assert "Deprecated by the vendor." in done.stdout, done.stdout + done.stderr
    assert done.stdout.count("error:") == 1
    assert noted == "Deprecated by the vendor."
    assert 'scheme: models.Scheme | Literal["light", "dark"] | str | Unset' in package.text("resources/shapes.py")
