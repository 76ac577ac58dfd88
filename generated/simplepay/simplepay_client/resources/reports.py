# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal, overload
from uuid import UUID

from .. import models
from .._overlay import reports as flows
from .._overlay._report_polling import LEAST_PAUSE
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, NotReadyRule, SequenceNotStr, Unset, hints
from ..models import (
    ComparisonLeaveRow,
    LeaveLiabilityRow,
    ReportName,
    ReportRow,
    TrackedBalancesRow,
    TransactionHistoryRow,
    VarianceRow,
)


class Reports(Resource):
    """Tables over many employees; what the columns are depends on what is asked.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def start(
        self,
        client_id: int,
        report: models.ReportName | models.ReportNameName | str,
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
    ) -> models.QueuedReport:
        """Queue a report that would take too long to wait for.

        Takes what the report itself takes. Fetch the rows with `poll`, at most every 10 seconds. Status 429
        means here that too many reports are queued already.

        Quirks, in QUIRKS.md: SP-14, SP-50.

        Args:
            client_id: Id of the client, from the list of clients.
            report: Which report to run.
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
        """
        return self._send(
            Call(
                "POST",
                "/clients/{client_id}/reports/{report}/async",
                path={"client_id": client_id, "report": report},
                json={
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
                },
                returns=models.QueuedReport,
                wire=hints.wrapped(0),
            )
        )

    def poll(self, client_id: int, uuid: UUID | str) -> List[models.ReportRow]:
        """Fetch the rows of a queued report.

        Quirks, in QUIRKS.md: SP-13.

        Args:
            client_id: Id of the client, from the list of clients.
            uuid: Id that queueing the report gave.

        Raises:
            NotReady: The vendor answers 204: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._send(
            Call(
                "GET",
                "/clients/{client_id}/reports/poll/{uuid}",
                path={"client_id": client_id, "uuid": uuid},
                returns=List[models.ReportRow],
                not_ready=NotReadyRule(status=(204,), poll=10.0),
            )
        )

    @overload
    def transaction_history(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        account_names: SequenceNotStr[str],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
        humanize: Literal[True] | None | Unset = UNSET,
    ) -> List[TransactionHistoryRow]: ...

    @overload
    def transaction_history(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        account_names: SequenceNotStr[str],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
        humanize: Literal[False],
    ) -> List[ReportRow]: ...

    @overload
    def transaction_history(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        account_names: SequenceNotStr[str],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[TransactionHistoryRow] | List[ReportRow]: ...

    def transaction_history(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        account_names: SequenceNotStr[str],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[TransactionHistoryRow] | List[ReportRow]:
        """Report the amounts of accounts per employee and date.

        A GET with the same URL and parameters is still served; the vendor advises POST.

        Quirks, in QUIRKS.md: SP-24.

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
        return self._run(
            flows.transaction_history(
                client_id,
                start_date=start_date,
                end_date=end_date,
                account_names=account_names,
                wave_ids=wave_ids,
                employee_ids=employee_ids,
                custom_fields=custom_fields,
                humanize=humanize,
            )
        )

    @overload
    def variance(
        self,
        client_id: int,
        *,
        wave_id: int,
        period_offset: int,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[True] | None | Unset = UNSET,
    ) -> List[VarianceRow]: ...

    @overload
    def variance(
        self,
        client_id: int,
        *,
        wave_id: int,
        period_offset: int,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[False],
    ) -> List[ReportRow]: ...

    @overload
    def variance(
        self,
        client_id: int,
        *,
        wave_id: int,
        period_offset: int,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[VarianceRow] | List[ReportRow]: ...

    def variance(
        self,
        client_id: int,
        *,
        wave_id: int,
        period_offset: int,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[VarianceRow] | List[ReportRow]:
        """Report what changed since the period before.

        Quirks, in QUIRKS.md: SP-24, SP-26, SP-27.

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
        return self._run(
            flows.variance(
                client_id, wave_id=wave_id, period_offset=period_offset, employee_ids=employee_ids, humanize=humanize
            )
        )

    @overload
    def comparison_leave(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        leave_types: Sequence[int],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[True] | None | Unset = UNSET,
    ) -> List[ComparisonLeaveRow]: ...

    @overload
    def comparison_leave(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        leave_types: Sequence[int],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[False],
    ) -> List[ReportRow]: ...

    @overload
    def comparison_leave(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        leave_types: Sequence[int],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[ComparisonLeaveRow] | List[ReportRow]: ...

    def comparison_leave(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        leave_types: Sequence[int],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[ComparisonLeaveRow] | List[ReportRow]:
        """Report leave accrued and taken per employee and leave type.

        Quirks, in QUIRKS.md: SP-24.

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
        return self._run(
            flows.comparison_leave(
                client_id,
                start_date=start_date,
                end_date=end_date,
                leave_types=leave_types,
                wave_ids=wave_ids,
                employee_ids=employee_ids,
                humanize=humanize,
            )
        )

    @overload
    def leave_liability(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[True] | None | Unset = UNSET,
    ) -> List[LeaveLiabilityRow]: ...

    @overload
    def leave_liability(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[False],
    ) -> List[ReportRow]: ...

    @overload
    def leave_liability(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[LeaveLiabilityRow] | List[ReportRow]: ...

    def leave_liability(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[LeaveLiabilityRow] | List[ReportRow]:
        """Report what the leave owed to employees is worth.

        The vendor calls this report BETA.

        Quirks, in QUIRKS.md: SP-24.

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
        return self._run(
            flows.leave_liability(client_id, date=date, wave_ids=wave_ids, employee_ids=employee_ids, humanize=humanize)
        )

    @overload
    def tracked_balances(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[True] | None | Unset = UNSET,
    ) -> List[TrackedBalancesRow]: ...

    @overload
    def tracked_balances(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[False],
    ) -> List[ReportRow]: ...

    @overload
    def tracked_balances(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[TrackedBalancesRow] | List[ReportRow]: ...

    def tracked_balances(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[TrackedBalancesRow] | List[ReportRow]:
        """Report balances such as loans and savings per employee.

        The vendor calls this report BETA.

        Quirks, in QUIRKS.md: SP-24, SP-28.

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
        return self._run(
            flows.tracked_balances(
                client_id, date=date, wave_ids=wave_ids, employee_ids=employee_ids, humanize=humanize
            )
        )

    def run(
        self,
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
    ) -> List[ReportRow]:
        """Run a report that takes long, and return its rows.

        The client queues the report and polls until it is done. A temporary failure (5xx, 429, no connection) does not stop
        the polling before `timeout`. The vendor continues the report even if the client gives up: every error after the
        report was queued has its `uuid`, and `poll` fetches the rows with it later.

        Quirks, in QUIRKS.md: SP-13, SP-28, SP-45, SP-48, SP-50.

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
        return self._run(
            flows.run(
                client_id,
                report,
                start_date=start_date,
                end_date=end_date,
                date=date,
                wave_id=wave_id,
                period_offset=period_offset,
                wave_ids=wave_ids,
                employee_ids=employee_ids,
                account_names=account_names,
                custom_fields=custom_fields,
                leave_types=leave_types,
                humanize=humanize,
                poll_every=poll_every,
                timeout=timeout,
                progress=progress,
            )
        )


class AsyncReports(AsyncResource):
    """Tables over many employees; what the columns are depends on what is asked.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    start = awaitable(Reports.start)
    poll = awaitable(Reports.poll)

    @overload
    async def transaction_history(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        account_names: SequenceNotStr[str],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
        humanize: Literal[True] | None | Unset = UNSET,
    ) -> List[TransactionHistoryRow]: ...

    @overload
    async def transaction_history(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        account_names: SequenceNotStr[str],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
        humanize: Literal[False],
    ) -> List[ReportRow]: ...

    @overload
    async def transaction_history(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        account_names: SequenceNotStr[str],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[TransactionHistoryRow] | List[ReportRow]: ...

    async def transaction_history(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        account_names: SequenceNotStr[str],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        custom_fields: SequenceNotStr[str] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[TransactionHistoryRow] | List[ReportRow]:
        """Report the amounts of accounts per employee and date.

        A GET with the same URL and parameters is still served; the vendor advises POST.

        Quirks, in QUIRKS.md: SP-24.

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
        return await self._run(
            flows.transaction_history(
                client_id,
                start_date=start_date,
                end_date=end_date,
                account_names=account_names,
                wave_ids=wave_ids,
                employee_ids=employee_ids,
                custom_fields=custom_fields,
                humanize=humanize,
            )
        )

    @overload
    async def variance(
        self,
        client_id: int,
        *,
        wave_id: int,
        period_offset: int,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[True] | None | Unset = UNSET,
    ) -> List[VarianceRow]: ...

    @overload
    async def variance(
        self,
        client_id: int,
        *,
        wave_id: int,
        period_offset: int,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[False],
    ) -> List[ReportRow]: ...

    @overload
    async def variance(
        self,
        client_id: int,
        *,
        wave_id: int,
        period_offset: int,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[VarianceRow] | List[ReportRow]: ...

    async def variance(
        self,
        client_id: int,
        *,
        wave_id: int,
        period_offset: int,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[VarianceRow] | List[ReportRow]:
        """Report what changed since the period before.

        Quirks, in QUIRKS.md: SP-24, SP-26, SP-27.

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
        return await self._run(
            flows.variance(
                client_id, wave_id=wave_id, period_offset=period_offset, employee_ids=employee_ids, humanize=humanize
            )
        )

    @overload
    async def comparison_leave(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        leave_types: Sequence[int],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[True] | None | Unset = UNSET,
    ) -> List[ComparisonLeaveRow]: ...

    @overload
    async def comparison_leave(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        leave_types: Sequence[int],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[False],
    ) -> List[ReportRow]: ...

    @overload
    async def comparison_leave(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        leave_types: Sequence[int],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[ComparisonLeaveRow] | List[ReportRow]: ...

    async def comparison_leave(
        self,
        client_id: int,
        *,
        start_date: date,
        end_date: date,
        leave_types: Sequence[int],
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[ComparisonLeaveRow] | List[ReportRow]:
        """Report leave accrued and taken per employee and leave type.

        Quirks, in QUIRKS.md: SP-24.

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
        return await self._run(
            flows.comparison_leave(
                client_id,
                start_date=start_date,
                end_date=end_date,
                leave_types=leave_types,
                wave_ids=wave_ids,
                employee_ids=employee_ids,
                humanize=humanize,
            )
        )

    @overload
    async def leave_liability(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[True] | None | Unset = UNSET,
    ) -> List[LeaveLiabilityRow]: ...

    @overload
    async def leave_liability(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[False],
    ) -> List[ReportRow]: ...

    @overload
    async def leave_liability(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[LeaveLiabilityRow] | List[ReportRow]: ...

    async def leave_liability(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[LeaveLiabilityRow] | List[ReportRow]:
        """Report what the leave owed to employees is worth.

        The vendor calls this report BETA.

        Quirks, in QUIRKS.md: SP-24.

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
        return await self._run(
            flows.leave_liability(client_id, date=date, wave_ids=wave_ids, employee_ids=employee_ids, humanize=humanize)
        )

    @overload
    async def tracked_balances(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[True] | None | Unset = UNSET,
    ) -> List[TrackedBalancesRow]: ...

    @overload
    async def tracked_balances(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: Literal[False],
    ) -> List[ReportRow]: ...

    @overload
    async def tracked_balances(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[TrackedBalancesRow] | List[ReportRow]: ...

    async def tracked_balances(
        self,
        client_id: int,
        *,
        date: date,
        wave_ids: Sequence[int] | None | Unset = UNSET,
        employee_ids: Sequence[int] | None | Unset = UNSET,
        humanize: bool | None | Unset = UNSET,
    ) -> List[TrackedBalancesRow] | List[ReportRow]:
        """Report balances such as loans and savings per employee.

        The vendor calls this report BETA.

        Quirks, in QUIRKS.md: SP-24, SP-28.

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
        return await self._run(
            flows.tracked_balances(
                client_id, date=date, wave_ids=wave_ids, employee_ids=employee_ids, humanize=humanize
            )
        )

    run = awaitable(Reports.run)
