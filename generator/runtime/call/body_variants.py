"""Request bodies that may be given in several ways, and parts of a multipart body that have headers of their own."""

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
    """One way to give a body, and the media type it goes as."""

    media: str
    """A range, such as `image/*`, leaves the choice to the caller."""

    json: object = UNSET
    form: object = UNSET
    multipart: object = UNSET
    content: object = UNSET
    whole: bool = False
    """Whether it is the argument `body`; else it is made of members."""

    needs: Mapping[str, object] = _NOTHING
    """The arguments without which it is not complete, by name."""

    usual: Mapping[str, object] = _NOTHING
    """Members that have one value only, which nobody need give."""

    @property
    def slot(self) -> Literal["json", "form", "multipart", "content"] | None:
        """Which of a call's bodies it is; `None` when it is left out."""
        if not is_unset(self.json):
            return "json"
        if not is_unset(self.form):
            return "form"
        if not is_unset(self.multipart):
            return "multipart"
        return "content" if not is_unset(self.content) else None

    @property
    def value(self) -> object:
        """What is sent."""
        return UNSET if self.slot is None else getattr(self, self.slot)

    @property
    def told(self) -> dict[str, object]:
        """The members that the caller gave."""
        value = self.value
        if self.whole or not isinstance(value, Mapping):
            return {}
        members = cast("Mapping[str, object]", value)
        return {name: value for name, value in members.items() if name not in self.usual and is_given(value)}

    def one_of(self, call: Call[T]) -> Call[T]:
        """Return a call with the one body that was given, of all its variants."""
        return one_way(call)


def attached(value: object) -> object:
    """Return a file as one that is sent; what is none stays as it is, for another way to take."""
    try:
        return upload(cast(Any, value))
    except InvalidArgument:
        return value


def all_attached(values: object) -> object:
    """Return several files as ones that are sent; what are none stay as they are, for another way to take."""
    return [attached(each) for each in cast("list[object]", values)] if isinstance(values, (list, tuple)) else values


def is_given(value: object) -> bool:
    """Return whether a member is set: itself, or anything in an object that it was wrapped in."""
    if is_unset(value):
        return False
    members = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    return not members or any(map(is_given, members.values()))


def one_way(call: Call[T]) -> Call[T]:
    """Return a call with the one body that was given."""
    way = choose(call)
    if way is None:
        return evolve(call, variants=())
    value = way.value
    if way.usual and isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        value = {**members, **{name: one for name, one in way.usual.items() if is_unset(members.get(name, UNSET))}}
    media = call.content_type or (None if "*" in way.media else way.media)
    slots = {each: value if each == way.slot else UNSET for each in ("json", "form", "multipart", "content")}
    return evolve(
        call,
        variants=(),
        content_type=media,
        json=slots["json"],
        form=slots["form"],
        multipart=slots["multipart"],
        content=slots["content"],
    )


def _variants(call: Call[Any]) -> list[BodyVariant]:
    return [variant for variant in call.variants if isinstance(variant, BodyVariant)]


def choose(call: Call[Any]) -> BodyVariant | None:
    """Return the variant in which a call's body was given, `None` for no body; refuse what does not go together."""
    variants = _variants(call)
    whole = [way for way in variants if way.whole and not is_unset(way.value)]
    told = {name: value for way in variants for name, value in way.told.items()}
    if whole and told:
        raise InvalidArgument(f"the body is given twice: as `body`, and by {_listed(told)}; give one of them")
    way = _asked(call, call.content_type, whole, told) if call.content_type else _fitting(variants, whole, told)
    if way is None:
        return None
    missing = [name for name, value in way.needs.items() if is_unset(value)]
    if missing and (told or call.content_type):
        raise InvalidArgument(f"{_listed(missing)} must be given")
    if missing:
        others = " or `body`" if any(variant.whole for variant in variants) else ""
        raise InvalidArgument(f"there is no body: give {_listed(missing)}{others}")
    if way.slot == "json" and (files := [name for name, value in told.items() if holds_file(value)]):
        raise InvalidArgument(f"{_listed(files)}: a file cannot be sent as {call.content_type or way.media}")
    return way


def _asked(call: Call[Any], media: str, whole: Sequence[BodyVariant], told: Mapping[str, object]) -> BodyVariant:
    """Return the way that a media type names, as far as it fits what was given."""
    named = next((way for way in _variants(call) if way.media == media), None)
    way = named or next((way for way in _variants(call) if _covers(way.media, media)), None)
    if way is None:
        raise InvalidArgument(
            f"content_type is {media!r}, which is none of {_listed([w.media for w in _variants(call)])}"
        )
    if way.whole:
        if told:
            raise InvalidArgument(f"as {media} the body is given whole, as `body`, not by {_listed(told)}")
        if is_unset(way.value):
            raise InvalidArgument(f"as {media} the body is given whole: `body` is missing")
    elif whole:
        raise InvalidArgument(f"as {media} the body is given by its members, not as `body`")
    elif strangers := told.keys() - way.told.keys():
        raise InvalidArgument(f"{_listed(sorted(strangers))} cannot be sent as {media}")
    return way


def _fitting(
    variants: Sequence[BodyVariant], whole: Sequence[BodyVariant], told: Mapping[str, object]
) -> BodyVariant | None:
    """Return the first way that takes what was given; files go as multipart where they can."""
    if whole:
        return whole[0]
    parted = [way for way in variants if not way.whole and not is_unset(way.value)]
    fits = [way for way in parted if told.keys() <= way.told.keys()]
    if parted and not fits:
        raise InvalidArgument(f"{_listed(told)} do not go together: no body takes them all")
    if any(map(holds_file, told.values())):
        fits.sort(key=lambda way: way.slot != "multipart")
    return fits[0] if fits else None


def _covers(pattern: str, media: str) -> bool:
    bare, said = (text.partition(";")[0].strip().lower() for text in (pattern, media))
    return bare in (said, "*/*") or (bare.endswith("/*") and said.startswith(bare[:-1]))


def _listed(names: Sequence[str] | Mapping[str, object]) -> str:
    return ", ".join(names)


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
