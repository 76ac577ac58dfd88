"""The names that nobody would choose by hand are found, each with the rule that it breaks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.naming.natural import RULES, breaks
from generator.pipeline.project import understand
from tests.unit.making import document, run, write

CHOSEN: dict[str, tuple[str, str]] = {
    "method-first": ("POST /orders orders.post_draft", "POST /orders orders.create"),
    "verb-last": ("GET /items/{id} stock.item_get", "GET /items/{id} stock.get_item"),
    "article": ("GET /orders/{id} shop.fetch_an_order", "GET /orders/{id} shop.fetch_order"),
    "number-last": ("POST /token token.refresh_1", "GET /v2/token token.list_v2"),
    "framework": ("POST /orders orders.store", "POST /goods goods.store_in_warehouse"),
    "path": (
        "GET /firms/{firm_id}/staff/{staff_id} shop.get_firms_firm_id_staff_staff_id",
        "GET /firms/{firm_id}/staff/{staff_id} shop.get_staff",
    ),
    "long": ("GET /a/{id} x.get_everything_that_anybody_could_ever_want", "GET /a/{id} x.get_all_that_is_wanted"),
    "update-collection": ("POST /orders orders.update", "POST /orders/{id} orders.update"),
    "delete-collection": (
        "DELETE /chart chart.delete | DELETE /chart/{key} chart.delete_by_key",
        "DELETE /chart chart.delete_many | DELETE /chart/{key} chart.delete",
    ),
    "list": ("GET /orders/ orders.get", "GET /orders/ orders.list"),
    "two-verbs": (
        "GET /a/{id} x.get_a1x | GET /b/{id} x.retrieve_b1x | GET /c/{id} x.get_c1x",
        "GET /a/{id} x.get_a1x | GET /b/{id} x.get_b1x",
    ),
    "twice": ("GET /teams/{id}/keys keys.list_team_keys", "GET /teams/{id}/keys keys.list_for_team"),
    "crowd": (
        " | ".join(f"GET /x{index}x/{{id}} x.get_it{index}x" for index in range(151)),
        " | ".join(f"GET /x{index}x/{{id}} x.get_it{index}x" for index in range(150)),
    ),
}
"""Operations with names that break the rule, and some with names that do not."""


def _document(operations: str) -> dict[str, Any]:
    paths: dict[str, dict[str, Any]] = {}
    for row in operations.split(" | "):
        method, path, name = row.split()
        resource, _, chosen = name.rpartition(".")
        described = {"responses": {}, "x-resource": resource, "x-method": chosen}
        paths.setdefault(path, {})[method.lower()] = described
    return document(paths)


def _broken(folder: Path, operations: str) -> list[tuple[str, str]]:
    project = understand(write(folder, _document(operations)))
    return [(found.rule, found.name) for found in breaks(project.api, project.names)]


def test_every_rule_has_an_example() -> None:
    assert list(CHOSEN) == list(RULES)


@pytest.mark.parametrize("rule", CHOSEN)
def test_a_name_that_breaks_a_rule_is_found(tmp_path: Path, rule: str) -> None:
    bad, good = CHOSEN[rule]

    assert {found for found, _ in _broken(tmp_path, bad)} == {rule}
    assert _broken(tmp_path, good) == []


NATURAL = [
    "GET /orders/{id} orders.get",
    "GET /post_comments blog.post_comments",
    "GET /account account.get",
    "POST /contacts contacts.update_or_create",
    "GET /teams/{id}/sub_teams teams.list_sub_teams",
    "DELETE /orders/{id}/lines orders.delete_lines | DELETE /orders/{id}/lines/{line} orders.delete_line",
    "GET /users/{id}/settings users.get_settings",
    "POST /login login.login",
    "GET /vitamins/a vitamins.get_a",
]


@pytest.mark.parametrize("operations", NATURAL)
def test_a_name_that_a_person_chooses_breaks_no_rule(tmp_path: Path, operations: str) -> None:
    assert _broken(tmp_path, operations) == []


def test_what_a_path_says_of_a_search_is_no_collection(tmp_path: Path) -> None:
    assert _broken(tmp_path, "GET /pet/findByTags pet.find_by_tags | GET /pet/findByStatus pet.find_by_status") == []


def test_an_answer_that_is_no_list_is_got(tmp_path: Path) -> None:
    thing = {"type": "object", "properties": {"id": {"type": "string"}, "size": {"type": "integer"}}}
    spec = _document("GET /totals orders.get_totals")
    answer = {"description": "d", "content": {"application/json": {"schema": thing}}}
    spec["paths"]["/totals"]["get"]["responses"] = {"200": answer}

    project = understand(write(tmp_path, spec))

    assert list(breaks(project.api, project.names)) == []


def test_the_command_prints_share_rule_and_name(tmp_path: Path) -> None:
    spec = write(tmp_path, _document("POST /orders orders.post_order | GET /orders orders.list | GET /a a.get_a_b"))

    code, out, err = run("names", "--spec", str(spec), "--rate")

    assert (code, err) == (0, "")
    assert out == (
        "33.3 %\t1 of 3 names are natural\n"
        "method-first\torders.post_order\tPOST /orders\n"
        "twice\torders.post_order\tPOST /orders\n"
        "article\ta.get_a_b\tGET /a\n"
        "twice\ta.get_a_b\tGET /a\n"
    )


def test_the_command_lists_only_breaks_without_rate(tmp_path: Path) -> None:
    spec = write(tmp_path, _document("POST /orders orders.store | GET /orders orders.list"))

    code, out, _ = run("names", "--spec", str(spec))

    assert (code, out) == (0, "framework\torders.store\tPOST /orders\n")


def test_help_names_every_rule() -> None:
    _, out, _ = run("names", "--help")

    assert all(rule in out and text in out for rule, text in RULES.items())
