# Copied from overlays/perfex/simulator/tables.py; edit it there, then generate again.
"""What the CRM knows of each kind of record: columns that are set by the server, and what an update resets."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

_MAILS = ("invoice", "estimate", "credit_note", "project", "ticket", "task", "contract")


@frozen
class Table:
    """One kind of record."""

    id: str = "id"
    """Column of its id."""
    fields_of: str = ""
    """What its custom fields belong to, as `custom_fields[invoice][1]` names it; empty where it has none."""
    created: str = "datecreated"
    """Column with the time of its creation."""
    again: str = ""
    """Column that repeats the id in a search."""
    fresh: Mapping[str, str] = {}
    """Columns of a new record that the server sets."""
    flags: tuple[str, ...] = ()
    """Boxes of the form: ticked where the field is there at all, whatever it holds."""
    zeroed: tuple[str, ...] = ()
    """Columns that an update sets to 0 where it does not give them."""
    emptied: tuple[str, ...] = ()
    """Columns that an update sets to null where it does not give them."""
    blanked: tuple[str, ...] = ()
    """Columns that an update sets to nothing where it does not give them."""
    wiped: tuple[str, ...] = ()
    """Columns that an update sets to nothing, whatever it gives."""
    period: str = ""
    """Member that says how often it recurs: `2`, `2-week` or `custom`; empty where it never does."""
    kept_apart: tuple[str, ...] = ()
    """Lists of other tables, which no read shows; an update that does not give one deletes it."""
    as_json: bool = False
    """Whether version 2.x takes an update as JSON only."""
    files: bool = False
    """Whether it takes files; an update in 2.x deletes those that are there."""
    conflicts: bool = False
    """Whether an update of an unknown id is answered with 409, in place of 404."""
    lone: bool = False
    """Whether version 2.x reads one as a list of one."""
    lines: bool = False
    """Whether it has lines with amounts."""
    wanted: tuple[str, ...] = ()
    """Members that version 2.x wants in a creation beside those that the document requires."""
    wanted_again: tuple[str, ...] = ()
    """Members that version 2.x wants in every update."""
    money: tuple[str, ...] = ()
    """Amounts that need a decimal point."""


_DOCUMENT = ("subtotal", "total")

TABLES: Mapping[str, Table] = {
    "customers": Table(
        "userid",
        "customers",
        fresh={"active": "1", "registration_confirmed": "1", "addedfrom": "1"},
        zeroed=("country", "billing_country", "shipping_country", "default_currency", "show_primary_contact"),
        kept_apart=("groups_in",),
        as_json=True,
        wanted_again=("company",),
    ),
    "contacts": Table(
        "id",
        "contacts",
        fresh={"active": "1"},
        flags=("is_primary", *(f"{kind}_emails" for kind in _MAILS)),
        kept_apart=("permissions",),
        as_json=True,
        conflicts=True,
        wanted_again=("firstname", "lastname", "email"),
    ),
    "invoices": Table(
        fields_of="invoice",
        again="invoiceid",
        fresh={"prefix": "INV-", "number_format": "1", "status": "1", "sent": "0", "addedfrom": "1"},
        flags=("cancel_overdue_reminders",),
        period="recurring",
        zeroed=("recurring", "cycles"),
        emptied=("duedate",),
        as_json=True,
        conflicts=True,
        lines=True,
        wanted=("number", "date", "currency", *_DOCUMENT, "billing_street", "allowed_payment_modes"),
        wanted_again=(
            *("clientid", "number", "date", "currency", "items", *_DOCUMENT),
            *("billing_street", "allowed_payment_modes"),
        ),
        money=_DOCUMENT,
    ),
    "estimates": Table(
        fields_of="estimate",
        again="estimateid",
        fresh={"prefix": "EST-", "number_format": "1", "status": "1", "sent": "0", "addedfrom": "1"},
        emptied=("expirydate",),
        as_json=True,
        conflicts=True,
        lines=True,
        wanted=_DOCUMENT,
        wanted_again=("clientid", "number", "date", "currency", "billing_street", "items", *_DOCUMENT, "status"),
        money=_DOCUMENT,
    ),
    "credit_notes": Table(
        fields_of="credit_note",
        again="credit_note_id",
        fresh={"prefix": "CN-", "number_format": "1", "status": "1", "addedfrom": "1"},
        as_json=True,
        conflicts=True,
        lines=True,
        wanted=_DOCUMENT,
        wanted_again=("clientid", "date", "number", "currency", "items", *_DOCUMENT),
        money=_DOCUMENT,
    ),
    "proposals": Table(
        fields_of="proposal",
        fresh={"status": "6", "addedfrom": "1", "content": "{proposal_items}"},
        emptied=("open_till",),
        zeroed=("assigned",),
        as_json=True,
        conflicts=True,
        lines=True,
        wanted_again=("subject", "rel_id", "proposal_to", "date", "currency", "email", "items"),
        money=_DOCUMENT,
    ),
    "contracts": Table(fields_of="contracts", created="dateadded", fresh={"addedfrom": "1"}, files=True),
    "expenses": Table(
        fields_of="expenses",
        created="dateadded",
        again="expenseid",
        fresh={"addedfrom": "1"},
        flags=("billable",),
        period="recurring",
        zeroed=("project_id", "recurring", "cycles"),
        files=True,
        conflicts=True,
        lone=True,
        wanted_again=("category", "amount", "date", "currency"),
        money=("amount",),
    ),
    "items": Table(fields_of="items"),
    "projects": Table(
        fields_of="projects",
        created="project_created",
        fresh={"addedfrom": "1", "progress": "0"},
        flags=("progress_from_tasks",),
        emptied=("deadline",),
        kept_apart=("project_members", "settings"),
        files=True,
        wanted_again=("name", "rel_type", "clientid", "billing_type", "start_date", "status"),
    ),
    "milestones": Table(
        flags=("description_visible_to_customer", "hide_from_customer"),
        emptied=("start_date",),
        blanked=("description",),
        as_json=True,
        wanted_again=("project_id", "name", "due_date"),
    ),
    "tasks": Table(
        fields_of="tasks",
        created="dateadded",
        fresh={"status": "1", "addedfrom": "1", "priority": "2"},
        flags=("is_public", "billable", "visible_to_client"),
        period="repeat_every",
        zeroed=("milestone", "recurring", "cycles"),
        emptied=("rel_type", "rel_id", "duedate"),
        files=True,
    ),
    "staffs": Table(
        "staffid",
        "staff",
        fresh={"active": "1", "admin": "0"},
        flags=("is_not_staff",),
        wiped=("lastname",),
        kept_apart=("departments", "permissions"),
        as_json=True,
        wanted_again=("firstname", "email"),
    ),
    "tickets": Table(
        "ticketid",
        "tickets",
        created="date",
        fresh={"status": "1", "admin": "1", "adminread": "1", "clientread": "0"},
        zeroed=("assigned",),
        files=True,
        wanted_again=("subject", "department", "contactid", "userid", "priority"),
    ),
    "payments": Table(created="daterecorded", lone=True),
    "subscriptions": Table(created="created", as_json=True, lone=True),
    "timesheets": Table(created="", as_json=True, lone=True),
    "calendar": Table("eventid", created="", as_json=True, lone=True),
    "leads": Table(
        fields_of="leads",
        created="dateadded",
        fresh={"addedfrom": "1"},
        flags=("is_public",),
        zeroed=("country",),
        files=True,
        wanted_again=("source", "status", "name", "assigned"),
    ),
}
"""By collection."""

BARE = Table(created="")
"""Of a collection that is not in the table."""

DETAILS = frozenset(
    {
        *("items", "attachments", "client", "payments", "scheduled_email", "visible_attachments_to_customer_found"),
        *("comments", "assignees", "followers", "checklist_items", "timesheets", "settings", "members"),
    }
)
"""Members that only reading one record shows."""

APART = frozenset(
    [
        "custom_fields",
        "newitems",
        "items",
        "removed_items",
        "file",
        "file[]",
        "tags",
        "assignees",
        "settings",
        "groups_in",
        "permissions",
        "project_members",
        "departments",
        "send_set_password_email",
        "send_welcome_email",
        "donotsendwelcomeemail",
        "customer_id",
        "password",
        "contacted_today",
        "custom_contact_date",
        "repeat_every_custom",
        "repeat_type_custom",
    ]
)
"""Members of a body that are no columns."""
