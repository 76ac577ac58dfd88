"""A request, as it was received."""

from __future__ import annotations

from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import frozen


@frozen
class Received:
    """A request, as it was received."""

    method: str
    target: str
    """Path and query, percent-encoded."""

    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """Return the value of a header; an empty text if the request lacks it."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    @property
    def path(self) -> str:
        """The path, percent-encoded."""
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's pairs, decoded."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies, decoded."""
        pairs = [pair.strip().partition("=") for pair in self.header("cookie").split(";") if pair.strip()]
        return {name: unquote(value) for name, _, value in pairs}

    @property
    def media_type(self) -> str:
        """The media type of the body without its parameters."""
        return self.header("content-type").partition(";")[0].strip().lower()
