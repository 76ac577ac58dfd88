# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Hrm(Resource):
    """Hrm."""

    @cached_property
    def absences(self) -> _resources.HrmAbsences:
        """Absence of employees, such as illness."""
        return _resources.HrmAbsences(self._client)

    @cached_property
    def absence_types(self) -> _resources.HrmAbsenceTypes:
        """Kinds of absence."""
        return _resources.HrmAbsenceTypes(self._client)

    @cached_property
    def civil_statuses(self) -> _resources.HrmCivilStatuses:
        """Civil statuses an employee can have."""
        return _resources.HrmCivilStatuses(self._client)

    @cached_property
    def contracts(self) -> _resources.HrmContracts:
        """Contracts of employment."""
        return _resources.HrmContracts(self._client)

    @cached_property
    def contract_types(self) -> _resources.HrmContractTypes:
        """Kinds of contract."""
        return _resources.HrmContractTypes(self._client)

    @cached_property
    def documents(self) -> _resources.HrmDocuments:
        """Documents of employees."""
        return _resources.HrmDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.HrmDocumentTypes:
        """Kinds of document for employees."""
        return _resources.HrmDocumentTypes(self._client)

    @cached_property
    def employees(self) -> _resources.HrmEmployees:
        """People who work for one's own organization."""
        return _resources.HrmEmployees(self._client)

    @cached_property
    def employee_custom_field_groups(self) -> _resources.HrmEmployeeCustomFieldGroups:
        """Groups of custom fields of employees."""
        return _resources.HrmEmployeeCustomFieldGroups(self._client)

    @cached_property
    def employee_custom_fields(self) -> _resources.HrmEmployeeCustomFields:
        """Custom fields of employees."""
        return _resources.HrmEmployeeCustomFields(self._client)

    @cached_property
    def employee_types(self) -> _resources.HrmEmployeeTypes:
        """Kinds of employee."""
        return _resources.HrmEmployeeTypes(self._client)

    @cached_property
    def employment_types(self) -> _resources.HrmEmploymentTypes:
        """Kinds of employment."""
        return _resources.HrmEmploymentTypes(self._client)

    @cached_property
    def leaves(self) -> _resources.HrmLeaves:
        """Leave of employees."""
        return _resources.HrmLeaves(self._client)

    @cached_property
    def leave_balances(self) -> _resources.HrmLeaveBalances:
        """Leave that employees have left."""
        return _resources.HrmLeaveBalances(self._client)

    @cached_property
    def leave_types(self) -> _resources.HrmLeaveTypes:
        """Kinds of leave."""
        return _resources.HrmLeaveTypes(self._client)

    @cached_property
    def teams(self) -> _resources.HrmTeams:
        """Teams of employees."""
        return _resources.HrmTeams(self._client)

    @cached_property
    def timetables(self) -> _resources.HrmTimetables:
        """Working days and hours of employees."""
        return _resources.HrmTimetables(self._client)


class AsyncHrm(AsyncResource):
    """Hrm."""

    @cached_property
    def absences(self) -> _resources.AsyncHrmAbsences:
        """Absence of employees, such as illness."""
        return _resources.AsyncHrmAbsences(self._client)

    @cached_property
    def absence_types(self) -> _resources.AsyncHrmAbsenceTypes:
        """Kinds of absence."""
        return _resources.AsyncHrmAbsenceTypes(self._client)

    @cached_property
    def civil_statuses(self) -> _resources.AsyncHrmCivilStatuses:
        """Civil statuses an employee can have."""
        return _resources.AsyncHrmCivilStatuses(self._client)

    @cached_property
    def contracts(self) -> _resources.AsyncHrmContracts:
        """Contracts of employment."""
        return _resources.AsyncHrmContracts(self._client)

    @cached_property
    def contract_types(self) -> _resources.AsyncHrmContractTypes:
        """Kinds of contract."""
        return _resources.AsyncHrmContractTypes(self._client)

    @cached_property
    def documents(self) -> _resources.AsyncHrmDocuments:
        """Documents of employees."""
        return _resources.AsyncHrmDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.AsyncHrmDocumentTypes:
        """Kinds of document for employees."""
        return _resources.AsyncHrmDocumentTypes(self._client)

    @cached_property
    def employees(self) -> _resources.AsyncHrmEmployees:
        """People who work for one's own organization."""
        return _resources.AsyncHrmEmployees(self._client)

    @cached_property
    def employee_custom_field_groups(self) -> _resources.AsyncHrmEmployeeCustomFieldGroups:
        """Groups of custom fields of employees."""
        return _resources.AsyncHrmEmployeeCustomFieldGroups(self._client)

    @cached_property
    def employee_custom_fields(self) -> _resources.AsyncHrmEmployeeCustomFields:
        """Custom fields of employees."""
        return _resources.AsyncHrmEmployeeCustomFields(self._client)

    @cached_property
    def employee_types(self) -> _resources.AsyncHrmEmployeeTypes:
        """Kinds of employee."""
        return _resources.AsyncHrmEmployeeTypes(self._client)

    @cached_property
    def employment_types(self) -> _resources.AsyncHrmEmploymentTypes:
        """Kinds of employment."""
        return _resources.AsyncHrmEmploymentTypes(self._client)

    @cached_property
    def leaves(self) -> _resources.AsyncHrmLeaves:
        """Leave of employees."""
        return _resources.AsyncHrmLeaves(self._client)

    @cached_property
    def leave_balances(self) -> _resources.AsyncHrmLeaveBalances:
        """Leave that employees have left."""
        return _resources.AsyncHrmLeaveBalances(self._client)

    @cached_property
    def leave_types(self) -> _resources.AsyncHrmLeaveTypes:
        """Kinds of leave."""
        return _resources.AsyncHrmLeaveTypes(self._client)

    @cached_property
    def teams(self) -> _resources.AsyncHrmTeams:
        """Teams of employees."""
        return _resources.AsyncHrmTeams(self._client)

    @cached_property
    def timetables(self) -> _resources.AsyncHrmTimetables:
        """Working days and hours of employees."""
        return _resources.AsyncHrmTimetables(self._client)
