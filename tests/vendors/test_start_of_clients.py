"""What starting a client costs, in counts that are the same on every machine: modules, files, requests put together."""

from __future__ import annotations

import logging
import subprocess
import sys
from types import FrameType

import httpx
import pytest

from bench.steps import CALLED, traced
from generator.read.openapi_overlay import specs_in
from tests.oracles.smoke.subject import ROOT, SPECS, of_vendor

VENDORS = [path.stem for path in specs_in(SPECS)]
LATE = ("httpx", "httpcore", "ssl", "socket", "anyio", "asyncio", "email", "click", "msgspec", "opentelemetry", "uuid")
"""What no client needs before its first call."""

STARTED = """
import sys
opened = []
sys.addaudithook(lambda event, arguments: opened.append(str(arguments[0])) if event == "open" else None)
{code}
print(*sys.modules)
print(*[name for name in opened if ".py" not in name])
"""


def started(vendor: str, *, flavour: str = "", environment: dict[str, str] | None = None) -> tuple[list[str], ...]:
    """Return the modules that are imported, and the other files that were opened."""
    subject = of_vendor(vendor)
    resource = subject.methods[0].resource
    given = ", ".join(f"{name}={value!r}" for name, value in subject.arguments.items())
    code = (
        f"from {subject.package} import {flavour}{subject.stem}Client\n"
        f"client = {flavour}{subject.stem}Client(base_url='https://vendor.example/api', {given})\n"
        f"client.{resource}\n"
        f"from {subject.package} import models\n"
        f"getattr(models, models.__all__[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", STARTED.format(code=code)],
        env={"PYTHONPATH": str(ROOT / "generated" / vendor), "PYTHONDONTWRITEBYTECODE": "1", **(environment or {})},
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(line.split() for line in done.stdout.split("\n")[:2])


@pytest.mark.parametrize("flavour", ["", "Async"])
@pytest.mark.parametrize("vendor", VENDORS)
def test_a_client_a_resource_and_a_model_are_there_without_the_http_library(vendor: str, flavour: str) -> None:
    modules, other_files = started(vendor, flavour=flavour)

    package = of_vendor(vendor).package
    own = [name for name in modules if name.partition(".")[0] == package]
    assert not set(LATE) & {name.partition(".")[0] for name in modules}
    assert len(own) <= 90, own
    assert len(modules) <= 230
    assert not [name for name in other_files if package in name]


def test_a_proxy_of_the_environment_is_looked_at_when_the_client_is_made() -> None:
    modules, _ = started("perfex", environment={"HTTPS_PROXY": "http://proxy.test:3128"})

    assert "httpx" in modules


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_package_alone_imports_hardly_anything(vendor: str) -> None:
    package = of_vendor(vendor).package
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, {package}; print(*sys.modules)"],
        env={"PYTHONPATH": str(ROOT / "generated" / vendor), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
    )

    own = [name for name in done.stdout.split() if name.partition(".")[0] == package]
    assert len(own) <= 5, own


def test_a_call_puts_one_request_together() -> None:
    module = of_vendor("perfex").module()
    made: list[str] = []
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"id": "7", "total": "1.00"}))

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is httpx.Request.__init__.__code__:
            made.append(frame.f_locals["method"])

    with module.PerfexClient(
        base_url="https://vendor.example", token="x", http_client=httpx.Client(transport=transport)
    ) as client:
        client.invoices.get(7)
        sys.setprofile(note)
        try:
            client.invoices.get(7)
        finally:
            sys.setprofile(None)

    assert made == ["GET"]


@pytest.mark.parametrize(("vendor", "calls", "files"), [("perfex", 87, 29), ("simplepay", 76, 27)])
def test_a_warm_call_takes_few_steps(vendor: str, calls: int, files: int, caplog: pytest.LogCaptureFixture) -> None:
    """Counted by `python -m bench.steps --list`, which names them."""
    # What is logged takes steps too: count without it, whatever other tests set.
    for logger in (of_vendor(vendor).package, "httpx"):
        caplog.set_level(logging.WARNING, logger=logger)

    steps = traced(vendor, *CALLED[vendor])

    assert len(steps) <= calls
    assert len({name for name, _ in steps}) <= files
