"""The `q[...]` filter language: every form that the vendor describes, byte for byte, and its limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

from simplicate_client import InvalidArgument, SimplicateClient

Where = Callable[[Any], Any] | Mapping[str, object]


def sent(listing: str, where: Where | None = None, **arguments: Any) -> str:
    """Return the query of the first request of a listing, as it went out."""
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"data": [], "errors": None, "debug": None})

    with SimplicateClient(
        api_key="k",
        api_secret="s",
        base_url="https://acme.simplicate.nl/api/v2",
        http_client=httpx.Client(transport=httpx.MockTransport(answer)),
    ) as client:
        resource: Any = client
        for name in listing.split("."):
            resource = getattr(resource, name)
        resource.list(**({} if where is None else {"where": where}), **arguments).collect()
    query = asked[0].url.query.decode()
    # The count is asked for with every listing, so that no page is taken for the last too early.
    return query if "metadata" in arguments else query.removesuffix("&metadata=count")


# What the vendor's pages show, and how it is said here.

CASES: list[tuple[str, str, Where | None, Where | None, dict[str, Any]]] = [
    (
        "q[name]=*Bob*",
        "crm.organizations",
        lambda record: record.name.contains("Bob"),
        {"name": {"contains": "Bob"}},
        {},
    ),
    (
        "q[name]=Don*",
        "crm.organizations",
        lambda record: record.name.starts_with("Don"),
        {"name": {"starts_with": "Don"}},
        {},
    ),
    (
        "q[name][]=Alice&q[name][]=Charlie",
        "crm.organizations",
        lambda record: record.name.any_of("Alice", "Charlie"),
        {"name": ["Alice", "Charlie"]},
        {},
    ),
    (
        "q[name]=Alice&q[email]=*gmail.com",
        "crm.organizations",
        lambda record: (record.name == "Alice") & record.email.ends_with("gmail.com"),
        {"name": "Alice", "email": {"ends_with": "gmail.com"}},
        {},
    ),
    (
        "q[name]=Alice&q[or][email]=*gmail.com&limit=10&sort=name",
        "crm.organizations",
        lambda record: (record.name == "Alice") | record.email.ends_with("gmail.com"),
        {"name": "Alice", "or": {"email": {"ends_with": "gmail.com"}}},
        {"limit": 10, "sort": ["name"]},
    ),
    (
        "q[name]=Alice&q[or][email]=*gmail.com&limit=10&sort=-name",
        "crm.organizations",
        lambda record: (record.name == "Alice") | record.email.ends_with("gmail.com"),
        {"name": "Alice", "or": {"email": {"ends_with": "gmail.com"}}},
        {"limit": 10, "sort": ["-name"]},
    ),
    ("q[name]=null", "crm.organizations", lambda record: record.name.is_null(), {"name": None}, {}),
    ("q[name]=*", "crm.organizations", lambda record: record.name.is_not_null(), {"name": {"null": False}}, {}),
    (
        "q[updated_at][ge]=2024-06-09 00:00:00&limit=10&sort=-updated_at",
        "crm.organizations",
        lambda record: record.updated_at >= datetime(2024, 6, 9),
        {"updated_at": {"ge": date(2024, 6, 9)}},
        {"limit": 10, "sort": ["-updated_at"]},
    ),
    (
        "q[created_at][ge]=2024-06-02 00:00:00&q[created_at][le]=2024-06-09 23:59:59&limit=10&sort=-created_at",
        "crm.persons",
        lambda record: (
            (record.created_at >= datetime(2024, 6, 2)) & (record.created_at <= datetime(2024, 6, 9, 23, 59, 59))
        ),
        {"created_at": {"ge": datetime(2024, 6, 2), "le": datetime(2024, 6, 9, 23, 59, 59)}},
        {"limit": 10, "sort": ["-created_at"]},
    ),
    (
        "q[invoice_method][in]=Hours,FixedFee",
        "projects.services",
        lambda record: record.invoice_method.in_(["Hours", "FixedFee"]),
        {"invoice_method": {"in": ["Hours", "FixedFee"]}},
        {},
    ),
    (
        "q[invoice_method][nin]=Hours,FixedFee",
        "projects.services",
        lambda record: record.invoice_method.not_in(["Hours", "FixedFee"]),
        {"invoice_method": {"nin": ["Hours", "FixedFee"]}},
        {},
    ),
    (
        "q[name]=bar&q[or][updated_at][ge]=2024-01-01 00:00:00",
        "crm.organizations",
        lambda record: (record.name == "bar") | (record.updated_at >= datetime(2024, 1, 1)),
        {"name": "bar", "or": {"updated_at": {"ge": datetime(2024, 1, 1)}}},
        {},
    ),
    (
        "q[organization.name]=Google",
        "projects.projects",
        lambda record: record.organization.name == "Google",
        {"organization.name": "Google"},
        {},
    ),
    (
        "q[my_organization_profile.organization.name]=My Company",
        "projects.projects",
        lambda record: record.my_organization_profile.organization.name == "My Company",
        {"my_organization_profile": {"organization": {"name": "My Company"}}},
        {},
    ),
    (
        "q[custom_fields.part_of_country][nin]=*",
        "projects.projects",
        lambda record: record.custom_fields["part_of_country"].not_set(),
        {"custom_fields.part_of_country": {"set": False}},
        {},
    ),
    (
        "q[custom_fields.part_of_country]=*",
        "projects.projects",
        lambda record: record.custom_fields["part_of_country"].is_set(),
        {"custom_fields": {"part_of_country": {"set": True}}},
        {},
    ),
    (
        "q[custom_fields.external_link]=*docs.google.com*",
        "projects.projects",
        lambda record: record.custom_fields["external_link"].contains("docs.google.com"),
        {"custom_fields.external_link": {"contains": "docs.google.com"}},
        {},
    ),
    (
        "q[custom_fields.part_of_country][nin]=*&q[created_at][ge]=2024-06-21 00:00:00"
        "&sort=-updated_at&select=id,name,project_manager.employee_id,",
        "projects.projects",
        lambda record: record.custom_fields["part_of_country"].not_set() & (record.created_at >= date(2024, 6, 21)),
        {"custom_fields.part_of_country": {"set": False}, "created_at": {"ge": date(2024, 6, 21)}},
        {"select": ["id", "name", "project_manager.employee_id", ""], "sort": ["-updated_at"]},
    ),
    (
        "q[id][in]=hours:a,hours:b",
        "hours.hours",
        lambda record: record.id.in_(["hours:a", "hours:b"]),
        {"id": {"in": ["hours:a", "hours:b"]}},
        {},
    ),
    (
        "q[foo]=bar&q[or][bar][ge]=baz",
        "projects.projects",
        lambda record: (record.other("foo") == "bar") | (record.other("bar") >= "baz"),
        None,
        {},
    ),
    ("q[employee.id]=employee:a", "hours.hours", lambda record: record.employee.id == "employee:a", None, {}),
    (
        "q[project_status.id]=projectstatus:a",
        "projects.projects",
        lambda record: record.project_status.id == "projectstatus:a",
        {"project_status.id": "projectstatus:a"},
        {},
    ),
    ("select=id,relation_type.,name", "crm.organizations", None, None, {"select": ["id", "relation_type.", "name"]}),
    (
        "select=id,debtor.payment_term.,name",
        "crm.organizations",
        None,
        None,
        {"select": ["id", "debtor.payment_term.", "name"]},
    ),
    ("sort=name", "crm.organizations", None, None, {"sort": ["name"]}),
    ("sort=-updated_at", "crm.organizations", None, None, {"sort": ["-updated_at"]}),
    ("sort=name,-updated_at", "crm.organizations", None, None, {"sort": ["name", "-updated_at"]}),
    ("offset=11&limit=10&sort=-name", "crm.organizations", None, None, {"offset": 11, "limit": 10, "sort": ["-name"]}),
    (
        "q[name]=*my*&limit=10&metadata=count,limit",
        "crm.organizations",
        lambda record: record.name.contains("my"),
        {"name": {"contains": "my"}},
        {"limit": 10, "metadata": ["count", "limit"]},
    ),
    ("metadata=count,limit,offset", "crm.organizations", None, None, {"metadata": ["count", "limit", "offset"]}),
]


@pytest.mark.parametrize(
    ("literal", "listing", "where", "arguments"),
    [
        pytest.param(literal, listing, where, arguments, id=f"{kind} {literal}")
        for literal, listing, function, mapped, arguments in CASES
        for kind, where in (("values", function), ("mapping", mapped))
        if where is not None or (function is None and kind == "values")
    ],
)
def test_every_literal_of_the_vendor_goes_out_as_it_is_written(
    literal: str, listing: str, where: Where | None, arguments: dict[str, Any]
) -> None:
    """Decoded it is the vendor's text; encoded, brackets, `*`, `:` and spaces are escaped."""
    query = sent(listing, where, **arguments)

    default_limit = "" if "limit" in arguments else "limit=100"
    assert sorted(unquote(query).split("&")) == sorted(
        [*literal.split("&"), *([default_limit] if default_limit else [])]
    )
    kept = [piece for piece in query.split("&") if piece.startswith("q%5B")]
    assert [unquote(piece) for piece in kept] == [piece for piece in literal.split("&") if piece.startswith("q[")]
    assert not set("[]*: ") & set(query)


def test_the_encoded_form_is_exact() -> None:
    query = sent("projects.projects", lambda record: record.organization.name.contains("A & B: 100%+"), limit=1)

    assert query == "q%5Borganization.name%5D=%2AA%20%26%20B%3A%20100%25%2B%2A&limit=1"


def test_patterns_with_gaps_inside_can_be_said() -> None:
    assert sent("crm.organizations", lambda record: record.name.like("D*n*"), limit=1) == "q%5Bname%5D=D%2An%2A&limit=1"


def test_alternatives_of_one_field_are_joined_and_stand_before_others() -> None:
    query = sent(
        "crm.organizations",
        lambda record: record.email.ends_with("@a.nl") | (record.name == "A") | record.name.starts_with("B"),
        limit=1,
    )

    assert unquote(query) == "q[name][]=A&q[name][]=B*&q[or][email]=*@a.nl&limit=1"


def test_booleans_and_numbers_are_written_plainly() -> None:
    assert sent("crm.organizations", {"is_active": True}, limit=1) == "q%5Bis_active%5D=true&limit=1"
    assert unquote(sent("hours.hours", {"hours": {"gt": 7.5}}, limit=1)) == "q[hours][gt]=7.5&limit=1"


def test_fractions_of_seconds_are_rounded_to_what_is_stored() -> None:
    """From a fraction on means from the next whole second on; until a fraction, until the second it is in."""
    moment = datetime(2024, 6, 9, 12, 0, 5, 500_000)

    for operator, second in (("ge", "06"), ("gt", "05"), ("le", "05"), ("lt", "06")):
        query = sent("crm.organizations", {"updated_at": {operator: moment}}, limit=1)
        assert unquote(query) == f"q[updated_at][{operator}]=2024-06-09 12:00:{second}&limit=1"


def test_a_field_no_record_shows_can_be_named() -> None:
    query = sent("invoices.documents", lambda record: record.other("linked_to.invoice_id") == "invoice:1", limit=1)

    assert unquote(query) == "q[linked_to.invoice_id]=invoice:1&limit=1"


@pytest.mark.parametrize(
    ("where", "query"),
    [
        ({"other": {"linked_to.invoice_id": "invoice:1"}}, "q[linked_to.invoice_id]=invoice:1"),
        ({"other": {"hidden": {"ge": 5, "lt": 9}}}, "q[hidden][ge]=5&q[hidden][lt]=9"),
        ({"other": {"hidden": ["a", "b"]}}, "q[hidden][]=a&q[hidden][]=b"),
        ({"title": "A", "or": {"other": {"hidden": None}}}, "q[title]=A&q[or][hidden]=null"),
    ],
    ids=str,
)
def test_a_mapping_can_name_a_field_no_record_shows_too(where: Where, query: str) -> None:
    assert unquote(sent("invoices.documents", where, limit=1)) == f"{query}&limit=1"


@pytest.mark.parametrize(
    ("value", "text"), [(1e22, "1" + "0" * 22), (1e-7, "0.0000001"), (Decimal("1E+3"), "1000"), (7.0, "7.0")]
)
def test_numbers_are_written_without_exponent(value: object, text: str) -> None:
    assert unquote(sent("hours.hours", {"hours": value}, limit=1)) == f"q[hours]={text}&limit=1"


def test_an_empty_mapping_is_no_filter() -> None:
    assert sent("crm.organizations", {}, limit=1) == "limit=1"


REFUSED: list[tuple[Where, str]] = [
    ({"nmae": "x"}, "did you mean name"),
    (lambda record: record.nmae == "x", "did you mean name"),
    ({"relation_type.colour": "x"}, "did you mean color"),
    ({"name.first": "x"}, "leads nowhere"),
    ({"relation_type": "x"}, "holds other fields"),
    ({"name": "*Bob*"}, "a literal * cannot be looked for"),
    (lambda record: record.name.contains("100*"), "a literal * cannot be looked for"),
    (lambda record: record.name.in_(["*"]), "a literal * cannot be looked for"),
    ({"name": "null"}, "the word 'null' cannot be looked for"),
    ({"name": ["Alice", "NULL"]}, "the word 'NULL' cannot be looked for"),
    (lambda record: record.name.in_(["Acme, Inc."]), "parted by commas; use any_of"),
    (lambda record: record.name.not_in(["Acme, Inc."]), "parted by commas"),
    (lambda record: record.name.in_([]), "nothing is given"),
    (lambda record: record.name.any_of(), "nothing is given"),
    ({"name": []}, "nothing is given"),
    (lambda record: record.name.in_("Alice"), "one text; give a list"),
    (lambda record: record.name.contains(""), "an empty text is in everything"),
    (lambda record: record.name.like("Don"), "no \\* in it"),
    ({"name": {"ge": "A"}}, "cannot be compared with 'ge'"),
    ({"updated_at": {"contains": "2024"}}, "cannot be compared with 'contains'"),
    ({"name": {"equals": "A"}}, "'equals' is not a comparison"),
    ({"name": {"null": 1}}, "takes True or False"),
    ({"name": {}}, "nothing is given"),
    ({"name": 5}, "5 is int, not str"),
    ({"is_active": "yes"}, "'yes' is str, not bool"),
    ({"is_active": 1}, "1 is int, not bool"),
    ({"updated_at": {"ge": "2024-06-09"}}, "is str, not datetime"),
    ({"updated_at": {"ge": datetime(2024, 6, 9, tzinfo=UTC)}}, "has a zone"),
    ({"updated_at": {"le": date(2024, 6, 9)}}, "has a time of day"),
    ({"updated_at": datetime(2024, 6, 9, 1, 2, 3, 4)}, "fractions of a second"),
    (lambda record: (record.name == "A") & (record.name == "B"), "compared twice"),
    (lambda record: (record.name == "A") & record.name.in_(["B"]), "compared twice"),
    (lambda record: (record.name == "A") | record.email.any_of("B") | record.phone.any_of("C", "D"), "one field only"),
    (lambda record: (record.name == "A") & ((record.email == "B") | (record.phone == "C")), "cannot be mixed"),
    ({"name": "A", "email": "B", "or": {"phone": "C"}}, "cannot be mixed"),
    (lambda record: record.name == "A" and record.email == "B", "neither true nor false"),
    (lambda record: datetime(2024, 1, 1) <= record.updated_at <= datetime(2024, 2, 1), "neither true nor false"),
    (lambda record: record.name, "not a condition"),
    (lambda record: record.custom_fields["a]b"] == "x", "cannot be named"),
    ({"or": "x"}, "takes a mapping"),
    (lambda record: record.name != "A", r"name: the filter language has no `!=`; use not_in\(\['A'\]\)"),
    (lambda record: record.name != None, r"use is_not_null\(\)"),  # noqa: E711  the filter sees it
    (lambda record: record.is_active != True, r"use not_in\(\[True\]\)"),  # noqa: E712  the filter sees it
    (lambda record: record.updated_at != datetime(2024, 1, 1), "has no `!=`"),
    (lambda record: ~(record.name == "A"), r"say the opposite, with not_in\(\)"),
    (lambda record: ~((record.name == "A") & record.email.is_null()), "say the opposite"),
    (lambda record: ~record.is_active, r"compare it, as with == False"),
    (lambda record: not (record.name == "A"), r"what must not be goes into not_in\(\)"),  # noqa: SIM201  `not` is tested
    (lambda record: record.name == None, r"name: None is not a value to compare with; use is_null\(\)"),  # noqa: E711  the filter sees it
    (lambda record: record.name.in_(["A", None]), r"use is_null\(\)"),
    (lambda record: record.name.any_of(None), r"use is_null\(\)"),
    (lambda record: record.updated_at >= None, r"use is_null\(\)"),
    (lambda record: record.relation_type == "x", "holds other fields"),
    (lambda record: record.custom_fields == "x", "holds other fields"),
    ({"other": {"score": float("nan")}}, "nan is not a number that can be compared with"),
    ({"other": {"score": {"lt": float("inf")}}}, "inf is not a number"),
    ({"other": {"score": {"in": [1, Decimal("-Infinity")]}}}, "-Infinity is not a number"),
    ({"other": {"score": [Decimal("NaN")]}}, "NaN is not a number"),
    ({"other": {"a]b": "x"}}, "cannot be named"),
    ({"other": "x"}, "no such field to filter by"),
    ({"nothing.like_it": "x"}, r"other\(\"nothing.like_it\"\), in a mapping"),
    (lambda record: record.relation_type.nothing == 1, r"other\(\"relation_type.nothing\"\)"),
    ("q[name]=x", "is not a filter"),  # type: ignore[list-item]
]


@pytest.mark.parametrize(("where", "reason"), REFUSED, ids=[reason for _, reason in REFUSED])
def test_what_cannot_be_said_is_refused_before_anything_is_sent(where: Where, reason: str) -> None:
    with pytest.raises(InvalidArgument, match=reason.replace("*", r"\*") if "\\" not in reason else reason):
        sent("crm.organizations", where)


def test_the_filter_of_an_invoices_documents_is_refused_with_the_way_to_say_it() -> None:
    with pytest.raises(InvalidArgument) as caught:
        sent("invoices.documents", {"linked_to.invoice_id": "invoice:1"})

    assert str(caught.value) == (
        "GET /invoices/document: linked_to.invoice_id: LinkedEntity has no such field to filter by. A field that "
        'records do not show is other("linked_to.invoice_id"), in a mapping {"other": {"linked_to.invoice_id": ...}}'
    )


def test_employees_cannot_be_filtered_by_custom_fields() -> None:
    with pytest.raises(InvalidArgument, match="employees by custom fields"):
        sent("hrm.employees", lambda record: record.custom_fields["shoe_size"] == "43")


def test_a_listing_refuses_when_it_is_called_not_when_it_is_walked() -> None:
    with (
        SimplicateClient(api_key="k", api_secret="s", base_url="https://acme.simplicate.nl/api/v2") as client,
        pytest.raises(InvalidArgument, match=r"^GET /crm/organization: nmae: Organization has no such field"),
    ):
        client.crm.organizations.list(where={"nmae": "x"})
