"""Parts: members of a multipart body that say what they are, or bring headers of their own."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.errors import InvalidArgument
from ..core.files import File
from ..core.values import UNSET, Unset, is_unset
from .forms import Part


class DescribedPart(Part):
    """A value, and how its part is headed."""

    media: str | None = None
    """The media type, or several to choose from, as in `image/png, image/*`."""

    headers: Mapping[str, Mapping[str, str]] | Unset = UNSET
    """Headers of parts, by the part's name."""

    def content_type(self, file: File | None) -> str | None:
        """Return the media type to tell: a file's own where it is among those expected."""
        if file is not None and file.type is not None:
            return file.type
        if self.media is None:
            return file.content_type if file is not None else None
        expected = [each.strip() for each in self.media.split(",")]
        if file is not None and any(_covers(each, file.content_type) for each in expected):
            return file.content_type
        named = [each for each in expected if "*" not in each]
        return named[0] if named else file.content_type if file is not None else None

    def lines(self, name: str) -> list[str]:
        """Return the further header lines of the part of this name."""
        nothing: Mapping[str, str] = {}
        own = nothing if isinstance(self.headers, Unset) else self.headers.get(name, nothing)
        for key, text in own.items():
            if any(each in f"{key}{text}" for each in "\r\n\0") or ":" in key:
                raise InvalidArgument(f"the header {key!r} of the part {name} cannot be sent: it breaks the line")
        return [f"{key}: {text}" for key, text in own.items()]


def part(
    value: object | Unset, media: str | None = None, headers: Mapping[str, Mapping[str, str]] | Unset = UNSET
) -> DescribedPart | Unset:
    """Return what a part is, or give it headers; what is left out stays so."""
    return UNSET if is_unset(value) else DescribedPart(value, media, headers)


def _covers(pattern: str, media: str) -> bool:
    bare = pattern.partition(";")[0].strip().lower()
    return bare in (media.lower(), "*/*") or (bare.endswith("/*") and media.lower().startswith(bare[:-1]))
