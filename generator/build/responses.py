"""Decide how the responses of an operation are read, and which of them a caller may ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import evolve

from ..ir.ir import ANY, Answer, ListOf, Scalar, Schema
from ..runtime.core.values import Value
from .media import holds, is_json, is_xml, structured, without_parameters

Kind: TypeAlias = Literal["value", "binary", "stream"]


class ResponseChoice(Value):
    """Media types whose answers are read alike."""

    media: tuple[str, ...]
    """What to ask for: JSON first, then in the document's order."""

    answers: tuple[Answer, ...]
    """The possible answers to these `accept=`. A status with none of these media types keeps its answer."""

    kind: Kind


def with_read_type(answer: Answer, schemas: Mapping[str, Schema]) -> Answer:
    """Return a response with its kind of content and the type to read."""
    if answer.media is None or answer.type is None:
        return answer
    kind = holds(answer.media, answer.type, schemas)
    match kind:
        case "text" | "form":
            return evolve(answer, holds="text", type=Scalar("str"), documented=answer.type)
        case "binary" | "multipart":
            return evolve(answer, holds="binary", type=Scalar("binary"), documented=answer.type)
        case "lines":
            type_ = answer.type.item if isinstance(answer.type, ListOf) else answer.type
            return evolve(answer, holds=kind, type=ANY if type_ in (Scalar("str"), Scalar("binary")) else type_)
        case "events":
            type_ = answer.type.item if isinstance(answer.type, ListOf) else answer.type
            return evolve(answer, holds=kind, type=type_ if structured(type_, schemas) else ANY)
        case _:
            return answer


def response_choices(answers: Sequence[Answer]) -> tuple[ResponseChoice, ...]:
    """Return the media types a caller can choose from if responses differ; the default, JSON if possible, first."""
    groups: dict[object, list[str]] = {}
    documented = dict.fromkeys(answer.media for answer in answers if answer.media is not None)
    media_types = sorted(
        documented, key=lambda media: (without_parameters(media) != "application/json", not is_json(media))
    )
    for media in media_types:
        groups.setdefault(
            tuple((answer.holds, answer.type) for answer in _possible_responses(answers, media)), []
        ).append(media)
    choices = [
        ResponseChoice(tuple(media), _coming(answers, media), _kind(_possible_responses(answers, media[0]), media[0]))
        for media in groups.values()
    ]
    return tuple(sorted(choices, key=_rank))


def default_responses(answers: Sequence[Answer]) -> list[Answer]:
    """Return the responses expected without `accept=`: no streams, no other rendering of the same JSON data."""
    complete = [answer for answer in answers if answer.holds not in ("events", "lines")]
    plain = {(answer.status, answer.type) for answer in complete if answer.holds == "json" and answer.media is not None}
    statuses = {status for status, _ in plain}

    def is_spelling(answer: Answer) -> bool:
        same = (answer.status, answer.documented) in plain
        return answer.holds == "text" and (
            same or (answer.documented == ANY and answer.status in statuses and is_xml(answer.media or ""))
        )

    return [answer for answer in complete if not is_spelling(answer)]


def kind_of(answers: Sequence[Answer]) -> Kind:
    """Return what the method returns for these responses: a value, bytes or a stream."""
    filled = [answer for answer in answers if answer.type is not None]
    if filled and all(answer.holds in ("events", "lines") for answer in filled):
        return "stream"
    return "binary" if answers and all(answer.holds == "binary" for answer in answers) else "value"


def _kind(coming: Sequence[Answer], media: str) -> Kind:
    """Return what the method returns for one accepted media type; empty responses do not change it."""
    same_media = [answer for answer in coming if answer.media == media]
    if kind_of(same_media) == "stream":
        return "stream"
    return "binary" if kind_of([answer for answer in coming if answer.type is not None]) == "binary" else "value"


def _coming(answers: Sequence[Answer], media_types: Sequence[str]) -> tuple[Answer, ...]:
    """Return the responses that may come if the caller accepts one of these media types."""
    return tuple(dict.fromkeys(answer for media in media_types for answer in _possible_responses(answers, media)))


def _possible_responses(answers: Sequence[Answer], media: str) -> tuple[Answer, ...]:
    """Return the responses that may come if the caller accepts this media type."""
    knowing = {answer.status for answer in answers if answer.media == media}
    return tuple(answer for answer in answers if answer.media == media or answer.status not in knowing)


def _rank(reading: ResponseChoice) -> int:
    """Return a sort key: plain JSON first, then what is read as JSON, streams last."""
    if reading.kind == "stream":
        return 3
    if any(without_parameters(media) == "application/json" for media in reading.media):
        return 0
    return 1 if any(answer.holds == "json" and answer.media in reading.media for answer in reading.answers) else 2
