# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""The clients, blocking and awaitable."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._overlay.dialect import SimplePayDialect
from ._runtime.auth import Credential, HeaderKey, Secret
from ._runtime.client import AsyncClient, Client, ClientConfig
from ._runtime.core import Failure, Quirks, RateLimit, RetryRule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.auth import AsyncSecretSource, SecretSource
    from ._runtime.call import Settings
    from ._runtime.core import CertSource, ProxySource, VerifySource, httpx
    from .resources.bulk_input import AsyncBulkInput, BulkInput
    from .resources.calculations import AsyncCalculations, Calculations
    from .resources.clients import AsyncClients, Clients
    from .resources.custom_employee_fields import AsyncCustomEmployeeFields, CustomEmployeeFields
    from .resources.employees import AsyncEmployees, Employees
    from .resources.inherited_calculations import AsyncInheritedCalculations, InheritedCalculations
    from .resources.items_and_outputs import AsyncItemsAndOutputs, ItemsAndOutputs
    from .resources.leave_balances import AsyncLeaveBalances, LeaveBalances
    from .resources.leave_days import AsyncLeaveDays, LeaveDays
    from .resources.leave_types import AsyncLeaveTypes, LeaveTypes
    from .resources.pay_points import AsyncPayPoints, PayPoints
    from .resources.payment_runs import AsyncPaymentRuns, PaymentRuns
    from .resources.payslips import AsyncPayslips, Payslips
    from .resources.profile_mappings import AsyncProfileMappings, ProfileMappings
    from .resources.reports import AsyncReports, Reports
    from .resources.service_periods import AsyncServicePeriods, ServicePeriods
    from .resources.waves import AsyncWaves, Waves

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
        http_client: An httpx client to send with, for transports and hooks of your own.
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
        http_client: httpx.Client | None = None,
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
    def bulk_input(self) -> BulkInput:
        from .resources.bulk_input import BulkInput

        return BulkInput(self)

    @cached_property
    def clients(self) -> Clients:
        from .resources.clients import Clients

        return Clients(self)

    @cached_property
    def employees(self) -> Employees:
        from .resources.employees import Employees

        return Employees(self)

    @cached_property
    def waves(self) -> Waves:
        from .resources.waves import Waves

        return Waves(self)

    @cached_property
    def pay_points(self) -> PayPoints:
        from .resources.pay_points import PayPoints

        return PayPoints(self)

    @cached_property
    def payslips(self) -> Payslips:
        from .resources.payslips import Payslips

        return Payslips(self)

    @cached_property
    def payment_runs(self) -> PaymentRuns:
        from .resources.payment_runs import PaymentRuns

        return PaymentRuns(self)

    @cached_property
    def reports(self) -> Reports:
        from .resources.reports import Reports

        return Reports(self)

    @cached_property
    def calculations(self) -> Calculations:
        from .resources.calculations import Calculations

        return Calculations(self)

    @cached_property
    def inherited_calculations(self) -> InheritedCalculations:
        from .resources.inherited_calculations import InheritedCalculations

        return InheritedCalculations(self)

    @cached_property
    def items_and_outputs(self) -> ItemsAndOutputs:
        from .resources.items_and_outputs import ItemsAndOutputs

        return ItemsAndOutputs(self)

    @cached_property
    def service_periods(self) -> ServicePeriods:
        from .resources.service_periods import ServicePeriods

        return ServicePeriods(self)

    @cached_property
    def leave_balances(self) -> LeaveBalances:
        from .resources.leave_balances import LeaveBalances

        return LeaveBalances(self)

    @cached_property
    def leave_types(self) -> LeaveTypes:
        from .resources.leave_types import LeaveTypes

        return LeaveTypes(self)

    @cached_property
    def leave_days(self) -> LeaveDays:
        from .resources.leave_days import LeaveDays

        return LeaveDays(self)

    @cached_property
    def profile_mappings(self) -> ProfileMappings:
        from .resources.profile_mappings import ProfileMappings

        return ProfileMappings(self)

    @cached_property
    def custom_employee_fields(self) -> CustomEmployeeFields:
        from .resources.custom_employee_fields import CustomEmployeeFields

        return CustomEmployeeFields(self)


class AsyncSimplePayClient(AsyncClient):
    """The awaitable client of SimplePay payroll API.

    Args:
        api_key: Key of an API user, made on the vendor's site under API Users. It goes bare, with no word
            before it. Or the environment variable SIMPLEPAY_API_KEY.
        base_url: Address of the API; https://api.payroll.simplepay.cloud/v1 when left out. Or the environment
            variable SIMPLEPAY_BASE_URL.
        http_client: An httpx client to send with, for transports and hooks of your own.
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
        http_client: httpx.AsyncClient | None = None,
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
    def bulk_input(self) -> AsyncBulkInput:
        from .resources.bulk_input import AsyncBulkInput

        return AsyncBulkInput(self)

    @cached_property
    def clients(self) -> AsyncClients:
        from .resources.clients import AsyncClients

        return AsyncClients(self)

    @cached_property
    def employees(self) -> AsyncEmployees:
        from .resources.employees import AsyncEmployees

        return AsyncEmployees(self)

    @cached_property
    def waves(self) -> AsyncWaves:
        from .resources.waves import AsyncWaves

        return AsyncWaves(self)

    @cached_property
    def pay_points(self) -> AsyncPayPoints:
        from .resources.pay_points import AsyncPayPoints

        return AsyncPayPoints(self)

    @cached_property
    def payslips(self) -> AsyncPayslips:
        from .resources.payslips import AsyncPayslips

        return AsyncPayslips(self)

    @cached_property
    def payment_runs(self) -> AsyncPaymentRuns:
        from .resources.payment_runs import AsyncPaymentRuns

        return AsyncPaymentRuns(self)

    @cached_property
    def reports(self) -> AsyncReports:
        from .resources.reports import AsyncReports

        return AsyncReports(self)

    @cached_property
    def calculations(self) -> AsyncCalculations:
        from .resources.calculations import AsyncCalculations

        return AsyncCalculations(self)

    @cached_property
    def inherited_calculations(self) -> AsyncInheritedCalculations:
        from .resources.inherited_calculations import AsyncInheritedCalculations

        return AsyncInheritedCalculations(self)

    @cached_property
    def items_and_outputs(self) -> AsyncItemsAndOutputs:
        from .resources.items_and_outputs import AsyncItemsAndOutputs

        return AsyncItemsAndOutputs(self)

    @cached_property
    def service_periods(self) -> AsyncServicePeriods:
        from .resources.service_periods import AsyncServicePeriods

        return AsyncServicePeriods(self)

    @cached_property
    def leave_balances(self) -> AsyncLeaveBalances:
        from .resources.leave_balances import AsyncLeaveBalances

        return AsyncLeaveBalances(self)

    @cached_property
    def leave_types(self) -> AsyncLeaveTypes:
        from .resources.leave_types import AsyncLeaveTypes

        return AsyncLeaveTypes(self)

    @cached_property
    def leave_days(self) -> AsyncLeaveDays:
        from .resources.leave_days import AsyncLeaveDays

        return AsyncLeaveDays(self)

    @cached_property
    def profile_mappings(self) -> AsyncProfileMappings:
        from .resources.profile_mappings import AsyncProfileMappings

        return AsyncProfileMappings(self)

    @cached_property
    def custom_employee_fields(self) -> AsyncCustomEmployeeFields:
        from .resources.custom_employee_fields import AsyncCustomEmployeeFields

        return AsyncCustomEmployeeFields(self)


def _credentials(api_key: AsyncSecretSource) -> Mapping[str, Credential]:
    return {"apiKey": HeaderKey("Authorization", Secret("api_key", api_key, "SIMPLEPAY_API_KEY"))}
