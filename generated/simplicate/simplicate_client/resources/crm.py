# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class Crm(Resource):
    """Crm."""

    @cached_property
    def contact_persons(self) -> _resources.CrmContactPersons:
        """Persons in their role as contact of an organization."""
        return _resources.CrmContactPersons(self._client)

    @cached_property
    def countries(self) -> _resources.CrmCountries:
        """Countries that addresses can be in."""
        return _resources.CrmCountries(self._client)

    @cached_property
    def debtors(self) -> _resources.CrmDebtors:
        """Organizations and persons that can be invoiced."""
        return _resources.CrmDebtors(self._client)

    @cached_property
    def documents(self) -> _resources.CrmDocuments:
        """Documents of organizations and persons."""
        return _resources.CrmDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.CrmDocumentTypes:
        """Kinds of document for organizations and persons."""
        return _resources.CrmDocumentTypes(self._client)

    @cached_property
    def genders(self) -> _resources.CrmGenders:
        """Genders a person can have."""
        return _resources.CrmGenders(self._client)

    @cached_property
    def industries(self) -> _resources.CrmIndustries:
        """Lines of business of organizations."""
        return _resources.CrmIndustries(self._client)

    @cached_property
    def interests(self) -> _resources.CrmInterests:
        """Interests that can be ticked for relations."""
        return _resources.CrmInterests(self._client)

    @cached_property
    def my_organization_profiles(self) -> _resources.CrmMyOrganizationProfiles:
        """One's own organizations, in whose name invoices and projects are made."""
        return _resources.CrmMyOrganizationProfiles(self._client)

    @cached_property
    def organizations(self) -> _resources.CrmOrganizations:
        """Companies and institutions."""
        return _resources.CrmOrganizations(self._client)

    @cached_property
    def organization_custom_field_groups(self) -> _resources.CrmOrganizationCustomFieldGroups:
        """Groups of custom fields of organizations."""
        return _resources.CrmOrganizationCustomFieldGroups(self._client)

    @cached_property
    def organization_custom_fields(self) -> _resources.CrmOrganizationCustomFields:
        """Custom fields of organizations."""
        return _resources.CrmOrganizationCustomFields(self._client)

    @cached_property
    def organization_sizes(self) -> _resources.CrmOrganizationSizes:
        """Sizes an organization can have."""
        return _resources.CrmOrganizationSizes(self._client)

    @cached_property
    def persons(self) -> _resources.CrmPersons:
        """People."""
        return _resources.CrmPersons(self._client)

    @cached_property
    def person_custom_field_groups(self) -> _resources.CrmPersonCustomFieldGroups:
        """Groups of custom fields of persons."""
        return _resources.CrmPersonCustomFieldGroups(self._client)

    @cached_property
    def person_custom_fields(self) -> _resources.CrmPersonCustomFields:
        """Custom fields of persons."""
        return _resources.CrmPersonCustomFields(self._client)

    @cached_property
    def relation_types(self) -> _resources.CrmRelationTypes:
        """Kinds of relation, such as customer or supplier."""
        return _resources.CrmRelationTypes(self._client)


class AsyncCrm(AsyncResource):
    """Crm."""

    @cached_property
    def contact_persons(self) -> _resources.AsyncCrmContactPersons:
        """Persons in their role as contact of an organization."""
        return _resources.AsyncCrmContactPersons(self._client)

    @cached_property
    def countries(self) -> _resources.AsyncCrmCountries:
        """Countries that addresses can be in."""
        return _resources.AsyncCrmCountries(self._client)

    @cached_property
    def debtors(self) -> _resources.AsyncCrmDebtors:
        """Organizations and persons that can be invoiced."""
        return _resources.AsyncCrmDebtors(self._client)

    @cached_property
    def documents(self) -> _resources.AsyncCrmDocuments:
        """Documents of organizations and persons."""
        return _resources.AsyncCrmDocuments(self._client)

    @cached_property
    def document_types(self) -> _resources.AsyncCrmDocumentTypes:
        """Kinds of document for organizations and persons."""
        return _resources.AsyncCrmDocumentTypes(self._client)

    @cached_property
    def genders(self) -> _resources.AsyncCrmGenders:
        """Genders a person can have."""
        return _resources.AsyncCrmGenders(self._client)

    @cached_property
    def industries(self) -> _resources.AsyncCrmIndustries:
        """Lines of business of organizations."""
        return _resources.AsyncCrmIndustries(self._client)

    @cached_property
    def interests(self) -> _resources.AsyncCrmInterests:
        """Interests that can be ticked for relations."""
        return _resources.AsyncCrmInterests(self._client)

    @cached_property
    def my_organization_profiles(self) -> _resources.AsyncCrmMyOrganizationProfiles:
        """One's own organizations, in whose name invoices and projects are made."""
        return _resources.AsyncCrmMyOrganizationProfiles(self._client)

    @cached_property
    def organizations(self) -> _resources.AsyncCrmOrganizations:
        """Companies and institutions."""
        return _resources.AsyncCrmOrganizations(self._client)

    @cached_property
    def organization_custom_field_groups(self) -> _resources.AsyncCrmOrganizationCustomFieldGroups:
        """Groups of custom fields of organizations."""
        return _resources.AsyncCrmOrganizationCustomFieldGroups(self._client)

    @cached_property
    def organization_custom_fields(self) -> _resources.AsyncCrmOrganizationCustomFields:
        """Custom fields of organizations."""
        return _resources.AsyncCrmOrganizationCustomFields(self._client)

    @cached_property
    def organization_sizes(self) -> _resources.AsyncCrmOrganizationSizes:
        """Sizes an organization can have."""
        return _resources.AsyncCrmOrganizationSizes(self._client)

    @cached_property
    def persons(self) -> _resources.AsyncCrmPersons:
        """People."""
        return _resources.AsyncCrmPersons(self._client)

    @cached_property
    def person_custom_field_groups(self) -> _resources.AsyncCrmPersonCustomFieldGroups:
        """Groups of custom fields of persons."""
        return _resources.AsyncCrmPersonCustomFieldGroups(self._client)

    @cached_property
    def person_custom_fields(self) -> _resources.AsyncCrmPersonCustomFields:
        """Custom fields of persons."""
        return _resources.AsyncCrmPersonCustomFields(self._client)

    @cached_property
    def relation_types(self) -> _resources.AsyncCrmRelationTypes:
        """Kinds of relation, such as customer or supplier."""
        return _resources.AsyncCrmRelationTypes(self._client)
