"""What models are called: after their schemas or what they belong to, never as Python or the runtime call something."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.pipeline.project import understand
from tests.unit.making import document, make, operation, ref, write

OBJECT = {"type": "object", "properties": {"a": {}}}

COMPONENTS = {
    "Page«User»": ("PageUser", "page_user"),
    "Result<List<User>>": ("ResultListUser", "result_list_user"),
    "ListResponse[User]": ("ListResponseUser", "list_response_user"),
    "Map«string,List«User»»": ("MapStringListUser", "map_string_list_user"),
    "api.v1.User": ("User", "user"),
    "io.k8s.api.core.v1.Pod": ("Pod", "pod"),
    "Shop.Models.Customer": ("Customer", "customer"),
    "Foo.Bar.Baz_1": ("FooBarBaz1", "foo_bar_baz_1"),
    "Order.Item": ("OrderItem", "order_item"),
    "Body_upload_file_upload_post": ("BodyUploadFileUploadPost", "body_upload_file_upload_post"),
    "HTTPError": ("HTTPError", "http_error"),
    "APIs": ("APIs", "apis"),
    "2FA": ("Type2FA", "type_2fa"),
    "user's thing": ("UsersThing", "users_thing"),
    "ÉtéCafé": ("EteCafe", "ete_cafe"),
    "Заказ": ("Заказ", "zakaz"),
    "用户": ("用户", "u7528u6237"),
    "🚀": ("Rocket", "rocket"),
    "Client": ("Client", "client"),
    "Model": ("ModelObject", "model_object"),
    "Any": ("AnyObject", "any_object"),
    "Unset": ("UnsetObject", "unset_object"),
    "None": ("None_", "none"),
    "class": ("Class", "class_"),
    "str": ("Str", "str"),
    "list": ("List", "list"),
    "con": ("Con", "con_"),
    "Aux": ("Aux", "aux_"),
    "": ("Type", "type"),
}


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component_has_a_name_python_and_every_disk_take(tmp_path: Path, name: str) -> None:
    names = understand(write(tmp_path, document(None, {name: OBJECT}))).names

    assert [(schema.class_name, schema.module) for schema in names.schemas.values()] == [COMPONENTS[name]]


def _classes(folder: Path, *components: str) -> dict[str, str]:
    names = understand(write(folder, document(None, dict.fromkeys(components, OBJECT)))).names
    return {pointer.rpartition("/")[2]: schema_name.class_name for pointer, schema_name in names.schemas.items()}


def test_who_is_spelled_like_a_class_keeps_the_name(tmp_path: Path) -> None:
    assert _classes(tmp_path, "pet", "PET", "Pet") == {"pet": "PetSchema", "PET": "PET", "Pet": "Pet"}
    assert _classes(tmp_path, "user_s", "api.v2.Pet", "Pet", "api.v1.Pet") == {
        "user_s": "UserS",
        "api.v2.Pet": "V2Pet",
        "Pet": "Pet",
        "api.v1.Pet": "V1Pet",
    }


def test_names_of_any_length_fit_a_disk(tmp_path: Path) -> None:
    names = [f"{'VeryLong' * 40}{end}" for end in ("A", "B", "C")]
    deep: dict[str, Any] = OBJECT
    for level in range(14):
        deep = {"type": "object", "properties": {f"aMemberWithQuiteALongName{level}": deep}}

    chosen = understand(write(tmp_path, document(None, {**dict.fromkeys(names, OBJECT), "Deep": deep}))).names

    assert len({schema.class_name for schema in chosen.schemas.values()}) == len(chosen.schemas)
    assert all(len(schema.class_name) <= 120 and len(schema.module) <= 90 for schema in chosen.schemas.values())


INLINE: dict[str, dict[str, Any]] = {
    "/users": {
        "get": {"responses": {"200": {"description": "d", "content": {}}}, "tags": ["users"]},
        "post": {
            **operation("create_user_users_post", OBJECT),
            "requestBody": {"content": {"application/json": {"schema": OBJECT}}},
        },
    },
    "/users/{id}": {"get": operation("UsersController_findOne", {"type": "object", "properties": {"lines": {}}})},
    "/v1/users/{id}/posts": {"get": {**operation("", OBJECT), "tags": []}},
    "/v2/users/{id}/posts": {"get": {**operation("", OBJECT), "tags": []}},
    "/repos": {"get": operation("repos/list-for-org", OBJECT)},
    "/cats": {"get": operation("findAll", {"type": "array", "items": OBJECT}, tags=["cats"])},
    "/pay": {
        "post": operation(
            "pay",
            {
                "oneOf": [
                    {"type": "object", "properties": {"type": {"const": "card"}, "number": {}}},
                    {"type": "object", "properties": {"type": {"const": "bank account"}, "iban": {}}},
                    {"type": "object", "properties": {"cash": {}}},
                ]
            },
        )
    },
}


def test_what_has_no_name_is_called_after_what_it_belongs_to(tmp_path: Path) -> None:
    names = understand(write(tmp_path, document(INLINE))).names

    assert sorted(schema.class_name for schema in names.schemas.values()) == [
        "CreateUserBody",
        "CreateUserResult",
        "FindAllCatsResult",
        "FindOneUserResult",
        "ListReposForOrgResult",
        "ListUserPostsResult",
        "ListUserPostsV2Result",
        "PayResultBankAccount",
        "PayResultCard",
        "PayResultWithCash",
    ]


def test_a_component_keeps_its_name_before_what_is_inline(tmp_path: Path) -> None:
    schemas = {
        "Pet": {"type": "object", "properties": {"owner": OBJECT}},
        "PetOwner": {"type": "object", "properties": {"pet": ref("Pet")}},
    }

    names = understand(write(tmp_path, document(None, schemas))).names

    assert names.schemas["#/components/schemas/PetOwner"].class_name == "PetOwner"
    assert names.schemas["#/components/schemas/Pet/properties/owner"].class_name == "PetOwnerValue"


def test_models_of_all_names_can_be_imported(tmp_path: Path) -> None:
    package = make(tmp_path, document(INLINE, dict.fromkeys(COMPONENTS, OBJECT)), "naming_models_client")

    for module in package.modules():
        package.load(module)
    models = package.load("models")

    for class_name, _ in COMPONENTS.values():
        assert getattr(models, class_name).from_dict({"a": 1}).to_dict() == {"a": 1}
