"""What an `x-` word names is looked up in the document: a name that leads nowhere is a mistake, told with its line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from generator.cli.main import main
from generator.lint.rules import lint
from tests.unit.making import run

ROOT = Path(__file__).parents[3]
FENCE = re.compile(r"```yaml\n(openapi: .*?)```", re.DOTALL)

MISTAKES = [
    ("has-next: more", "has-next: mor", "no answer of letters.list has a member 'mor'", "'more'"),
    ("items: data", "items: datas", "no answer of letters.list has a member 'datas'", "'data'"),
    ("page: page", "page: pag", "letters.list has no query parameter 'pag'", "'page'"),
    ("limit: size", "limit: siz", "letters.list has no query parameter 'siz'", "'size'"),
    ("style: page", "style: pages", "style: one of page, offset", ""),
    ("style: page, page: page", "style: cursor, page: page", "for style cursor either next", ""),
    (
        "style: page, page: page",
        "style: cursor, next: mor, page: page",
        "no answer of letters.list has a member 'mor'",
        "",
    ),
    ("style: page, page: page", "style: cursor, last-row: idd, page: page", "no row of letters.list has a", "'id'"),
    ("style: page, page: page", "style: cursor, next: more, page: pag", "has no query parameter 'pag'", "'page'"),
    ("style: page, page: page", "style: next, page: page", "for style next a key next", ""),
    ("style: page, page: page", "next: more, style: page, page: page", "no next for style page", ""),
    (
        "style: page, page: page",
        "style: page, in: body, page: page",
        "the body of letters.list has no member 'page'",
        "",
    ),
    ("style: page, page: page", "in: body, style: link, page: page", "the URL of the next page has no body", ""),
    (
        "      x-pagination: true",
        "      x-incremental: {parameter: stat}\n      x-pagination: true",
        "letters.list has no query parameter 'stat'",
        "'state'",
    ),
    (
        "      x-pagination: true",
        "      x-incremental: {key: idd}\n      x-pagination: true",
        "no row of a listing has a member 'idd'",
        "'id'",
    ),
    ("security:\n", "x-incremental: {parameter: since}\nsecurity:\n", "no operation has a query parameter", ""),
    ("security:\n", "x-incremental: {finds: created}\nsecurity:\n", "the parameter that finds them", ""),
    ("security:\n", "x-incremental: {changes: changes}\nsecurity:\n", "changes and member together", ""),
    ("security:\n", "x-incremental: {}\nsecurity:\n", "at least one of key, parameter, changes and deletions", ""),
    ("security:\n", "x-incremental: {deletions: gone}\nsecurity:\n", "client.py has no such flow; it has none", ""),
    ("{member: ok, equals: false}", "{member: ok}", "conditions of a member and one of equals", ""),
    ("{member: ok, equals: false}", "{member: mor, equals: false}", "has a member 'mor'", "'more'"),
    ("tags: [letters]", "tags: [leters]", "the root has no tag 'leters'", "'letters'"),
    ("maximum: 50", "maximun: 50", "a schema has no keyword 'maximun'", "'maximum'"),
    ("format: date,", "format: dat,", "there is no format 'dat'", "'date'"),
    ("required: [name, text]", "required: [name, txt]", "required names 'txt'", "'text'"),
    ("maximum: 50}", "maximum: 50, nullable: true}", "nullable is a word of OpenAPI 3.0", ""),
    ("x-resource: letters", "x-resource: request", "x-resource: request would hide", ""),
    ("style: page", "style: pag", "style: one of page, offset", "Did you mean 'page'?"),
    ("limit-max: 50", "limit_max: 50", "'limit_max' is not one of these", "'limit-max'"),
    ("{member: ok, equals: false}", "{membr: ok, equals: false}", "'membr' is not one of these", "'member'"),
    ("x-type: decimal", "x-type: decimel", "x-type: expected one of", "'decimal'"),
    ("x-method: send", "x-mehtod: send", "x-mehtod is not a known keyword", "'x-method'"),
    ("status: documented", "statuss: documented", "'statuss' is not one of these", "'status'"),
    ("description: The text is too long.", "x-raises: [NotFond], description: A", "names NotFond", "'NotFound'"),
    ("enum: [draft, sent", "x-enum: {drft: a}, enum: [draft, sent", "the enum has no value 'drft'", "'draft'"),
    ("required: [name, text]", "requierd: [name, text]", "a schema has no keyword 'requierd'", "'required'"),
    ("in: header", "in: heder", "in cannot be 'heder'", "'header'"),
    ("type: apiKey", "type: apikey", "type cannot be 'apikey'", "'apiKey'"),
    ("type: boolean", "type: bool", "type cannot be 'bool'", "'boolean'"),
    (
        "operationId: lettersSend",
        "operationID: lettersSend",
        "'operationID' is not a key of an operation",
        "'operationId'",
    ),
    ("requestBody:", "requestbody:", "'requestbody' is not a key of an operation", "'requestBody'"),
    ("- key: []", "- kei: []", "there is no security scheme 'kei'", "'key'"),
    (
        "#/components/schemas/LetterState",
        "#/components/schemas/LeterState",
        "no component 'LeterState'",
        "'LetterState'",
    ),
]


def postbox() -> str:
    """Return the vendor that specs/README.md prints."""
    found = FENCE.search((ROOT / "specs" / "README.md").read_text("utf-8"))
    assert found is not None
    return found[1]


@pytest.mark.parametrize("mistake", MISTAKES, ids=[wrong for _, wrong, _, _ in MISTAKES])
def test_a_mistake_stops_lint_and_generation_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], mistake: tuple[str, str, str, str]
) -> None:
    right, wrong, says, meant = mistake
    text = postbox()
    assert right in text
    spec = tmp_path / "postbox.yaml"
    spec.write_text(text.replace(right, wrong), "utf-8")
    lines = spec.read_text("utf-8").splitlines()

    complaints = [complaint for complaint in lint(spec) if complaint.code == "L002"]

    assert any(says in complaint.text and meant in complaint.text for complaint in complaints), complaints
    named = wrong.split(":")[0].strip(" {")
    assert all(named in lines[complaint.place.line - 1] or "x-resource" in wrong for complaint in complaints)
    assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "made")]) == 1
    assert says in capsys.readouterr().err
    assert not (tmp_path / "made").exists()


def test_all_mistakes_are_told_at_once_in_the_order_of_their_lines(tmp_path: Path) -> None:
    text = postbox()
    for right, wrong in (
        ("has-next: more", "has-next: mor"),
        ("maximum: 50", "maximun: 50"),
        ("format: date,", "format: dat,"),
    ):
        text = text.replace(right, wrong)
    spec = tmp_path / "postbox.yaml"
    spec.write_text(text.replace("x-method: send", "x-mehtod: send"), "utf-8")

    complaints = [complaint for complaint in lint(spec) if complaint.code == "L002"]

    texts = " ".join(complaint.text for complaint in complaints)
    assert all(name in texts for name in ("'mor'", "'maximun'", "'dat'", "x-mehtod"))
    places = [complaint.place for complaint in complaints]
    assert places == sorted(places)


def test_mistakes_of_every_kind_are_told_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a word with several, each; what a word names, names that two want, and what is no OpenAPI."""
    text = postbox()
    for right, wrong in (
        ("limit-max: 50, items: data", "limit-mx: 50, itms: data"),
        ("x-type: decimal", "x-type: decimel"),
        ("x-method: send", "x-method: list"),
        ("description: The text is too long.", "x-raises: [Gone], description: The text is too long."),
        ("title: Postbox", "titel: Postbox"),
        ("required: [name, text]", "required: [name, txt]"),
    ):
        text = text.replace(right, wrong)
    spec = tmp_path / "postbox.yaml"
    spec.write_text(text, "utf-8")
    wanted = ("'limit-mx'", "'itms'", "decimel", "is wanted twice", "names Gone", "'titel'", "'txt'")

    complaints = lint(spec)
    told = [complaint.text for complaint in complaints if complaint.code == "L002"]
    main(["generate", "--spec", str(spec), "--out", str(tmp_path / "made")])
    errors = capsys.readouterr().err.splitlines()

    for name in wanted:
        assert len([line for line in told if name in line]) == 1, (name, told)
        assert len([line for line in errors if name in line]) == 1, (name, errors)
    assert len({(complaint.place, complaint.text) for complaint in complaints}) == len(complaints)


def test_parameters_of_pages_and_filters_are_looked_up_whatever_their_types(tmp_path: Path) -> None:
    value = yaml.safe_load(postbox().replace("page: page, limit", "page: pge, limit"))
    value["x-filter"] = {"style": "q", "parameter": "filtr"}
    listing = value["paths"]["/letters"]["get"]
    listing["x-filter"] = True
    text = {"in": "query", "description": "A text.", "schema": {"type": "string"}}
    listing["parameters"] = [{"name": name, **text} for name in ("page", "size", "filter[name]")]
    spec = tmp_path / "postbox.yaml"
    spec.write_text(yaml.safe_dump(value, sort_keys=False), "utf-8")

    told = [complaint.text for complaint in lint(spec) if complaint.code == "L002"]

    assert [text for text in told if "'pge'" in text and "Did you mean 'page'?" in text]
    assert [text for text in told if "'filtr'" in text and "Did you mean 'filter'?" in text]


def test_what_an_open_answer_may_hold_is_no_mistake(tmp_path: Path) -> None:
    value = yaml.safe_load(postbox())
    answer = value["paths"]["/letters"]["get"]["responses"]["200"]["content"]["application/json"]
    answer["schema"] = {"type": "object", "additionalProperties": True, "properties": {"data": {}}}
    spec = tmp_path / "postbox.yaml"
    spec.write_text(yaml.safe_dump(value, sort_keys=False), "utf-8")

    assert not [complaint for complaint in lint(spec) if complaint.code == "L002"]


def test_a_rule_of_the_root_needs_no_key_in_each_listing(tmp_path: Path) -> None:
    """Some rows have none; the rule is wrong only if no row has it."""
    value = yaml.safe_load(postbox())
    value["x-pagination"]["key"] = "id"
    path = value["paths"]["/letters"]["get"]
    value["paths"]["/sums"] = {"get": {**path, "operationId": "sums", "x-resource": "sums"}}
    other = yaml.safe_load(yaml.safe_dump(path["responses"]["200"]))
    other["content"]["application/json"]["schema"]["properties"]["data"]["items"] = {
        "type": "object",
        "properties": {"sum": {"type": "integer", "description": "All."}},
    }
    value["paths"]["/sums"]["get"]["responses"] = {"200": other}
    spec = tmp_path / "postbox.yaml"

    spec.write_text(yaml.safe_dump(value, sort_keys=False), "utf-8")
    assert not [complaint for complaint in lint(spec) if complaint.code == "L002"]

    value["x-pagination"]["key"] = "number"
    spec.write_text(yaml.safe_dump(value, sort_keys=False), "utf-8")
    assert ["no row of letters.list has a member 'number'" in complaint.text for complaint in lint(spec)] == [True]


def test_a_strangers_document_is_not_held_to_our_words(tmp_path: Path) -> None:
    value = yaml.safe_load(postbox().replace("has-next: more", "has-next: mor"))
    del value["info"]["x-client"]
    spec = tmp_path / "their.yaml"
    spec.write_text(yaml.safe_dump(value), "utf-8")

    assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "made")]) in (0, 3)


def test_a_required_name_that_is_no_text_is_told(tmp_path: Path) -> None:
    spec = tmp_path / "postbox.yaml"
    spec.write_text(postbox().replace("required: [name, text]", "required: [[name], text]"), "utf-8")

    complaints = [complaint.text for complaint in lint(spec) if complaint.code == "L001"]

    assert complaints[0].startswith("required: [['name'], 'text'] is not allowed here")


def test_words_in_files_that_the_main_one_refers_to_are_checked_as_well(tmp_path: Path) -> None:
    main = {
        "openapi": "3.1.0",
        "info": {
            "title": "Parts",
            "version": "1",
            "x-client": {"package": "p_client", "class": "P", "distribution": "p-client", "version": "0.1.0"},
        },
        "paths": {"/pets": {"$ref": "paths.json#/pets"}},
    }
    answer = {"type": "array", "items": {"$ref": "schemas.json#/Pet"}}
    content = {"application/json": {"schema": answer}}
    operation = {
        "x-methd": "list",
        "x-pagination": {"page": "pag"},
        "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
        "responses": {"200": {"description": "Pets", "content": content}},
    }
    pet = {"type": "object", "required": ["idd"], "properties": {"id": {"type": "string", "x-type": "integr"}}}
    for name, value in (("main", main), ("paths", {"pets": {"get": operation}}), ("schemas", {"Pet": pet})):
        (tmp_path / f"{name}.json").write_text(json.dumps(value, indent=1), "utf-8")

    code, _, err = run("generate", "--spec", str(tmp_path / "main.json"), "--out", str(tmp_path / "out"))

    told = [line.partition("error: ")[2].removeprefix(f"{tmp_path}/") for line in err.splitlines()]
    assert code == 1
    assert [line.partition(":")[0] for line in told] == ["paths.json", "paths.json", "schemas.json", "schemas.json"]
    assert [line.rpartition("Did you mean ")[2] for line in told] == ["'x-method'?", "'page'?", "'id'?", "'integer'?"]
