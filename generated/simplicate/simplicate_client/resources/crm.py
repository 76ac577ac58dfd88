# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .crm_contact_persons import AsyncCrmContactPersons, CrmContactPersons
    from .crm_countries import AsyncCrmCountries, CrmCountries
    from .crm_debtors import AsyncCrmDebtors, CrmDebtors
    from .crm_document_types import AsyncCrmDocumentTypes, CrmDocumentTypes
    from .crm_documents import AsyncCrmDocuments, CrmDocuments
    from .crm_genders import AsyncCrmGenders, CrmGenders
    from .crm_industries import AsyncCrmIndustries, CrmIndustries
    from .crm_interests import AsyncCrmInterests, CrmInterests
    from .crm_my_organization_profiles import AsyncCrmMyOrganizationProfiles, CrmMyOrganizationProfiles
    from .crm_organization_custom_field_groups import (
        AsyncCrmOrganizationCustomFieldGroups,
        CrmOrganizationCustomFieldGroups,
    )
    from .crm_organization_custom_fields import AsyncCrmOrganizationCustomFields, CrmOrganizationCustomFields
    from .crm_organization_sizes import AsyncCrmOrganizationSizes, CrmOrganizationSizes
    from .crm_organizations import AsyncCrmOrganizations, CrmOrganizations
    from .crm_person_custom_field_groups import AsyncCrmPersonCustomFieldGroups, CrmPersonCustomFieldGroups
    from .crm_person_custom_fields import AsyncCrmPersonCustomFields, CrmPersonCustomFields
    from .crm_persons import AsyncCrmPersons, CrmPersons
    from .crm_relation_types import AsyncCrmRelationTypes, CrmRelationTypes


class Crm(Resource):
    """Crm."""

    @cached_property
    def contact_persons(self) -> CrmContactPersons:
        from .crm_contact_persons import CrmContactPersons

        return CrmContactPersons(self._client)

    @cached_property
    def countries(self) -> CrmCountries:
        from .crm_countries import CrmCountries

        return CrmCountries(self._client)

    @cached_property
    def debtors(self) -> CrmDebtors:
        from .crm_debtors import CrmDebtors

        return CrmDebtors(self._client)

    @cached_property
    def documents(self) -> CrmDocuments:
        from .crm_documents import CrmDocuments

        return CrmDocuments(self._client)

    @cached_property
    def document_types(self) -> CrmDocumentTypes:
        from .crm_document_types import CrmDocumentTypes

        return CrmDocumentTypes(self._client)

    @cached_property
    def genders(self) -> CrmGenders:
        from .crm_genders import CrmGenders

        return CrmGenders(self._client)

    @cached_property
    def industries(self) -> CrmIndustries:
        from .crm_industries import CrmIndustries

        return CrmIndustries(self._client)

    @cached_property
    def interests(self) -> CrmInterests:
        from .crm_interests import CrmInterests

        return CrmInterests(self._client)

    @cached_property
    def my_organization_profiles(self) -> CrmMyOrganizationProfiles:
        from .crm_my_organization_profiles import CrmMyOrganizationProfiles

        return CrmMyOrganizationProfiles(self._client)

    @cached_property
    def organizations(self) -> CrmOrganizations:
        from .crm_organizations import CrmOrganizations

        return CrmOrganizations(self._client)

    @cached_property
    def organization_custom_field_groups(self) -> CrmOrganizationCustomFieldGroups:
        from .crm_organization_custom_field_groups import CrmOrganizationCustomFieldGroups

        return CrmOrganizationCustomFieldGroups(self._client)

    @cached_property
    def organization_custom_fields(self) -> CrmOrganizationCustomFields:
        from .crm_organization_custom_fields import CrmOrganizationCustomFields

        return CrmOrganizationCustomFields(self._client)

    @cached_property
    def organization_sizes(self) -> CrmOrganizationSizes:
        from .crm_organization_sizes import CrmOrganizationSizes

        return CrmOrganizationSizes(self._client)

    @cached_property
    def persons(self) -> CrmPersons:
        from .crm_persons import CrmPersons

        return CrmPersons(self._client)

    @cached_property
    def person_custom_field_groups(self) -> CrmPersonCustomFieldGroups:
        from .crm_person_custom_field_groups import CrmPersonCustomFieldGroups

        return CrmPersonCustomFieldGroups(self._client)

    @cached_property
    def person_custom_fields(self) -> CrmPersonCustomFields:
        from .crm_person_custom_fields import CrmPersonCustomFields

        return CrmPersonCustomFields(self._client)

    @cached_property
    def relation_types(self) -> CrmRelationTypes:
        from .crm_relation_types import CrmRelationTypes

        return CrmRelationTypes(self._client)


class AsyncCrm(AsyncResource):
    """Crm."""

    @cached_property
    def contact_persons(self) -> AsyncCrmContactPersons:
        from .crm_contact_persons import AsyncCrmContactPersons

        return AsyncCrmContactPersons(self._client)

    @cached_property
    def countries(self) -> AsyncCrmCountries:
        from .crm_countries import AsyncCrmCountries

        return AsyncCrmCountries(self._client)

    @cached_property
    def debtors(self) -> AsyncCrmDebtors:
        from .crm_debtors import AsyncCrmDebtors

        return AsyncCrmDebtors(self._client)

    @cached_property
    def documents(self) -> AsyncCrmDocuments:
        from .crm_documents import AsyncCrmDocuments

        return AsyncCrmDocuments(self._client)

    @cached_property
    def document_types(self) -> AsyncCrmDocumentTypes:
        from .crm_document_types import AsyncCrmDocumentTypes

        return AsyncCrmDocumentTypes(self._client)

    @cached_property
    def genders(self) -> AsyncCrmGenders:
        from .crm_genders import AsyncCrmGenders

        return AsyncCrmGenders(self._client)

    @cached_property
    def industries(self) -> AsyncCrmIndustries:
        from .crm_industries import AsyncCrmIndustries

        return AsyncCrmIndustries(self._client)

    @cached_property
    def interests(self) -> AsyncCrmInterests:
        from .crm_interests import AsyncCrmInterests

        return AsyncCrmInterests(self._client)

    @cached_property
    def my_organization_profiles(self) -> AsyncCrmMyOrganizationProfiles:
        from .crm_my_organization_profiles import AsyncCrmMyOrganizationProfiles

        return AsyncCrmMyOrganizationProfiles(self._client)

    @cached_property
    def organizations(self) -> AsyncCrmOrganizations:
        from .crm_organizations import AsyncCrmOrganizations

        return AsyncCrmOrganizations(self._client)

    @cached_property
    def organization_custom_field_groups(self) -> AsyncCrmOrganizationCustomFieldGroups:
        from .crm_organization_custom_field_groups import AsyncCrmOrganizationCustomFieldGroups

        return AsyncCrmOrganizationCustomFieldGroups(self._client)

    @cached_property
    def organization_custom_fields(self) -> AsyncCrmOrganizationCustomFields:
        from .crm_organization_custom_fields import AsyncCrmOrganizationCustomFields

        return AsyncCrmOrganizationCustomFields(self._client)

    @cached_property
    def organization_sizes(self) -> AsyncCrmOrganizationSizes:
        from .crm_organization_sizes import AsyncCrmOrganizationSizes

        return AsyncCrmOrganizationSizes(self._client)

    @cached_property
    def persons(self) -> AsyncCrmPersons:
        from .crm_persons import AsyncCrmPersons

        return AsyncCrmPersons(self._client)

    @cached_property
    def person_custom_field_groups(self) -> AsyncCrmPersonCustomFieldGroups:
        from .crm_person_custom_field_groups import AsyncCrmPersonCustomFieldGroups

        return AsyncCrmPersonCustomFieldGroups(self._client)

    @cached_property
    def person_custom_fields(self) -> AsyncCrmPersonCustomFields:
        from .crm_person_custom_fields import AsyncCrmPersonCustomFields

        return AsyncCrmPersonCustomFields(self._client)

    @cached_property
    def relation_types(self) -> AsyncCrmRelationTypes:
        from .crm_relation_types import AsyncCrmRelationTypes

        return AsyncCrmRelationTypes(self._client)
