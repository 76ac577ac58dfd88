# Copied from overlays/simplepay/simulator/office.py; edit it there, then generate again.
"""What all of SimplePay has in common: keys, limits, wrappers, refusals and moments."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import Literal

from attrs import define, frozen

from simplepay_client._runtime.extend import (
    Budget,
    Document,
    Received,
    Refused,
    Reply,
    Route,
    Row,
    RowPage,
    SimulatedClock,
    Vendor,
    mapping,
)

_PARENTS = ("clients", "employees", "payslips", "payment_runs")
_ZONE = timezone(timedelta(hours=2))


@frozen(kw_only=True)
class Settings:
    """How this SimplePay is set up."""

    requests_an_hour: int = 1000
    """Of an API key; a support case can raise it."""
    requests_a_minute: int = 300
    """Of an address. That there is such a limit is documented, how high it is is not."""
    numbers: Literal["automatic", "manual"] = "automatic"
    """Whether SimplePay numbers employees, or the client does (`EMPLOYEE_NUMBER_MANUAL`)."""
    running_status: Literal[204, 200] = 204
    """Status of a poll while a report runs: the page says 204 in one place, and 200 "running" in another."""
    report_seconds: float = 25.0
    """How long a report runs."""
    calculating_seconds: float = 5.0
    """How long a payslip is calculated after a change."""


@define
class HourlyBudget(Budget):
    """A budget that is filled on the hour."""

    def take(self, now: float) -> float | None:
        """Count a request; return the seconds until the next hour if there is no room in this one."""
        if self.began is None or now >= self.began + self.seconds:
            self.began, self.used = now // self.seconds * self.seconds, 0
        return Budget.take(self, now)


class Office(Vendor):
    """SimplePay without its subjects.

    Args:
        document: Its document.
        clock: The time.
        settings: How it is set up.
    """

    def __init__(self, document: Document, clock: SimulatedClock, settings: Settings) -> None:
        self.settings = settings
        self._hides_budget = False
        super().__init__(document, clock)

    def find(self, request: Received) -> None:
        """Find the operation."""
        self._hides_budget = False
        super().find(request)

    def make_budgets(self) -> list[Budget]:
        """Return the limit of an address, which no header tells, and the hourly budget of the key."""
        return [
            Budget(self.settings.requests_a_minute, 60.0, shown=False),
            HourlyBudget(self.settings.requests_an_hour, 3600.0),
        ]

    def too_many(self, budget: Budget, seconds: float) -> Reply:
        """Return the refusal beyond a limit; that of an address comes without the headers."""
        self._hides_budget = not budget.shown
        reply = super().too_many(budget, seconds)
        reply.headers.pop("Retry-After", None)
        return reply

    def headers(self, request: Received) -> dict[str, str]:
        """Return the headers of the hourly budget."""
        return {} if self._hides_budget else super().headers(request)

    def unauthorized(self, request: Received) -> Reply:  # noqa: ARG002  as in the base class
        """Return the refusal of a key."""
        return Reply(401, {"message": "API User is not authorized or does not exist."})

    def handle(self, request: Received) -> Reply:
        """Answer, unless the client, employee, payslip or pay run in the path is unknown."""
        assert request.operation is not None
        self.settle()
        for kind, record_id in self.scope(request, self.routes[request.operation.key]).items():
            if kind in _PARENTS and not self.has(kind, record_id):
                raise Refused(self.not_found(request))
        return super().handle(request)

    def settle(self) -> None:
        """Do what is due by now."""

    def has(self, kind: str, record_id: str) -> bool:
        """Whether there is a record; where there never was any of its kind, every id is taken."""
        held = self.records[kind]
        return record_id in held or (not held and held.last == 0)

    def listed(self, request: Received, route: Route, page: RowPage) -> Reply:  # noqa: ARG002  as in the base class
        """Return a listing: a bare array, in which each record has its wrapper."""
        _, _, media = route.operation.success
        schema = mapping(self.document.resolved(media.get("schema")))
        word = mapping(self.document.resolved(schema.get("items"))).get("x-unwrap")
        return self.done(route, [{word: row} for row in page.rows] if isinstance(word, str) else page.rows)

    def id_member(self, collection: str, row: Row) -> str:  # noqa: ARG002  as in the base class
        """Return the member of the id."""
        return "id"

    def wrong(self, **faults: str) -> Refused:
        """Return the refusal of values: what is wrong, by member."""
        text = " ".join(f"{name} {reason}." for name, reason in faults.items())
        return Refused(self.refuse(400, text, faults))

    def stamp(self) -> str:
        """Return the time as SimplePay writes it, with an offset."""
        return self.clock.moment().astimezone(_ZONE).isoformat(timespec="milliseconds")

    def today(self) -> str:
        """Return the day."""
        return self.stamp()[:10]
