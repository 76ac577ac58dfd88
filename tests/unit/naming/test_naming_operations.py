"""The names of operations are readable, short and without counters, for all kinds of documents."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from generator.naming.names import Names, name_api
from generator.pipeline.project import understand
from tests.unit.making import document, make, write

TABLES = {
    "a second edition of operations, told from the first by a flag in the path": """
        GET /v1/models models_list -> models.list
        GET /v1/models?beta=true beta_models_list -> models.list_beta
        GET /v1/models/{id}?beta=true beta_models_get -> models.get_beta
        GET /v1/models/{id} models_get -> models.get
        GET /v1/files?beta=true beta_list_files_v1_files_get -> files.list
        GET /v1/files/{file_id}?beta=true beta_get_file_v1_files__file_id__get -> files.get
        DELETE /v1/files/{file_id}?beta=true -> files.delete
        POST /v1/agents?beta=true BetaCreateAgent -> agents.create
        GET /v1/agents/{id}/runs?preview=1 PreviewListAgentRuns -> agents.list_runs
        """,
    "an action that two methods of HTTP do": """
        GET /animal/search # Animal -> animal.search
        POST /animal/search # Animal -> animal.search_with_body
        POST /users/{id}/export -> users.export
        """,
    "what is done to one of many, or is had of it, verb last": """
        POST /v1/messages/batches/{id}/cancel message_batches_cancel # Messages -> messages.cancel_batch
        GET /v1/messages/batches/{id}/results message_batches_results # Messages -> messages.batch_results
        POST /deployments/{id}/images/edits ImageGenerations_Edit # Deployments -> deployments.edit_image_generations
        """,
    "what is the caller's own": """
        GET /permissions listPermissions -> permissions.list
        GET /permissions/me getMyPermissions -> permissions.get_mine
        GET /permissions/{id} getPermission -> permissions.get
        """,
    "a version joined to a word": """
        POST /v1/chat chat -> chat.create
        POST /v2/chat chatv2 -> chat.create_v2
        POST /v2/embed embedv2 -> embed.create
        GET /h264/codecs getH264 # media -> media.get_h264
        """,
    "many things below a value, and one of them": """
        GET /items/{collection} getItems -> items.list
        PATCH /items/{collection} updateItems -> items.update_many
        DELETE /items/{collection} deleteItems -> items.delete_many
        PATCH /items/{collection}/{id} updateItem -> items.update
        DELETE /items/{collection}/{id} deleteItem -> items.delete
        """,
    "functions of a web framework, path and method added": """
        GET /items read_items_items_get -> items.list
        GET /items/{item_id} read_item_items__item_id__get -> items.get
        POST /items/ create_item_items__post -> items.create
        PUT /items/{item_id} update_item_items__item_id__put -> items.update
        DELETE /items/{item_id} delete_item_items__item_id__delete -> items.delete
        GET /api/v1/users/me read_user_me_api_v1_users_me_get # users -> users.get_me
        GET /api/v1/users/ read_users_api_v1_users__get # users -> users.list
        GET /api/v1/users/{user_id} read_user_by_id_api_v1_users__user_id__get # users -> users.get
        POST /api/v1/login/token login_token_api_v1_login_token_post # login -> login.login_token
        """,
    "controllers of a framework, told apart by counters": """
        GET /users getUsingGET # user-controller -> user.list
        POST /users createUsingPOST # user-controller -> user.create
        GET /users/{id} getUsingGET_1 # user-controller -> user.get
        GET /orders listUsingGET # order-controller -> order.list
        POST /orders/search listUsingPOST # order-controller -> order.search
        GET /orders/{id} getUsingGET_2 # order-controller -> order.get
        PUT /orders/{id} updateOrderUsingPUT_1 # order-controller -> order.update
        GET /pets/findByStatus findPetsByStatus # pets -> pets.find_by_status
        GET /apis getAPIs # APIs -> apis.list
        GET /a findAll # pet-resource -> pet.list
        GET /b findAll_1 # owner-resource -> owner.list
        GET /c/{id} findById_2 # owner-resource -> owner.get
        DELETE /c/{id} deleteById_2 # owner-resource -> owner.delete
        """,
    "controller and action": """
        GET /api/Users Users_GetAll # Users -> users.list
        GET /api/Users/{id} Users_GetById # Users -> users.get
        POST /api/Users Users_Post # Users -> users.create
        PUT /api/Users/{id} Users_Put # Users -> users.replace
        DELETE /api/Users/{id} Users_Delete # Users -> users.delete
        GET /api/Users/{id}/Roles Users_GetRoles # Users -> users.list_roles
        POST /api/Users/{id}/Roles -> users.create_role
        GET /api/Users/{id}/Roles/{roleId} -> users.get_role
        GET /api/WeatherForecast GetWeatherForecast # WeatherForecast -> weather_forecast.get
        """,
    "method and path once more": """
        GET /api/v1/users get-api-v1-users -> users.list
        GET /api/v1/users/{id} get-api-v1-users-id -> users.get
        POST /api/v1/users post-api-v1-users -> users.create
        DELETE /users/{id} DELETE_users-id -> users.delete
        GET /users/{id}/posts GET_users-id-posts -> users.list_posts
        PATCH /users/{id} patchUsersId -> users.update
        """,
    "classes and methods": """
        GET /users UsersController_findAll -> users.list
        GET /users/{id} UsersController_findOne -> users.get
        POST /users UsersController_create -> users.create
        PATCH /users/{id} UsersController_update -> users.update
        DELETE /users/{id} UsersController_remove -> users.remove
        GET /cats catsControllerFindAll # cats -> cats.list
        GET /auth/profile AuthController_getProfile -> auth.get_profile
        POST /auth/login AuthController_login -> auth.login
        """,
    "names with dots and slashes": """
        GET /orgs/{org}/repos repos/list-for-org # repos -> repos.list_for_org
        GET /repos/{owner}/{repo} repos/get # repos -> repos.get
        GET /projects/{project}/zones/{zone}/instances compute.instances.list -> instances.list
        POST /projects/{project}/zones/{zone}/instances compute.instances.insert -> instances.create
        POST /projects/{project}/zones/{zone}/instances/{instance}/reset compute.instances.reset -> instances.reset
        GET /projects/{project}/aggregated/instances compute.instances.aggregatedList -> instances.list_aggregated
        GET /v1/shelves/{shelf} LibraryService_GetShelf -> library.get_shelf
        POST /v1/shelves LibraryService_CreateShelf -> library.create_shelf
        """,
    "nothing but paths": """
        GET /api/v2/users -> users.list
        POST /api/v2/users -> users.create
        GET /api/v2/users/{userId} -> users.get
        PUT /api/v2/users/{userId} -> users.replace
        PATCH /api/v2/users/{userId} -> users.update
        DELETE /api/v2/users/{userId} -> users.delete
        DELETE /api/v2/users -> users.delete_many
        GET /api/v2/users/{userId}/posts -> users.list_posts
        GET /api/v2/users/{userId}/posts/{postId} -> users.get_post
        POST /api/v2/users/{userId}/posts -> users.create_post
        DELETE /api/v2/users/{userId}/posts/{postId} -> users.delete_post
        POST /api/v2/users/{userId}/posts/{postId}/publish -> users.publish_post
        GET /api/v2/users/{userId}/posts/{postId}/comments -> users.list_post_comments
        GET /api/v2/users/{userId}/posts/{postId}/comments/{commentId}/likes -> users.list_comment_likes
        GET /api/v2/users/search -> users.search
        POST /api/v2/users/search -> users.search_with_body
        GET /api/v2/users/export -> users.export
        GET /api/v2/users/count -> users.count
        POST /api/v2/users/bulk -> users.bulk_create
        DELETE /api/v2/users/bulk -> users.bulk_delete
        GET /api/v2/users/me -> users.get_me
        PATCH /api/v2/users/me -> users.update_me
        GET /api/v2/users/{userId}/settings -> users.get_settings
        PUT /api/v2/users/{userId}/settings -> users.replace_settings
        POST /api/v2/users/{userId}/activate -> users.activate
        PUT /api/v2/users/{userId}/activate -> users.put_activate
        GET /api/v2/users/by-email/{email} -> users.get_by_email
        GET /rest/v1.0/projects -> projects.list
        GET /rest/v1.0/projects/{id} -> projects.get
        HEAD /rest/v1.0/projects/{id} -> projects.head
        OPTIONS /rest/v1.0/projects -> projects.options
        GET /me -> me.get
        PATCH /me -> me.update
        GET /account -> account.get
        PUT /account -> account.replace
        DELETE /account -> account.delete
        POST /login -> login.login
        GET / -> root.get
        GET /health -> health.get
        GET /status/{code} -> status.get
        POST /import -> import_.import_
        """,
    "dates for versions, formats at the end": """
        GET /2010-04-01/Accounts.json -> accounts.list
        POST /2010-04-01/Accounts.json -> accounts.create
        GET /2010-04-01/Accounts/{Sid}.json -> accounts.get
        POST /2010-04-01/Accounts/{Sid}.json -> accounts.update
        GET /2010-04-01/Accounts/{AccountSid}/Calls.json -> accounts.list_calls
        POST /2010-04-01/Accounts/{AccountSid}/Calls.json -> accounts.create_call
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json -> accounts.get_call
        DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json -> accounts.delete_call
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}/Recordings.json -> accounts.list_call_recordings
        """,
    "calls rather than things": """
        POST /chat.postMessage -> chat.post_message
        POST /chat.delete -> chat.delete
        GET /users.list -> users.list
        GET /users.info -> users.get_info
        POST /conversations.setTopic -> conversations.set_topic
        POST /v1/messages:batchGet -> messages.batch_get
        POST /v1/messages/{id}:cancel -> messages.cancel
        POST /v1/{name}:undelete -> root.undelete
        GET /getUserById -> user.get_by_id
        POST /createInvoice -> invoice.create
        POST /api/user/create -> user.create
        GET /api/user/list -> user.list
        POST /api/user/{id}/delete -> user.delete
        POST /user.addEmail -> user.add_email
        """,
    "OData": """
        GET /Users -> users.list
        GET /Users({id}) -> users.get
        GET /Users/{id}/Microsoft.Graph.foo() -> users.get_foo
        GET /Users/{id}/microsoft.graph.reminderView(Start='{Start}',End='{End}') -> users.get_reminder_view
        POST /Users/{id}/microsoft.graph.assignLicense -> users.assign_license
        GET /Users/$count -> users.count
        GET /Products(ProductID={id})/Category -> products.get_category
        """,
    "tags that say nothing": """
        GET /invoices listInvoices # default -> invoices.list
        GET /customers/{id} getCustomer # default -> customers.get
        POST /customers/{id}/refund refundCustomer # API -> customers.refund
        GET /orders # Public API | Orders -> orders.list
        GET /x/y # v1 -> x.get_y
        """,
    "tags of all kinds": """
        GET /users # Пользователи -> users.list
        GET /users/{id} # Пользователи -> users.get
        GET /orders # 用户 订单 -> orders.list
        GET /things # 🚀 -> things.list
        GET /stuff # 🚀 Launches -> launches.get_stuff
        GET /zoo/animals # Everything about the animals of our zoo -> zoo.list_animals
        GET /a1 # 1. Users -> users.get_a1
        GET /b1 # Admin > Users -> admin_users.get_b1
        GET /c1 # Admin/Roles -> admin_roles.get_c1
        GET /d1 # Users v2 -> users.get_d1
        GET /e1 # UserService -> user.get_e1
        GET /f1 # users-api -> users.get_f1
        GET /{id} # Заказы -> заказы.get
        GET /{id}/{x} # 🚀 -> rocket.get
        POST /{id}/{x} # 用户 -> 用户.update
        GET /kw # import -> import_.get_kw
        GET /kw2 # Café Été -> cafe_ete.get_kw2
        """,
    "the same thing twice": """
        GET /users/{id} getUser # users -> users.get
        GET /users/email/{email} getUser # users -> users.get_by_email
        GET /users/{username} getUser # users -> users.get_by_username
        GET /orgs/{org}/users listUsers # users -> users.list_for_org
        GET /users listUsers # users -> users.list
        GET /teams/{team}/users listUsers # users -> users.list_for_team
        GET /v1/things # things -> things.list
        GET /v2/things # things -> things.list_v2
        GET /v1/widgets/{id} -> widgets.get
        GET /v2/widgets/{id} -> widgets.get_v2
        GET /gadgets/{id} -> gadgets.get
        GET /gadgets/{slug} -> gadgets.get_by_slug
        GET /gadgets/{email}/x -> gadgets.get_x_by_email
        GET /gadgets/{id}/x -> gadgets.get_x
        """,
    "formats, glued to segments": """
        POST /vehicles{ext} -> vehicles.create
        GET /vehicles{ext} -> vehicles.list
        GET /vehicles/{id}{ext} -> vehicles.get
        PUT /vehicles/{id}.{format} -> vehicles.replace
        GET /{tenant}/orders.json get_tenant_orders_json -> orders.list
        POST /{tenant}/orders.json post_tenant_orders_json -> orders.create
        GET /{tenant}/orders/{id}.json get_tenant_orders_id_json -> orders.get
        """,
    "things beside their collection, in the singular and the plural": """
        DELETE /charts/ -> charts.delete_many
        DELETE /charts/{key} -> charts.delete
        GET /charts/ -> charts.list
        GET /charts/{key} -> charts.get
        GET /chart/ -> chart.list
        DELETE /chart/ -> chart.delete_many
        DELETE /chart/{key} -> chart.delete
        GET /chart/{key} -> chart.get
        PUT /chart/ -> chart.replace_many
        PUT /chart/{key} -> chart.replace
        DELETE /widget deleteWidget # widget -> widget.delete_many
        DELETE /widget/{key} deleteWidgetByKey # widget -> widget.delete
        GET /widget getWidget # widget -> widget.list
        GET /widget/{key} getWidgetByKey # widget -> widget.get
        GET /owners/{id}/pets getPets # pets -> pets.list
        GET /countries/{code} getCountryByCode # countries -> countries.get
        GET /contacts/{contactId} getContact # contacts -> contacts.get
        GET /contacts/{contactNumber} getContactByContactNumber # contacts -> contacts.get_by_contact_number
        """,
    "dots, versions and indexes": """
        GET /transfers ListTransfersV3.2 -> transfers.list
        GET /v3.2/payments/{id} GetPaymentV3.2 -> payments.get
        POST /token/refresh refresh[1] # token -> token.refresh
        POST /session/refresh refresh[2] # session -> session.refresh
        GET /invoices listInvoices_2 -> invoices.list
        GET /users/{id} getUser2 # users -> users.get
        PUT /users/{id} updateUser-12 # users -> users.update
        GET /forms/1099 getForm1099 # forms -> forms.get_1099
        """,
    "actions of Laravel and others": """
        GET /orders OrdersController_index -> orders.list
        POST /orders OrdersController_store -> orders.create
        GET /orders/{id} OrdersController_show -> orders.get
        DELETE /orders/{id} OrdersController_destroy -> orders.delete
        GET /carts CartsController@index -> carts.list
        POST /carts CartsController@store -> carts.create
        POST /bills bills.store -> bills.create
        GET /members MemberController.findAll -> member.list
        POST /guests createGuestController -> guests.create
        GET /guests GetGuestsController_handle -> guests.list
        """,
    "articles": """
        GET /orders/{id} fetch_an_order # orders -> orders.get
        POST /vehicles addAVehicle # vehicles -> vehicles.add
        PUT /vehicles/{id} update_the_vehicle # vehicles -> vehicles.update
        GET /vehicles/{id} getAVehicle # vehicles -> vehicles.get
        DELETE /vehicles/{id} Delete-a-vehicle # vehicles -> vehicles.delete
        GET /vehicles/{id}/trips get-the-trips-of-a-vehicle # vehicles -> vehicles.list_trips
        """,
    "the path spelled out": """
        GET /v2/accounts/{id}/transactions get-v2-accounts-id-transactions -> accounts.list_transactions
        GET /v2/accounts get-v2-accounts -> accounts.list
        GET /v2/accounts/balance get-v2-accounts-balance -> accounts.get_balance
        GET /v2/firms/{id}/staff/{staff_id}/slips get-v2-firms-id-staff-staff_id-slips -> firms.list_staff_slips
        DELETE /v2/firms/{firm_id} delete-v2-firms-firm_id -> firms.delete
        """,
    "verbs at the end": """
        GET /items/{id} itemGet # stock -> stock.get_item
        GET /items itemList # stock -> stock.list_items
        POST /items createItem # stock -> stock.create_item
        PUT /order/{id} orderUpdate # sales -> sales.update_order
        POST /order orderAdd # sales -> sales.add_order
        GET /sales/price_list priceList # sales -> sales.price_list
        PUT /sales/{id} updateSale # sales -> sales.update
        PATCH /sales/{id} patchSale # sales -> sales.modify
        PUT /sales/{id}/terms putSaleTerms # sales -> sales.replace_terms
        """,
    "words said twice": """
        GET /teams/{id}/keys list_team_keys # keys -> keys.list_for_team
        POST /teams/{id}/keys create_team_key # keys -> keys.create_for_team
        GET /keys list_keys # keys -> keys.list
        POST /special-events createSpecialEvent # events -> events.create_special
        POST /tickets buyMuseumTickets # tickets -> tickets.buy
        GET /status_updates/{id} getStatus # Status updates -> status_updates.get
        GET /goals/{id}/parentGoals getParentGoals # goals -> goals.list_parent_goals
        DELETE /contact_groups/{id}/contacts/{x} deleteContact # contact groups -> contact_groups.delete_contact
        """,
    "ids that frameworks make of the path": """
        GET /v1/customers GetCustomers -> customers.list
        GET /v1/customers/search GetCustomersSearch -> customers.search
        GET /v1/customers/{customer} GetCustomersCustomer -> customers.get
        DELETE /v1/customers/{customer} DeleteCustomersCustomer -> customers.delete
        GET /v1/quotes/{quote}/pdf GetQuotesQuotePdf -> quotes.get_pdf
        POST /api/items/{id}/move/ api_items_move_create # api -> items.move
        POST /api/items/{id}/photo/ api_items_photo_create # api -> items.create_photo
        GET /trips Index # Trips -> trips.list
        GET /teams/search/findByName executeSearch-team-get # teams -> teams.find_by_name
        GET /teams/{id} getItemResource-team-get # teams -> teams.get
        GET /teams/{id}/members findMembersUsingGET # team-controller -> team.list_members
        GET /v2/banks/{bank_id} v2.banks.bank_id.get # Banks -> banks.get
        DELETE /v2/banks/{bank_id} v2.banks.bank_id.delete # Banks -> banks.delete
        POST /v2/banks/{bank_id}/close v2.banks.bank_id.close.post # Banks -> banks.close
        POST /contacts/batch/read contacts/batch/read_read # contacts -> contacts.read_batch
        """,
    "procedures and actions": """
        POST /InvoiceService.svc/GetInvoices InvoiceService_GetInvoices # InvoiceService -> invoice.list
        POST /InvoiceService.svc/GetInvoice InvoiceService_GetInvoice # InvoiceService -> invoice.get
        POST /users/sign_in # Sessions -> sessions.sign_in
        DELETE /users/sign_out # Sessions -> sessions.sign_out
        POST /Products({ID})/Trading.Discount # Products -> products.discount
        POST /types/unions/duplicate-types -> types.duplicate_unions
        POST /enum/int int_enum_tests_int_enum_post # enums -> enums.create_int
        GET /user/stars/{repo} check-repo-is-starred-by-authenticated-user # stars -> stars.check_repo_is_starred
        """,
    "one name for two methods": """
        GET /tests/report report_tests_report_get # tests -> tests.report
        POST /tests/report report_tests_report_post # tests -> tests.create_report
        """,
    "no sense at all": """
        GET /x op_1 -> x.get
        GET /y operation12 # ys -> ys.get
        GET /z 3fa85f64-5717-4562-b3fc-2c963f66afa6 -> z.get
        GET /long/{id} thisIsAVeryLongOperationIdThatSaysEverythingAboutWhatItDoesAndMore # longs -> longs.get
        POST /long/{id}/list thisIsAVeryLongOperationIdThatSaysEverythingAboutWhatItDoesAndMore # longs -> longs.list
        GET /w получитьВсе # работа -> w.get
        GET /w2 class -> w2.class_
        GET /w3 list # w3 -> w3.list
        GET /pets?status={s} -> pets.get_status
        GET /a//b///c -> a.get_b_c
        GET /{a}/{b}/{c} -> root.get
        GET /a-{b}.{c} -> a.get
        GET /compare/{base}...{head} -> compare.get
        GET /ключи/{id} -> ключи.get
        """,
}
"""Method, path, operationId, tags behind a hash, and the name, a document each."""


def document_of(table: str) -> dict[str, Any]:
    """Return the document of a table."""
    paths: dict[str, dict[str, Any]] = {}
    for line in filter(None, map(str.strip, table.split("\n"))):
        request, _, tags = line.rpartition(" -> ")[0].partition(" # ")
        method, path, *identifier = request.split()
        described: dict[str, Any] = {"responses": {"204": {"description": "Done."}}}
        if identifier:
            described["operationId"] = identifier[0]
        if tags:
            described["tags"] = tags.split(" | ")
        paths.setdefault(path, {})[method.lower()] = described
    return document(paths)


def named(folder: Path, spec: object) -> tuple[Names, dict[str, str]]:
    """Return the names of a document, and `resource.method` by method and path."""
    names = understand(write(folder, spec)).names
    return names, {
        f"{operation.method} {operation.path}": f"{'.'.join(resource.path)}.{names.methods[operation.pointer]}"
        for resource in names.resources
        for operation in resource.operations
    }


@pytest.mark.parametrize("title", TABLES)
def test_operations_are_called_as_a_person_would(tmp_path: Path, title: str) -> None:
    wanted = {
        " ".join(request.split()[:2]): name
        for request, _, name in (line.strip().rpartition(" -> ") for line in TABLES[title].split("\n"))
        if name
    }

    _, names = named(tmp_path, document_of(TABLES[title]))

    assert names == wanted


@pytest.mark.parametrize(
    ("answer", "name"),
    [({"type": "object", "properties": {"id": {"type": "string"}}}, "get_batch"), ({"type": "array"}, "get_batches")],
)
def test_one_of_many_is_got_in_the_singular(tmp_path: Path, answer: dict[str, Any], name: str) -> None:
    response = {"description": "Found", "content": {"application/json": {"schema": answer}}}
    operation = {"operationId": "message_batches_retrieve", "tags": ["Messages"], "responses": {"200": response}}

    _, names = named(tmp_path, document({"/messages/batches/{id}": {"get": operation}}))

    assert list(names.values()) == [f"messages.{name}"]


@pytest.mark.parametrize("title", ["tags of all kinds", "nothing but paths"])
def test_resources_of_all_names_can_be_imported(tmp_path: Path, title: str) -> None:
    package = make(tmp_path, document_of(TABLES[title]), f"naming_{title.split()[0]}_client")

    for module in package.modules():
        package.load(module)

    with package.load("client").MadeClient(base_url="https://vendor.example") as client:
        for line in TABLES[title].strip().split("\n"):
            resource, method = line.rpartition(" -> ")[2].split(".")
            assert callable(getattr(getattr(client, resource), method))


MODULES = {
    "Пользователи": "polzovateli",
    "Щука": "shchuka",
    "メニュー": "meniyu",
    "사용자": "sayongja",
    "用户": "u7528u6237",
    "Straße": "strasse",
    "Ångström": "angstrom",
    "aux": "aux_",
    "COM1": "com1_",
}


@pytest.mark.parametrize("tag", MODULES)
def test_modules_have_names_every_disk_takes(tmp_path: Path, tag: str) -> None:
    """Who reads a script may write it, in attributes; files are named in ASCII."""
    spec = document({"/{id}": {"get": {"tags": [tag], "responses": {}}}})

    names, _ = named(tmp_path, spec)

    assert [resource.module for resource in names.resources] == [MODULES[tag]]


def test_resources_of_one_class_or_module_are_told_apart(tmp_path: Path) -> None:
    tags = ["a1", "a_1", "a 1x", "Async Users", "Users", "A1x"]
    spec = document({f"/x{index}": {"get": {"tags": [tag], "responses": {}}} for index, tag in enumerate(tags)})

    names, _ = named(tmp_path, spec)

    classes = [resource.class_name for resource in names.resources]
    everything = [*classes, *(f"Async{name}" for name in classes)]
    assert len(set(everything)) == len(everything)
    assert len({resource.module for resource in names.resources}) == len(names.resources)


SHOP = """
        GET /orders listOrders # Shop -> orders.list
        POST /orders createOrder # Shop -> orders.create
        GET /customers/{id} getCustomer # Shop -> customers.get
        DELETE /orders/{id} removeOrder # Shop -> orders.remove
        GET /shop/hours # Shop -> shop.list_hours
        """
PEOPLE = """
        GET /staff listStaff # People -> people.list_staff
        GET /staff/{id} getStaff # People -> people.get_staff
        GET /teams listTeams # People -> people.list_teams
        POST /teams createTeam # People -> people.create_team
        DELETE /teams/{id} deleteTeam # People -> people.delete_team
        GET /payslips listPayslips # People -> people.list_payslips
        """


def _wanted(table: str) -> dict[str, str]:
    lines = (line.strip().rpartition(" -> ") for line in table.split("\n"))
    return {" ".join(request.split()[:2]): name for request, _, name in lines if name}


@pytest.mark.parametrize("table", [SHOP, SHOP + PEOPLE], ids=["one tag for all", "a second tag"])
def test_a_tag_that_is_the_title_leaves_the_names_to_the_paths(tmp_path: Path, table: str) -> None:
    spec = document_of(table)
    spec["info"]["title"] = "The Shop API"

    _, names = named(tmp_path, spec)

    assert names == _wanted(table)


def test_a_resource_with_too_many_methods_is_taken_apart_by_its_paths(tmp_path: Path) -> None:
    things = ("orders", "customers", "items", "prices")
    paths = {
        f"/crm/{thing}/{{id}}/part{'x' * number}": {"get": {"tags": ["CRM"], "responses": {}}}
        for thing in things
        for number in range(40)
    }

    crowded, _ = named(tmp_path, document(paths))
    fewer, _ = named(tmp_path, document(dict(list(paths.items())[:150])))

    assert sorted(resource.path for resource in crowded.resources) == sorted((thing,) for thing in things)
    assert [resource.path for resource in fewer.resources] == [("crm",)]


MODELS = """
    POST /quotes{ext} # -> CreateQuoteBody
    POST /quotes quotes.store # quotes -> CreateQuoteBody
    PUT /quotes/{id} updateQuote # quotes -> UpdateQuoteBody
    POST /orders an_order_create # orders -> CreateOrderBody
    POST /orders addAnOrder # orders -> AddOrderBody
"""


@pytest.mark.parametrize("line", [line.strip() for line in MODELS.strip().split("\n")])
def test_models_are_named_after_what_is_done(tmp_path: Path, line: str) -> None:
    spec = document_of(line)
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": {"a": {}}}}}}
    for item in spec["paths"].values():
        for described in item.values():
            described["requestBody"] = body

    names, _ = named(tmp_path, spec)

    assert [name.class_name for name in names.schemas.values()] == [line.rpartition(" -> ")[2]]


def test_a_thousand_operations_are_named_in_no_time(tmp_path: Path) -> None:
    verbs = ("list", "get", "create", "update", "archive")
    spec = document(
        {
            f"/v1/things{number}/{{id}}/{verb}": {
                "post": {"operationId": f"{verb}Thing{number}", "tags": [f"things{number % 40}"], "responses": {}}
            }
            for number in range(240)
            for verb in verbs
        }
    )
    project = understand(write(tmp_path, spec))

    start = time.process_time()
    names = name_api(project.api, project.documents.place, curated=False)

    assert len(names.methods) == 1200
    assert time.process_time() - start < 1
