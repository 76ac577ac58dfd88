"""What a vendor knows and does not document can be sent with any call, by a copy of the client."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.oracles.smoke.subject import of_vendor


def connect(vendor: str, sent: list[httpx.Request], answer: object, **settings: Any) -> Any:
    subject = of_vendor(vendor)

    def handler(request: httpx.Request) -> httpx.Response:
        request.read()
        sent.append(request)
        return httpx.Response(200, json=answer)

    http = httpx.Client(transport=httpx.MockTransport(handler))
    settings = {**subject.arguments, "base_url": "https://vendor.example", "http_client": http, **settings}
    return getattr(subject.module(), f"{subject.stem}Client")(**settings)


def test_a_query_parameter_is_added_to_every_page() -> None:
    sent: list[httpx.Request] = []
    simplicate = connect("simplicate", sent, {"data": [], "metadata": {"count": 0}}).with_options(
        extra_query={"debug": 1, "offset": 3}
    )

    simplicate.crm.organizations.list().collect()

    assert sent[0].url.params["debug"] == "1" and sent[0].url.params.get_list("offset") == ["3"]


def test_a_member_goes_beside_those_of_a_wrapped_body() -> None:
    sent: list[httpx.Request] = []
    simplepay = connect("simplepay", sent, {"message": "ok", "id": 1, "number": "1"})

    simplepay.with_options(extra_body={"beta": True}).employees.update(1, job_title="Cook")
    simplepay.employees.update(1, job_title="Cook")

    assert json.loads(sent[0].content) == {"employee": {"job_title": "Cook", "beta": True}}
    assert json.loads(sent[1].content) == {"employee": {"job_title": "Cook"}}


def test_a_member_goes_into_a_form() -> None:
    sent: list[httpx.Request] = []
    perfex = connect("perfex", sent, {"status": True, "message": "Added", "record_id": 7})

    perfex.with_options(extra_body={"source": "import"}).customers.create(company="Acme")

    assert b'name="source"\r\n\r\nimport\r\n' in sent[0].content and b'name="company"' in sent[0].content


def test_a_read_has_no_body() -> None:
    sent: list[httpx.Request] = []
    lsp = connect("lsp_expert", sent, {"id": "a"}).with_options(extra_body={"x": 1}, extra_query={"y": 2})

    lsp.clients.get("a")

    assert sent[0].content == b"" and sent[0].url.query == b"y=2"


@pytest.mark.parametrize("option", ["extra_query", "extra_body"])
def test_what_is_no_mapping_is_refused(option: str) -> None:
    perfex = connect("perfex", [], {})

    with pytest.raises(of_vendor("perfex").module().InvalidArgument, match=option):
        perfex.with_options(**{option: ["x"]})
