"""The error that a docstring names is the one that is raised."""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.oracles.replay.exchange import answering, runtime
from tests.oracles.replay.recorded_examples import Example, answers, document_of, written_by_hand
from tests.oracles.smoke.arguments import reach
from tests.oracles.smoke.document import Media
from tests.oracles.smoke.subject import of_vendor, vendors

SHARED = ("404", "409", "422")
"""Statuses that each docstring repeats; the README has those that every operation may answer."""


def explicit_answers(example: Example) -> dict[int, Mapping[str, Any]]:
    """Return the failures in the docstring of an operation, by status, without ranges and `default`."""
    document = document_of(example.vendor)
    return {
        int(status): document.follow(answer)
        for status, answer in example.operation.node["responses"].items()
        if status.isdecimal() and int(status) >= 400 and ("$ref" not in answer or status in SHARED)
    }


def printed(answer: Mapping[str, Any]) -> set[str]:
    """Return the names of the examples of an answer."""
    return {name for media in answer.get("content", {}).values() for name in media.get("examples", {})}


def documented() -> Iterator[Example]:
    """List the documented failures; one without an example has a body that does not show its kind."""
    for example in answers(successes=False):
        answer = explicit_answers(example).get(example.status)
        if answer is not None and example.name in printed(answer) and not written_by_hand(example):
            yield example
    for vendor in vendors():
        for method in of_vendor(vendor).methods:
            bare = Example(vendor, method, "")
            if written_by_hand(bare):
                continue
            for status, answer in explicit_answers(bare).items():
                if not printed(answer):
                    yield Example(vendor, method, "bare", status, JSON, {"message": "No."})


JSON = Media("application/json", {}, {}, {})
EXAMPLES = list(documented())


def named_errors(example: Example) -> set[str]:
    """Return the error classes under `Raises:` of the method that a user calls."""
    return _named_errors(example.vendor, example.method.resource, example.method.name)


@functools.cache
def _named_errors(vendor: str, resource: str, name: str) -> set[str]:
    subject = of_vendor(vendor)
    client: Any = getattr(subject.module("client"), f"{subject.stem}Client")
    with client(**{**subject.arguments, "base_url": "https://vendor.test"}) as opened:
        owner = reach(opened, resource)
    of_method = (inspect.getdoc(getattr(owner, name)) or "").partition("\nRaises:\n")[2]
    of_resource = (inspect.getdoc(type(owner)) or "").partition("\nMethods may raise")[2]
    return set(re.findall(r"^ {4}(\w+): ", of_method + of_resource, re.MULTILINE))


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_the_error_named_is_the_error_raised(example: Example, flavour: str) -> None:
    exchange = answering(example, with_this_answer=True)
    raised: set[str] = set()

    try:
        exchange.run(flavour, example.vendor, example.start, example.method.returns == "pages")
    except runtime(example.vendor, "core.errors").ApiError as error:
        raised = {type(error).__name__}

    named = named_errors(example)
    assert raised <= named
    assert raised or not named


def test_every_vendor_has_documented_failures() -> None:
    assert {example.vendor for example in EXAMPLES} == {"lsp_expert", "perfex", "simplepay", "simplicate"}


def test_every_error_that_a_docstring_names_can_be_imported() -> None:
    for example in EXAMPLES:
        subject = of_vendor(example.vendor)
        modules = subject.module(), subject.module("models")
        missing = {name for name in named_errors(example) if not any(hasattr(module, name) for module in modules)}
        assert missing == set(), str(example)
