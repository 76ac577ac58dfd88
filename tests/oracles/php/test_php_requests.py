"""PHP reads the arguments of Perfex's methods as the caller passed them."""

from __future__ import annotations

import functools
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import anyio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.pipeline.method_index import Method
from perfex_client import UNSET, AsyncPerfexClient, File, InvalidArgument, PerfexClient
from perfex_client.models import ContactPermission, ExistingItem, NewItem, Result, TaskStatus
from tests.oracles.php.php_judge import TALLY, Seen, again, form
from tests.oracles.smoke.arguments import Deriver, deriver, reach
from tests.oracles.smoke.document import Document
from tests.oracles.smoke.subject import of_vendor

pytestmark = pytest.mark.vendor("perfex")

STEADY = settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def document() -> Document:
    """Return Perfex's spec."""
    return of_vendor("perfex").document


@functools.cache
def derive() -> Deriver:
    """Return what derives arguments for Perfex's client."""
    return deriver(of_vendor("perfex"))


def documented() -> Iterator[tuple[Method, str]]:
    """List the documented requests that are forms."""
    for method in of_vendor("perfex").methods:
        media = derive().media(method)
        if media is not None and str(media.type).startswith("multipart/"):
            yield from ((method, name) for name in media.examples)


REQUESTS = list(documented())


@pytest.fixture(scope="module")
def perfex(address: str) -> Iterator[PerfexClient]:
    with PerfexClient(base_url=address, token="any", allow_loss=True, retries=0) as client:
        yield client


def seen(result: object) -> Seen:
    """Return what PHP read; the script answers with it."""
    assert isinstance(result, Result)
    return Seen.of({"method": "", "type": "", **result.unknown_fields})


def last(perfex: PerfexClient, call: Any) -> Seen:
    """Make a call and return what PHP read, whatever the type of its result."""
    exchanges: list[Seen] = []
    watching = perfex.with_options(on_exchange=lambda recorded: exchanges.append(Seen.of(recorded.response.json())))
    call(watching)
    return exchanges[-1]


@pytest.mark.parametrize(("method", "name"), REQUESTS, ids=[f"{m.resource}.{m.name}-{name}" for m, name in REQUESTS])
def test_a_documented_request_comes_as_documented(
    perfex: PerfexClient, address: str, method: Method, name: str
) -> None:
    arguments = dict(derive().documented(method))[name]
    media = derive().media(method)
    assert media is not None

    request = last(perfex, lambda client: getattr(reach(client, method.resource), method.name)(**arguments))

    members = cast("Mapping[str, object]", media.examples[name])
    files = {upload.path.partition("[")[0] for upload in request.files}
    expected = form({key: value for key, value in members.items() if key not in files})
    TALLY.judge((request if method.http_method == "POST" else again(address, request)).post, expected)


@pytest.mark.parametrize(("method", "name"), [case for case in REQUESTS if case[0].http_method == "PUT"], ids=str)
def test_a_documented_update_comes_as_documented_in_json(perfex: PerfexClient, method: Method, name: str) -> None:
    arguments = {key: value for key, value in dict(derive().documented(method))[name].items() if key != "file"}
    media = derive().media(method)
    assert media is not None
    if not any(str(media_type).startswith("application/json") for media_type in _media_types(method)):
        pytest.fail(f"{method.resource}.{method.name} has no JSON")

    request = last(
        perfex.with_options(update_format="json"),
        lambda client: getattr(reach(client, method.resource), method.name)(**arguments),
    )

    members = {key: value for key, value in cast("Mapping[str, object]", media.examples[name]).items() if key != "file"}
    assert request.type == "application/json"
    TALLY.judge(request.parsed, _arrays(members))


def _media_types(method: Method) -> Sequence[str]:
    operation = document().operations[method.http_method, method.route]
    return list(document().follow(operation.node["requestBody"])["content"])


def _arrays(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(key): _arrays(member) for key, member in cast("Mapping[object, object]", value).items()}
    if isinstance(value, list):
        return {str(at): _arrays(item) for at, item in enumerate(cast("list[object]", value))}
    return value


def invoice(**more: Any) -> dict[str, Any]:
    """Return the arguments every invoice needs, and more."""
    return {
        "clientid": 3,
        "number": 12,
        "date": date(2026, 1, 5),
        "currency": 1,
        "newitems": [NewItem(description="Work", qty=Decimal("1"), rate=Decimal("80.00"))],
        "subtotal": Decimal("80.00"),
        "total": Decimal("80.00"),
        "billing_street": "1 Main St",
        "allowed_payment_modes": ["1", "stripe"],
        **more,
    }


def spelled(**more: object) -> object:
    """Return what `invoice()` is on the wire, and more."""
    return form(
        {
            "clientid": "3",
            "number": "12",
            "date": "2026-01-05",
            "currency": "1",
            "newitems": [{"description": "Work", "qty": "1", "rate": "80.00"}],
            "subtotal": "80.00",
            "total": "80.00",
            "billing_street": "1 Main St",
            "allowed_payment_modes": ["1", "stripe"],
            **more,
        }
    )


def test_lines_with_taxes_and_custom_fields_nest(perfex: PerfexClient) -> None:
    lines = [
        NewItem(
            description='A "quoted" line\r\nwith [brackets] & 100 %',
            long_description="Größe — 尺寸 🧾",
            qty=Decimal("2.50"),
            rate=Decimal("-0.10"),
            unit="m²",
            order=1,
            taxname=["GST|18.00", "VAT|7.70"],
            custom_fields={"items": {"3": "x", "4": ["y", "z"]}},
        ),
        NewItem(description="", qty=Decimal(0), rate=Decimal("1E+3"), taxname=[]),
    ]

    request = seen(perfex.invoices.create(**invoice(newitems=lines, custom_fields={"invoice": {"1": "PO 4711"}})))

    meant = [
        {
            "description": 'A "quoted" line\r\nwith [brackets] & 100 %',
            "long_description": "Größe — 尺寸 🧾",
            "qty": "2.50",
            "rate": "-0.10",
            "unit": "m²",
            "order": "1",
            "taxname": ["GST|18.00", "VAT|7.70"],
            "custom_fields": {"items": {"3": "x", "4": ["y", "z"]}},
        },
        {"description": "", "qty": "0", "rate": "1000.00"},
    ]
    TALLY.judge(request.post, spelled(newitems=meant, custom_fields={"invoice": {"1": "PO 4711"}}))


def test_three_hundred_lines_all_come(perfex: PerfexClient) -> None:
    lines = [NewItem(description=f"Line {at}", qty=Decimal(at), rate=Decimal("0.01")) for at in range(300)]

    request = seen(perfex.invoices.create(**invoice(newitems=lines)))

    meant = [{"description": f"Line {at}", "qty": str(at), "rate": "0.01"} for at in range(300)]
    TALLY.judge(request.post, spelled(newitems=meant))


def test_more_lines_than_php_would_read_are_refused_before_anything_is_sent(perfex: PerfexClient) -> None:
    lines = [NewItem(description=str(at), qty=Decimal(1), rate=Decimal(1), unit="h") for at in range(300)]

    with pytest.raises(InvalidArgument, match="1000"):
        perfex.invoices.create(**invoice(newitems=lines))


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ({"include_shipping": True}, {"include_shipping": "yes"}),
        ({"include_shipping": False}, {}),
        ({"show_shipping_on_invoice": True}, {"show_shipping_on_invoice": "1"}),
        ({"show_shipping_on_invoice": False}, {}),
        ({"cancel_overdue_reminders": True}, {"cancel_overdue_reminders": "1"}),
        ({"cancel_overdue_reminders": False}, {}),
        ({"duedate": UNSET, "adminnote": UNSET}, {}),
        ({"removed_items": []}, {}),
        ({"removed_items": [7, 8]}, {"removed_items": ["7", "8"]}),
        ({"allowed_payment_modes": []}, {"allowed_payment_modes": []}),
    ],
    ids=str,
)
def test_each_flag_and_list_has_its_own_spelling(
    perfex: PerfexClient, arguments: dict[str, Any], sent: dict[str, object]
) -> None:
    TALLY.judge(seen(perfex.invoices.create(**invoice(**arguments))).post, spelled(**sent))


@pytest.mark.parametrize("on", [True, False])
def test_flags_of_a_contact_are_their_own_names(perfex: PerfexClient, on: bool) -> None:
    request = seen(
        perfex.contacts.create(
            customer_id=1,
            firstname="Ada",
            lastname="Löwe",
            email="ada@example.com",
            is_primary=on,
            donotsendwelcomeemail=on,
            send_set_password_email=on,
            invoice_emails=on,
            ticket_emails=on,
            permissions=[ContactPermission.INVOICES, 6],
        )
    )

    words = {"invoice_emails": "invoice_emails", "ticket_emails": "ticket_emails", "is_primary": "on"}
    words |= {"donotsendwelcomeemail": "on", "send_set_password_email": "on"}
    plain = {"customer_id": "1", "firstname": "Ada", "lastname": "Löwe", "email": "ada@example.com"}
    TALLY.judge(request.post, form({**plain, "permissions": ["1", "6"], **(words if on else {})}))


def test_dates_decimals_enums_and_null(perfex: PerfexClient, address: str) -> None:
    request = seen(
        perfex.tasks.update(
            7,
            name=None,
            startdate=date(2026, 2, 28),
            duedate=None,
            status=TaskStatus.COMPLETE,
            hourly_rate=Decimal("80.10"),
            is_public=True,
            billable=False,
            assignees=[1, 2],
        )
    )

    assert request.post == {}
    expected = {"name": "", "startdate": "2026-02-28", "duedate": "", "status": "5", "hourly_rate": "80.10"}
    TALLY.judge(again(address, request).post, form({**expected, "is_public": "on", "assignees": ["1", "2"]}))


def test_a_moment_has_no_zone_and_no_letter(perfex: PerfexClient) -> None:
    request = seen(
        perfex.calendar.create(
            title="Meeting",
            start=datetime(2026, 1, 5, 9),
            end=datetime(2026, 1, 5, 10, 30),
            reminder_before=30,
            reminder_before_type="minutes",
            userid=1,
            isstartnotified=False,
            public=True,
            color="#03a9f4",
        )
    )

    assert isinstance(request.post, dict)
    times = (request.post["start"], request.post["end"], request.post["isstartnotified"], request.post["public"])
    TALLY.judge(times, ("2026-01-05 09:00:00", "2026-01-05 10:30:00", "0", "1"))


def test_an_update_is_a_form_that_php_could_read(perfex: PerfexClient, address: str) -> None:
    qty, rate = Decimal("3.00"), Decimal("9.50")
    lines = [
        ExistingItem(
            itemid=4, description="x", long_description=None, qty=qty, rate=rate, order=2, taxname=["GST|18.00"]
        )
    ]

    request = seen(perfex.invoices.update(9, **{**invoice(newitems=UNSET), "items": lines, "duedate": None}))

    members = {**cast("dict[str, object]", spelled()), "duedate": ""}
    del members["newitems"]
    line = {"description": "x", "long_description": "", "qty": "3.00", "rate": "9.50", "order": "2"}
    meant = [{"itemid": "4", **line, "taxname": ["GST|18.00"]}]
    TALLY.judge(again(address, request).post, form({**members, "items": meant}))


FILES = {
    "plain.txt": b"hello",
    "empty.bin": b"",
    "q\"uo'te.txt": b"quotes",
    "Grüße 你好 🧾.pdf": b"%PDF\r\n--boundary\r\n\x00\xff",
}


def test_files_come_under_their_names(perfex: PerfexClient) -> None:
    files = [File(data, name) for name, data in FILES.items()]

    request = last(perfex, lambda client: client.tickets.reply(3, message="see\r\nattached", file=files))

    TALLY.judge(request.post, {"message": "see\r\nattached"})
    expected = [(f"file[{at}]", name, hashlib.sha1(data).hexdigest()) for at, (name, data) in enumerate(FILES.items())]
    TALLY.judge([(file.path, file.name, file.sha1) for file in request.files], expected)


def test_a_large_file_is_streamed_whole(perfex: PerfexClient, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    block = hashlib.sha256(b"large").digest() * 8192
    path.write_bytes(block * 24)

    request = last(perfex, lambda client: client.tasks.update(7, file=[path, io.BytesIO(b"small")]))

    assert request.post == {} and request.files == ()
    assert len(request.raw) > len(block) * 24
    created = last(perfex, lambda client: client.tickets.reply(3, message="large", file=[path]))
    expected = [(len(block) * 24, hashlib.sha1(block * 24).hexdigest())]
    TALLY.judge([(file.size, file.sha1) for file in created.files], expected)


def test_the_async_client_sends_the_same(address: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 300_000)

    async def run() -> tuple[Seen, Seen]:
        async with AsyncPerfexClient(base_url=address, token="any") as client:
            created = seen(await client.invoices.create(**invoice(include_shipping=True)))
            answers: list[Seen] = []
            watching = client.with_options(
                on_exchange=lambda exchange: answers.append(Seen.of(exchange.response.json()))
            )
            await watching.tickets.reply(3, message="file", file=[path])
            return created, answers[-1]

    created, replied = anyio.run(run)

    TALLY.judge(created.post, spelled(include_shipping="yes"))
    TALLY.judge([file.sha1 for file in replied.files], [hashlib.sha1(b"x" * 300_000).hexdigest()])


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=25)
MONEY = st.decimals(min_value=-10_000, max_value=10_000, allow_nan=False, places=2)
LINES = st.lists(
    st.fixed_dictionaries(
        {"description": TEXT, "qty": MONEY, "rate": MONEY},
        optional={
            "long_description": TEXT,
            "unit": TEXT,
            "order": st.integers(0, 999),
            "taxname": st.lists(TEXT, max_size=3),
            "custom_fields": st.fixed_dictionaries(
                {"items": st.dictionaries(st.integers(1, 999).map(str), TEXT | st.lists(TEXT, max_size=3), max_size=3)}
            ),
        },
    ),
    max_size=6,
)


@STEADY
@given(
    lines=LINES,
    more=st.fixed_dictionaries(
        {},
        optional={
            "adminnote": TEXT,
            "terms": TEXT,
            "tags": TEXT,
            "cycles": st.integers(0, 99),
            "duedate": st.dates(),
            "removed_items": st.lists(st.integers(1, 9999), max_size=4),
        },
    ),
    fields=st.dictionaries(st.integers(1, 999).map(str), TEXT | st.lists(TEXT, min_size=1, max_size=3), max_size=4),
)
def test_any_invoice_comes_as_it_was_meant(
    perfex: PerfexClient, lines: list[dict[str, Any]], more: dict[str, Any], fields: dict[str, Any]
) -> None:
    items = [NewItem(**line) for line in lines]

    request = seen(perfex.invoices.create(**invoice(newitems=items, custom_fields={"invoice": fields}, **more)))

    wire = {name: value.isoformat() if isinstance(value, date) else value for name, value in more.items()}
    TALLY.judge(request.post, spelled(newitems=lines, custom_fields={"invoice": fields}, **wire))


@STEADY
@given(
    name=TEXT,
    description=st.none() | TEXT,
    tags=st.none() | TEXT,
    assignees=st.lists(st.integers(1, 99), max_size=4),
    rate=MONEY,
    start=st.none() | st.dates(),
    fields=st.dictionaries(st.integers(1, 999).map(str), TEXT, max_size=4),
)
def test_any_update_comes_as_it_was_meant_in_either_format(  # noqa: PLR0913, PLR0917  hypothesis gives each of them
    perfex: PerfexClient,
    address: str,
    name: str,
    description: str | None,
    tags: str | None,
    assignees: list[int],
    rate: Decimal,
    start: date | None,
    fields: dict[str, str],
) -> None:
    arguments: dict[str, Any] = {
        "name": name,
        "description": description,
        "tags": tags,
        "assignees": assignees,
        "hourly_rate": rate,
        "startdate": start,
        "custom_fields": {"tasks": fields},
    }

    as_form = seen(perfex.tasks.update(7, **arguments))
    as_json = seen(perfex.with_options(update_format="json").tasks.update(7, **arguments))

    wire = {**arguments, "startdate": start.isoformat() if start else None}
    TALLY.judge(again(address, as_form).post, form(wire))
    texts = {**wire, "assignees": [str(assignee) for assignee in assignees], "hourly_rate": format(rate, "f")}
    TALLY.judge(as_json.parsed, _arrays(texts))
