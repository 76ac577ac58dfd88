# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class AccountServices(Resource):
    """Kinds of work the account sells, such as translation.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def list(self) -> List[models.Service]:
        """List the services of the account."""
        return self._send(Call("GET", "/account/services", returns=List[models.Service]))

    def create(self, *, name: str) -> models.Service:
        """Create a service.

        Args:
            name: Its name.
        """
        return self._send(Call("POST", "/account/services", form={"name": name}, returns=models.Service))

    def update(
        self,
        service_id: str,
        *,
        name: str | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        pinned: bool | Unset = UNSET,
    ) -> models.Service:
        """Change a service.

        What is left out stays as it is.

        Args:
            service_id: Id of the service.
            name: Its name.
            disabled: Whether it is out of use.
            pinned: Whether it is pinned.
        """
        return self._send(
            Call(
                "PUT",
                "/account/services/{serviceId}",
                path={"serviceId": service_id},
                form={"name": name, "disabled": disabled, "pinned": pinned},
                returns=models.Service,
            )
        )

    def delete(self, service_id: str) -> None:
        """Delete a service.

        Args:
            service_id: Id of the service.
        """
        call: Call[None] = Call("DELETE", "/account/services/{serviceId}", path={"serviceId": service_id})
        return self._send(call)


class AsyncAccountServices(AsyncResource):
    """Kinds of work the account sells, such as translation.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    list = awaitable(AccountServices.list)
    create = awaitable(AccountServices.create)
    update = awaitable(AccountServices.update)
    delete = awaitable(AccountServices.delete)
