"""Clients of other documents have a command line too, whatever their names are."""

from __future__ import annotations

import io
import json
import tomllib
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.read.openapi_overlay import specs_in
from tests.unit.making import Package, curated, document, forgotten, make, operation, ref

ROOT = Path(__file__).parents[3]
VENDORS = [spec.stem for spec in specs_in(ROOT / "specs")]

NUMBER = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
BOX = {
    "type": "object",
    "required": ["size"],
    "properties": {
        "size": {"type": "string", "enum": ["small", "large"]},
        "class": {"type": ["string", "null"]},
        "weight": {"type": "number", "description": "In kilos.", "default": 2.5},
        "fragile": {"type": "boolean"},
        "no_fragile": {"type": "string"},
        "format": {"type": "string"},
        "labels": {"type": "array", "items": {"type": "string"}},
        "parts": {"type": "array", "items": ref("Part")},
    },
}
PART = {"type": "object", "properties": {"name": {"type": "string"}, "count": {"type": "integer"}}}


def tagged(tag: str, name: str, answer: object = None, **more: object) -> dict[str, object]:
    return {**operation(name, answer, **more), "tags": [tag]}


BODY = {"required": True, "content": {"application/json": {"schema": ref("Box")}}}
PATHS: dict[str, object] = {
    "/boxes": {"post": tagged("boxes", "create", ref("Box"), requestBody=BODY)},
    "/boxes/{id}": {"get": tagged("boxes", "get", ref("Box"), parameters=[NUMBER])},
    "/doctors": {"get": tagged("doctor", "list", {"type": "array", "items": {"type": "string"}})},
    "/log": {
        "get": {
            **tagged("boxes", "follow"),
            "responses": {
                "200": {
                    "description": "ok",
                    "content": {"text/event-stream": {"schema": {"type": "string"}}},
                }
            },
        }
    },
}
SPEC = document(PATHS, {"Box": BOX, "Part": PART})
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def boxes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    with forgotten("boxes_client"):
        package = make(tmp_path_factory.mktemp("boxes"), SPEC, "boxes_client")
        assert package.code == 0, package.err
        package.load()
        yield package


@pytest.fixture
def run(boxes: Package, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs a command and returns exit code, output and messages."""
    monkeypatch.setenv("BOXES_BASE_URL", "http://127.0.0.1:9")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    main = boxes.load("_runtime.apps.command_line.main")

    def command(*words: str) -> tuple[int, str, str]:
        code = main.run_command("boxes_client", "boxes-client", words)
        out, err = capfd.readouterr()
        return code, out, err

    return command


def test_a_program_is_called_after_its_package(boxes: Package) -> None:
    project = tomllib.loads((boxes.folder / "pyproject.toml").read_text("utf-8"))["project"]

    assert project["scripts"] == {"boxes-client": "boxes_client.__main__:main"}
    assert "cli" in project["optional-dependencies"]


def test_a_curated_client_has_the_name_of_its_vendor(tmp_path: Path) -> None:
    package = make(tmp_path, curated({"/boxes": {"get": {**operation("list"), "x-resource": "a", "x-method": "b"}}}))

    project = tomllib.loads((package.folder / "pyproject.toml").read_text("utf-8"))["project"]

    assert project["scripts"] == {"made": "made_client.__main__:main"}


def test_a_command_of_the_program_gives_way_to_a_resource_of_its_name(run: Run) -> None:
    code, out, _ = run("--help")

    words = [line.split()[0] for line in out.splitlines() if line.startswith("  ")]
    assert code == 0
    assert {"boxes", "doctor", "cli-doctor", "profile", "completion"} <= set(words)


def test_arguments_have_the_spelling_of_their_types(run: Run) -> None:
    code, out, _ = run("boxes", "create", "--help")

    assert code == 0
    for words in ("--size small|large", "--class", "--weight NUMBER", "--vendor-format", "--labels", "--parts, --part"):
        assert words in out
    assert "--fragile true|false" in out  # since --no-fragile is another argument
    assert "[required]" in out
    assert "In kilos. [default: 2.5, the server's own]" in " ".join(out.split())


def test_a_body_is_sent_as_it_was_given(run: Run) -> None:
    code, out, err = run(
        *("boxes", "create", "--size", "small", "--weight", "0.10", "--fragile", "no", "--vendor-format", "A4"),
        *("--labels", "a,b", "--labels", "c", "--part", "name=lid,count=2", "--null", "class", "--dry-run"),
    )

    assert (code, err) == (0, "")
    assert json.loads(out.splitlines()[-1]) == {
        "size": "small",
        "class": None,
        "weight": 0.1,
        "fragile": False,
        "format": "A4",
        "labels": ["a", "b", "c"],
        "parts": [{"name": "lid", "count": 2}],
    }


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["boxes", "create"], "Missing option '--size'"),
        (["boxes", "create", "--size"], "requires an argument"),
        (["boxes", "get", "seven"], "expected a whole number, got 'seven'"),
        (["boxes", "get"], "Missing argument 'ID'"),
        (["boxes", "gte", "7"], "did you mean get?"),
        (["box"], "did you mean boxes?"),
        (["boxes", "create", "--size", "small", "--null", "size", "--yes"], "null goes for class"),
        (["boxes", "create", "--size", "small", "--limit", "3"], "No such option"),
        (["boxes", "get", "7", "--set", "colour=red"], "--set colour: give NAME=VALUE with one of"),
        (["boxes", "get", "7", "--set", "retries=many"], "retries: expected a whole number"),
        (["boxes", "get", "7", "--set", "timezone=Mars/Base"], "is not a known time zone"),
        (["boxes", "get", "7", "--profile", "none"], "there is no profile none"),
    ],
)
def test_a_wrong_command_is_told_on_one_line(run: Run, words: list[str], problem: str) -> None:
    code, out, err = run(*words)

    assert (code, out) == (2, "")
    assert problem in err
    assert err.startswith("error: ")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_wheel_grows_by_less_than_55_kilobytes(vendor: str) -> None:
    """By the command line, and by what it, agents and warehouses know of the methods."""
    package = ROOT / "generated" / vendor / f"{vendor}_client"
    apps = package / "_runtime" / "apps"
    files = [*(apps / "command_line").rglob("*.py"), *(apps / "reflection").glob("*.py"), package / "__main__.py"]

    sizes = [len(zlib.compress(path.read_bytes())) for path in files]

    assert len(sizes) > 20
    assert sum(sizes) < 55_000
