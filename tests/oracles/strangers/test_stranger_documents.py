"""Odd and partly invalid documents become clients that import: nothing is dropped, what is lost is listed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.cli.main import main
from generator.read.walk import METHODS

DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.yaml"))

_CHECK = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
models = importlib.import_module(sys.argv[1] + ".models")
codec = importlib.import_module(sys.argv[1] + "._runtime.codec.codec").Codec()
Model = importlib.import_module(sys.argv[1] + "._runtime.codec.model").Model
for name in models.__all__:
    model = getattr(models, name)
    if isinstance(model, type) and issubclass(model, Model):
        codec.read(model, {})
"""


def _offered(document: dict[str, object]) -> int:
    """Count the operations a document writes out, however invalid they are inside."""
    paths = document["paths"]
    assert isinstance(paths, dict)
    items = [item for path, item in paths.items() if isinstance(item, dict) and not path.startswith("x-")]
    return sum(isinstance(item.get(method), dict) for item in items for method in METHODS)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_an_odd_document_becomes_a_client_that_imports(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every operation is there, every module and reader can be made, every loss has a line."""
    out = tmp_path / "out"

    code = main(["generate", "--spec", str(document), "--out", str(out), "--package", "odd_client"])

    output = capsys.readouterr()
    lost = [line for line in output.err.splitlines() if line.startswith("degraded: ")]
    assert code == (3 if lost else 0)
    assert all(f"{document.name}:" in line for line in lost)
    assert main(["operations", "--spec", str(document)]) == 0
    assert len(capsys.readouterr().out.splitlines()) >= _offered(yaml.safe_load(document.read_text("utf-8")))
    done = subprocess.run([sys.executable, "-c", _CHECK, "odd_client"], cwd=out, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_paths_that_share_an_item_have_operations_of_their_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A path item with `$ref` also keeps the members beside it."""
    spec = tmp_path / "spec.yaml"
    spec.write_text(
        """
openapi: 3.1.0
info: {title: Made, version: "1"}
paths:
  /first: {$ref: '#/paths/~1a'}
  /a: {get: {responses: {"200": {description: d}}}}
  /b: {$ref: '#/paths/~1a', delete: {responses: {"200": {description: d}}}}
"""
    )

    main(["operations", "--spec", str(spec)])

    assert capsys.readouterr().out.splitlines() == [
        "GET\t/first\tfirst.get",
        "GET\t/a\ta.get",
        "GET\t/b\tb.get",
        "DELETE\t/b\tb.delete",
    ]


def test_a_ref_into_an_extension_is_followed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Our `x-` words mean nothing in a document of others, whatever they mean there, and nothing is said of them."""
    (tmp_path / "parts.yaml").write_text("list: {get: {operationId: rows, x-pagination: 7, responses: {}}}\n", "utf-8")
    spec = tmp_path / "spec.yaml"
    spec.write_text(
        """
openapi: 3.1.0
info: {title: Made, version: "1"}
x-kept:
  Row: {type: object, x-name: 5, properties: {id: {type: integer, x-type: currency}}}
paths:
  /a: {get: {operationId: row, responses: {"200": {$ref: '#/components/x-answers/row'}}}}
  /b: {$ref: 'parts.yaml#/list'}
components:
  x-answers:
    row: {description: d, content: {application/json: {schema: {$ref: '#/x-kept/Row'}}}}
""",
        "utf-8",
    )

    code = main(["generate", "--spec", str(spec), "--out", str(tmp_path / "out"), "--package", "made_client"])

    messages = capsys.readouterr().err
    assert code == 0, messages
    assert "id: int | None" in (tmp_path / "out/made_client/models/x_kept_row.py").read_text("utf-8")
    assert not any(word in messages for word in ("x-name", "x-type", "x-pagination"))
