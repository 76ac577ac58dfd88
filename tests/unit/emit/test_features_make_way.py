"""No method of every client takes a name away from a resource: the method makes way, the package has a function."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from tests.unit.checking import mypy
from tests.unit.making import Package, document, make, operation

SETS = [("record",), ("explain",), ("record", "explain", "ping", "recording", "explained")]


def made(folder: Path, tags: tuple[str, ...]) -> Package:
    paths = {f"/{tag}": {"get": {**operation(f"list_{tag}", {"type": "integer"}), "tags": [tag]}} for tag in tags}
    return make(folder, json.dumps(document(paths)), f"{'_'.join(tags)}_client", name="spec.json")


@pytest.mark.parametrize("tags", SETS, ids="-".join)
def test_a_resource_keeps_its_name(tmp_path: Path, tags: tuple[str, ...]) -> None:
    package = made(tmp_path, tags)
    sent: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        return httpx.Response(200, json=7)

    assert package.code == 0, package.err
    http = httpx.Client(transport=httpx.MockTransport(vendor))
    with package.MadeClient(http_client=http, base_url="https://vendor.example") as client:
        assert [getattr(client, tag).list() for tag in tags] == [7] * len(tags)
        call = getattr(client, tags[0]).list
        recording = package.record(client) if "record" in tags else client.record()
        with recording as exchanges:
            call()
        first = lambda c: getattr(c, tags[0]).list()  # noqa: E731  a name for what is called twice
        plan = package.explain(client, first) if "explain" in tags else client.explain(first)

    assert len(exchanges) == 1 and plan.url == f"https://vendor.example/{tags[0]}"
    assert sent == [f"/{tag}" for tag in (*tags, tags[0])]


def test_the_clients_are_well_typed_then(tmp_path: Path) -> None:
    packages = [made(tmp_path / str(number), tags) for number, tags in enumerate(SETS)]
    files = [str(package.folder / package.name / "client.py") for package in packages]

    done = mypy(*files, cwd=tmp_path)

    assert done.returncode == 0, done.stdout + done.stderr
