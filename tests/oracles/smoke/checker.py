"""Check what a client sends against the spec: openapi-core does, and a strict reader of ours for what that lets pass.

Our own refuses query keys, cookies and members the spec does not name, bodies where none is documented, and every
credential that is not the very one expected: of a credential openapi-core sees only that there is one. Paths too are
ours: `/payslips/7.pdf` is not `/payslips/{id}`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import parse_qsl

from .credentials import Expected
from .document import Document, Media, Node, Operation, mapping
from .forms import BadForm, FormReader, Part, multipart_parts, urlencoded_parts
from .members import unknown_members
from .peer import BODY, Peer, Unjudged, as_form, matching_media, shown
from .received import Received
from .steps import Cause
from .styles import kind_of, nests


class Checker:
    """Judges requests to one vendor.

    Args:
        document: The vendor's spec.
        credentials: What is expected of each security scheme, by its name.
    """

    def __init__(self, document: Document, credentials: Mapping[str, Expected]) -> None:
        self._document = document
        self._credentials = credentials
        self._peer = Peer(document)

    def complaints(self, operation: Operation, request: Received) -> list[str]:
        """Return what is wrong with a request; empty when nothing is."""
        complaints = [*self._unknown_query(operation, request), *self._wrong_credentials(operation, request)]
        try:
            body, content_type = self._body(operation, request, complaints)
        except BadForm as error:
            return [*complaints, f"form: {error}"]
        path = operation.values(request.path)
        if path is None:
            return [*complaints, f"path: {request.path} is not {operation.path}"]
        try:
            judged = self._peer.complaints(operation, request, body, content_type)
        except BadForm as error:
            return [*complaints, f"style: {error}"]
        except Unjudged as error:
            self._document.steps.note(Cause.OPERATION, operation, error)
            return complaints
        if self._document.steps.has(Cause.UNMADE, f"{operation}, request"):
            # What came closest was sent; that it does not fit is known.
            judged = [text for text in judged if not text.startswith(BODY)]
        return [*complaints, *judged]

    def _body(self, operation: Operation, request: Received, complaints: list[str]) -> tuple[bytes, str]:
        bodies = self._document.request_bodies(operation)
        if request.body and not bodies:
            complaints.append(f"body: {len(request.body)} bytes where none is documented")
        media = matching_media(bodies, request.media_type)
        if media is None:
            return request.body, request.header("content-type")
        body, content_type = request.body, request.header("content-type")
        form_type = as_form(self._document, request.media_type, media.node)
        if form_type is not None:
            # A whole form that is one text or file was put together by its caller.
            is_whole = list(self._document.types(media.schema)) == ["string"]
            form = request.body.decode("latin-1") if is_whole else self._form(operation, media, request)
            body = json.dumps(form).encode()
            content_type = form_type
        elif shown(self._document, str(media.type), media.node) == "text/plain":
            content_type = "text/plain"
        if content_type.partition(";")[0].endswith("json") and body:
            try:
                value = json.loads(body)
            except ValueError:
                return body, content_type
            complaints += [
                f"body: {at} is not in the spec" for at in unknown_members(self._document, [media.schema], value)
            ]
        return body, content_type

    def _form(self, operation: Operation, media: Media, request: Received) -> dict[str, object]:
        multipart = request.media_type.startswith("multipart/")
        parts: list[Part] = (
            multipart_parts(request.body, request.header("content-type"))
            if multipart
            else urlencoded_parts(request.body)
        )
        style = self._document.form_word(operation, media)
        return FormReader(self._document, style, mapping(media.node.get("encoding"))).value(media.schema, parts)

    def _unknown_query(self, operation: Operation, request: Received) -> list[str]:
        queries = [parameter for parameter in operation.parameters if parameter["in"] == "query"]
        cookies = [parameter for parameter in operation.parameters if parameter["in"] == "cookie"]
        schemes = self._document.security_schemes().values()
        tins = {scheme["name"] for scheme in schemes if scheme.get("in") == "cookie"}
        keys = {scheme["name"] for scheme in schemes if scheme.get("in") == "query"}
        # Some write a query into a path to tell operations apart.
        keys |= {key for key, _ in parse_qsl(operation.path.partition("?")[2], keep_blank_values=True)}
        whole = [parameter for parameter in operation.parameters if parameter["in"] == "querystring"]
        if whole:
            self._document.steps.note(Cause.PARAMETER, operation, "the query is one value; it is not judged")
        unknown = [
            f"query: {key} is not in the spec"
            for key, _ in request.query
            if not whole and key not in keys and not any(self._names(parameter, key) for parameter in queries)
        ]
        return unknown + [
            f"cookie: {name} is not in the spec"
            for name in request.cookies
            if name not in tins and not any(self._names(parameter, name) for parameter in cookies)
        ]

    def _names(self, parameter: Node, key: str) -> bool:
        name, style = parameter["name"], parameter.get("style", "form")
        if key == name or (style == "deepObject" and key.startswith(f"{name}[") and key.endswith("]")):
            return True
        schema = self._document.safely(parameter.get("schema", {"type": "string"}))
        if style != "form" or not parameter.get("explode", True):
            return False
        if key.startswith(f"{name}[") and key.endswith("]") and nests(self._document, schema):
            return True
        known, is_open = self._document.members(schema)
        return key in known or (is_open and "object" in kind_of(self._document, schema).types)

    def _wrong_credentials(self, operation: Operation, request: Received) -> list[str]:
        complaints = []
        needed = self._document.security(operation)
        for alternative in needed:
            if all(name in self._credentials for name in alternative):
                asked = [self._credentials[name] for name in alternative]
                refused = [text for credential in asked if (text := credential.complaint(request))]
                ways = [credential for credential in asked if credential.in_authorization]
                if len(ways) > 1 and any(credential.complaint(request) is None for credential in ways):
                    # There is one header of that name: a document that asks for two values asks for one too many.
                    self._document.steps.note(Cause.SECURITY, f"{operation}: {alternative}")
                    refused = [
                        text
                        for credential in asked
                        if credential not in ways and (text := credential.complaint(request))
                    ]
                complaints.append(refused)
        if needed and not complaints:
            self._document.steps.note(Cause.SECURITY, f"{operation}: {needed}")
        return complaints[0] if complaints and [] not in complaints else []
