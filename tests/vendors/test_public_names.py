"""Whatever a public signature names can be imported from the package, and a client says why it cannot be copied."""

from __future__ import annotations

import builtins
import copy
import inspect
import pickle
import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from generator.text.words import words
from tests.oracles.smoke.arguments import reach
from tests.oracles.smoke.subject import of_vendor, vendors

ELSEWHERE = frozenset(
    words("""Any Awaitable BinaryIO List Callable Decimal Iterable Literal Mapping None Sequence Self
    T UUID Unpack True False""")
)
"""Names of the standard library, as every signature may use them."""


def client_of(vendor: str) -> Any:
    subject = of_vendor(vendor)
    http = httpx.Client(transport=httpx.MockTransport(lambda _request: httpx.Response(204)))
    settings = {**subject.arguments, "base_url": "https://vendor.example", "http_client": http}
    return getattr(subject.module(), f"{subject.stem}Client")(**settings)


def signatures(vendor: str) -> Iterator[tuple[str, str]]:
    """Yield the annotations of each public method, by what is called."""
    client = client_of(vendor)
    subject = of_vendor(vendor)
    called: dict[str, Any] = {
        f"{method.resource}.{method.name}": getattr(reach(client, method.resource), method.name)
        for method in subject.methods
    }
    called |= {
        name: member
        for name, member in inspect.getmembers(type(client), inspect.isfunction)
        if not name.startswith("_") or name == "__init__"
    }
    for name, member in called.items():
        yield name, " ".join(str(annotation) for annotation in inspect.get_annotations(member).values())


@pytest.mark.parametrize("vendor", vendors())
def test_what_a_signature_names_is_importable(vendor: str) -> None:
    package: Any = of_vendor(vendor).module()
    missing: set[str] = set()

    for called, text in signatures(vendor):
        for name in re.findall(r"(?<![\w.])[A-Z]\w*", re.sub(r"'[^']*'|\"[^\"]*\"", "", text)):
            if name not in ELSEWHERE and not any(hasattr(place, name) for place in (builtins, package, package.models)):
                missing.add(f"{called}: {name}")

    assert missing == set()
    assert {"Pages", "Page", "Saved", "Upload", "Attempt", "Model", "Settings"} <= set(package.__all__)


@pytest.mark.parametrize("vendor", vendors())
@pytest.mark.parametrize("act", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_client_says_why_it_cannot_be_copied(vendor: str, act: Callable[[Any], object]) -> None:
    with pytest.raises(TypeError, match=r"holds connections and credentials.*with_options"):
        act(client_of(vendor))


@pytest.mark.parametrize("vendor", vendors())
def test_an_http_client_of_the_other_kind_is_refused_at_once(vendor: str) -> None:
    subject = of_vendor(vendor)
    package: Any = subject.module()
    more = {"base_url": "https://vendor.example"}

    for flavour, http, wanted in (("", httpx.AsyncClient(), "httpx.Client"), ("Async", httpx.Client(), "AsyncClient")):
        with pytest.raises(package.InvalidArgument, match=f"takes .*{wanted}$"):
            getattr(package, f"{flavour}{subject.stem}Client")(**{**subject.arguments, **more, "http_client": http})


@pytest.mark.parametrize("vendor", vendors())
def test_the_option_that_is_meant_is_named(vendor: str) -> None:
    package: Any = of_vendor(vendor).module()
    client = client_of(vendor)

    with pytest.raises(package.InvalidArgument, match="timout is not an option; timeout may be meant"):
        client.with_options(timout=5)
    with pytest.raises(package.InvalidArgument, match=r"colour is not an option; there are .*retries"):
        client.with_options(colour="red")
