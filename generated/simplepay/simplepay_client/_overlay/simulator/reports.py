# Copied from overlays/simplepay/simulator/reports.py; edit it there, then generate again.
"""Reports: rows worked out from what is held, at once or in a queue of two."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from attrs import define

from simplepay_client._overlay.simulator.leave import Leave
from simplepay_client._overlay.simulator.lines import amount_of, amounts, caption_of, lines_of, machine_name, money
from simplepay_client._overlay.simulator.periods import period_end
from simplepay_client._runtime.extend import (
    Body,
    Received,
    Record,
    Refused,
    Reply,
    Row,
    copied,
    handles,
    listing,
    mapping,
    stable_id,
)

_PLACES = 2
"""Reports that run side by side."""
_PATH = "/clients/{client_id}/reports/"
_SECTIONS = {"income": "Income", "deduction": "Deduction", "sideline": "Employer contribution"}
BALANCES = {"Loans": "loan", "Savings": "savings", "Garnishees": "garnishee"}
"""Columns of the report of balances, and the items whose `balance` they show."""


@define
class Queued:
    """A report that was queued."""

    client_id: str
    done_at: float
    rows: list[Row]
    asked_at: float = 0.0


class Reports(Leave):
    """The part of SimplePay that reports."""

    _queue: dict[str, Queued]

    # A report may be asked for with GET too: with the same path, and the members of the body in the query.

    def find(self, request: Received) -> None:
        """Find the operation; a GET of a report is the same as its POST."""
        super().find(request)
        if request.operation is None and request.method == "GET":
            found = self.document.find("POST", request.path)
            if found is not None and found[0].path.startswith(_PATH) and not found[0].path.endswith("/async"):
                request.operation, request.values = found

    def read(self, request: Received) -> Body:
        """Return the body; that of a report asked for with GET is its query."""
        if request.method == "GET" and request.operation is not None and request.operation.method == "POST":
            return Body("application/json", _from_query(request.query))
        return super().read(request)

    def body_faults(self, request: Received) -> list[tuple[str, str]]:
        """Return the faults of the body; that of a report asked for with GET has none of its own to be missing."""
        if request.method == "GET" and request.operation is not None and request.operation.method == "POST":
            media = next(iter(request.operation.bodies.values()))
            return self.judge.faults(media.get("schema"), request.body.value)
        return super().body_faults(request)

    @handles(
        "POST /clients/{client_id}/reports/transaction_history",
        "POST /clients/{client_id}/reports/variance",
        "POST /clients/{client_id}/reports/comparison_leave",
        "POST /clients/{client_id}/reports/leave_liability_v2",
        "POST /clients/{client_id}/reports/tracked_balances",
    )
    def report(self, request: Received) -> Reply:
        """Return the rows of a report."""
        return Reply(200, self._rows(request.path.rstrip("/").rpartition("/")[2], request))

    @handles("POST /clients/{client_id}/reports/{report}/async")
    def start(self, request: Received) -> Reply:
        """Queue a report: two run side by side, and more are refused."""
        report = request.values["report"]
        media = next(iter(self.document.operations[f"POST {_PATH}{report}"].bodies.values()))
        faults = self.judge.faults(media.get("schema"), request.body.value)
        if faults:
            raise Refused(self.refuse_fields(request, dict(faults)))
        queue, now = self._queued(), self.clock.now()
        if sum(one.done_at > now for one in queue.values()) >= _PLACES:
            raise Refused(self.refuse(429, "Too many reports are queued. Please try again later."))
        uuid = str(stable_id("report", len(queue)))
        rows = self._rows(report, request)
        queue[uuid] = Queued(request.values["client_id"], now + self.settings.report_seconds, rows)
        return Reply(200, [{"message": "Started", "uuid": uuid}])

    @handles("GET /clients/{client_id}/reports/poll/{uuid}")
    def poll(self, request: Received) -> Reply:
        """Return the rows of a queued report when it is done."""
        found = self._queued().get(request.values["uuid"])
        if found is None or found.client_id != request.values["client_id"]:
            raise Refused(self.not_found(request))
        now = self.clock.now()
        if found.asked_at and now - found.asked_at < 10:
            request.remarks.append("SimplePay wants 10 seconds or more between two questions after a report.")
        found.asked_at = now
        if found.done_at <= now:
            return Reply(200, copied(found.rows))
        return Reply(204) if self.settings.running_status == 204 else Reply(200, {"message": "Running"})

    def _queued(self) -> dict[str, Queued]:
        if not hasattr(self, "_queue"):
            self._queue = {}
        return self._queue

    def _rows(self, report: str, request: Received) -> list[Row]:
        fields = request.fields
        people = self._people(request)
        make: dict[str, Callable[[list[Record], Row], list[Row]]] = {
            "transaction_history": self._transactions,
            "variance": self._variances,
            "comparison_leave": self._leave,
            "leave_liability_v2": self._liabilities,
            "tracked_balances": self._tracked,
        }
        rows = make[report](people, fields)
        return rows if fields.get("humanize") is not False else [_for_machines(row) for row in rows]

    def _people(self, request: Received) -> list[Record]:
        """Return the employees that a report is about, in the order that they were asked for."""
        fields = request.fields
        found = [
            one
            for one in self.records.employees.held.values()
            if one.is_in({"clients": request.values["client_id"]}) and _is_on(one.row, fields)
        ]
        asked = fields.get("employee_ids")
        if asked is None:
            return found
        order = [str(number) for number in asked]
        return sorted((one for one in found if one.id in order), key=lambda one: order.index(one.id))

    def _transactions(self, people: list[Record], fields: Row) -> list[Row]:
        rows: list[Row] = []
        for person in people:
            slips = reversed(self.payslips_of(person.id))
            within = [one for one in slips if fields["start_date"] <= str(one.row["date"]) <= fields["end_date"]]
            rows += [self._transaction(person, slip, fields) for slip in within]
        return rows

    def _transaction(self, person: Record, slip: Record, fields: Row) -> Row:
        known = amounts(mapping(slip.row.get("data")))
        row: Row = {"employee": person.id, "Date": slip.row["date"]}
        for name in fields["account_names"]:
            row[_account(name)] = money(known.get(name, Decimal(0)))
        for name in listing(fields.get("custom_fields")):
            value = person.row.get(name, mapping(person.row.get("custom_fields")).get(name))
            row[caption_of(name)] = value if value is None else str(value)
        return row

    def _variances(self, people: list[Record], fields: Row) -> list[Row]:
        wave = self.records.waves.get(fields["wave_id"])
        if wave is None:
            raise self.wrong(wave_id="is not a pay frequency of this client")
        ends = [period_end(wave, fields["period_offset"] + step).isoformat() for step in (-1, 0)]
        rows: list[Row] = []
        for person in people:
            before, now = ([one for one in self.payslips_of(person.id) if one.row["date"] == end] for end in ends)
            rows += _differences(person.id, before, now)
        return rows

    def _leave(self, people: list[Record], fields: Row) -> list[Row]:
        rows: list[Row] = []
        names = self.type_names()
        day_before = (date.fromisoformat(fields["start_date"]) - timedelta(days=1)).isoformat()
        for person in people:
            for type_id in map(str, fields["leave_types"]):
                taken = self.taken(person.id, type_id, day_before, fields["end_date"])
                balance = self.balance(person.id, type_id, fields["end_date"])
                rows.append(
                    {
                        "employee": person.id,
                        "leave_type": names.get(type_id, type_id),
                        "Date": fields["end_date"],
                        "Accrual": None,
                        "Entitlement": f"{balance + taken:.2f}",
                        "Taken": f"{taken:.2f}" if taken else None,
                        "Adjustment": None,
                        "Balance": f"{balance:.2f}",
                    }
                )
        return rows

    def _liabilities(self, people: list[Record], fields: Row) -> list[Row]:
        rows: list[Row] = []
        annual = next((key for key, name in self.type_names().items() if name.lower().startswith("annual")), "")
        for person in people:
            days = self.balance(person.id, annual, fields["date"])
            # A month's pay times twelve, divided by the working days of a year.
            rate = self._salary(person.id, fields["date"]) * 12 / 260
            worth = {"Daily Rate": money(rate), "Liability": money(days * rate)}
            rows.append({"employee": person.id, "Days": f"{days:.2f}", **worth})
        return rows

    def _salary(self, employee_id: str, day: str) -> Decimal:
        slips = [one for one in self.payslips_of(employee_id) if str(one.row["date"]) <= day]
        found = [amounts(mapping(one.row.get("data"))).get("basic_salary") for one in slips]
        return next((amount for amount in found if amount is not None), Decimal(0))

    def _tracked(self, people: list[Record], fields: Row) -> list[Row]:  # noqa: ARG002  balances have no day here
        rows: list[Row] = []
        for person in people:
            row: Row = {"employee": person.id}
            for caption, kind in BALANCES.items():
                own = [one for one in self.records.calculations if str(one.get("employee_id")) == person.id]
                inputs = [mapping(one.get("inputs")) for one in own if one.get("system_type") == kind]
                balance = sum((amount_of(one.get("balance")) or Decimal(0) for one in inputs), Decimal(0))
                # This report has no separator between thousands.
                row[caption] = f"R {balance:.2f}"
            rows.append(row)
        return rows


def _is_on(row: Row, fields: Row) -> bool:
    """Whether an employee is on one of the pay frequencies that a report is about."""
    wanted = fields.get("wave_ids")
    if fields.get("wave_id") is not None:
        wanted = [fields["wave_id"]]
    return wanted is None or row.get("wave_id") in wanted


def _differences(employee_id: str, before: list[Record], now: list[Record]) -> list[Row]:
    rows: list[Row] = []
    for section, kind in {**_SECTIONS, "grand_total": "Total"}.items():
        sums: dict[str, list[Decimal]] = {}
        for place, slips in enumerate((before, now)):
            for slip in slips:
                for caption, amount in lines_of(mapping(slip.row.get("data")), section):
                    sums.setdefault(caption, [Decimal(0), Decimal(0)])[place] += amount
        for caption, (old, new) in sums.items():
            entry = {"name": machine_name(caption), "caption": caption, "type": kind.lower().replace(" ", "_")}
            values = {"Previous": money(old), "Selected": money(new), "Variance": money(new - old)}
            rows.append({"employee": employee_id, "Type": kind, "Transaction": entry, **values})
    return rows


def _account(name: str) -> str:
    return "Tax" if name == "tax" else caption_of(name)


def _for_machines(row: Row) -> Row:
    """Return a row as `humanize: false` may have it: machine names, amounts as plain text. The page shows none."""
    return {
        machine_name(name): value.removeprefix("R ").replace(",", "")
        if isinstance(value, str) and value.startswith("R ")
        else value
        for name, value in row.items()
    }


def _from_query(query: tuple[tuple[str, str], ...]) -> Row:
    found: Row = {}
    for name, text in query:
        value: Any = {"true": True, "false": False, "": None}.get(text, int(text) if text.isdecimal() else text)
        if name.endswith("[]"):
            found.setdefault(name[:-2], []).append(value)
        else:
            found[name] = value
    return found
