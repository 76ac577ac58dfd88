# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""The clients, blocking and awaitable."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Unpack

from . import resources as _resources
from ._overlay.dialect import SimplePayDialect
from ._runtime.auth import AsyncSecretSource, Credential, HeaderKey, Secret, SecretSource
from ._runtime.call import Call, Settings
from ._runtime.client import AsyncClient, Client, ClientConfig
from ._runtime.core import (
    AsyncHttpSender,
    CertSource,
    Failure,
    HttpSender,
    ProxySource,
    Quirks,
    RateLimit,
    RetryRule,
    VerifySource,
    httpx,
)

_SECURITY = (("apiKey",),)
_CONFIG = ClientConfig(
    package="simplepay_client",
    user_agent="simplepay-client/0.1.0",
    base_url="https://api.payroll.simplepay.cloud/v1",
    base_url_variable="SIMPLEPAY_BASE_URL",
    quirks=Quirks(
        failure=Failure(message=("message",), fields=("errors",)),
        retry=RetryRule(statuses=(503,), wait=600.0),
        rate_limit=RateLimit(
            requests=1000,
            per=3600.0,
            limit="X-RateLimit-Limit",
            remaining="X-RateLimit-Remaining",
            reset="X-RateLimit-Reset",
        ),
    ),
    dialect=SimplePayDialect,
    secrets=("account_number", "ppsn"),
    arguments=f"{__package__}._arguments",
)


class SimplePayClient(Client):
    """The blocking client of SimplePay payroll API.

    Args:
        api_key: Key of an API user, made on the vendor's site under API Users. It goes bare, with no word
            before it. Or the environment variable SIMPLEPAY_API_KEY.
        base_url: Address of the API; https://api.payroll.simplepay.cloud/v1 when left out. Or the environment
            variable SIMPLEPAY_BASE_URL.
        http_client: A client of httpx or httpx2 to send with, for transports and hooks of your own.
        verify: How the server's certificate is checked: an SSL context, the path of certificates, or `False`
            for not.
        cert: A client certificate (mutual TLS): its path, or a tuple of certificate, key and the key's
            password.
        proxy: Address of the proxy that requests go through, such as `http://proxy.example:3128`.
        limits: How many connections are kept, as `httpx.Limits`.
        http2: Whether to speak HTTP/2 where the server does; the package `h2` has to be installed.
        settings: Timeout, retries and the other options of `with_options`.
    """

    _config = _CONFIG

    def __init__(
        self,
        *,
        api_key: SecretSource = None,
        base_url: str | None = None,
        http_client: HttpSender | None = None,
        verify: VerifySource = True,
        cert: CertSource = None,
        proxy: ProxySource = None,
        limits: httpx.Limits | None = None,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            credentials=_credentials(api_key),
            security=_SECURITY,
            base_url=base_url,
            http_client=http_client,
            verify=verify,
            cert=cert,
            proxy=proxy,
            limits=limits,
            http2=http2,
            **settings,
        )

    @cached_property
    def bulk_input(self) -> _resources.BulkInput:
        """Inputs of many employees and payslips, saved in one request."""
        return _resources.BulkInput(self)

    @cached_property
    def clients(self) -> _resources.Clients:
        """Companies whose payroll is run."""
        return _resources.Clients(self)

    @cached_property
    def employees(self) -> _resources.Employees:
        """People who are paid."""
        return _resources.Employees(self)

    @cached_property
    def waves(self) -> _resources.Waves:
        """Pay frequencies, called waves by SimplePay."""
        return _resources.Waves(self)

    @cached_property
    def pay_points(self) -> _resources.PayPoints:
        """Groups of employees, for instance departments."""
        return _resources.PayPoints(self)

    @cached_property
    def payslips(self) -> _resources.Payslips:
        """What an employee earned in a period."""
        return _resources.Payslips(self)

    @cached_property
    def payment_runs(self) -> _resources.PaymentRuns:
        """Pay runs, the payslips of one pay frequency and period."""
        return _resources.PaymentRuns(self)

    @cached_property
    def reports(self) -> _resources.Reports:
        """Tables over many employees; what the columns are depends on what is asked."""
        return _resources.Reports(self)

    @cached_property
    def calculations(self) -> _resources.Calculations:
        """Payslip items set on a client, an employee or a payslip."""
        return _resources.Calculations(self)

    @cached_property
    def inherited_calculations(self) -> _resources.InheritedCalculations:
        """Payslip items of an employee that hold from a date on, such as regular hours."""
        return _resources.InheritedCalculations(self)

    @cached_property
    def items_and_outputs(self) -> _resources.ItemsAndOutputs:
        """The payslip items and accounts a client can use."""
        return _resources.ItemsAndOutputs(self)

    @cached_property
    def service_periods(self) -> _resources.ServicePeriods:
        """Times an employee was in service, with the actions that end and resume it."""
        return _resources.ServicePeriods(self)

    @cached_property
    def leave_balances(self) -> _resources.LeaveBalances:
        """Leave an employee has left, by leave type."""
        return _resources.LeaveBalances(self)

    @cached_property
    def leave_types(self) -> _resources.LeaveTypes:
        """Kinds of leave a client offers."""
        return _resources.LeaveTypes(self)

    @cached_property
    def leave_days(self) -> _resources.LeaveDays:
        """Approved leave of an employee, one day or part of a day at a time."""
        return _resources.LeaveDays(self)

    @cached_property
    def profile_mappings(self) -> _resources.ProfileMappings:
        """Templates applied to an employee."""
        return _resources.ProfileMappings(self)

    @cached_property
    def custom_employee_fields(self) -> _resources.CustomEmployeeFields:
        """Fields a client added to its employees."""
        return _resources.CustomEmployeeFields(self)

    def ping(self) -> None:
        """Check address and credentials with a cheap request, GET /clients/.

        Raises:
            TransportError: Nothing answers at this address, or not in time.
            ApiError: The vendor refuses; `Unauthorized` or `Forbidden` is about the credentials.
            DecodeError: Something else answers at this address.
        """
        self.transport.send(Call("GET", "/clients/", returns=object))


class AsyncSimplePayClient(AsyncClient):
    """The awaitable client of SimplePay payroll API.

    Args:
        api_key: Key of an API user, made on the vendor's site under API Users. It goes bare, with no word
            before it. Or the environment variable SIMPLEPAY_API_KEY.
        base_url: Address of the API; https://api.payroll.simplepay.cloud/v1 when left out. Or the environment
            variable SIMPLEPAY_BASE_URL.
        http_client: A client of httpx or httpx2 to send with, for transports and hooks of your own.
        verify: How the server's certificate is checked: an SSL context, the path of certificates, or `False`
            for not.
        cert: A client certificate (mutual TLS): its path, or a tuple of certificate, key and the key's
            password.
        proxy: Address of the proxy that requests go through, such as `http://proxy.example:3128`.
        limits: How many connections are kept, as `httpx.Limits`.
        http2: Whether to speak HTTP/2 where the server does; the package `h2` has to be installed.
        settings: Timeout, retries and the other options of `with_options`.
    """

    _config = _CONFIG

    def __init__(
        self,
        *,
        api_key: AsyncSecretSource = None,
        base_url: str | None = None,
        http_client: AsyncHttpSender | None = None,
        verify: VerifySource = True,
        cert: CertSource = None,
        proxy: ProxySource = None,
        limits: httpx.Limits | None = None,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            credentials=_credentials(api_key),
            security=_SECURITY,
            base_url=base_url,
            http_client=http_client,
            verify=verify,
            cert=cert,
            proxy=proxy,
            limits=limits,
            http2=http2,
            **settings,
        )

    @cached_property
    def bulk_input(self) -> _resources.AsyncBulkInput:
        """Inputs of many employees and payslips, saved in one request."""
        return _resources.AsyncBulkInput(self)

    @cached_property
    def clients(self) -> _resources.AsyncClients:
        """Companies whose payroll is run."""
        return _resources.AsyncClients(self)

    @cached_property
    def employees(self) -> _resources.AsyncEmployees:
        """People who are paid."""
        return _resources.AsyncEmployees(self)

    @cached_property
    def waves(self) -> _resources.AsyncWaves:
        """Pay frequencies, called waves by SimplePay."""
        return _resources.AsyncWaves(self)

    @cached_property
    def pay_points(self) -> _resources.AsyncPayPoints:
        """Groups of employees, for instance departments."""
        return _resources.AsyncPayPoints(self)

    @cached_property
    def payslips(self) -> _resources.AsyncPayslips:
        """What an employee earned in a period."""
        return _resources.AsyncPayslips(self)

    @cached_property
    def payment_runs(self) -> _resources.AsyncPaymentRuns:
        """Pay runs, the payslips of one pay frequency and period."""
        return _resources.AsyncPaymentRuns(self)

    @cached_property
    def reports(self) -> _resources.AsyncReports:
        """Tables over many employees; what the columns are depends on what is asked."""
        return _resources.AsyncReports(self)

    @cached_property
    def calculations(self) -> _resources.AsyncCalculations:
        """Payslip items set on a client, an employee or a payslip."""
        return _resources.AsyncCalculations(self)

    @cached_property
    def inherited_calculations(self) -> _resources.AsyncInheritedCalculations:
        """Payslip items of an employee that hold from a date on, such as regular hours."""
        return _resources.AsyncInheritedCalculations(self)

    @cached_property
    def items_and_outputs(self) -> _resources.AsyncItemsAndOutputs:
        """The payslip items and accounts a client can use."""
        return _resources.AsyncItemsAndOutputs(self)

    @cached_property
    def service_periods(self) -> _resources.AsyncServicePeriods:
        """Times an employee was in service, with the actions that end and resume it."""
        return _resources.AsyncServicePeriods(self)

    @cached_property
    def leave_balances(self) -> _resources.AsyncLeaveBalances:
        """Leave an employee has left, by leave type."""
        return _resources.AsyncLeaveBalances(self)

    @cached_property
    def leave_types(self) -> _resources.AsyncLeaveTypes:
        """Kinds of leave a client offers."""
        return _resources.AsyncLeaveTypes(self)

    @cached_property
    def leave_days(self) -> _resources.AsyncLeaveDays:
        """Approved leave of an employee, one day or part of a day at a time."""
        return _resources.AsyncLeaveDays(self)

    @cached_property
    def profile_mappings(self) -> _resources.AsyncProfileMappings:
        """Templates applied to an employee."""
        return _resources.AsyncProfileMappings(self)

    @cached_property
    def custom_employee_fields(self) -> _resources.AsyncCustomEmployeeFields:
        """Fields a client added to its employees."""
        return _resources.AsyncCustomEmployeeFields(self)

    async def ping(self) -> None:
        """Check address and credentials with a cheap request, GET /clients/.

        Raises:
            TransportError: Nothing answers at this address, or not in time.
            ApiError: The vendor refuses; `Unauthorized` or `Forbidden` is about the credentials.
            DecodeError: Something else answers at this address.
        """
        await self.transport.send(Call("GET", "/clients/", returns=object))


def _credentials(api_key: AsyncSecretSource) -> Mapping[str, Credential]:
    return {"apiKey": HeaderKey("Authorization", Secret("api_key", api_key, "SIMPLEPAY_API_KEY"))}
