# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._overlay.models import StaffMemberExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class StaffMember(StaffMemberExtras, Model):
    """A member of the staff."""

    staffid: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member."""

    email: str
    """E-mail address, which is also the login."""

    firstname: str
    """First name."""

    lastname: str
    """Last name."""

    facebook: str | None
    """Facebook address."""

    linkedin: str | None
    """LinkedIn address."""

    phonenumber: str | None
    """Telephone number."""

    skype: str | None
    """Skype name."""

    password: str = field(metadata=wire(secret=True))
    """Hash of the password."""

    datecreated: datetime = field(metadata=wire(hint=hints.stamp))
    """When the staff member was entered."""

    profile_image: str | None
    """File name of the portrait."""

    last_ip: str | None = None
    """Network address of the last login."""

    last_login: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """Time of the last login."""

    last_activity: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the staff member was last seen."""

    last_password_change: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the password was last changed."""

    new_pass_key: str | None = field(default=None, metadata=wire(secret=True))
    """Key that lets the staff member set a new password."""

    new_pass_key_requested: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When that key was asked for."""

    admin: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the staff member is an administrator."""

    role: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the role."""

    active: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the staff member may log in."""

    default_language: str | None = None
    """Language of the staff member; empty is the system's."""

    direction: str | None = None
    """Direction of writing, `rtl` or `ltr`."""

    media_path_slug: str | None = None
    """Folder of the staff member's media."""

    is_not_staff: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the account is one of no real staff member."""

    hourly_rate: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of an hour."""

    two_factor_auth_enabled: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Second factor: 0 none, else a number of the CRM."""

    two_factor_auth_code: str | None = field(default=None, metadata=wire(secret=True))
    """Code of the second factor."""

    two_factor_auth_code_requested: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When that code was asked for."""

    email_signature: str | None = None
    """Signature under mails, as HTML."""

    google_auth_secret: str | None = field(default=None, metadata=wire(secret=True))
    """Secret of the authenticator app."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""
