# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .services_default_services import AsyncServicesDefaultServices, ServicesDefaultServices
    from .services_services import AsyncServicesServices, ServicesServices


class Services(Resource):
    """Services."""

    @cached_property
    def default_services(self) -> ServicesDefaultServices:
        from .services_default_services import ServicesDefaultServices

        return ServicesDefaultServices(self._client)

    @cached_property
    def services(self) -> ServicesServices:
        from .services_services import ServicesServices

        return ServicesServices(self._client)


class AsyncServices(AsyncResource):
    """Services."""

    @cached_property
    def default_services(self) -> AsyncServicesDefaultServices:
        from .services_default_services import AsyncServicesDefaultServices

        return AsyncServicesDefaultServices(self._client)

    @cached_property
    def services(self) -> AsyncServicesServices:
        from .services_services import AsyncServicesServices

        return AsyncServicesServices(self._client)
