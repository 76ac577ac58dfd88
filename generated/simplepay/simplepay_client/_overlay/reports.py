# Copied from overlays/simplepay/reports.py; edit it there, then generate again.
"""Run reports: each at once, or a large one from the queue."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Literal, TypeVar, overload
from uuid import UUID

from simplepay_client._overlay._report_polling import LEAST_PAUSE, refuse_times, rows_of
from simplepay_client._runtime.extend import (
    UNSET,
    Call,
    Flow,
    InvalidArgument,
    RetryRule,
    SequenceNotStr,
    Unset,
    expect,
    perform,
    quirk,
    wrapped,
)
from simplepay_client.models import (
    ComparisonLeaveRow,
    LeaveLiabilityRow,
    QueuedReport,
    ReportName,
    ReportRow,
    TrackedBalancesRow,
    TransactionHistoryRow,
    VarianceRow,
)

T = TypeVar("T")

_FIELDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = quirk("SP-28")(
    {
        "transaction_history": (
            frozenset({"start_date", "end_date", "account_names"}),
            frozenset({"wave_ids", "employee_ids", "custom_fields", "humanize"}),
        ),
        "variance": (frozenset({"wave_id", "period_offset"}), frozenset({"employee_ids", "humanize"})),
        "comparison_leave": (
            frozenset({"start_date", "end_date", "leave_types"}),
            frozenset({"wave_ids", "employee_ids", "humanize"}),
        ),
        "leave_liability_v2": (frozenset({"date"}), frozenset({"wave_ids", "employee_ids", "humanize"})),
        "tracked_balances": (frozenset({"date"}), frozenset({"wave_ids", "employee_ids", "humanize"})),
    }
)
"""What each report needs, and what else it takes."""


@overload
def transaction_history(
    client_id: int,
    *,
    start_date: date,
    end_date: date,
    account_names: SequenceNotStr[str],
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
    humanize: Literal[True] | None | Unset = UNSET,
) -> Flow[list[TransactionHistoryRow]]: ...


@overload
def transaction_history(
    client_id: int,
    *,
    start_date: date,
    end_date: date,
    account_names: SequenceNotStr[str],
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
    humanize: Literal[False],
) -> Flow[list[ReportRow]]: ...


@overload
def transaction_history(
    client_id: int,
    *,
    start_date: date,
    end_date: date,
    account_names: SequenceNotStr[str],
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
) -> Flow[list[TransactionHistoryRow] | list[ReportRow]]: ...


@quirk("SP-24")
def transaction_history(  # noqa: PLR0913  one argument for each parameter of the report
    client_id: int,
    *,
    start_date: date,
    end_date: date,
    account_names: SequenceNotStr[str],
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
) -> Flow[list[TransactionHistoryRow] | list[ReportRow]]:
    """Report the amounts of accounts per employee and date.

    A GET with the same URL and parameters is still served; the vendor advises POST.

    Args:
        client_id: Id of the client, from the list of clients.
        start_date: First day.
        end_date: Last day.
        account_names: Machine names of the accounts; the vendor's site has them in the URL of a report.
        wave_ids: Only employees with these pay frequencies.
        employee_ids: Only these employees.
        custom_fields: Further columns; the vendor's site has their names in the URL of a report.
        humanize: Whether columns are captions and money is text for people. With `False` rows are `ReportRow`s, which
            take any columns: the page shows none of them.

    Raises:
        NotFound: There is no such client.
    """
    members = {
        "start_date": start_date,
        "end_date": end_date,
        "account_names": account_names,
        "wave_ids": wave_ids,
        "employee_ids": employee_ids,
        "custom_fields": custom_fields,
        "humanize": humanize,
    }
    return (yield from _report("transaction_history", client_id, members, TransactionHistoryRow))


@overload
def variance(
    client_id: int,
    *,
    wave_id: int,
    period_offset: int,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: Literal[True] | None | Unset = UNSET,
) -> Flow[list[VarianceRow]]: ...


@overload
def variance(
    client_id: int,
    *,
    wave_id: int,
    period_offset: int,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: Literal[False],
) -> Flow[list[ReportRow]]: ...


@overload
def variance(
    client_id: int,
    *,
    wave_id: int,
    period_offset: int,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
) -> Flow[list[VarianceRow] | list[ReportRow]]: ...


@quirk("SP-24")
def variance(
    client_id: int,
    *,
    wave_id: int,
    period_offset: int,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
) -> Flow[list[VarianceRow] | list[ReportRow]]:
    """Report what changed since the period before.

    Args:
        client_id: Id of the client, from the list of clients.
        wave_id: Pay frequency to look at.
        period_offset: Number of the period within the pay frequency; the vendor's site has it in the URL of a
            report.
        employee_ids: Only these employees.
        humanize: Whether columns are captions and money is text for people. With `False` rows are `ReportRow`s, which
            take any columns: the page shows none of them.

    Raises:
        NotFound: There is no such client.
    """
    members = {"wave_id": wave_id, "period_offset": period_offset, "employee_ids": employee_ids, "humanize": humanize}
    return (yield from _report("variance", client_id, members, VarianceRow))


@overload
def comparison_leave(
    client_id: int,
    *,
    start_date: date,
    end_date: date,
    leave_types: Sequence[int],
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: Literal[True] | None | Unset = UNSET,
) -> Flow[list[ComparisonLeaveRow]]: ...


@overload
def comparison_leave(
    client_id: int,
    *,
    start_date: date,
    end_date: date,
    leave_types: Sequence[int],
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: Literal[False],
) -> Flow[list[ReportRow]]: ...


@overload
def comparison_leave(
    client_id: int,
    *,
    start_date: date,
    end_date: date,
    leave_types: Sequence[int],
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
) -> Flow[list[ComparisonLeaveRow] | list[ReportRow]]: ...


@quirk("SP-24")
def comparison_leave(  # noqa: PLR0913  one argument for each parameter of the report
    client_id: int,
    *,
    start_date: date,
    end_date: date,
    leave_types: Sequence[int],
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
) -> Flow[list[ComparisonLeaveRow] | list[ReportRow]]:
    """Report leave accrued and taken per employee and leave type.

    Args:
        client_id: Id of the client, from the list of clients.
        start_date: First day.
        end_date: Last day.
        leave_types: Ids of the leave types.
        wave_ids: Only employees with these pay frequencies.
        employee_ids: Only these employees.
        humanize: Whether columns are captions and money is text for people. With `False` rows are `ReportRow`s, which
            take any columns: the page shows none of them.

    Raises:
        NotFound: There is no such client.
    """
    members = {
        "start_date": start_date,
        "end_date": end_date,
        "leave_types": leave_types,
        "wave_ids": wave_ids,
        "employee_ids": employee_ids,
        "humanize": humanize,
    }
    return (yield from _report("comparison_leave", client_id, members, ComparisonLeaveRow))


@overload
def leave_liability(
    client_id: int,
    *,
    date: date,
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: Literal[True] | None | Unset = UNSET,
) -> Flow[list[LeaveLiabilityRow]]: ...


@overload
def leave_liability(
    client_id: int,
    *,
    date: date,
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: Literal[False],
) -> Flow[list[ReportRow]]: ...


@overload
def leave_liability(
    client_id: int,
    *,
    date: date,
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
) -> Flow[list[LeaveLiabilityRow] | list[ReportRow]]: ...


@quirk("SP-24")
def leave_liability(
    client_id: int,
    *,
    date: date,
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
) -> Flow[list[LeaveLiabilityRow] | list[ReportRow]]:
    """Report what the leave owed to employees is worth.

    The vendor calls this report BETA.

    Args:
        client_id: Id of the client, from the list of clients.
        date: Day to look at.
        wave_ids: Only employees with these pay frequencies.
        employee_ids: Only these employees.
        humanize: Whether columns are captions and money is text for people. With `False` rows are `ReportRow`s, which
            take any columns: the page shows none of them.

    Raises:
        NotFound: There is no such client.
    """
    members = {"date": date, "wave_ids": wave_ids, "employee_ids": employee_ids, "humanize": humanize}
    return (yield from _report("leave_liability_v2", client_id, members, LeaveLiabilityRow))


@overload
def tracked_balances(
    client_id: int,
    *,
    date: date,
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: Literal[True] | None | Unset = UNSET,
) -> Flow[list[TrackedBalancesRow]]: ...


@overload
def tracked_balances(
    client_id: int,
    *,
    date: date,
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: Literal[False],
) -> Flow[list[ReportRow]]: ...


@overload
def tracked_balances(
    client_id: int,
    *,
    date: date,
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
) -> Flow[list[TrackedBalancesRow] | list[ReportRow]]: ...


@quirk("SP-24")
def tracked_balances(
    client_id: int,
    *,
    date: date,
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
) -> Flow[list[TrackedBalancesRow] | list[ReportRow]]:
    """Report balances such as loans and savings per employee.

    The vendor calls this report BETA.

    Args:
        client_id: Id of the client, from the list of clients.
        date: Day to look at.
        wave_ids: Only employees with these pay frequencies.
        employee_ids: Only these employees.
        humanize: Whether columns are captions and money is text for people. With `False` rows are `ReportRow`s, which
            take any columns: the page shows none of them.

    Raises:
        NotFound: There is no such client.
    """
    members = {"date": date, "wave_ids": wave_ids, "employee_ids": employee_ids, "humanize": humanize}
    return (yield from _report("tracked_balances", client_id, members, TrackedBalancesRow))


@quirk("SP-45")
def run(  # noqa: PLR0913  one argument for each parameter of the report
    client_id: int,
    report: ReportName | str,
    *,
    start_date: date | Unset = UNSET,
    end_date: date | Unset = UNSET,
    date: date | Unset = UNSET,
    wave_id: int | Unset = UNSET,
    period_offset: int | Unset = UNSET,
    wave_ids: Sequence[int] | None | Unset = UNSET,
    employee_ids: Sequence[int] | None | Unset = UNSET,
    account_names: SequenceNotStr[str] | Unset = UNSET,
    custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
    leave_types: Sequence[int] | Unset = UNSET,
    humanize: bool | None | Unset = UNSET,
    poll_every: float = LEAST_PAUSE,
    timeout: float = 3600.0,
    progress: Callable[[float], object] | None = None,
) -> Flow[list[ReportRow]]:
    """Run a report that takes long, and return its rows.

    The client queues the report and polls until it is done. A temporary failure (5xx, 429, no connection) does not stop
    the polling before `timeout`. The vendor continues the report even if the client gives up: every error after the
    report was queued has its `uuid`, and `poll` fetches the rows with it later.

    Args:
        client_id: Id of the client, from the list of clients.
        report: Which report; `leave_liability` may be said for the vendor's `leave_liability_v2`.
        start_date: First day; for transaction history and comparison leave.
        end_date: Last day; for transaction history and comparison leave.
        date: Day to look at; for leave liability and tracked balances.
        wave_id: Pay frequency to look at; for variance.
        period_offset: Number of the period within the pay frequency; for variance.
        wave_ids: Only employees with these pay frequencies; for all but variance.
        employee_ids: Only these employees.
        account_names: Machine names of the accounts; for transaction history.
        custom_fields: Further columns; for transaction history.
        leave_types: Ids of the leave types; for comparison leave.
        humanize: Whether columns are captions and money is text for people.
        poll_every: Seconds between two questions, 10 or more.
        timeout: Seconds after which to give up.
        progress: Called before each wait with the seconds gone by.

    Raises:
        TooManyReports: Too many reports are queued already.
        ReportTimedOut: The report was not done in time; the last failure of the vendor, if any, is its cause.
        ApiError: The vendor refuses to say how far the report is; `uuid` names the report.
    """
    name = "leave_liability_v2" if str(report) == "leave_liability" else str(report)
    fields = {
        "start_date": start_date,
        "end_date": end_date,
        "date": date,
        "wave_id": wave_id,
        "period_offset": period_offset,
        "wave_ids": wave_ids,
        "employee_ids": employee_ids,
        "account_names": account_names,
        "custom_fields": custom_fields,
        "leave_types": leave_types,
        "humanize": humanize,
    }
    given = {key: value for key, value in fields.items() if not isinstance(value, Unset)}
    refuse_times(poll_every, timeout)
    _check(name, set(given))
    start = Call(
        "POST",
        "/clients/{client_id}/reports/{report}/async",
        path={"client_id": client_id, "report": name},
        json=given,
        returns=QueuedReport,
        wire=wrapped(0),
    )
    queued = expect((yield from perform(start)), QueuedReport, start)
    uuid = expect(queued.uuid, UUID, start, "uuid of the queued report")
    return (yield from rows_of(client_id, name, uuid, poll_every, timeout, progress))


def _report(name: str, client_id: int, members: Mapping[str, object], row: type[T]) -> Flow[list[T] | list[ReportRow]]:
    call: Call[list[T] | list[ReportRow]] = Call(
        "POST",
        f"/clients/{{client_id}}/reports/{name}",
        path={"client_id": client_id},
        json=members,
        returns=list[ReportRow] if members["humanize"] is False else list[row],  # type: ignore[valid-type]
        retry=RetryRule(safe=True),
    )
    return (yield from perform(call))


def _check(name: str, given: set[str]) -> None:
    if name not in _FIELDS:
        return
    needed, allowed = _FIELDS[name]
    if missing := needed - given:
        raise InvalidArgument(f"the report {name} needs {', '.join(sorted(missing))}")
    if strange := given - needed - allowed:
        raise InvalidArgument(f"the report {name} does not take {', '.join(sorted(strange))}")
