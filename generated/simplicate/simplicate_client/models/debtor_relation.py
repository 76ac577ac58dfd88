# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .organization_debtor_reference import OrganizationDebtorReference
    from .person_debtor_reference import PersonDebtorReference


@define(kw_only=True, repr=False)
class DebtorRelation(Model):
    """An organization or a person that can be invoiced."""

    organization: OrganizationDebtorReference | None = None
    """Organization that is the debtor, if it is one."""

    person: PersonDebtorReference | None = None
    """Person who is the debtor, if it is one."""
