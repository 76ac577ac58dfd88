"""What a client's README explains before its methods: the time zone, not ready, filters; and its examples run."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from simplepay_client import SimplePayClient
from simplicate_client import SimplicateClient
from tests.oracles.smoke.subject import of_vendor

GENERATED = Path(__file__).parents[2] / "generated"
VENDORS = ["simplepay", "simplicate"]


def in_practice(vendor: str) -> str:
    """Return the part of a README that an overlay's own README gives."""
    text = (GENERATED / vendor / "README.md").read_text("utf-8")
    return text.partition("\n## In practice\n")[2].partition("\n## Methods\n")[0]


def guide(vendor: str) -> str:
    """Return that part on one line."""
    return " ".join(in_practice(vendor).split())


def connect(vendor: str) -> Any:
    if vendor == "simplepay":
        return SimplePayClient(api_key="k")
    return SimplicateClient(subdomain="acme", api_key="k", api_secret="s")


def may_not_be_ready(vendor: str) -> Iterator[tuple[str, str]]:
    """Yield each resource and method whose docstring names `NotReady`."""
    for path in sorted((GENERATED / vendor / f"{vendor}_client" / "resources").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and "NotReady:" in (ast.get_docstring(node) or ""):
                yield path.stem, node.name


@pytest.mark.parametrize("vendor", VENDORS)
def test_what_may_not_be_ready_is_named(vendor: str) -> None:
    text = guide(vendor)
    paragraph = text.partition("**Not ready.**")[2].partition("**")[0]
    calls = set(may_not_be_ready(vendor))

    assert "`NotReady`" in paragraph and "with_options(wait_until_ready=" in paragraph and calls
    for resource, method in calls:
        assert f"`{resource}.{method}" in paragraph or f"`{resource}`" in paragraph


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_zone_of_times_is_told(vendor: str) -> None:
    paragraph = guide(vendor).partition("**Times")[2].partition("**Bulk")[0]

    assert "zone" in paragraph and "timezone=" in paragraph and "aware" in paragraph


def test_a_filter_by_any_field_is_told() -> None:
    assert 'record.other("linked_to.invoice_id") == "invoice:1"' in guide("simplicate")
    assert '{"other": {"linked_to.invoice_id": "invoice:1"}}' in guide("simplicate")


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_method_that_is_quoted_exists(vendor: str) -> None:
    client = connect(vendor)
    code = " ".join(re.findall(r"`([^`]+)`", guide(vendor)))
    quoted = re.findall(r"(?:\bclient\.|(?<![\w.\"]))((?:[a-z_]+\.)+[a-z_]+)\(?", code)
    resources = [name for name in quoted if isinstance(vars(type(client)).get(name.partition(".")[0]), cached_property)]

    assert len(resources) > 3
    for name in resources:
        target = client
        for part in name.split("."):
            target = getattr(target, part)
        assert callable(target) or hasattr(target, "list")


@pytest.mark.parametrize("vendor", ["lsp_expert", "perfex", *VENDORS])
def test_every_link_leads_to_a_file(vendor: str) -> None:
    folder = GENERATED / vendor
    links = re.findall(r"\]\(([^)#:]+)\)", (folder / "README.md").read_text("utf-8"))

    assert "../../docs/guide/errors.md" in links
    assert [link for link in links if not (folder / link).is_file()] == []


def examples(vendor: str) -> list[str]:
    """Return the Python examples of a README before its chapters on behaviour and webhooks."""
    text = (GENERATED / vendor / "README.md").read_text("utf-8").partition("\n## How it behaves\n")[0]
    text = text.partition("\n## Webhooks\n")[0]
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)


SIMULATED = r"\1(http_client=pretended.http_client(), base_url=pretended.base_url, **pretended.credentials)"


@pytest.mark.parametrize("vendor", ["lsp_expert", "perfex", *VENDORS])
def test_the_first_example_runs(vendor: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As it stands, but for the address and the credentials."""
    first, count = re.subn(r"(\w+Client)\([^)]*\)", SIMULATED, examples(vendor)[0])
    assert count == 1
    with importlib.import_module(f"{vendor}_client.simulator").Simulator() as pretended:
        exec(first, {"pretended": pretended})

        assert pretended.requests[-1].method == "GET"
    assert capsys.readouterr().out


@pytest.mark.parametrize(("vendor", "number"), [("lsp_expert", 5), ("perfex", 5), ("simplepay", 5), ("simplicate", 5)])
def test_the_examples_run(vendor: str, number: int, capsys: pytest.CaptureFixture[str]) -> None:
    subject = of_vendor(vendor)
    simulator = importlib.import_module(f"{vendor}_client.simulator").Simulator
    others = examples(vendor)[1:]
    assert len(others) == number
    with simulator() as pretended:
        made = getattr(subject.module(), f"{subject.stem}Client")
        with made(http_client=pretended.http_client(), base_url=pretended.base_url, **pretended.credentials) as client:
            names: dict[str, Any] = {"client": client, made.__name__: made}
            for block in others:
                exec(block, names)
            sent = f"{pretended.requests[-1].method}"

            for block in re.findall(r"```python\n(.*?)```", in_practice(vendor), re.DOTALL):
                exec(block, names)

    assert names["plan"].method == "GET" == sent
    assert f"{names['plan'].url} 200" in capsys.readouterr().out
    assert names["trying"].options.extra_query == {"debug": 1}
    assert len(names["rows"]) == names["table"].num_rows > 0


def test_the_example_of_webhooks_runs() -> None:
    models = importlib.import_module("lsp_expert_client.models")
    (block,) = re.findall(r"```python\n(.*?)```", chapter("lsp_expert", "Webhooks"), re.DOTALL)
    names: dict[str, Any] = {"body": models.WebhookEvent.example().to_json(), "headers": {}}

    exec(block, names)

    assert names["event"] == models.WebhookEvent.example()


def chapter(vendor: str, title: str) -> str:
    """Return a chapter of a README."""
    text = (GENERATED / vendor / "README.md").read_text("utf-8")
    return text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("vendor", ["perfex", "simplepay", "simplicate", "lsp_expert"])
def test_a_default_that_is_not_sent_is_explained(vendor: str) -> None:
    """Signatures show `Unset(100)`; who reads nothing but this page must know that 100 is not sent."""
    text = " ".join((GENERATED / vendor / "README.md").read_text("utf-8").split())

    assert "A default such as `Unset(20)` is not sent either: by its documentation, the server then takes 20." in text
