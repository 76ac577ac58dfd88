"""Prevent updates from resetting members that the caller did not mention.

The CRM treats an update as a complete form: it clears each box that is not ticked. For each kind of record, a table
says which members the client fills in from a read, and which updates it refuses because no read shows the members.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, TypeVar, cast

from attrs import evolve, frozen

from perfex_client import models
from perfex_client._overlay._generations import refuse_incomplete
from perfex_client._overlay.errors import WouldLose
from perfex_client._runtime.extend import (
    UNSET,
    ApiError,
    Call,
    Flow,
    InvalidArgument,
    decimal_text,
    dig,
    home_codec,
    is_unset,
    perform,
    quirk,
)

T = TypeVar("T")

Row = Mapping[str, object]

_EMPTY: tuple[object, ...] = (UNSET, None, "", False, [], {}, 0, "0", "0000-00-00", "0000-00-00 00:00:00")
_FILES = ("attachments", "attachment", "files")
_UNREADABLE = frozenset({"/api/contacts/{id}"})
_LINES = frozenset({"items", "newitems", "removed_items"})
_ON_THE_TOTAL = frozenset({"adjustment", "discount_percent", "discount_total", "discount_type"})
_AMOUNTS = frozenset({"amount", "subtotal", "total"})
_DAYS = frozenset({"date", "due_date", "start_date"})
_OF_A_LINE = {
    "id": "itemid",
    "description": "description",
    "long_description": "long_description",
    "qty": "qty",
    "rate": "rate",
    "unit": "unit",
    "item_order": "order",
}
"""Members of a line, by how a read calls them: what an update calls them."""


@frozen
class Fill:
    """A member that the server would reset. A read shows its value, so the client can send it again."""

    member: str
    """Its name in the body."""

    spell: Callable[[Row], object]
    """Return what to send, from the record; `UNSET` for nothing."""


@frozen
class Guard:
    """The members that an update of one kind of record may reset or delete."""

    fills: tuple[Fill, ...] = ()
    unseen: Mapping[str, str] = {}
    """Arguments that no read shows, and what is lost without each."""

    always: Sequence[str] = ()
    """What is lost whatever is given: no read shows it, and no argument keeps it. So each update is refused unread."""

    files: bool = False
    """The files of the record are deleted."""

    shown: tuple[str, ...] = ()
    """Members that are blanked, and that no argument can keep."""

    lines: bool = False
    """Lines lose their taxes."""

    @property
    def reads(self) -> bool:
        """Whether the record has to be read."""
        return bool(self.files or self.shown)


def _same(*members: str) -> tuple[Fill, ...]:
    return tuple(Fill(name, lambda row, name=name: row.get(name, UNSET)) for name in members)  # type: ignore[misc]


def _ticked(*members: str, word: str = "on") -> tuple[Fill, ...]:
    return tuple(
        Fill(name, lambda row, name=name: word if row.get(name) not in _EMPTY else UNSET)  # type: ignore[misc]
        for name in members
    )


def _day(*members: str) -> tuple[Fill, ...]:
    def spell(row: Row, name: str) -> object:
        value = row.get(name, UNSET)
        return value[:10] if isinstance(value, str) else value

    return tuple(Fill(name, lambda row, name=name: spell(row, name)) for name in members)  # type: ignore[misc]


def _is_custom(row: Row) -> bool:
    return row.get("custom_recurring") not in _EMPTY


def _recurs(row: Row) -> bool:
    return row.get("recurring") not in _EMPTY and row.get("repeat_every") not in _EMPTY


def _task_period(row: Row) -> object:
    """Return the period of a task as the form of the CRM writes it: such as `2-week`, or `custom`."""
    if not _recurs(row):
        return UNSET
    return "custom" if _is_custom(row) else f"{row['repeat_every']}-{row.get('recurring_type')}"


def _is_in_months(row: Row) -> bool:
    return not _is_custom(row) and row.get("recurring_type") == "month"


@quirk("PX-27")
def _expense_period(row: Row) -> object:
    """Return the period of an expense as the guide writes it: a number of months, or `custom`."""
    if not _recurs(row):
        return UNSET
    return row["repeat_every"] if _is_in_months(row) else "custom"


def _custom(number: str, unless: Callable[[Row], bool]) -> tuple[Fill, ...]:
    """Return the fills for a period of `custom`; `number` names the column with the number of periods."""
    return (
        Fill("repeat_every_custom", lambda row: UNSET if unless(row) else row.get(number, UNSET)),
        Fill("repeat_type_custom", lambda row: UNSET if unless(row) else row.get("recurring_type", UNSET)),
    )


_TASK_PERIOD = (
    Fill("repeat_every", _task_period),
    *_custom("repeat_every", lambda row: not (_recurs(row) and _is_custom(row))),
)
_EXPENSE_PERIOD = (
    Fill("recurring", _expense_period),
    *_custom("repeat_every", lambda row: not _recurs(row) or _is_in_months(row)),
)
_INVOICE_PERIOD = (
    Fill("recurring", lambda row: "custom" if _is_custom(row) else row.get("recurring", UNSET)),
    *_custom("recurring", lambda row: not _is_custom(row)),
)
_MAILS = ("invoice", "estimate", "credit_note", "project", "ticket", "task", "contract")

_HARMLESS = Guard()

GUARDS: Mapping[str, Guard] = quirk("PX-35", "PX-45")(
    {
        "/api/customers/{id}": Guard(
            (
                *_same("country", "billing_country", "shipping_country", "default_currency"),
                *_ticked("show_primary_contact", word="1"),
            ),
            {"groups_in": "all customer groups"},
        ),
        # No read finds a contact by its id alone.
        "/api/contacts/{id}": Guard(
            unseen={
                "is_primary": "the mark of the primary contact",
                "permissions": "all permissions",
                **{f"{kind}_emails": f"mails about each {kind.replace('_', ' ')}" for kind in _MAILS},
            }
        ),
        "/api/tasks/{id}": Guard(
            (
                *_same("rel_type", "rel_id", "milestone", "cycles"),
                *_day("duedate"),
                *_ticked("is_public", "billable", "visible_to_client"),
                *_TASK_PERIOD,
            ),
            files=True,
        ),
        "/api/projects/{id}": Guard(
            (*_day("deadline"), *_ticked("progress_from_tasks")),
            {"project_members": "all members"},
            ("all settings of the customer portal",),
            files=True,
        ),
        "/api/tickets/{id}": Guard(_same("assigned"), files=True),
        "/api/staffs/{id}": Guard(
            _ticked("is_not_staff", word="1"),
            {"departments": "all departments"},
            ("all permissions",),
            shown=("lastname",),
        ),
        "/api/leads/{id}": Guard((*_same("country"), *_ticked("is_public")), files=True),
        "/api/contracts/{id}": Guard(files=True),
        "/api/expenses/{id}": Guard(
            (*_same("project_id", "cycles"), *_ticked("billable"), *_EXPENSE_PERIOD), files=True
        ),
        "/api/milestones/{id}": Guard(
            (
                *_day("start_date"),
                *_same("description"),
                *_ticked("description_visible_to_customer", "hide_from_customer"),
            )
        ),
        "/api/invoices/{id}": Guard(
            (*_day("duedate"), *_same("cycles"), *_ticked("cancel_overdue_reminders", word="1"), *_INVOICE_PERIOD),
            lines=True,
        ),
        "/api/estimates/{id}": Guard(_day("expirydate"), lines=True),
        "/api/proposals/{id}": Guard((*_day("open_till"), *_same("assigned")), lines=True),
        "/api/credit_notes/{id}": Guard(lines=True),
    }
)
"""By the path of the update."""


@quirk("PX-45")
def spare(
    call: Call[T], record_of: Callable[[object], object], wanted: Sequence[str], *, allow_loss: bool
) -> Flow[Call[T]]:
    """Return the update, completed from the record with the members that it would reset and that the server requires.

    Args:
        call: The update.
        record_of: Returns the record in an answer, without its envelope.
        wanted: Names of the members that the server requires.
        allow_loss: Whether the server may reset and delete what the caller did not mention.

    Raises:
        WouldLose: The update would lose data that no read shows, or that cannot be filled in. Nothing is sent.
        InvalidArgument: The record lacks a member that the server requires. Nothing is sent.
    """
    guard = GUARDS.get(call.route, _HARMLESS) if not allow_loss else _HARMLESS
    given = given_members(call)
    _refuse(_unseen(call, guard, given), guard, given)
    absent = [name for name in wanted if name not in given]
    fills = [fill for fill in guard.fills if fill.member not in given]
    if not (fills or absent or guard.reads):
        return call
    if call.route in _UNREADABLE:
        refuse_incomplete(absent, ", and no read finds the record by this id")
    refuse_incomplete(_stale(absent, given), ": the amounts of the record are those of before the change")
    row = yield from _read(call, record_of)
    _refuse([*_seen(guard, given, row), *_lines_lost(guard, absent, row)], guard, given)
    return _with(call, _filled(absent, fills, row))


def _filled(absent: Sequence[str], fills: Sequence[Fill], row: Row) -> dict[str, object]:
    """Return the members that the record completes: those that the server requires, and those that it would reset."""
    filled = {name: value for name in absent if (value := _as_wanted(name, row)) is not UNSET}
    # A document without lines has none to send; the server says what it makes of that.
    refuse_incomplete([name for name in absent if name not in filled and name != "items"], ", and the record has none")
    return filled | {fill.member: value for fill in fills if (value := fill.spell(row)) not in _EMPTY}


def _unseen(call: Call[Any], guard: Guard, given: Collection[str]) -> list[str]:
    """Return the data that the update would certainly lose, known without a read of the record."""
    lost = [f"{text} ({name})" for name, text in guard.unseen.items() if name not in given]
    return [*lost, *guard.always, *(_untaxed(call) if guard.lines else ())]


def _seen(guard: Guard, given: Collection[str], row: Row) -> list[str]:
    """Return the data of the record that the update would lose."""
    lost: list[str] = []
    if guard.files:
        attachments = [name for name in _FILES if dig(row, name) not in _EMPTY]
        lost = attachments if "file" in given else _files_of(row)
    return lost + [name for name in guard.shown if name not in given and dig(row, name) not in _EMPTY]


def _lines_lost(guard: Guard, absent: Sequence[str], row: Row) -> list[str]:
    """Return what the record's lines would lose if the update sent them as they are read."""
    if not (guard.lines and "items" in absent and _lines(row)):
        return []
    return ["the taxes of its lines, which no read shows (items, of line.as_existing(taxname=[...]) each)"]


def _stale(absent: Sequence[str], given: Collection[str]) -> list[str]:
    """Return the names of the amounts that the update makes wrong: the record still has the old ones."""
    names = {"subtotal", "total"} if not _LINES.isdisjoint(given) else set[str]()
    names |= {"total"} if not _ON_THE_TOTAL.isdisjoint(given) else set()
    return [name for name in absent if name in names]


def _as_wanted(name: str, row: Row) -> object:
    """Return the value of a member in the form that an update accepts; `UNSET` if the record has none."""
    if name == "items":
        return _lines(row) or UNSET
    value = row.get(name, UNSET)
    if value in (UNSET, None, "") or str(value).startswith("0000-00-00"):
        return UNSET
    if name == "allowed_payment_modes":
        invoice = home_codec().read(models.Invoice, {name: value}, partial=True)
        return invoice.payment_modes or UNSET
    if name in _AMOUNTS:
        number = decimal_text(str(value))
        return value if number is None or "." in str(value) else f"{number:.2f}"
    return value[:10] if name in _DAYS and isinstance(value, str) else value


def _lines(row: Row) -> list[dict[str, object]]:
    lines = row.get("items")
    return [
        {sent: line[member] for member, sent in _OF_A_LINE.items() if line.get(member) is not None}
        for line in (cast("list[Row]", lines) if isinstance(lines, list) else ())
    ]


def _read(call: Call[Any], record_of: Callable[[object], object]) -> Flow[Row]:
    try:
        answer: object = yield from perform(Call("GET", call.route, path=call.path, returns=object))
    except ApiError as error:
        error.message = f"the update was not sent, because its record could not be read first: {error.message}"
        raise
    row = record_of(answer)
    return cast(Row, row) if isinstance(row, Mapping) else {}


def _refuse(lost: Sequence[str], guard: Guard, given: Collection[str]) -> None:
    if not lost:
        return
    more = [name for name in _unguarded(guard, given) if not any(name in text for text in lost)]
    raise WouldLose(
        f"the server would reset or delete {', '.join(lost)}; pass the argument that is named, or let it happen "
        f"with with_options(allow_loss=True){', which loses ' + ', '.join(more) + ' too' if more else ''}"
    )


def _unguarded(guard: Guard, given: Collection[str]) -> list[str]:
    """Return what an update with `allow_loss` loses besides: nothing is filled in, and nothing is read first."""
    names = [*(fill.member for fill in guard.fills), *guard.shown]
    return [*(name for name in names if name not in given), *(["attachments"] if guard.files else [])]


@quirk("PX-46")
def _files_of(row: Row) -> list[str]:
    shown = [name for name in _FILES if name in row]
    if not shown:
        return ["its attachments, which a read does not show (file)"]
    return [f"its {name}" for name in shown if row[name] not in _EMPTY]


def _bodies(call: Call[Any]) -> Iterator[tuple[str, Mapping[str, object]]]:
    for slot, body in (("multipart", call.multipart), ("json", call.json), ("form", call.form)):
        if isinstance(body, Mapping):
            yield slot, cast("Mapping[str, object]", body)


def given_members(call: Call[Any]) -> set[str]:
    """Return the names of the members in the body of a call."""
    return {name for _, body in _bodies(call) for name, value in body.items() if not is_unset(value)}


@quirk("PX-45")
def _untaxed(call: Call[Any]) -> list[str]:
    for _, body in _bodies(call):
        rows = body.get("items", UNSET)
        if isinstance(rows, Sequence) and not isinstance(rows, str):
            lines = enumerate(cast("Sequence[object]", rows))
            return [f"the taxes of items[{at}] (taxname)" for at, line in lines if is_unset(_taxes(line))]
    return []


@quirk("PX-51")
def refuse_read_lines(call: Call[Any]) -> None:
    """Raise an error if a body has a line as a read returned it: the server would treat it as empty."""
    for _, body in _bodies(call):
        for name in ("items", "newitems"):
            rows = body.get(name, UNSET)
            lines = cast("Sequence[object]", rows) if isinstance(rows, Sequence) and not isinstance(rows, str) else ()
            for at, line in enumerate(lines):
                if isinstance(line, models.LineItem):
                    raise InvalidArgument(
                        f"{name}[{at}] is a LineItem, as a read shows it; "
                        + ("give line.as_existing(taxname=[...])" if name == "items" else "give a NewItem")
                    )


def _taxes(line: object) -> object:
    if isinstance(line, Mapping):
        return cast(Row, line).get("taxname", UNSET)
    return getattr(line, "taxname", UNSET)


def _with(call: Call[T], filled: Mapping[str, object]) -> Call[T]:
    changed: dict[str, Any] = {}
    for slot, body in _bodies(call):
        added = {name: value for name, value in filled.items() if is_unset(body.get(name, UNSET))}
        changed[slot] = {**body, **added}
    return evolve(call, **changed) if filled else call
