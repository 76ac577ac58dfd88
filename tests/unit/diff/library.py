"""A document of a stranger, with edits that each change one thing: the rows of the table in `docs/change-report.md`."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

import yaml

Edit = Callable[[dict[str, Any]], object]

DOCUMENT = """
openapi: 3.1.0
info:
  title: Library
  version: "1.0"
  x-client: {package: library_client, class: Library, distribution: library-client, version: 1.0.0}
servers: [{url: "https://a.example/v1"}, {url: "https://b.example/v1"}]
security: [{key: []}, {basic: []}]
paths:
  /books:
    get:
      operationId: listBooks
      tags: [books]
      parameters:
        - {name: ids, in: query, schema: {type: array, items: {type: integer}}}
        - {name: word, in: query, schema: {type: string, maxLength: 50}}
        - {name: X-Trace, in: header, schema: {type: string}}
      responses:
        "200":
          description: Books.
          headers: {X-Total: {schema: {type: integer}}}
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Book"}}}}
    post:
      operationId: createBook
      tags: [books]
      requestBody:
        content:
          application/json: {schema: {$ref: "#/components/schemas/NewBook"}}
          application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/NewBook"}}
      responses:
        "201": {description: A book., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
        "422": {description: Not right.}
  /books/{id}:
    get:
      operationId: getBook
      tags: [books]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        "200": {description: A book., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
  /covers:
    post:
      operationId: addCover
      tags: [covers]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, properties: {label: {type: string}, file: {type: string, format: binary}}}
            encoding: {label: {contentType: text/markdown}}
      responses: {"204": {description: Done.}}
  /pets:
    get:
      operationId: getPet
      tags: [pets]
      responses:
        "200": {description: A pet., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
    post:
      operationId: tradePet
      tags: [pets]
      requestBody:
        required: true
        content:
          application/json:
            schema: {oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}
      responses: {"204": {description: Done.}}
  /loans:
    get:
      operationId: getLoan
      tags: [loans]
      responses:
        "200": {description: A loan., content: {application/json: {schema: {$ref: "#/components/schemas/Loan"}}}}
  /tones:
    post:
      operationId: sendTone
      tags: [tones]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [tone]
              properties:
                tone: {$ref: "#/components/schemas/Tone"}
                amounts: {type: object, additionalProperties: {type: number, maximum: 100}}
                cost: {oneOf: [{type: number, maximum: 100}, {type: string, maxLength: 9}]}
                deep: {type: array, items: {type: array, items: {type: string, maxLength: 7}}}
      responses: {"204": {description: Done.}}
  /trees:
    put:
      operationId: replaceTree
      tags: [trees]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}
      responses:
        "200":
          description: A tree.
          headers: {X-Next: {required: true, schema: {type: string}}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}
        "400": {description: Not right., content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
webhooks:
  planted:
    post:
      operationId: onPlanted
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Leaf"}}}}
      responses: {"200": {description: Taken.}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    basic: {type: http, scheme: basic}
  schemas:
    Tone: {anyOf: [{$ref: "#/components/schemas/High"}, {$ref: "#/components/schemas/Low"}]}
    High: {type: object, required: [h], properties: {h: {type: string}}}
    Low: {type: object, required: [l], properties: {l: {type: string}}}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog"}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}, meow: {type: string}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: string}}}
    Loan: {type: object, required: [kind], properties: {kind: {type: string}, until: {type: string, format: date}}}
    Problem: {type: object, required: [code], properties: {code: {type: integer}}}
    Leaf: {type: object, required: [area], properties: {area: {type: number}}}
    Tree:
      type: object
      properties:
        day: {type: string, format: date}
        height: {type: integer, format: int64}
        sort: {type: string}
        crown: {type: object, additionalProperties: {type: integer}}
        place: {type: array, prefixItems: [{type: string}, {type: integer}]}
        marks: {type: object, patternProperties: {"^x-": {type: string}}, properties: {a: {type: string}}}
    NewBook:
      type: object
      required: [title]
      properties:
        title: {type: string, maxLength: 20}
        pages: {type: integer}
        price: {type: string}
        note: {type: [string, "null"]}
        form: {type: string, enum: [paper, file]}
        tags: {type: object, additionalProperties: {type: string, maxLength: 5}}
    Book:
      type: object
      required: [id]
      properties:
        id: {type: integer}
        title: {type: string}
        price: {type: string}
        raw: {type: object}
        counts: {type: object, additionalProperties: {type: integer, maximum: 5}}
        state: {type: string, enum: [lent, free]}
"""
REF = "#/components/schemas/"


def library(edit: Edit = lambda _value: None) -> dict[str, Any]:
    """Return the document after an edit."""
    value: dict[str, Any] = yaml.safe_load(DOCUMENT)
    edit(value)
    return value


def schemas(value: dict[str, Any]) -> Any:
    return value["components"]["schemas"]


def retagged(item: Any, tag: str) -> Any:
    """Return a copy of a path item whose operations have another tag."""
    other = copy.deepcopy(item)
    for part in other.values():
        if isinstance(part, dict):
            part["tags"] = [tag]
    return other


def operation(value: dict[str, Any], path: str, method: str = "get") -> Any:
    return value["paths"][path][method]


def parameters(value: dict[str, Any]) -> Any:
    return operation(value, "/books")["parameters"]


def sent(value: dict[str, Any], path: str = "/tones") -> Any:
    return operation(value, path, "post")["requestBody"]["content"]["application/json"]["schema"]


def taken(value: dict[str, Any]) -> Any:
    return schemas(value)["NewBook"]["properties"]


def given(value: dict[str, Any]) -> Any:
    return schemas(value)["Book"]["properties"]


def answer(value: dict[str, Any], path: str = "/books/{id}") -> Any:
    return operation(value, path)["responses"]["200"]["content"]["application/json"]


def to(name: str) -> dict[str, str]:
    return {"$ref": f"{REF}{name}"}


def move(values: Any, old: str, new: str) -> None:
    values[new] = values.pop(old)


def pet(value: dict[str, Any]) -> Any:
    return schemas(value)["Pet"]


def body(value: dict[str, Any]) -> Any:
    return operation(value, "/books", "post")["requestBody"]


def rename_class(value: dict[str, Any]) -> None:
    move(schemas(value), "Book", "Volume")
    answer(value)["schema"] = answer(value, "/books")["schema"]["items"] = to("Volume")
    created = operation(value, "/books", "post")["responses"]["201"]["content"]["application/json"]
    created["schema"] = to("Volume")


def rename_path_parameter(value: dict[str, Any]) -> None:
    move(value["paths"], "/books/{id}", "/books/{book}")
    operation(value, "/books/{book}")["parameters"][0]["name"] = "book"


def tree(value: dict[str, Any]) -> Any:
    return schemas(value)["Tree"]["properties"]


def planted(value: dict[str, Any]) -> Any:
    return operation(value, "/trees", "put")["responses"]


SCOPES = [{"key": ["read"]}, {"basic": []}]

EDITS: Mapping[str, Edit] = {
    "an operation is gone": lambda v: v["paths"].pop("/loans"),
    "an operation is new": lambda v: v["paths"].update({"/new": retagged(v["paths"]["/loans"], "news")}),
    "a path has another name": lambda v: move(v["paths"], "/books/{id}", "/tomes/{id}"),
    "an operation has another HTTP method": lambda v: move(v["paths"]["/books/{id}"], "get", "put"),
    "an operation has another tag": lambda v: operation(v, "/books/{id}").update(tags=["tomes"]),
    "an operation is deprecated": lambda v: operation(v, "/books").update(deprecated=True),
    "an operation has another address": lambda v: operation(v, "/books").update(servers=[{"url": "https://z.example"}]),
    "the default address moves": lambda v: v["servers"][0].update(url="https://c.example"),
    "another address moves": lambda v: v["servers"][1].update(url="https://c.example"),
    "another address is new": lambda v: v["servers"].append({"url": "https://c.example"}),
    "a required parameter is new": lambda v: parameters(v).append(
        {"name": "owner", "in": "query", "required": True, "schema": {"type": "string"}}
    ),
    "an optional parameter is new": lambda v: parameters(v).append(
        {"name": "owner", "in": "query", "schema": {"type": "string"}}
    ),
    "a parameter is gone": lambda v: parameters(v).pop(1),
    "a parameter becomes required": lambda v: parameters(v)[1].update(required=True),
    "a parameter moves to the headers": lambda v: parameters(v)[1].update({"in": "header"}),
    "a parameter is deprecated": lambda v: parameters(v)[1].update(deprecated=True),
    "a list is no longer exploded": lambda v: parameters(v)[0].update(explode=False),
    "a list has another style": lambda v: parameters(v)[0].update(style="pipeDelimited", explode=False),
    "reserved characters are no longer escaped": lambda v: parameters(v)[1].update(allowReserved=True),
    "a parameter may be empty": lambda v: parameters(v)[1].update(allowEmptyValue=True),
    "a header parameter is written in other case": lambda v: parameters(v)[2].update(name="x-trace"),
    "a parameter of the path has another name": rename_path_parameter,
    "a number in the path becomes a text": lambda v: operation(v, "/books/{id}")["parameters"][0].update(
        schema={"type": "string"}
    ),
    "a number in a query becomes a text": lambda v: parameters(v)[0]["schema"].update(items={"type": "string"}),
    "a text in a query becomes a number": lambda v: parameters(v)[1].update(schema={"type": "integer"}),
    "a parameter gets a default": lambda v: parameters(v)[1]["schema"].update(default="x"),
    "a limit of a parameter is narrower": lambda v: parameters(v)[1]["schema"].update(maxLength=5),
    "a limit of a parameter is wider": lambda v: parameters(v)[1]["schema"].update(maxLength=90),
    "a parameter gets a pattern": lambda v: parameters(v)[1]["schema"].update(pattern="^a"),
    "the body becomes required": lambda v: body(v).update(required=True),
    "a body is gone": lambda v: operation(v, "/tones", "post").pop("requestBody"),
    "a media type of the body is gone": lambda v: body(v)["content"].popitem(),
    "a media type of the body is new": lambda v: body(v)["content"].update(
        {"multipart/form-data": {"schema": to("NewBook")}}
    ),
    "a part has another encoding": lambda v: operation(v, "/covers", "post")["requestBody"]["content"][
        "multipart/form-data"
    ]["encoding"]["label"].update(contentType="text/html"),
    "a member that is sent is gone": lambda v: taken(v).pop("pages"),
    "a member that is sent is new": lambda v: taken(v).update(isbn={"type": "string"}),
    "a member that is sent becomes required": lambda v: schemas(v)["NewBook"]["required"].append("pages"),
    "a number that is sent becomes a text": lambda v: taken(v).update(pages={"type": "string"}),
    "a number that is sent may have decimals": lambda v: taken(v).update(pages={"type": "number"}),
    "a member that is sent can be null": lambda v: taken(v)["pages"].update(type=["integer", "null"]),
    "a member that is sent can no longer be null": lambda v: taken(v)["note"].update(type="string"),
    "a member that is sent gets `x-type` alone": lambda v: taken(v)["price"].update({"x-type": "decimal"}),
    "a value that is sent is no longer listed": lambda v: taken(v)["form"].update(enum=["paper"]),
    "a value that is sent is listed too": lambda v: taken(v)["form"].update(enum=["paper", "file", "tape"]),
    "a member that is sent becomes read only": lambda v: taken(v)["pages"].update(readOnly=True),
    "a limit of map values that are sent is narrower": lambda v: taken(v)["tags"]["additionalProperties"].update(
        maxLength=3
    ),
    "a limit in `oneOf` that is sent is narrower": lambda v: sent(v)["properties"]["cost"]["oneOf"][0].update(
        maximum=5
    ),
    "a limit of nested items is narrower": lambda v: sent(v)["properties"]["deep"]["items"]["items"].update(
        maxLength=3
    ),
    "unlisted members may no longer be sent": lambda v: schemas(v)["NewBook"].update(additionalProperties=False),
    "a body gets `not`": lambda v: schemas(v)["NewBook"].update({"not": {"required": ["pages"]}}),
    "an arm of a union that is sent is new": lambda v: schemas(v)["Tone"]["anyOf"].append(to("Loan")),
    "an arm of a union that is sent is gone": lambda v: sent(v, "/pets")["oneOf"].pop(),
    "a union that is sent becomes another class": lambda v: operation(v, "/pets", "post")["requestBody"]["content"][
        "application/json"
    ].update(schema=to("Loan")),
    "a member of an answer is gone": lambda v: given(v).pop("title"),
    "a member of an answer is new": lambda v: given(v).update(isbn={"type": "string"}),
    "a member of an answer may be absent": lambda v: schemas(v)["Book"].update(required=[]),
    "a member of an answer is always there": lambda v: schemas(v)["Book"]["required"].append("title"),
    "a member of an answer can be null": lambda v: given(v)["title"].update(type=["string", "null"]),
    "a member of an answer has another type": lambda v: given(v).update(id={"type": "string"}),
    "a member of an answer gets `x-type` alone": lambda v: given(v)["price"].update({"x-type": "decimal"}),
    "an object of an answer gets members": lambda v: given(v)["raw"].update(properties={"a": {"type": "string"}}),
    "a value of an answer is no longer listed": lambda v: given(v)["state"].update(enum=["lent"]),
    "a value of an answer is listed too": lambda v: given(v)["state"].update(enum=["lent", "free", "lost"]),
    "a member of an answer is deprecated": lambda v: given(v)["title"].update(deprecated=True),
    "a limit of map values of an answer is wider": lambda v: given(v)["counts"]["additionalProperties"].update(
        maximum=9
    ),
    "an answer is another class": lambda v: answer(v).update(schema=to("Loan")),
    "an answer may be another class too": lambda v: answer(v).update(schema={"oneOf": [to("Book"), to("Loan")]}),
    "an arm of a union in answers is new": lambda v: pet(v)["oneOf"].append(to("Loan")),
    "an answer is no longer a list": lambda v: answer(v, "/books").update(schema=to("Book")),
    "a class has another name": rename_class,
    "a discriminator has another member": lambda v: pet(v)["discriminator"].update(propertyName="type"),
    "a discriminator has another value more": lambda v: pet(v)["discriminator"]["mapping"].update(lynx=f"{REF}Cat"),
    "a discriminator's values are exchanged": lambda v: pet(v)["discriminator"].update(
        mapping={"cat": f"{REF}Dog", "dog": f"{REF}Cat"}
    ),
    "a success status is another one": lambda v: move(operation(v, "/books", "post")["responses"], "201", "200"),
    "a media type of an answer is another one": lambda v: move(
        operation(v, "/loans")["responses"]["200"]["content"], "application/json", "application/xml"
    ),
    "a refusal is documented": lambda v: operation(v, "/loans")["responses"].update({"404": {"description": "None."}}),
    "a refusal is no longer documented": lambda v: operation(v, "/books", "post")["responses"].pop("422"),
    "a header of an answer is gone": lambda v: operation(v, "/books")["responses"]["200"].pop("headers"),
    "a header of an answer may be absent": lambda v: planted(v)["200"]["headers"]["X-Next"].update(required=False),
    "a text has another format": lambda v: tree(v)["day"].update(format="date-time"),
    "a text gets a format": lambda v: tree(v)["sort"].update(format="uuid"),
    "a number has a smaller format": lambda v: tree(v)["height"].update(format="int32"),
    "the number of a path is one of few": lambda v: operation(v, "/books/{id}")["parameters"][0]["schema"].update(
        enum=[1, 2]
    ),
    "a map becomes a class whose members are other values": lambda v: tree(v).update(crown=to("Leaf")),
    "a position of an array has another type": lambda v: tree(v)["place"]["prefixItems"][0].update(type="boolean"),
    "more positions of an array are described": lambda v: tree(v)["place"]["prefixItems"].append({"type": "string"}),
    "members by pattern have another type": lambda v: tree(v)["marks"]["patternProperties"]["^x-"].update(
        type="integer"
    ),
    "unlisted members of an answer have a type": lambda v: schemas(v)["Book"].update(
        additionalProperties={"type": "integer"}
    ),
    "a value may fit several alternatives": lambda v: pet(v).update(anyOf=pet(v).pop("oneOf")),
    "a refusal has another class": lambda v: planted(v)["400"]["content"]["application/json"].update(schema=to("Loan")),
    "a webhook is gone": lambda v: v.pop("webhooks"),
    "a webhook has another class": lambda v: v["webhooks"]["planted"]["post"]["requestBody"]["content"][
        "application/json"
    ].update(schema=to("Loan")),
    "an API key has another header": lambda v: v["components"]["securitySchemes"]["key"].update(name="X-Token"),
    "an alternative of security is gone": lambda v: operation(v, "/books").update(security=[{"key": []}]),
    "an alternative of security is new": lambda v: operation(v, "/books").update(
        security=[{"key": []}, {"basic": []}, {}]
    ),
    "a scope is needed": lambda v: v.update(security=SCOPES),
    "the document has another version": lambda v: v["info"].update(version="2.0"),
    "a description is another one": lambda v: operation(v, "/books").update(summary="Books."),
}
"""One edit for each row of the table."""
