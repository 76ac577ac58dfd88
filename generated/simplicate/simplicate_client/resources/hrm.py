# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .hrm_absence_types import AsyncHrmAbsenceTypes, HrmAbsenceTypes
    from .hrm_absences import AsyncHrmAbsences, HrmAbsences
    from .hrm_civil_statuses import AsyncHrmCivilStatuses, HrmCivilStatuses
    from .hrm_contract_types import AsyncHrmContractTypes, HrmContractTypes
    from .hrm_contracts import AsyncHrmContracts, HrmContracts
    from .hrm_document_types import AsyncHrmDocumentTypes, HrmDocumentTypes
    from .hrm_documents import AsyncHrmDocuments, HrmDocuments
    from .hrm_employee_custom_field_groups import AsyncHrmEmployeeCustomFieldGroups, HrmEmployeeCustomFieldGroups
    from .hrm_employee_custom_fields import AsyncHrmEmployeeCustomFields, HrmEmployeeCustomFields
    from .hrm_employee_types import AsyncHrmEmployeeTypes, HrmEmployeeTypes
    from .hrm_employees import AsyncHrmEmployees, HrmEmployees
    from .hrm_employment_types import AsyncHrmEmploymentTypes, HrmEmploymentTypes
    from .hrm_leave_balances import AsyncHrmLeaveBalances, HrmLeaveBalances
    from .hrm_leave_types import AsyncHrmLeaveTypes, HrmLeaveTypes
    from .hrm_leaves import AsyncHrmLeaves, HrmLeaves
    from .hrm_teams import AsyncHrmTeams, HrmTeams
    from .hrm_timetables import AsyncHrmTimetables, HrmTimetables


class Hrm(Resource):
    """Hrm."""

    @cached_property
    def absences(self) -> HrmAbsences:
        from .hrm_absences import HrmAbsences

        return HrmAbsences(self._client)

    @cached_property
    def absence_types(self) -> HrmAbsenceTypes:
        from .hrm_absence_types import HrmAbsenceTypes

        return HrmAbsenceTypes(self._client)

    @cached_property
    def civil_statuses(self) -> HrmCivilStatuses:
        from .hrm_civil_statuses import HrmCivilStatuses

        return HrmCivilStatuses(self._client)

    @cached_property
    def contracts(self) -> HrmContracts:
        from .hrm_contracts import HrmContracts

        return HrmContracts(self._client)

    @cached_property
    def contract_types(self) -> HrmContractTypes:
        from .hrm_contract_types import HrmContractTypes

        return HrmContractTypes(self._client)

    @cached_property
    def documents(self) -> HrmDocuments:
        from .hrm_documents import HrmDocuments

        return HrmDocuments(self._client)

    @cached_property
    def document_types(self) -> HrmDocumentTypes:
        from .hrm_document_types import HrmDocumentTypes

        return HrmDocumentTypes(self._client)

    @cached_property
    def employees(self) -> HrmEmployees:
        from .hrm_employees import HrmEmployees

        return HrmEmployees(self._client)

    @cached_property
    def employee_custom_field_groups(self) -> HrmEmployeeCustomFieldGroups:
        from .hrm_employee_custom_field_groups import HrmEmployeeCustomFieldGroups

        return HrmEmployeeCustomFieldGroups(self._client)

    @cached_property
    def employee_custom_fields(self) -> HrmEmployeeCustomFields:
        from .hrm_employee_custom_fields import HrmEmployeeCustomFields

        return HrmEmployeeCustomFields(self._client)

    @cached_property
    def employee_types(self) -> HrmEmployeeTypes:
        from .hrm_employee_types import HrmEmployeeTypes

        return HrmEmployeeTypes(self._client)

    @cached_property
    def employment_types(self) -> HrmEmploymentTypes:
        from .hrm_employment_types import HrmEmploymentTypes

        return HrmEmploymentTypes(self._client)

    @cached_property
    def leaves(self) -> HrmLeaves:
        from .hrm_leaves import HrmLeaves

        return HrmLeaves(self._client)

    @cached_property
    def leave_balances(self) -> HrmLeaveBalances:
        from .hrm_leave_balances import HrmLeaveBalances

        return HrmLeaveBalances(self._client)

    @cached_property
    def leave_types(self) -> HrmLeaveTypes:
        from .hrm_leave_types import HrmLeaveTypes

        return HrmLeaveTypes(self._client)

    @cached_property
    def teams(self) -> HrmTeams:
        from .hrm_teams import HrmTeams

        return HrmTeams(self._client)

    @cached_property
    def timetables(self) -> HrmTimetables:
        from .hrm_timetables import HrmTimetables

        return HrmTimetables(self._client)


class AsyncHrm(AsyncResource):
    """Hrm."""

    @cached_property
    def absences(self) -> AsyncHrmAbsences:
        from .hrm_absences import AsyncHrmAbsences

        return AsyncHrmAbsences(self._client)

    @cached_property
    def absence_types(self) -> AsyncHrmAbsenceTypes:
        from .hrm_absence_types import AsyncHrmAbsenceTypes

        return AsyncHrmAbsenceTypes(self._client)

    @cached_property
    def civil_statuses(self) -> AsyncHrmCivilStatuses:
        from .hrm_civil_statuses import AsyncHrmCivilStatuses

        return AsyncHrmCivilStatuses(self._client)

    @cached_property
    def contracts(self) -> AsyncHrmContracts:
        from .hrm_contracts import AsyncHrmContracts

        return AsyncHrmContracts(self._client)

    @cached_property
    def contract_types(self) -> AsyncHrmContractTypes:
        from .hrm_contract_types import AsyncHrmContractTypes

        return AsyncHrmContractTypes(self._client)

    @cached_property
    def documents(self) -> AsyncHrmDocuments:
        from .hrm_documents import AsyncHrmDocuments

        return AsyncHrmDocuments(self._client)

    @cached_property
    def document_types(self) -> AsyncHrmDocumentTypes:
        from .hrm_document_types import AsyncHrmDocumentTypes

        return AsyncHrmDocumentTypes(self._client)

    @cached_property
    def employees(self) -> AsyncHrmEmployees:
        from .hrm_employees import AsyncHrmEmployees

        return AsyncHrmEmployees(self._client)

    @cached_property
    def employee_custom_field_groups(self) -> AsyncHrmEmployeeCustomFieldGroups:
        from .hrm_employee_custom_field_groups import AsyncHrmEmployeeCustomFieldGroups

        return AsyncHrmEmployeeCustomFieldGroups(self._client)

    @cached_property
    def employee_custom_fields(self) -> AsyncHrmEmployeeCustomFields:
        from .hrm_employee_custom_fields import AsyncHrmEmployeeCustomFields

        return AsyncHrmEmployeeCustomFields(self._client)

    @cached_property
    def employee_types(self) -> AsyncHrmEmployeeTypes:
        from .hrm_employee_types import AsyncHrmEmployeeTypes

        return AsyncHrmEmployeeTypes(self._client)

    @cached_property
    def employment_types(self) -> AsyncHrmEmploymentTypes:
        from .hrm_employment_types import AsyncHrmEmploymentTypes

        return AsyncHrmEmploymentTypes(self._client)

    @cached_property
    def leaves(self) -> AsyncHrmLeaves:
        from .hrm_leaves import AsyncHrmLeaves

        return AsyncHrmLeaves(self._client)

    @cached_property
    def leave_balances(self) -> AsyncHrmLeaveBalances:
        from .hrm_leave_balances import AsyncHrmLeaveBalances

        return AsyncHrmLeaveBalances(self._client)

    @cached_property
    def leave_types(self) -> AsyncHrmLeaveTypes:
        from .hrm_leave_types import AsyncHrmLeaveTypes

        return AsyncHrmLeaveTypes(self._client)

    @cached_property
    def teams(self) -> AsyncHrmTeams:
        from .hrm_teams import AsyncHrmTeams

        return AsyncHrmTeams(self._client)

    @cached_property
    def timetables(self) -> AsyncHrmTimetables:
        from .hrm_timetables import AsyncHrmTimetables

        return AsyncHrmTimetables(self._client)
