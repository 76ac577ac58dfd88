"""A client carries the parts of the runtime that its document needs, and no others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.emit.features import OPTIONAL, at_hand, left_out
from generator.emit.package import runtime_files
from generator.pipeline.project import understand
from generator.read.openapi_overlay import specs_in
from generator.read.overlay import Overlay
from tests.unit.making import document, make, operation, write

ROOT = Path(__file__).parents[3]
TEXT = {"type": "string"}
OAUTH = {
    "oauth": {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "https://vendor.example/token", "scopes": {}}},
    }
}
DIGEST = {"digest": {"type": "http", "scheme": "digest"}}


def body_of(*media: str, **encoding: Any) -> dict[str, Any]:
    """Return an operation whose body may be given as these media types."""
    schema = {"type": "object", "properties": {"name": TEXT}}
    content = {media_type: {"schema": schema, "encoding": encoding} for media_type in media}
    return {**operation("create", TEXT), "requestBody": {"content": content}}


BY_BYTES = body_of("application/json")
BY_BYTES["requestBody"]["content"]["application/octet-stream"] = {"schema": {"type": "string", "format": "binary"}}


def carried(folder: Path, path: dict[str, Any], **components: Any) -> set[str]:
    """Generate a client and return the features whose modules it has."""
    spec: dict[str, Any] = dict(document({"/things": path}))
    spec.setdefault("components", {}).update(components)
    package = make(folder, spec)
    assert package.code == 0, package.err
    runtime = package.folder / package.name / "_runtime"
    return {feature for feature, paths in OPTIONAL.items() if all((runtime / file).exists() for file in paths)}


@pytest.mark.parametrize(
    ("path", "components", "features"),
    [
        ({"get": operation("list", TEXT)}, {}, set()),
        ({"get": operation("list", TEXT)}, {"securitySchemes": OAUTH}, {"oauth"}),
        ({"get": operation("list", TEXT)}, {"securitySchemes": DIGEST}, {"digest"}),
        ({"post": body_of("application/json")}, {}, set()),
        ({"post": BY_BYTES}, {}, {"body variants"}),
        ({"post": body_of("multipart/form-data")}, {}, set()),
        ({"post": body_of("multipart/form-data", name={"contentType": "text/html"})}, {}, {"body variants"}),
    ],
)
def test_a_feature_comes_with_what_needs_it(
    tmp_path: Path, path: dict[str, Any], components: dict[str, Any], features: set[str]
) -> None:
    assert carried(tmp_path, path, **components) == features


def test_streams_come_with_an_answer_that_is_read_as_it_comes(tmp_path: Path) -> None:
    events: dict[str, Any] = dict(operation("follow", TEXT))
    events["responses"]["200"]["content"] = {"text/event-stream": {"schema": TEXT}}

    assert carried(tmp_path, {"get": events}) == {"streams"}


@pytest.mark.parametrize("vendor", [path.stem for path in specs_in(ROOT / "specs")])
def test_only_the_vendor_with_a_filter_language_carries_filters(vendor: str) -> None:
    runtime = ROOT / "generated" / vendor / f"{vendor}_client" / "_runtime"

    assert (runtime / "filters").exists() == ("x-filter:" in (ROOT / "specs" / f"{vendor}.yaml").read_text("utf-8"))
    assert not [
        path for feature in ("oauth", "digest", "streams") for path in OPTIONAL[feature] if (runtime / path).exists()
    ]


def test_each_optional_module_exists() -> None:
    assert {path for paths in OPTIONAL.values() for path in paths} <= runtime_files().keys()


def test_a_folder_exports_nothing_of_a_module_that_is_left_out() -> None:
    text = runtime_files()["auth/__init__.py"]

    left = at_hand("auth/__init__.py", text, {"auth/oauth.py", "auth/refreshed.py"})

    assert "OAuth" in text
    assert "OAuth" not in left
    assert "Digest" in left


@pytest.mark.parametrize(
    "lines",
    [
        "{}",
        "def f():\n    {}",
        "async def f():\n    if a:\n        pass\n    elif b:\n        {}",
        "class C:\n    try:\n        pass\n    except E:\n        {}",
        "try:\n    pass\nfinally:\n    {}",
        "match a:\n    case 1:\n        {}",
        "with a:\n    for b in c:\n        pass\n    else:\n        {}",
    ],
)
def test_what_an_overlay_imports_is_carried_wherever_it_imports_it(tmp_path: Path, lines: str) -> None:
    api = understand(write(tmp_path, document({"/a": {"get": operation("a")}})), package="carrying_client").api
    text = lines.format("from carrying_client._runtime.extend import Digest")

    without, with_it = (left_out(api, (), Overlay({"flows.py": text})) for text in ("", text))

    assert OPTIONAL["digest"] <= without
    assert not OPTIONAL["digest"] & with_it
