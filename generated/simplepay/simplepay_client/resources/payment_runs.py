# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import hints


class PaymentRuns(Resource):
    """Pay runs, the payslips of one pay frequency and period.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(self, client_id: int) -> List[models.PaymentRun]:
        """List the pay runs of a client.

        Quirks, in QUIRKS.md: SP-40.

        Args:
            client_id: Id of the client, from the list of clients.
        """
        return self._send(
            Call(
                "GET",
                "/clients/{client_id}/payment_runs",
                path={"client_id": client_id},
                returns=List[models.PaymentRun],
                wire=hints.items(hints.wrapped("payment_run")),
            )
        )

    def payslips(self, payment_run_id: int) -> List[models.PayslipWithData]:
        """List the payslips of a pay run with their items.

        Quirks, in QUIRKS.md: SP-09.

        Args:
            payment_run_id: Id of the pay run, from the list of pay runs.
        """
        return self._send(
            Call(
                "GET",
                "/payment_runs/{payment_run_id}/payslips",
                path={"payment_run_id": payment_run_id},
                returns=List[models.PayslipWithData],
                wire=hints.items(hints.wrapped("payslip")),
            )
        )

    def accounting(self, payment_run_id: int) -> List[models.Journal]:
        """Fetch the accounting journal of a pay run.

        Where no accounting splits are set up, each amount stands under an empty split id.

        Quirks, in QUIRKS.md: SP-23.

        Args:
            payment_run_id: Id of the pay run, from the list of pay runs.
        """
        return self._send(
            Call(
                "GET",
                "/payment_runs/{payment_run_id}/accounting",
                path={"payment_run_id": payment_run_id},
                returns=List[models.Journal],
            )
        )


class AsyncPaymentRuns(AsyncResource):
    """Pay runs, the payslips of one pay frequency and period.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = awaitable(PaymentRuns.list)
    payslips = awaitable(PaymentRuns.payslips)
    accounting = awaitable(PaymentRuns.accounting)
