# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Projects(Resource):
    """Projects."""

    @cached_property
    def assignments(self) -> _resources.ProjectsAssignments:
        """Work planned for employees."""
        return _resources.ProjectsAssignments(self._client)

    @cached_property
    def assignment_budgets(self) -> _resources.ProjectsAssignmentBudgets:
        """Planned against spent hours of assignments."""
        return _resources.ProjectsAssignmentBudgets(self._client)

    @cached_property
    def assignment_statuses(self) -> _resources.ProjectsAssignmentStatuses:
        """Statuses an assignment can have."""
        return _resources.ProjectsAssignmentStatuses(self._client)

    @cached_property
    def documents(self) -> _resources.ProjectsDocuments:
        """Documents of projects."""
        return _resources.ProjectsDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.ProjectsDocumentTypes:
        """Kinds of document for projects."""
        return _resources.ProjectsDocumentTypes(self._client)

    @cached_property
    def projects(self) -> _resources.ProjectsProjects:
        """Projects for customers or for oneself."""
        return _resources.ProjectsProjects(self._client)

    @cached_property
    def project_custom_field_groups(self) -> _resources.ProjectsProjectCustomFieldGroups:
        """Groups of custom fields of projects."""
        return _resources.ProjectsProjectCustomFieldGroups(self._client)

    @cached_property
    def project_custom_fields(self) -> _resources.ProjectsProjectCustomFields:
        """Custom fields of projects."""
        return _resources.ProjectsProjectCustomFields(self._client)

    @cached_property
    def project_employees(self) -> _resources.ProjectsProjectEmployees:
        """Employees who take part in projects."""
        return _resources.ProjectsProjectEmployees(self._client)

    @cached_property
    def project_filters(self) -> _resources.ProjectsProjectFilters:
        """Values that project listings can be filtered by."""
        return _resources.ProjectsProjectFilters(self._client)

    @cached_property
    def project_statuses(self) -> _resources.ProjectsProjectStatuses:
        """Statuses a project can have."""
        return _resources.ProjectsProjectStatuses(self._client)

    @cached_property
    def purchases(self) -> _resources.ProjectsPurchases:
        """Purchases made for projects."""
        return _resources.ProjectsPurchases(self._client)

    @cached_property
    def purchase_types(self) -> _resources.ProjectsPurchaseTypes:
        """Kinds of purchase."""
        return _resources.ProjectsPurchaseTypes(self._client)

    @cached_property
    def reverse_invoices(self) -> _resources.ProjectsReverseInvoices:
        """Invoices that the customer makes."""
        return _resources.ProjectsReverseInvoices(self._client)

    @cached_property
    def services(self) -> _resources.ProjectsServices:
        """Services sold in a project."""
        return _resources.ProjectsServices(self._client)


class AsyncProjects(AsyncResource):
    """Projects."""

    @cached_property
    def assignments(self) -> _resources.AsyncProjectsAssignments:
        """Work planned for employees."""
        return _resources.AsyncProjectsAssignments(self._client)

    @cached_property
    def assignment_budgets(self) -> _resources.AsyncProjectsAssignmentBudgets:
        """Planned against spent hours of assignments."""
        return _resources.AsyncProjectsAssignmentBudgets(self._client)

    @cached_property
    def assignment_statuses(self) -> _resources.AsyncProjectsAssignmentStatuses:
        """Statuses an assignment can have."""
        return _resources.AsyncProjectsAssignmentStatuses(self._client)

    @cached_property
    def documents(self) -> _resources.AsyncProjectsDocuments:
        """Documents of projects."""
        return _resources.AsyncProjectsDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.AsyncProjectsDocumentTypes:
        """Kinds of document for projects."""
        return _resources.AsyncProjectsDocumentTypes(self._client)

    @cached_property
    def projects(self) -> _resources.AsyncProjectsProjects:
        """Projects for customers or for oneself."""
        return _resources.AsyncProjectsProjects(self._client)

    @cached_property
    def project_custom_field_groups(self) -> _resources.AsyncProjectsProjectCustomFieldGroups:
        """Groups of custom fields of projects."""
        return _resources.AsyncProjectsProjectCustomFieldGroups(self._client)

    @cached_property
    def project_custom_fields(self) -> _resources.AsyncProjectsProjectCustomFields:
        """Custom fields of projects."""
        return _resources.AsyncProjectsProjectCustomFields(self._client)

    @cached_property
    def project_employees(self) -> _resources.AsyncProjectsProjectEmployees:
        """Employees who take part in projects."""
        return _resources.AsyncProjectsProjectEmployees(self._client)

    @cached_property
    def project_filters(self) -> _resources.AsyncProjectsProjectFilters:
        """Values that project listings can be filtered by."""
        return _resources.AsyncProjectsProjectFilters(self._client)

    @cached_property
    def project_statuses(self) -> _resources.AsyncProjectsProjectStatuses:
        """Statuses a project can have."""
        return _resources.AsyncProjectsProjectStatuses(self._client)

    @cached_property
    def purchases(self) -> _resources.AsyncProjectsPurchases:
        """Purchases made for projects."""
        return _resources.AsyncProjectsPurchases(self._client)

    @cached_property
    def purchase_types(self) -> _resources.AsyncProjectsPurchaseTypes:
        """Kinds of purchase."""
        return _resources.AsyncProjectsPurchaseTypes(self._client)

    @cached_property
    def reverse_invoices(self) -> _resources.AsyncProjectsReverseInvoices:
        """Invoices that the customer makes."""
        return _resources.AsyncProjectsReverseInvoices(self._client)

    @cached_property
    def services(self) -> _resources.AsyncProjectsServices:
        """Services sold in a project."""
        return _resources.AsyncProjectsServices(self._client)
