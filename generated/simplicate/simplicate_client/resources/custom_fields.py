# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .custom_fields_groups import AsyncCustomFieldsGroups, CustomFieldsGroups
    from .custom_fields_models import AsyncCustomFieldsModels, CustomFieldsModels
    from .custom_fields_options import AsyncCustomFieldsOptions, CustomFieldsOptions
    from .custom_fields_types import AsyncCustomFieldsTypes, CustomFieldsTypes


class CustomFields(Resource):
    """Custom fields."""

    @cached_property
    def groups(self) -> CustomFieldsGroups:
        from .custom_fields_groups import CustomFieldsGroups

        return CustomFieldsGroups(self._client)

    @cached_property
    def models(self) -> CustomFieldsModels:
        from .custom_fields_models import CustomFieldsModels

        return CustomFieldsModels(self._client)

    @cached_property
    def options(self) -> CustomFieldsOptions:
        from .custom_fields_options import CustomFieldsOptions

        return CustomFieldsOptions(self._client)

    @cached_property
    def types(self) -> CustomFieldsTypes:
        from .custom_fields_types import CustomFieldsTypes

        return CustomFieldsTypes(self._client)


class AsyncCustomFields(AsyncResource):
    """Custom fields."""

    @cached_property
    def groups(self) -> AsyncCustomFieldsGroups:
        from .custom_fields_groups import AsyncCustomFieldsGroups

        return AsyncCustomFieldsGroups(self._client)

    @cached_property
    def models(self) -> AsyncCustomFieldsModels:
        from .custom_fields_models import AsyncCustomFieldsModels

        return AsyncCustomFieldsModels(self._client)

    @cached_property
    def options(self) -> AsyncCustomFieldsOptions:
        from .custom_fields_options import AsyncCustomFieldsOptions

        return AsyncCustomFieldsOptions(self._client)

    @cached_property
    def types(self) -> AsyncCustomFieldsTypes:
        from .custom_fields_types import AsyncCustomFieldsTypes

        return AsyncCustomFieldsTypes(self._client)
