# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from functools import cached_property

from .. import resources as _resources
from .._runtime.client import AsyncResource, Resource


class CustomFields(Resource):
    """Custom fields."""

    @cached_property
    def groups(self) -> _resources.CustomFieldsGroups:
        """Groups in which custom fields are shown."""
        return _resources.CustomFieldsGroups(self._client)

    @cached_property
    def models(self) -> _resources.CustomFieldsModels:
        """Kinds of record that can have custom fields."""
        return _resources.CustomFieldsModels(self._client)

    @cached_property
    def options(self) -> _resources.CustomFieldsOptions:
        """Values to choose from in custom fields."""
        return _resources.CustomFieldsOptions(self._client)

    @cached_property
    def types(self) -> _resources.CustomFieldsTypes:
        """Types a custom field can have."""
        return _resources.CustomFieldsTypes(self._client)


class AsyncCustomFields(AsyncResource):
    """Custom fields."""

    @cached_property
    def groups(self) -> _resources.AsyncCustomFieldsGroups:
        """Groups in which custom fields are shown."""
        return _resources.AsyncCustomFieldsGroups(self._client)

    @cached_property
    def models(self) -> _resources.AsyncCustomFieldsModels:
        """Kinds of record that can have custom fields."""
        return _resources.AsyncCustomFieldsModels(self._client)

    @cached_property
    def options(self) -> _resources.AsyncCustomFieldsOptions:
        """Values to choose from in custom fields."""
        return _resources.AsyncCustomFieldsOptions(self._client)

    @cached_property
    def types(self) -> _resources.AsyncCustomFieldsTypes:
        """Types a custom field can have."""
        return _resources.AsyncCustomFieldsTypes(self._client)
