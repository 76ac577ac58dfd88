"""Programs around a client serve any document: the loader finds its listings, and the rules that fit them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.making import curated, document, forgotten, make, operation, ref

THING = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "integer"}, "changed": {"type": "string"}, "parent": {"type": "string"}},
}
PARAMETERS = [
    {"name": "since", "in": "query", "schema": {"type": "string", "format": "date-time"}},
    {"name": "page", "in": "query", "schema": {"type": "integer"}},
]


def listing(name: str, **more: Any) -> dict[str, object]:
    return operation(name, {"type": "array", "items": ref("Thing")}, **more)


def test_a_document_without_listings_has_no_tables(tmp_path: Path) -> None:
    with forgotten("made_client"):
        package = make(tmp_path, document({"/thing": {"get": operation("get", ref("Thing"))}}, {"Thing": THING}))
        assert package.code == 0, package.err

        assert package.load("dlt").WAREHOUSE.listings == {}


def test_a_document_of_others_is_loaded_by_reflection(tmp_path: Path) -> None:
    things = "/shops/{shop_id}/things"
    shop = {"name": "shop_id", "in": "path", "required": True, "schema": {"type": "string"}}
    paths = {
        "/shops": {"get": listing("listShops", tags=["shops"])},
        things: {"get": listing("listThings", parameters=[shop], tags=["things"])},
        f"{things}/{{thing_id}}": {
            "delete": operation("deleteThing", parameters=[shop, {**shop, "name": "thing_id"}], tags=["things"])
        },
    }

    with forgotten("made_client"):
        package = make(tmp_path, document(paths, {"Thing": THING}))
        listings = package.load("dlt").WAREHOUSE.listings

    assert {name: (one.needs, one.parent, one.key) for name, one in listings.items()} == {
        "shops": ((), None, "id"),
        "things": (("shop_id",), "shops", "id"),
    }


@pytest.mark.parametrize(("on_operation", "expected"), [({}, "since"), ({"key": "changed"}, "since")])
def test_a_rule_of_the_root_serves_the_listings_that_it_fits(
    tmp_path: Path, on_operation: dict[str, str], expected: str
) -> None:
    own = {"x-incremental": on_operation} if on_operation else {}
    with_since = listing("listThings", parameters=PARAMETERS, **{"x-resource": "things", "x-method": "list"}, **own)
    without = listing("listShops", **{"x-resource": "shops", "x-method": "list"})
    spec = curated({"/things": {"get": with_since}, "/shops": {"get": without}}, {"Thing": THING})
    spec["x-incremental"] = {"parameter": "since"}

    with forgotten("made_client"):
        package = make(tmp_path, spec)
        assert package.code == 0, package.err
        listings = package.load("dlt").WAREHOUSE.listings

    assert listings["things"].rule.parameter == expected
    assert listings["things"].key == on_operation.get("key", "id")
    assert listings["shops"].rule.parameter is None
