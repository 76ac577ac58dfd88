"""The client reads JSON under any media type, and after text that PHP prints before it; all else is not JSON."""

from __future__ import annotations

import pytest

from generator.runtime.call.response_body import begins_structure, behind_complaint, may_be_json

COMPLAINTS = [
    b"<div>A PHP Error was encountered</div>",
    b'\n<div style="border:1px solid #990000;">\n\n<h4>A PHP Error was encountered</h4>\n</div>',
    b"<br />\n<b>Warning</b>:  x in <b>/a.php</b> on line <b>1</b><br />\n",
    b"<br>\n<b>Deprecated</b>: x<br>\n",
    b"<br />\n<font size='1'><table class='xdebug-error xe-notice'></table></font>\n",
    b"\nNotice: x in /a.php on line 3\n",
    b"PHP Warning:  x in /a.php on line 3\n",
]


@pytest.mark.parametrize("complaint", COMPLAINTS)
@pytest.mark.parametrize("body", [b'{"a": 1}', b"[1]", b' {"a": "<b>{"}\n'])
def test_the_json_behind_a_complaint_is_found(complaint: bytes, body: bytes) -> None:
    parts = list(behind_complaint(complaint + body))

    assert parts[0][1].strip() == body.strip()
    assert "<" not in parts[0][0]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'{"a": 1}',
        b"<html>[1]</html>",
        b"<b>Fatal error</b>: x<br />\n{}",
        b"Warning: no line",
        b"null",
        b"%PDF-1.7\n[",
    ],
)
def test_without_a_complaint_there_is_nothing_behind_it(body: bytes) -> None:
    assert list(behind_complaint(body)) == []


def test_a_page_full_of_braces_is_looked_through_only_so_far() -> None:
    body = COMPLAINTS[0] + b">{" * 1_000_000

    assert len(list(behind_complaint(body))) <= 100


@pytest.mark.parametrize(("head", "expected"), [(b'{"', True), (b" [", True), (b"7", True), (b"<html>", False)])
def test_a_body_is_given_up_when_it_cannot_be_json(head: bytes, expected: bool) -> None:
    assert may_be_json(head) is expected


@pytest.mark.parametrize(
    ("head", "expected"), [(b'\xef\xbb\xbf{"', True), (b"\n[", True), (b"7", False), (b"<p>", False)]
)
def test_under_another_media_type_only_objects_and_lists_are_json(head: bytes, expected: bool) -> None:
    assert begins_structure(head) is expected
