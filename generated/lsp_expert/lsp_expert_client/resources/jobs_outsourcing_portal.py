# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class JobsOutsourcingPortal(Resource):
    """The web page on which a supplier handles an outsourced job."""

    def update(
        self,
        job_id: str,
        outsourcing_id: str,
        *,
        confirm: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        generate_purchase_order_on_acceptation: bool | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        upload_file_on_group: bool | Unset = UNSET,
    ) -> models.Portal:
        """Change the portal settings of an outsourced part.

        What is left out stays as it is.

        Args:
            job_id: Id of the job.
            outsourcing_id: Id of the outsourced part.
            confirm: Whether the supplier is asked to confirm; read as `confirm.enabled`.
            enabled: Whether it is open to the supplier.
            generate_purchase_order_on_acceptation: Whether accepting makes a purchase order; read in `confirm`.
            instructions: Instructions as HTML; `None` is sent as an empty value.
            upload_file_on_group: Whether uploads go to the group instead of the job.

        Raises:
            NotFound: There is no such record, or the key may not see it.
        """
        return self._send(
            Call(
                "PUT",
                "/jobs/{jobId}/outsourcing/{outsourcingId}/portal",
                path={"jobId": job_id, "outsourcingId": outsourcing_id},
                form={
                    "confirm": confirm,
                    "enabled": enabled,
                    "generatePurchaseOrderOnAcceptation": generate_purchase_order_on_acceptation,
                    "instructions": instructions,
                    "uploadFileOnGroup": upload_file_on_group,
                },
                returns=models.Portal,
            )
        )


class AsyncJobsOutsourcingPortal(AsyncResource):
    """The web page on which a supplier handles an outsourced job."""

    update = awaitable(JobsOutsourcingPortal.update)
