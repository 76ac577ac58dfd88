# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from collections.abc import Sequence

from .. import models
from .._overlay import profile_mappings as flows
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import hints
from ..models import Confirmation


class ProfileMappings(Resource):
    """Templates applied to an employee.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(self, employee_id: int) -> List[models.ProfileMapping]:
        """List the templates applied to an employee.

        Args:
            employee_id: Id of the employee, from the list of employees.
        """
        return self._send(
            Call(
                "GET",
                "/employees/{employee_id}/profile_mappings",
                path={"employee_id": employee_id},
                returns=List[models.ProfileMapping],
                wire=hints.items(hints.wrapped("profile_mapping")),
            )
        )

    def delete(self, profile_mapping_id: int) -> models.Confirmation:
        """Take a template away from its employee.

        Quirks, in QUIRKS.md: SP-38.

        Args:
            profile_mapping_id: Id of the mapping, from the list of profile mappings.
        """
        return self._send(
            Call(
                "DELETE",
                "/profile_mappings/{profile_mapping_id}",
                path={"profile_mapping_id": profile_mapping_id},
                returns=models.Confirmation,
            )
        )

    def update(self, profile_mapping_id: int, *, optional_calculation_ids: Sequence[int]) -> models.Confirmation:
        """Choose the optional calculations of a mapping.

        Those given are switched on, all others off.

        Args:
            profile_mapping_id: Id of the mapping, from the list of profile mappings.
            optional_calculation_ids: Ids of the calculations to switch on; all others are switched off.
        """
        return self._send(
            Call(
                "PUT",
                "/profile_mappings/{profile_mapping_id}",
                path={"profile_mapping_id": profile_mapping_id},
                json={"profile_mapping": {"optional_calculation_ids": optional_calculation_ids}},
                returns=models.Confirmation,
            )
        )

    def create(self, employee_id: int, *, profile_id: int) -> Confirmation:
        """Apply a template to an employee.

        Quirks, in QUIRKS.md: SP-37.

        Args:
            employee_id: Id of the employee, from the list of employees.
            profile_id: The template; the vendor's site has its id under Settings, Templates.
        """
        return self._run(flows.create(employee_id, profile_id=profile_id))


class AsyncProfileMappings(AsyncResource):
    """Templates applied to an employee.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = awaitable(ProfileMappings.list)
    delete = awaitable(ProfileMappings.delete)
    update = awaitable(ProfileMappings.update)
    create = awaitable(ProfileMappings.create)
