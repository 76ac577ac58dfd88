# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ProjectServiceReference(Model):
    """A project service, in short."""

    id: str | None = None
    """Identifier of the service, such as `service:abc`."""

    name: str | None = None
    """Name of the service."""

    default_service_id: str | None = None
    """Default service it is based on."""

    revenue_group_id: str | None = None
    """Revenue group, from the revenue groups."""

    use_in_resource_planner: bool | None = None
    """Whether it can be planned in the resource planner."""
