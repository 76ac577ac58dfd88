# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Services(Resource):
    """Services."""

    @cached_property
    def default_services(self) -> _resources.ServicesDefaultServices:
        """Services that projects and deals start from."""
        return _resources.ServicesDefaultServices(self._client)

    @cached_property
    def services(self) -> _resources.ServicesServices:
        """Services of every project."""
        return _resources.ServicesServices(self._client)


class AsyncServices(AsyncResource):
    """Services."""

    @cached_property
    def default_services(self) -> _resources.AsyncServicesDefaultServices:
        """Services that projects and deals start from."""
        return _resources.AsyncServicesDefaultServices(self._client)

    @cached_property
    def services(self) -> _resources.AsyncServicesServices:
        """Services of every project."""
        return _resources.AsyncServicesServices(self._client)
