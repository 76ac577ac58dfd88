# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .projects_assignment_budgets import AsyncProjectsAssignmentBudgets, ProjectsAssignmentBudgets
    from .projects_assignment_statuses import AsyncProjectsAssignmentStatuses, ProjectsAssignmentStatuses
    from .projects_assignments import AsyncProjectsAssignments, ProjectsAssignments
    from .projects_document_types import AsyncProjectsDocumentTypes, ProjectsDocumentTypes
    from .projects_documents import AsyncProjectsDocuments, ProjectsDocuments
    from .projects_project_custom_field_groups import (
        AsyncProjectsProjectCustomFieldGroups,
        ProjectsProjectCustomFieldGroups,
    )
    from .projects_project_custom_fields import AsyncProjectsProjectCustomFields, ProjectsProjectCustomFields
    from .projects_project_employees import AsyncProjectsProjectEmployees, ProjectsProjectEmployees
    from .projects_project_filters import AsyncProjectsProjectFilters, ProjectsProjectFilters
    from .projects_project_statuses import AsyncProjectsProjectStatuses, ProjectsProjectStatuses
    from .projects_projects import AsyncProjectsProjects, ProjectsProjects
    from .projects_purchase_types import AsyncProjectsPurchaseTypes, ProjectsPurchaseTypes
    from .projects_purchases import AsyncProjectsPurchases, ProjectsPurchases
    from .projects_reverse_invoices import AsyncProjectsReverseInvoices, ProjectsReverseInvoices
    from .projects_services import AsyncProjectsServices, ProjectsServices


class Projects(Resource):
    """Projects."""

    @cached_property
    def assignments(self) -> ProjectsAssignments:
        from .projects_assignments import ProjectsAssignments

        return ProjectsAssignments(self._client)

    @cached_property
    def assignment_budgets(self) -> ProjectsAssignmentBudgets:
        from .projects_assignment_budgets import ProjectsAssignmentBudgets

        return ProjectsAssignmentBudgets(self._client)

    @cached_property
    def assignment_statuses(self) -> ProjectsAssignmentStatuses:
        from .projects_assignment_statuses import ProjectsAssignmentStatuses

        return ProjectsAssignmentStatuses(self._client)

    @cached_property
    def documents(self) -> ProjectsDocuments:
        from .projects_documents import ProjectsDocuments

        return ProjectsDocuments(self._client)

    @cached_property
    def document_types(self) -> ProjectsDocumentTypes:
        from .projects_document_types import ProjectsDocumentTypes

        return ProjectsDocumentTypes(self._client)

    @cached_property
    def projects(self) -> ProjectsProjects:
        from .projects_projects import ProjectsProjects

        return ProjectsProjects(self._client)

    @cached_property
    def project_custom_field_groups(self) -> ProjectsProjectCustomFieldGroups:
        from .projects_project_custom_field_groups import ProjectsProjectCustomFieldGroups

        return ProjectsProjectCustomFieldGroups(self._client)

    @cached_property
    def project_custom_fields(self) -> ProjectsProjectCustomFields:
        from .projects_project_custom_fields import ProjectsProjectCustomFields

        return ProjectsProjectCustomFields(self._client)

    @cached_property
    def project_employees(self) -> ProjectsProjectEmployees:
        from .projects_project_employees import ProjectsProjectEmployees

        return ProjectsProjectEmployees(self._client)

    @cached_property
    def project_filters(self) -> ProjectsProjectFilters:
        from .projects_project_filters import ProjectsProjectFilters

        return ProjectsProjectFilters(self._client)

    @cached_property
    def project_statuses(self) -> ProjectsProjectStatuses:
        from .projects_project_statuses import ProjectsProjectStatuses

        return ProjectsProjectStatuses(self._client)

    @cached_property
    def purchases(self) -> ProjectsPurchases:
        from .projects_purchases import ProjectsPurchases

        return ProjectsPurchases(self._client)

    @cached_property
    def purchase_types(self) -> ProjectsPurchaseTypes:
        from .projects_purchase_types import ProjectsPurchaseTypes

        return ProjectsPurchaseTypes(self._client)

    @cached_property
    def reverse_invoices(self) -> ProjectsReverseInvoices:
        from .projects_reverse_invoices import ProjectsReverseInvoices

        return ProjectsReverseInvoices(self._client)

    @cached_property
    def services(self) -> ProjectsServices:
        from .projects_services import ProjectsServices

        return ProjectsServices(self._client)


class AsyncProjects(AsyncResource):
    """Projects."""

    @cached_property
    def assignments(self) -> AsyncProjectsAssignments:
        from .projects_assignments import AsyncProjectsAssignments

        return AsyncProjectsAssignments(self._client)

    @cached_property
    def assignment_budgets(self) -> AsyncProjectsAssignmentBudgets:
        from .projects_assignment_budgets import AsyncProjectsAssignmentBudgets

        return AsyncProjectsAssignmentBudgets(self._client)

    @cached_property
    def assignment_statuses(self) -> AsyncProjectsAssignmentStatuses:
        from .projects_assignment_statuses import AsyncProjectsAssignmentStatuses

        return AsyncProjectsAssignmentStatuses(self._client)

    @cached_property
    def documents(self) -> AsyncProjectsDocuments:
        from .projects_documents import AsyncProjectsDocuments

        return AsyncProjectsDocuments(self._client)

    @cached_property
    def document_types(self) -> AsyncProjectsDocumentTypes:
        from .projects_document_types import AsyncProjectsDocumentTypes

        return AsyncProjectsDocumentTypes(self._client)

    @cached_property
    def projects(self) -> AsyncProjectsProjects:
        from .projects_projects import AsyncProjectsProjects

        return AsyncProjectsProjects(self._client)

    @cached_property
    def project_custom_field_groups(self) -> AsyncProjectsProjectCustomFieldGroups:
        from .projects_project_custom_field_groups import AsyncProjectsProjectCustomFieldGroups

        return AsyncProjectsProjectCustomFieldGroups(self._client)

    @cached_property
    def project_custom_fields(self) -> AsyncProjectsProjectCustomFields:
        from .projects_project_custom_fields import AsyncProjectsProjectCustomFields

        return AsyncProjectsProjectCustomFields(self._client)

    @cached_property
    def project_employees(self) -> AsyncProjectsProjectEmployees:
        from .projects_project_employees import AsyncProjectsProjectEmployees

        return AsyncProjectsProjectEmployees(self._client)

    @cached_property
    def project_filters(self) -> AsyncProjectsProjectFilters:
        from .projects_project_filters import AsyncProjectsProjectFilters

        return AsyncProjectsProjectFilters(self._client)

    @cached_property
    def project_statuses(self) -> AsyncProjectsProjectStatuses:
        from .projects_project_statuses import AsyncProjectsProjectStatuses

        return AsyncProjectsProjectStatuses(self._client)

    @cached_property
    def purchases(self) -> AsyncProjectsPurchases:
        from .projects_purchases import AsyncProjectsPurchases

        return AsyncProjectsPurchases(self._client)

    @cached_property
    def purchase_types(self) -> AsyncProjectsPurchaseTypes:
        from .projects_purchase_types import AsyncProjectsPurchaseTypes

        return AsyncProjectsPurchaseTypes(self._client)

    @cached_property
    def reverse_invoices(self) -> AsyncProjectsReverseInvoices:
        from .projects_reverse_invoices import AsyncProjectsReverseInvoices

        return AsyncProjectsReverseInvoices(self._client)

    @cached_property
    def services(self) -> AsyncProjectsServices:
        from .projects_services import AsyncProjectsServices

        return AsyncProjectsServices(self._client)
