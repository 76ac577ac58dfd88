"""What the commands print and how they end: scripts rely on it."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import Any

import pytest

from generator.cli.main import main
from tests.unit.making import curated, document, operation, ref, run, write


def test_operations_are_listed_with_tabs(tmp_path: Path) -> None:
    spec = document(
        {
            "/b": {"post": operation("makeB"), "get": operation("listB")},
            "/a/{id}": {"delete": {**operation("x"), "x-resource": "crm.people", "x-method": "forget"}},
        }
    )

    code, out, err = run("operations", "--spec", str(write(tmp_path, spec)))

    assert (code, err) == (0, "")
    assert out == "POST\t/b\tcalls.make_b\nGET\t/b\tcalls.list_b\nDELETE\t/a/{id}\tcrm.people.forget\n"


def test_a_path_cannot_break_the_list(tmp_path: Path) -> None:
    spec = document({"/a\tb\nGET\t/c": {"get": operation("x")}})

    _, out, _ = run("operations", "--spec", str(write(tmp_path, spec)))

    assert out.count("\n") == 1
    assert out.count("\t") == 2


@pytest.mark.parametrize(
    "arguments", [(), ("nothing",), ("generate",), ("generate", "--spec", "x"), ("operations",), ("lint",)]
)
def test_a_command_without_its_arguments_tells_the_usage(arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments)

    assert code == 2
    assert out == ""
    assert err.startswith("usage: python -m generator")


def test_every_command_has_help() -> None:
    _, out, _ = run("--help")

    for command in ("generate", "operations", "lint"):
        assert command in out
        code, text, _ = run(command, "--help")
        assert (code, text.startswith("usage: ")) == (0, True)


def _good(**more: object) -> dict[str, Any]:
    return {
        "get": {
            **operation("getA", ref("Thing")),
            "x-resource": "calls",
            "x-method": "get",
            "responses": {
                "200": {
                    "description": "The thing.",
                    "content": {
                        "application/json": {"schema": ref("Thing"), "examples": {"one": {"value": {"id": 1}}}}
                    },
                }
            },
            **more,
        }
    }


def _thing(**more: object) -> dict[str, Any]:
    properties = {"id": {"type": "integer", "description": "Number given when it is created."}}
    return {
        "Thing": {
            "type": "object",
            "description": "A thing.",
            "required": ["id"],
            "properties": {**properties, **more},
        }
    }


def _spec(item: dict[str, Any] | None = None, schemas: dict[str, Any] | None = None, **more: object) -> dict[str, Any]:
    evidence = {"x-evidence": {"status": "documented", "source": "vendor page"}}
    return {**curated({"/a": item or _good()}, schemas or _thing()), **evidence, **more}


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "L001": (_spec(schemas=_thing(odd={"description": "Odd.", "enum": [{"a": 1}]})), "an enum of objects"),
    "L101": (_spec(info={**_spec()["info"], "version": 1}), "not valid OpenAPI"),
    "L201": (_spec({"get": {**_good()["get"], "x-method": None}}), "x-method"),
    "L202": (_spec(_good(summary="")), "no summary"),
    "L203": (_spec(_good(summary="x" * 81)), "has 81 characters; at most 80"),
    "L204": (_spec(_good(tags=[])), "no tag"),
    "L301": (_spec(**{"x-evidence": None}), "no x-evidence at the root"),
    "L302": (_spec(_good(**{"x-evidence": {"status": "inferred"}})), "has no source or note"),
    "L401": (_spec(schemas=_thing(name={"type": "string"})), "name has no description"),
    "L501": (_spec(schemas={**_thing(), "Other": {"type": "string", "description": "Unused."}}), "nothing refers to"),
    "L601": (_spec(schemas=_thing(id={"type": "string", "description": "Text."})), "does not fit its schema at id"),
}


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nulls(member) for key, member in value.items() if member is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value


def test_a_good_spec_has_no_complaints(tmp_path: Path) -> None:
    assert run("lint", str(write(tmp_path, _spec()))) == (0, "", "")


@pytest.mark.parametrize("code", BAD)
def test_a_house_rule_is_held(tmp_path: Path, code: str) -> None:
    spec, words = BAD[code]

    status, out, err = run("lint", str(write(tmp_path, _without_nulls(spec))))

    assert (status, err) == (1, "")
    lines = [line for line in out.splitlines() if f": {code} " in line]
    assert len(lines) >= 1, out
    assert re.match(r".*spec\.yaml:\d+: L\d{3} .*" + re.escape(words), lines[0]), out
    assert {line.split(": ")[1].split()[0] for line in out.splitlines()} == {code}


def test_lint_takes_several_specs(tmp_path: Path) -> None:
    first = write(tmp_path / "one", _without_nulls(BAD["L204"][0]))
    second = write(tmp_path / "two", _without_nulls(BAD["L501"][0]))

    status, out, _ = run("lint", str(first), str(second))

    assert status == 1
    assert ("L204" in out, "L501" in out) == (True, True)


def test_lint_of_a_broken_spec_is_an_error(tmp_path: Path) -> None:
    status, out, err = run("lint", str(write(tmp_path, "a: [")))

    assert (status, out) == (1, "")
    assert err.startswith("error: ")


def test_all_makes_the_vendors_named_and_no_others(tmp_path: Path) -> None:
    code, out, _ = run("all", "--out", str(tmp_path), "simplepay")

    assert code == 0
    assert out.startswith("simplepay: 50 operations")
    assert [path.name for path in tmp_path.iterdir()] == ["simplepay"]


@pytest.mark.parametrize("name", ["simulate", "diff", "generate"])
def test_an_argument_may_be_called_as_a_command(name: str, tmp_path: Path) -> None:
    code, _, err = run("all", "--out", str(tmp_path), name)

    assert code == 1
    assert f"there is no specs/{name}.yaml" in err


def test_an_unknown_vendor_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    code, _, err = run("all", "--out", str(tmp_path), "simplepay", "simpelpay")

    assert code == 1
    assert "there is no specs/simpelpay.yaml. Choose one of lsp_expert, perfex, simplepay, simplicate." in err
    assert list(tmp_path.iterdir()) == []


def test_a_check_tells_what_differs_and_why(tmp_path: Path) -> None:
    def check() -> tuple[int, str, str]:
        return run("all", "--check", "--out", str(tmp_path), "simplepay")

    assert check() == (1, "simplepay: not generated yet; run make generate\n", "")
    run("all", "--out", str(tmp_path), "simplepay")
    assert check() == (0, "simplepay: up to date\n", "")
    (tmp_path / "simplepay" / "README.md").write_text("mine", "utf-8")
    code, out, err = check()

    assert (code, out) == (1, "simplepay: 1 files differ; run make generate\n")
    assert err == f"{tmp_path.name}/simplepay/README.md: differs (edited by hand)\n"


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    """As `head` does."""

    class Gone(io.StringIO):
        def write(self, _: str, /) -> int:
            raise BrokenPipeError

    spec = write(tmp_path, document({"/a": {"get": operation("x")}}))

    with contextlib.redirect_stdout(Gone()):
        assert main(["operations", "--spec", str(spec)]) == 0


@pytest.mark.parametrize(("rate", "first"), [((), ""), (("--rate",), "100.0 %\t2 of 2 names are natural\n")])
def test_names_are_rated_and_those_that_break_a_rule_listed(tmp_path: Path, rate: tuple[str, ...], first: str) -> None:
    spec = write(tmp_path, document({"/pets": {"get": {"responses": {}}}, "/pets/{id}": {"get": {"responses": {}}}}))

    code, out, _ = run("names", "--spec", str(spec), *rate)

    assert (code, out) == (0, first)
