# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class DebtorRelation(Model):
    """An organization or a person that can be invoiced."""

    organization: models.OrganizationDebtorReference | None = None
    """Organization that is the debtor, if it is one."""

    person: models.PersonDebtorReference | None = None
    """Person who is the debtor, if it is one."""
