"""Whatever a public signature names can be imported from the package, and a client says why it cannot be copied."""

from __future__ import annotations

import builtins
import copy
import importlib
import inspect
import pickle
import re
import typing
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


def classes_in(hint: Any) -> Iterator[type[Any]]:
    """Yield the classes that an annotation names, at any depth."""
    if isinstance(hint, list):  # the arguments of a callable
        for part in hint:
            yield from classes_in(part)
    elif inspect.isclass(found := typing.get_origin(hint) or hint):
        yield found
    for argument in typing.get_args(hint):
        yield from classes_in(argument)


def named_by(owner: type[Any]) -> Iterator[tuple[str, type[Any]]]:
    """Yield the classes that attributes, properties and methods of a class name, by what names them."""
    for name, hint in typing.get_type_hints(owner).items():
        for found in () if name.startswith("_") else classes_in(hint):
            yield f"{owner.__name__}.{name}", found
    for name in (name for name in dir(owner) if not name.startswith("_")):
        member = inspect.getattr_static(owner, name)
        member = getattr(member, "__func__", None) or getattr(member, "fget", None) or getattr(member, "func", member)
        for hint in typing.get_type_hints(member).values() if inspect.isfunction(member) else ():
            for found in classes_in(hint):
                yield f"{owner.__name__}.{name}", found


@pytest.mark.parametrize("vendor", vendors())
def test_what_public_classes_name_is_importable_too(vendor: str) -> None:
    """An `on_wait` function takes a `Waiting`, and what `Pages.pages` returns may stand in an annotation."""
    package: Any = of_vendor(vendor).module()
    places = [package, package.models, *([package.fields] if hasattr(package, "fields") else [])]
    places.append(importlib.import_module(f"{package.__name__}.resources"))
    # How a call is described is the client's own: callers read its method and route.
    offered = [getattr(package, name) for name in package.__all__ if name != "Call"]
    missing: set[str] = set()

    for owner in (item for item in offered if inspect.isclass(item) and item.__module__.startswith(package.__name__)):
        for named, found in named_by(owner):
            ours = found.__module__.startswith(package.__name__)
            if ours and not any(hasattr(place, found.__name__) for place in places):
                missing.add(f"{named}: {found.__name__}")

    assert missing == set()
    assert {"Options", "PageWalk", "RateLimitState", "Waiting"} <= set(package.__all__)


@pytest.mark.parametrize("vendor", vendors())
def test_what_a_where_function_returns_is_importable(vendor: str) -> None:
    """`def late(invoice: fields.Invoice) -> Condition` needs the name, if a client has filters at all."""
    package: Any = of_vendor(vendor).module()

    assert hasattr(package, "Condition") == hasattr(package, "Filter") == (vendor == "simplicate")


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
