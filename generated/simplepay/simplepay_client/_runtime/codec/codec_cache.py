# Copied from generator/runtime/codec/codec_cache.py; edit it there, then generate again.
"""Keep the compiled reader and writer of every model, made when first used."""

from threading import RLock
from typing import Any, Final

from ..core.drift import Path
from ..core.hints import Hint, Tagged
from ..core.lazy import CACHES
from ..core.values import Value
from .compile import compile_encoder, compile_reader, compile_writer
from .dump import Encoder, Writer
from .field_specs import FieldSpec, outline, plan
from .read_context import ReadContext
from .readers import Member, Outline, build, choice_reader, expected_of, kinds_of, tagged_reader
from .scalars import Reader
from .types import Choice, Node, Object, Record, Scalar, Scope, is_overlaid, of_type, reaches


class CodecCache:
    """Makes readers and writers; they depend on the model alone, hooks are looked up on the codec when needed."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._plans: dict[type[Record], tuple[FieldSpec, ...]] = CACHES.add({})
        self._readers: dict[type[Record], Reader] = CACHES.add({})
        self._writers: dict[type[Record], Writer] = CACHES.add({})
        self._encoders: dict[type[Record], Encoder] = CACHES.add({})
        self._exact: dict[Node, bool] = CACHES.add({})

    def plans_of(self, model: type[Record]) -> tuple[FieldSpec, ...]:
        """List what is to be done with each field of a model."""
        if model not in self._plans:
            with self._lock:
                self._plans.setdefault(model, plan(model, self))
        return self._plans[model]

    def reader_of(self, model: type[Record]) -> Reader:
        """Return the compiled reader of a model."""
        if model not in self._readers:
            with self._lock:
                if model not in self._readers:
                    self._readers[model] = compile_reader(model, self.plans_of(model), self.reader_of)
        return self._readers[model]

    def writer_of(self, model: type[Record]) -> Writer:
        """Return the compiled writer of a model."""
        if model not in self._writers:
            with self._lock:
                if model not in self._writers:
                    self._writers[model] = compile_writer(model, self.plans_of(model), self.writer_of)
        return self._writers[model]

    def encoder_of(self, model: type[Record]) -> Encoder:
        """Return the compiled encoder of a model."""
        if model not in self._encoders:
            with self._lock:
                if model not in self._encoders:
                    self._encoders[model] = compile_encoder(model, self.plans_of(model), self.encoder_of)
        return self._encoders[model]

    def model_reader(self, model: type[Record]) -> Reader:
        """Return a model's reader now, to be compiled when it first reads: models may hold each other."""
        made: list[Reader] = []

        def read(value: Any, at: Path, reading: ReadContext) -> Any:
            if not made:
                made.append(self.reader_of(model))
            return made[0](value, at, reading)

        return read

    def choice_reader(self, members: list[Node], how: Hint | None, scope: Scope) -> Reader:
        """Return the reader of a union without a tag."""
        parts = [Member(node, how, build(node, how, scope, self), kinds_of(node, how)) for node in members]
        return choice_reader(parts, self.outline_of, expected_of(Choice(tuple(members)), how))

    def tagged_reader(self, members: list[Node], how: Tagged, scope: Scope) -> Reader:
        """Return the reader of a union with a tag."""
        by_tag = {tag: build(of_type(name, scope), None, scope, self) for tag, name in how.models}
        single = len(members) == 1
        untagged = build(members[0], None, scope, self) if single else self.choice_reader(members, None, scope)
        other = None if how.other is None else build(of_type(how.other, scope), None, scope, self)
        return tagged_reader(how.member, by_tag, untagged, other)

    def outline_of(self, model: type[Any]) -> Outline:
        """Return what tells a model from another."""
        return outline(self.plans_of(model))

    def is_exact(self, node: Node) -> bool:
        """Return whether a type holds a `Decimal` somewhere: then JSON numbers are to be read exactly."""
        if node not in self._exact:
            self._exact[node] = reaches(node, lambda part: part == Scalar("Decimal"), self._inside)
        return self._exact[node]

    def _inside(self, model: type[Any]) -> list[Node]:
        return [] if is_overlaid(model) else [field.node for field in self.plans_of(model)]


CODEC_CACHE: Final = CodecCache()


class Made(Value):
    """What reading answers of one type takes."""

    reader: Reader
    exact: bool
    """Whether JSON numbers are to be read exactly."""


def make(returns: object, how: Hint | None, module: str) -> Made:
    """Return what reading a type takes; names are looked up in `module`."""
    scope = Scope(module)
    node = of_type(returns, scope)
    if isinstance(node, Object) and how is None and not is_overlaid(node.model):
        return Made(CODEC_CACHE.reader_of(node.model), CODEC_CACHE.is_exact(node))
    return Made(build(node, how, scope, CODEC_CACHE), CODEC_CACHE.is_exact(node))
