"""What is not there yet is `NotReady`, or asked for again: the docstrings say so, and it is so."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from simplepay_client import NotReady
from simplepay_client.resources.employees import AsyncEmployees, Employees
from simplepay_client.resources.payslips import AsyncPayslips, Payslips
from simplepay_client.resources.reports import AsyncReports, Reports
from tests.vendors.simplepay.payroll import FLAVOURS, UUID, Payroll, says, talk

PDF = httpx.Response(200, content=b"%PDF-1.7 ...", headers={"content-type": "application/pdf"})
CALLS: dict[str, tuple[Callable[[Any], Any], httpx.Response, httpx.Response, object]] = {
    "employees.list": (
        lambda client: client.employees.list(5, include=["recent_payslips_with_data"]),
        says({"message": "Payslips are being calculated"}, 202),
        says([]),
        [],
    ),
    "reports.poll": (lambda client: client.reports.poll(5, UUID), httpx.Response(204), says([]), []),
    "payslips.pdf": (lambda client: client.payslips.pdf(7), says({"message": "Wait"}, 202), PDF, b"%PDF-1.7 ..."),
}


def vendor(*answers: httpx.Response) -> Payroll:
    """Return a vendor that gives the answers in turn, the last again and again."""
    payroll = Payroll(polls=answers)
    given = iter(answers)
    payroll.other = lambda _request: _copy(next(given, answers[-1]))
    return payroll


def _copy(answer: httpx.Response) -> httpx.Response:
    return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


@FLAVOURS
@pytest.mark.parametrize("name", CALLS)
def test_what_is_not_there_yet_is_not_ready(flavour: str, name: str) -> None:
    call, waiting, _, _ = CALLS[name]

    with pytest.raises(NotReady):
        talk(flavour, vendor(waiting), call)


@FLAVOURS
@pytest.mark.parametrize("name", CALLS)
def test_with_patience_it_is_asked_for_again(flavour: str, name: str) -> None:
    call, waiting, done, result = CALLS[name]
    payroll = vendor(waiting, waiting, done)

    got = talk(flavour, payroll, lambda client: call(client.with_options(wait_until_ready=60)))

    assert got == result
    assert len(payroll.asked) == 3 and len(payroll.slept) == 2 and sum(payroll.slept) <= 60


@FLAVOURS
@pytest.mark.parametrize("name", CALLS)
def test_patience_has_an_end(flavour: str, name: str) -> None:
    call, waiting, _, _ = CALLS[name]
    payroll = vendor(waiting)

    with pytest.raises(NotReady):
        talk(flavour, payroll, lambda client: call(client.with_options(wait_until_ready=60)))

    assert 0 < sum(payroll.slept) <= 60


@pytest.mark.parametrize(
    ("method", "status"),
    [
        (Employees.list, 202),
        (AsyncEmployees.list, 202),
        (Payslips.pdf, 202),
        (AsyncPayslips.pdf, 202),
        (Reports.poll, 204),
        (AsyncReports.poll, 204),
    ],
)
def test_its_docstring_names_the_error_and_the_option(method: object, status: int) -> None:
    raised = (inspect.getdoc(method) or "").partition("Raises:")[2]

    assert f"NotReady: The vendor answers {status}" in raised and "wait_until_ready=" in raised


@pytest.mark.parametrize("method", [Employees.update, Reports.variance, Payslips.get])
def test_other_docstrings_do_not(method: object) -> None:
    assert "NotReady" not in (inspect.getdoc(method) or "")
