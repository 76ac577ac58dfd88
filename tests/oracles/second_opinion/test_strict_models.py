"""datamodel-code-generator's strict pydantic models accept every documented example.

Each object inside an example is read by their model of its component and by ours. Both must take it, and both must
find the same members in it.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from datamodel_code_generator import generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, InputFileType, StrictTypes
from pydantic import BaseModel

from generator.pipeline.project import understand
from generator.read.openapi_overlay import specs_in
from generator.read.resolve import Documents, Node, Unresolved
from generator.read.walk import walk

ROOT = Path(__file__).parents[3]
VENDORS = [path.stem for path in specs_in(ROOT / "specs") if Documents.read(path).is_curated]


@cache
def oracle(vendor: str, folder: Path) -> ModuleType:
    """Generate and import the pydantic models of a vendor's spec."""
    path = folder / f"{vendor}_oracle.py"
    config = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output=path,
        output_model_type=DataModelType.PydanticV2BaseModel,
        field_constraints=True,
        use_annotated=True,
        strict_types=[StrictTypes.str, StrictTypes.int, StrictTypes.bool],
        formatters=[],
        # Its own class for addresses needs another package.
        type_mappings=["email=string"],
    )
    generate(ROOT / "specs" / f"{vendor}.yaml", config=config)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def documented_objects(documents: Documents) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every object in an example with the pointer of the component it is one of."""
    for kind, node in walk(documents.root):
        schema = node.get("schema")
        if kind != "media" or schema is None:
            continue
        for _, entry in node.members("examples"):
            example = documents.follow(entry)
            if "value" in example.value:
                yield from _objects(documents, schema, example.value["value"])


def _objects(documents: Documents, schema: Node, value: object) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        schema = documents.follow(schema)
    except Unresolved:
        return
    if isinstance(value, list):
        items = schema.get("items")
        for item in value if items is not None else ():
            assert items is not None
            yield from _objects(documents, items, item)
    if isinstance(value, dict):
        if schema.members("properties") and schema.pointer.startswith("#/components/schemas/"):
            yield schema.pointer, value
        for name, child in schema.members("properties"):
            if name in value:
                yield from _objects(documents, child, value[name])
        for part in schema.entries("allOf"):
            yield from _objects(documents, part, value)


@pytest.mark.parametrize("vendor", VENDORS)
def test_an_independent_reader_finds_the_same_members(vendor: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    overlay = ROOT / "overlays" / vendor
    project = understand(ROOT / "specs" / f"{vendor}.yaml", overlay if overlay.is_dir() else None)
    theirs = oracle(vendor, tmp_path_factory.getbasetemp())
    ours = importlib.import_module(f"{project.identity.package}.models")

    compared = 0
    for pointer, value in documented_objects(project.documents):
        name = project.names.schemas.get(pointer)
        peer = getattr(theirs, pointer.rpartition("/")[2], None)
        model = getattr(ours, name.class_name, None) if name is not None else None
        if (
            model is None
            or not hasattr(model, "from_dict")
            or not isinstance(peer, type)
            or not issubclass(peer, BaseModel)
        ):
            continue
        read = peer.model_validate_json(json.dumps(value))
        members = {peer.model_fields[field].alias or field for field in read.model_fields_set & set(peer.model_fields)}
        mine = model.from_dict(value)
        assert members == set(value) - set(mine.unknown_fields), pointer
        assert mine.to_dict() == value, pointer
        compared += 1

    assert compared
