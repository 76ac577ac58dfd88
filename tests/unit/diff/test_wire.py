"""What two documents say of the bytes that travel is compared at any depth, and told once, at its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diff.changes import Change
from generator.diff.snapshot import Side
from generator.diff.wire.sameness import Sameness
from generator.pipeline.project import understand
from tests.unit.diff.pairs import changes, write

DOCUMENT = """
openapi: 3.1.0
info: {title: Books, version: "1"}
servers: [{url: "https://a.example"}, {url: "https://b.example"}]
paths:
  /books:
    get:
      operationId: listBooks
      tags: [books]
      parameters:
        - {name: ids, in: query, schema: {type: array, items: {type: integer}}}
        - {name: word, in: query, schema: {type: string}}
      responses:
        "200":
          description: Books.
          headers: {X-Total: {schema: {type: integer, maximum: 9}}}
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Book"}}}}
        "404":
          description: None.
          content:
            application/json: {schema: {type: object, required: [why], properties: {why: {type: string}}}}
    post:
      operationId: createBook
      tags: [books]
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                title: {type: string}
                prices: {type: object, additionalProperties: {type: number, maximum: 9}}
                price: {oneOf: [{type: number, maximum: 9}, {type: string, maxLength: 9}]}
                grid: {type: array, items: {type: array, items: {type: integer, minimum: 1}}}
                meta: {type: object, properties: {a: {type: string}}}
            encoding: {title: {contentType: text/markdown}}
      responses: {"204": {description: Done.}}
  /pets:
    get:
      operationId: getPet
      tags: [pets]
      responses:
        "200": {description: A pet., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
    post:
      operationId: putPet
      tags: [pets]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [pet]
              properties: {pet: {$ref: "#/components/schemas/Sent"}}
      responses: {"204": {description: Done.}}
  /loans:
    get:
      operationId: getLoan
      tags: [loans]
      responses:
        "200": {description: A loan., content: {application/json: {schema: {$ref: "#/components/schemas/Loan"}}}}
components:
  schemas:
    Book: {type: object, required: [id], properties: {id: {type: integer}, title: {type: string, maxLength: 9}}}
    Loan: {type: object, required: [id], properties: {id: {type: integer}, until: {type: string}}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog"}}
    Sent: {oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}
"""
REF = "#/components/schemas/"


def document(edit: Callable[[dict[str, Any]], object] = lambda _value: None) -> dict[str, Any]:
    value: dict[str, Any] = yaml.safe_load(DOCUMENT)
    edit(value)
    return value


def found(folder: Path, edit: Callable[[dict[str, Any]], object]) -> tuple[Change, ...]:
    return changes(folder, document(), document(edit))


def schemas(value: dict[str, Any]) -> Any:
    return value["components"]["schemas"]


def listing(value: dict[str, Any]) -> Any:
    return value["paths"]["/books"]["get"]


def media(value: dict[str, Any]) -> Any:
    return value["paths"]["/books"]["post"]["requestBody"]["content"]["multipart/form-data"]


def sent(value: dict[str, Any]) -> Any:
    return media(value)["schema"]["properties"]


def answer(value: dict[str, Any]) -> Any:
    return listing(value)["responses"]["200"]["content"]["application/json"]["schema"]


@pytest.mark.parametrize(
    ("edit", "subject"),
    [
        (lambda value: sent(value)["prices"]["additionalProperties"].update(maximum=5), "`prices` of `books.create`"),
        (lambda value: sent(value)["price"]["oneOf"][0].update(maximum=5), "`price` of `books.create` (as `number`)"),
        (lambda value: sent(value)["price"]["oneOf"][1].update(maxLength=5), "`price` of `books.create` (as `string`)"),
        (lambda value: sent(value)["grid"]["items"]["items"].update(minimum=2), "`grid` of `books.create`"),
        (lambda value: sent(value)["meta"].update(minProperties=1), "`CreateBookBodyMeta`"),
        (lambda value: sent(value)["meta"].update({"not": {"required": ["b"]}}), "`CreateBookBodyMeta`"),
    ],
)
def test_a_limit_is_compared_where_it_stands(
    edit: Callable[[dict[str, Any]], object], subject: str, tmp_path: Path
) -> None:
    """In values of maps, arms of unions and items of items; one entry, which breaks who sends more."""
    (change,) = found(tmp_path, edit)

    assert (change.kind, change.request, change.response, change.python) == ("limits", "breaking", None, None)
    assert change.text.startswith(subject)


def test_a_limit_of_a_shared_class_is_told_once(tmp_path: Path) -> None:
    (change,) = found(tmp_path, lambda value: schemas(value)["Book"]["properties"]["title"].update(maxLength=20))

    assert change.text == "`Book.title`: maxLength is `20`; before, it was `9`."
    assert (change.request, change.response, change.python) == (None, "risky", None)


def test_false_is_not_zero_and_limits_that_limit_nothing_are_none(tmp_path: Path) -> None:
    def edit(value: dict[str, Any]) -> None:
        sent(value)["title"].update(minLength=0)
        sent(value)["grid"].update(uniqueItems=False, minItems=0)

    assert found(tmp_path, edit) == ()


def test_how_a_list_is_written_counts_and_how_a_single_value_is_does_not(tmp_path: Path) -> None:
    parameters = found(tmp_path, lambda value: [each.update(explode=False) for each in listing(value)["parameters"]])

    assert [(change.kind, change.request, change.names[0].name) for change in parameters] == [
        ("parameter-style", "breaking", "books.list(ids)")
    ]


def test_a_part_that_is_written_otherwise_breaks_on_the_wire(tmp_path: Path) -> None:
    (change,) = found(tmp_path, lambda value: media(value)["encoding"]["title"].update(contentType="text/html"))

    assert (change.kind, change.request, change.python) == ("encoding", "breaking", None)


def test_the_default_of_an_encoding_may_be_written_out(tmp_path: Path) -> None:
    """By the standard it means the same; the client writes the part otherwise."""
    written = {"contentType": "application/json"}

    (change,) = found(tmp_path, lambda value: media(value)["encoding"].update(meta=written))

    assert (change.kind, change.request, change.python) == ("encoding", None, "risky")


def test_an_answer_of_another_class_is_told_at_its_place(tmp_path: Path) -> None:
    """Neither class changed, so neither is said to have lost a member."""
    (change,) = found(tmp_path, lambda value: answer(value).update(items={"$ref": f"{REF}Loan"}))

    assert (change.kind, change.response, change.python) == ("result-type", "breaking", "breaking")
    assert change.names[0].name == "books.list"
    assert change.text == (
        "The result of `books.list` is `Loan`; before, it was `Book` (an item of it). It has no `title`."
    )


def test_an_arm_more_is_safe_where_it_is_sent_and_breaks_where_it_comes_back(tmp_path: Path) -> None:
    more = {"$ref": f"{REF}Loan"}

    (sent_only,) = found(tmp_path, lambda value: schemas(value)["Sent"]["oneOf"].append(more))
    (received,) = found(tmp_path, lambda value: schemas(value)["Pet"]["oneOf"].append(more))

    assert (sent_only.request, sent_only.response, sent_only.python) == ("safe", None, "safe")
    assert (received.request, received.response, received.python) == (None, "breaking", "breaking")


def test_an_arm_less_breaks_where_it_is_sent(tmp_path: Path) -> None:
    """A dog is not a cat, whatever members they share."""
    reported = found(tmp_path, lambda value: schemas(value).update(Sent={"oneOf": [{"$ref": f"{REF}Cat"}]}))

    assert ("breaking", "breaking") in {(change.request, change.python) for change in reported}


def test_the_order_of_a_discriminator_is_no_change(tmp_path: Path) -> None:
    def turn(value: dict[str, Any]) -> None:
        pet = schemas(value)["Pet"]
        pet["oneOf"].reverse()
        pet["discriminator"]["mapping"] = dict(reversed(pet["discriminator"]["mapping"].items()))

    assert found(tmp_path, turn) == ()


def test_a_tag_that_means_another_class_breaks(tmp_path: Path) -> None:
    def swap(value: dict[str, Any]) -> None:
        schemas(value)["Pet"]["discriminator"]["mapping"] = {"cat": f"{REF}Dog", "dog": f"{REF}Cat"}

    assert {(change.kind, change.response, change.python) for change in found(tmp_path, swap)} == {
        ("alias-type", "breaking", "breaking"),
        ("member-tag", None, "risky"),
    }


def test_error_answers_and_headers_are_compared_by_their_json_types(tmp_path: Path) -> None:
    def edit(value: dict[str, Any]) -> None:
        responses = listing(value)["responses"]
        responses["200"]["headers"]["X-Total"]["schema"] = {"type": "string"}
        responses["404"]["content"]["application/json"]["schema"]["required"] = []

    assert [(change.kind, change.response, change.python) for change in found(tmp_path, edit)] == [
        ("wire-type", "breaking", None),
        ("wire-type", "breaking", None),
    ]


def test_the_second_address_counts_too(tmp_path: Path) -> None:
    (change,) = found(tmp_path, lambda value: value["servers"][1].update(url="https://c.example"))

    assert (change.kind, change.level, change.python) == ("server-other", "risky", None)


def test_words_for_people_and_our_own_words_mean_nothing_on_the_wire(tmp_path: Path) -> None:
    """A recursive schema ends the comparison as well."""

    def edit(value: dict[str, Any]) -> None:
        schemas(value)["Book"]["properties"]["next"] = {"$ref": f"{REF}Book"}

    old = document(edit)
    new = document(edit)
    schemas(new)["Book"]["properties"]["title"] |= {"description": "Words.", "x-type": "date"}
    sides = [Side(understand(write(tmp_path, f"{name}.yaml", value))) for name, value in (("old", old), ("new", new))]

    sameness = Sameness(*sides)
    assert sameness.of_pointers(f"{REF}Book", f"{REF}Book")
    assert not sameness.of_pointers(f"{REF}Book", f"{REF}Loan")
