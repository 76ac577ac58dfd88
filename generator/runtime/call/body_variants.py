"""Request bodies with several formats, and multipart parts with headers of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeVar, cast

from attrs import evolve

from ..body.body import Part
from ..core.errors import InvalidArgument
from ..core.files import File, holds_file, upload
from ..core.values import UNSET, Unset, Value, is_unset
from .call import Call

T = TypeVar("T")

_NOTHING: Mapping[str, object] = {}


class BodyVariant(Value):
    """A body in one format, as the arguments of a call make it."""

    media: str
    """A range, such as `image/*`, leaves the choice to the caller."""

    json: object = UNSET
    form: object = UNSET
    multipart: object = UNSET
    content: object = UNSET
    whole: bool = False
    """Whether the body is the argument `body`; otherwise its members are arguments."""

    needs: Mapping[str, object] = _NOTHING
    """The required arguments, by name."""

    fixed: Mapping[str, object] = _NOTHING
    """Members that can have one value only; callers may leave them out."""

    @property
    def slot(self) -> Literal["json", "form", "multipart", "content"] | None:
        """The field of a call that holds the body; `None` if the caller gave none."""
        if not is_unset(self.json):
            return "json"
        if not is_unset(self.form):
            return "form"
        if not is_unset(self.multipart):
            return "multipart"
        return "content" if not is_unset(self.content) else None

    @property
    def value(self) -> object:
        """The body as the caller gave it; `UNSET` for none."""
        return UNSET if self.slot is None else getattr(self, self.slot)

    @property
    def members(self) -> dict[str, object]:
        """The members that the caller gave."""
        value = self.value
        if self.whole or not isinstance(value, Mapping):
            return {}
        members = cast("Mapping[str, object]", value)
        return {name: value for name, value in members.items() if name not in self.fixed and is_set(value)}

    def one_of(self, call: Call[T]) -> Call[T]:
        """Return a call with one body, chosen by its arguments."""
        return with_one_body(call)


def attached(value: object) -> object:
    """Return a file as a `File`; other values stay as they are, for another variant."""
    try:
        return upload(cast(Any, value))
    except InvalidArgument:
        return value


def all_attached(values: object) -> object:
    """Return several files as `File`s; other values stay as they are, for another variant."""
    return [attached(value) for value in cast("list[object]", values)] if isinstance(values, (list, tuple)) else values


def is_set(value: object) -> bool:
    """Return whether a member is set; an object is set if one of its members is."""
    if is_unset(value):
        return False
    members = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    return not members or any(map(is_set, members.values()))


def with_one_body(call: Call[T]) -> Call[T]:
    """Return a call with one body: that of the variant which the arguments fit."""
    variant = choose(call)
    if variant is None:
        return evolve(call, variants=())
    value = variant.value
    if variant.fixed and isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        missing = {name: only for name, only in variant.fixed.items() if is_unset(members.get(name, UNSET))}
        value = {**members, **missing}
    media = call.content_type or (None if "*" in variant.media else variant.media)
    slots = {slot: value if slot == variant.slot else UNSET for slot in ("json", "form", "multipart", "content")}
    return evolve(
        call,
        variants=(),
        content_type=media,
        json=slots["json"],
        form=slots["form"],
        multipart=slots["multipart"],
        content=slots["content"],
    )


def choose(call: Call[Any]) -> BodyVariant | None:
    """Return the variant of the body that the caller gave, `None` for no body.

    Raises:
        InvalidArgument: No variant takes all arguments, a required one is missing, or there are two bodies.
    """
    variants = [variant for variant in call.variants if isinstance(variant, BodyVariant)]
    whole = [variant for variant in variants if variant.whole and not is_unset(variant.value)]
    members = {name: value for variant in variants for name, value in variant.members.items()}
    if whole and members:
        raise InvalidArgument(f"the body is given twice: as `body`, and by {_listed(members)}; give one of them")
    if call.content_type:
        variant = _named(variants, call.content_type)
        _refuse_unfit(variant, call.content_type, whole, members)
    else:
        chosen = _fitting(variants, whole, members)
        if chosen is None:
            return None
        variant = chosen
    _refuse_incomplete(variant, variants, is_begun=bool(members or call.content_type))
    if variant.slot == "json":
        _refuse_files(members, call.content_type or variant.media)
    return variant


def _refuse_files(members: Mapping[str, object], media: str) -> None:
    files = [name for name, value in members.items() if holds_file(value)]
    if files:
        raise InvalidArgument(f"{_listed(files)}: a file cannot be sent as {media}")


def _refuse_incomplete(variant: BodyVariant, variants: Sequence[BodyVariant], *, is_begun: bool) -> None:
    """Refuse a body without a required argument; `is_begun` if the caller gave a part of it, or its media type."""
    missing = [name for name, value in variant.needs.items() if is_unset(value)]
    if not missing:
        return
    if is_begun:
        raise InvalidArgument(f"{_listed(missing)} must be given")
    others = " or `body`" if any(other.whole for other in variants) else ""
    raise InvalidArgument(f"there is no body: give {_listed(missing)}{others}")


def _named(variants: Sequence[BodyVariant], media: str) -> BodyVariant:
    """Return the variant of a media type: the one of this name, or the first whose range has it."""
    same = [variant for variant in variants if variant.media == media]
    fitting = same or [variant for variant in variants if _covers(variant.media, media)]
    if not fitting:
        known = _listed([variant.media for variant in variants])
        raise InvalidArgument(f"content_type is {media!r}, which is not one of {known}")
    return fitting[0]


def _refuse_unfit(
    variant: BodyVariant, media: str, whole: Sequence[BodyVariant], members: Mapping[str, object]
) -> None:
    """Refuse arguments that the variant of a media type does not take."""
    if variant.whole:
        if members:
            raise InvalidArgument(f"as {media} the body is given whole, as `body`, not by {_listed(members)}")
        if is_unset(variant.value):
            raise InvalidArgument(f"as {media} the body is given whole: `body` is missing")
    elif whole:
        raise InvalidArgument(f"as {media} the body is given by its members, not as `body`")
    elif others := members.keys() - variant.members.keys():
        raise InvalidArgument(f"{_listed(sorted(others))} cannot be sent as {media}")


def _fitting(
    variants: Sequence[BodyVariant], whole: Sequence[BodyVariant], members: Mapping[str, object]
) -> BodyVariant | None:
    """Return the first variant that takes the arguments; with files, a multipart one if there is one."""
    if whole:
        return whole[0]
    made_of_members = [variant for variant in variants if not variant.whole and not is_unset(variant.value)]
    fits = [variant for variant in made_of_members if members.keys() <= variant.members.keys()]
    if made_of_members and not fits:
        raise InvalidArgument(f"{_listed(members)} do not go together: no body takes them all")
    if any(map(holds_file, members.values())):
        fits.sort(key=lambda variant: variant.slot != "multipart")
    return fits[0] if fits else None


def _covers(pattern: str, media: str) -> bool:
    pattern, media = (text.partition(";")[0].strip().lower() for text in (pattern, media))
    return pattern in (media, "*/*") or (pattern.endswith("/*") and media.startswith(pattern[:-1]))


def _listed(names: Sequence[str] | Mapping[str, object]) -> str:
    return ", ".join(names)


class DescribedPart(Part):
    """A part of a multipart body with a media type or headers of its own."""

    media: str | None = None
    """The media type, or several to choose from, as in `image/png, image/*`."""

    headers: Mapping[str, Mapping[str, str]] | Unset = UNSET
    """Headers of parts, by the part's name."""

    def content_type(self, file: File | None) -> str | None:
        """Return the media type of the part: that of the file, if it is among the expected ones."""
        if file is not None and file.type is not None:
            return file.type
        if self.media is None:
            return file.content_type if file is not None else None
        expected = [media.strip() for media in self.media.split(",")]
        if file is not None and any(_covers(media, file.content_type) for media in expected):
            return file.content_type
        named = [media for media in expected if "*" not in media]
        return named[0] if named else file.content_type if file is not None else None

    def lines(self, name: str) -> list[str]:
        """Return the further header lines of the part of this name."""
        nothing: Mapping[str, str] = {}
        own = nothing if isinstance(self.headers, Unset) else self.headers.get(name, nothing)
        for key, text in own.items():
            if any(character in f"{key}{text}" for character in "\r\n\0") or ":" in key:
                raise InvalidArgument(f"the header {key!r} of the part {name} cannot be sent: it breaks the line")
        return [f"{key}: {text}" for key, text in own.items()]


def part(
    value: object | Unset, media: str | None = None, headers: Mapping[str, Mapping[str, str]] | Unset = UNSET
) -> DescribedPart | Unset:
    """Return a value as a part with a media type or headers; `UNSET` stays `UNSET`."""
    return UNSET if is_unset(value) else DescribedPart(value, media, headers)
