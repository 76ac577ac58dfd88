# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from typing import overload

from .. import models
from .._runtime.call import Call, Saved
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import Progress, Target, hints


class Payslips(Resource):
    """What an employee earned in a period.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(self, employee_id: int) -> List[models.Payslip]:
        """List the payslips of an employee.

        Quirks, in QUIRKS.md: SP-11, SP-20.

        Args:
            employee_id: Id of the employee, from the list of employees.
        """
        return self._send(
            Call(
                "GET",
                "/employees/{employee_id}/payslips",
                path={"employee_id": employee_id},
                returns=List[models.Payslip],
                wire=hints.items(hints.wrapped("payslip")),
            )
        )

    def get(self, payslip_id: int) -> models.PayslipDetails:
        """Fetch the items of one payslip.

        Quirks, in QUIRKS.md: SP-08, SP-09, SP-10.

        Args:
            payslip_id: Id of the payslip, from a list of payslips.
        """
        return self._send(
            Call(
                "GET",
                "/payslips/{payslip_id}",
                path={"payslip_id": payslip_id},
                returns=models.PayslipDetails,
                wire=hints.wrapped("payslip"),
            )
        )

    @overload
    def pdf(self, payslip_id: int) -> bytes: ...

    @overload
    def pdf(self, payslip_id: int, *, to: Target, progress: Progress | None = None) -> Saved: ...

    def pdf(self, payslip_id: int, *, to: Target | None = None, progress: Progress | None = None) -> bytes | Saved:
        """Download a payslip as PDF.

        Quirks, in QUIRKS.md: SP-22, SP-44.

        Args:
            payslip_id: Id of the payslip, from a list of payslips.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return self._fetch(
            Call(
                "GET",
                "/payslips/{payslip_id}.pdf",
                path={"payslip_id": payslip_id},
                returns=bytes,
                media=("application/pdf",),
            ),
            to,
            progress,
        )


class AsyncPayslips(AsyncResource):
    """What an employee earned in a period.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = awaitable(Payslips.list)
    get = awaitable(Payslips.get)

    @overload
    async def pdf(self, payslip_id: int) -> bytes: ...

    @overload
    async def pdf(self, payslip_id: int, *, to: Target, progress: Progress | None = None) -> Saved: ...

    async def pdf(
        self, payslip_id: int, *, to: Target | None = None, progress: Progress | None = None
    ) -> bytes | Saved:
        """Download a payslip as PDF.

        Quirks, in QUIRKS.md: SP-22, SP-44.

        Args:
            payslip_id: Id of the payslip, from a list of payslips.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.

        Raises:
            NotReady: The vendor answers 202: the result is not there yet.
                `client.with_options(wait_until_ready=60)` asks again for up to 60 seconds.
        """
        return await self._fetch(
            Call(
                "GET",
                "/payslips/{payslip_id}.pdf",
                path={"payslip_id": payslip_id},
                returns=bytes,
                media=("application/pdf",),
            ),
            to,
            progress,
        )
