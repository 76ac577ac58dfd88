"""Count the Python calls in our own code for one warm call of a client, and the files they are in.

Counts, no times: they are the same on every machine. The answer is the documented example of the operation.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from types import FrameType
from typing import Any

import httpx
import yaml

from tests.oracles.smoke.subject import SPECS, of_vendor

CALLED: dict[str, tuple[str, str, str]] = {
    "perfex": ("invoices", "get", "/api/invoices/{id}"),
    "simplepay": ("employees", "get", "/employees/{id}"),
}
"""By vendor: resource, method, and the path whose example is answered."""


def main() -> None:
    """Print a line for each client; with `--list`, each call too."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--list", action="store_true", help="print each call, in order")
    with_list = parser.parse_args().list
    for vendor, (resource, method, route) in CALLED.items():
        calls = traced(vendor, resource, method, route)
        files = Counter(name for name, _ in calls)
        print(f"{vendor}.{resource}.{method}: {len(calls)} calls in {len(files)} files")
        for name, function in calls if with_list else ():
            print(f"  {name}: {function}")


def traced(vendor: str, resource: str, method: str, route: str) -> list[tuple[str, str]]:
    """Return file and name of each function that a warm call goes through, in order."""
    subject = of_vendor(vendor)
    spec = yaml.safe_load((SPECS / f"{vendor}.yaml").read_text("utf-8"))
    media = spec["paths"][route]["get"]["responses"]["200"]["content"]["application/json"]
    body = json.dumps(next(iter(media["examples"].values()))["value"]).encode()

    def answer(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=body, headers={"content-type": "application/json"})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client_class = getattr(subject.module(), f"{subject.stem}Client")
    with client_class(**{**subject.arguments, "http_client": http, "base_url": "https://vendor.example"}) as client:
        call = getattr(getattr(client, resource), method)
        for _ in range(3):
            call(7)
        return _profiled(lambda: call(7), subject.package)


def _profiled(act: Any, package: str) -> list[tuple[str, str]]:
    calls: list[tuple[str, str]] = []

    def note(frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if event == "call" and package in code.co_filename:
            calls.append((code.co_filename.rpartition(f"{package}/")[2], code.co_qualname))

    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(None)
    return calls


if __name__ == "__main__":
    main()
