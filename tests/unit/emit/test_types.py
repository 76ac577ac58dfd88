"""Emitted code means to type checkers what it does at run time, in both flavours."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.text.words import words
from tests.unit.build import test_bodies_and_answers as bodies
from tests.unit.build import test_form_encoding as encoding
from tests.unit.build import test_media_types as media
from tests.unit.build import test_parameters as parameters
from tests.unit.checking import mypy
from tests.unit.making import Package, document, make, operation, ref

# Names that the modules they end up in have other uses for.
TAGS = words("""Settings resource Call Answer Client Secret SecretSource Basic Any Pages TypeExpr Upload Literal Decimal
Mapping Sequence Unset ClientConfig httpx async_calls models date cached_property overload str Made_client""")
METHODS = words(
    "list dict str int bytes date datetime models object float bool builtins call tuple property self print"
)
ARGUMENTS = words("""call Call self body hints params to content_type extra print models UNSET date upload list None
class progress flows _send q-q q_q type int""")
FIELDS = words("""date datetime time Decimal UUID list dict str int type field define wire hints Any from_dict to_dict
Model unknown_fields _kept UNSET Unset self class None mro __class__ __init__ annotations Literal""")
SCHEMAS = words("""Model Any Literal Decimal UUID Unset StrEnum Date DateTime TypeAlias Annotated Base Enum Field define
None str List Type Self models UNSET TYPE_CHECKING""")
TYPES: list[dict[str, object]] = [
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "format": "decimal"},
    {"type": "array", "items": {"type": "string", "format": "time"}},
    {"type": "object", "additionalProperties": {"enum": ["a", 1, None]}},
    {"enum": [1.5, 2.5]},
    {"type": "string", "enum": ["x", "X", "", "+", "name", "mro", "_", "1"]},
    {"type": "integer", "enum": [-1, 0, 1]},
]


def _clashing() -> dict[str, Any]:
    paths: dict[str, object] = {
        f"/tag-{tag}": {"get": {**operation(f"fetch{at}", {"type": "object", "additionalProperties": TYPES[at % 9]}),
                                "tags": [tag]}}
        for at, tag in enumerate(TAGS)
    }  # fmt: skip
    rich = [{"name": f"q{at}", "in": "query", "schema": schema} for at, schema in enumerate(TYPES)]
    paths |= {
        f"/method-{at}": {"get": operation(name, {"type": "array", "items": ref("Fields")}, parameters=rich)}
        for at, name in enumerate(METHODS)
    }
    given = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ARGUMENTS]
    many = {"type": "array", "items": {}}
    two = {
        status: {"description": "d", "content": {"application/json": {"schema": schema}}}
        for status, schema in (("200", ref("Fields")), ("201", many))
    }
    paths["/arguments"] = {
        "get": {**operation("arguments", parameters=given), "responses": two},
        "post": operation(
            "whole",
            parameters=given,
            requestBody={"required": True, "content": {"application/json": {"schema": many}}},
        ),
        "put": operation(
            "flat",
            parameters=given,
            requestBody={
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "properties": {name: {"type": "string"} for name in ARGUMENTS},
                            "additionalProperties": True,
                        }
                    }
                }
            },
        ),
    }
    schemas: dict[str, object] = {
        "Fields": {
            "type": "object",
            "required": FIELDS[:5],
            "properties": {name: TYPES[at % len(TYPES)] for at, name in enumerate(FIELDS)},
        },
        **{
            f"{name}": {"type": "object", "properties": {"a": TYPES[at % 9], "b": ref("Fields")}}
            for at, name in enumerate(SCHEMAS)
        },
        "Tagged": {
            "oneOf": [ref("Fields"), ref("Base")],
            "discriminator": {"propertyName": "date", "mapping": {"f": "Fields"}},
        },
    }
    return document(paths, schemas)


USE = """
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import assert_type

from bodies_client import AsyncMadeClient, MadeClient, models
from bodies_client._runtime.call.call import Saved
from media_client import AsyncMadeClient as AsyncMediaClient
from media_client import MadeClient as MediaClient
from media_client import models as media_models
from media_client._runtime.call import call as media_runtime


def blocking(client: MadeClient, person: models.Person, mixed: models.Mixed) -> None:
    assert_type(client.calls.person(), models.Person)
    assert_type(client.calls.several(), models.Base | str | bytes | list[str] | None)
    assert_type(client.calls.map_it(), dict[str, models.Base])
    assert_type(client.calls.choice_it(), models.Person | str)
    assert_type(client.calls.none(), None)
    assert_type(person.born, date | None)
    assert_type(person.id, int | None)
    assert_type(person.name, str)
    assert_type(mixed.point, tuple[float, str] | None)
    assert_type(mixed.money, Decimal | None)
    assert_type(mixed.state, models.MixedState | str | None)
    if person.born is not None:
        assert_type(person.born, date)
    client.calls.make_person(name="x", born=date(2026, 1, 5), tags=("a", "b"))
    client.calls.make_person(name="x", born=None)
    client.calls.make_person()  # type: ignore[call-arg]
    client.calls.make_person(name=1)  # type: ignore[arg-type]
    client.calls.make_person("x")  # type: ignore[call-arg]
    client.calls.side(a="x", content_type="text/html")  # type: ignore[arg-type]


async def awaitable(client: AsyncMadeClient) -> None:
    assert_type(await client.calls.person(), models.Person)
    assert_type(await client.calls.several(), models.Base | str | bytes | list[str] | None)
    assert_type(await client.calls.map_it(), dict[str, models.Base])
    assert_type(await client.calls.choice_it(), models.Person | str)
    await client.calls.make_person()  # type: ignore[call-arg]


def files(client: MadeClient) -> None:
    assert_type(client.files.fetch(), bytes)
    assert_type(client.files.fetch(to="a.pdf"), Saved)
    for row in client.files.list():
        assert_type(row, models.Base)
    assert_type(client.files.list().collect(), list[models.Base])


def media(client: MediaClient) -> None:
    assert_type(client.calls.pet(), media_models.Pet)
    assert_type(client.calls.pet(accept="application/xml"), str)
    assert_type(client.calls.report(), media_models.Pet | str | bytes | None)
    assert_type(client.calls.report(accept="application/json"), media_models.Pet | None)
    assert_type(client.calls.report(accept="application/pdf"), bytes | None)
    assert_type(client.calls.report(accept="application/pdf", to="a.pdf"), media_runtime.Saved)
    assert_type(client.calls.chat(), media_models.Pet)
    with client.calls.chat(accept="text/event-stream") as events:
        assert_type([each.data for each in events], list[str])
    for pet in client.calls.chat(accept="application/jsonl"):
        assert_type(pet, media_models.Pet)
    client.calls.add(name="x", content_type="application/x-www-form-urlencoded")
    client.calls.add(body="<x/>", content_type="text/xml")
    client.calls.add()  # type: ignore[call-overload]
    client.calls.add(name="x", body="<x/>")  # type: ignore[call-overload]
    client.calls.add(body="<x/>", content_type="application/json")  # type: ignore[call-overload]


async def media_awaitable(client: AsyncMediaClient) -> None:
    assert_type(await client.calls.pet(), media_models.Pet)
    async for pet in await client.calls.chat(accept="application/jsonl"):
        assert_type(pet, media_models.Pet)


async def files_awaitable(client: AsyncMadeClient) -> None:
    assert_type(await client.files.fetch(), bytes)
    assert_type(await client.files.fetch(to="a.pdf"), Saved)
    async for row in client.files.list():
        assert_type(row, models.Base)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Several packages side by side, and a file that uses one of them."""
    top = tmp_path_factory.mktemp("types")
    more = {
        "/files/{id}": {
            "get": {
                **operation("fetch"),
                "tags": ["files"],
                "parameters": [],
                "responses": {"200": {"description": "d", "content": {"application/pdf": {}}}},
            }
        },
        "/files": {
            "get": {
                **operation("list", {"type": "array", "items": ref("Base")}),
                "tags": ["files"],
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
                "x-pagination": {"style": "page", "page": "page"},
            }
        },
    }
    more["/files/pdf"] = more.pop("/files/{id}")
    known = dict(
        parameters._one(name, {"name": "color", "in": place, "style": style, "explode": explode, "schema": schema})
        for name, place, style, explode, schema in (
            (row[0], row[1], row[2], row[3], parameters.SCHEMAS[row[4]]) for row in parameters.ROWS
        )
    )
    specs = {
        "bodies_client": document({**bodies.PATHS, **more, **known}, bodies.SCHEMAS),
        "media_client": document(media.PATHS, media.SCHEMAS),
        "encoding_client": document(encoding.PATHS, {"Point": encoding.POINT}),
        "clashing_client": _clashing(),
        "empty_client": document(),
    }
    for package_name, spec in specs.items():
        package = make(top / package_name, json.dumps(spec), package_name, name="spec.json")
        assert package.code == (3 if package_name == "media_client" else 0), package.err  # one answer is XML alone
        (package.folder / package_name).rename(top / f"{package_name}_")
        for file in (top / package_name / "out").iterdir():
            assert file.is_file()
        (top / package_name / "spec.json").unlink()
        for file in (top / package_name / "out").iterdir():
            file.unlink()
        (top / package_name / "out").rmdir()
        (top / package_name).rmdir()
        (top / f"{package_name}_").rename(top / package_name)
    (top / "use.py").write_text(USE)
    return top


def test_mypy_is_content_with_what_is_emitted(folder: Path) -> None:
    done = mypy(".", cwd=folder)

    assert done.stdout.splitlines()[:40] == [done.stdout.splitlines()[-1]], done.stdout
    assert done.stdout.startswith("Success: no issues found")


def test_pyright_is_content_with_what_is_emitted(folder: Path) -> None:
    (folder / "pyrightconfig.json").write_text(
        json.dumps({"strict": ["*_client"], "pythonVersion": "3.11", "exclude": ["**/_runtime"]})
    )
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson"],
        cwd=folder,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
    )

    complaints = [
        f"{Path(load['file']).relative_to(folder)}:{load['range']['start']['line'] + 1}: {load['message']}"
        for load in json.loads(done.stdout)["generalDiagnostics"]
    ]
    assert complaints == []


def test_every_clashing_name_can_be_called(tmp_path: Path) -> None:
    package = make(tmp_path, json.dumps(_clashing()), "called_client", name="spec.json")
    resources = [package.load(name) for name in package.modules() if name.startswith("resources.")]

    assert len(resources) == len(TAGS) + 1
    for name in package.load("models").__all__:
        member = getattr(package.load("models"), name)
        if isinstance(member, type) and hasattr(member, "from_dict"):
            member.from_dict({})
    client = package.MadeClient(base_url="https://vendor.example")
    assert all(
        getattr(client, attribute) is not None for attribute in dir(type(client)) if not attribute.startswith("_")
    )


def test_required_and_optional_are_told_apart_by_checkers_and_by_python(tmp_path: Path) -> None:
    """The signature is the contract: path first, then keywords, required before optional."""
    import inspect

    package: Package = make(tmp_path, document(bodies.PATHS, bodies.SCHEMAS), "signature_client")

    signature = inspect.signature(package.load("resources.calls").Calls.make_person)
    assert [str(parameter) for parameter in signature.parameters.values()] == [
        "self",
        "name: 'str'",
        "secret: 'str | Unset' = UNSET",
        "born: 'date | None | Unset' = UNSET",
        "tags: 'SequenceNotStr[str] | Unset' = UNSET",
        "boss: 'models.Person | Unset' = UNSET",
    ]
