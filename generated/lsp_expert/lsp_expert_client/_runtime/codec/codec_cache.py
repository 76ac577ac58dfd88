# Copied from generator/runtime/codec/codec_cache.py; edit it there, then generate again.
"""Keep the compiled reader and writer of every model, made when first used."""

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from ..core.drift import Path
from ..core.hints import Hint, Tagged
from ..core.lazy import CACHES
from ..core.locks import ForkedLock
from ..core.values import Value
from .annotations import Scope, of_type
from .dump import Encoder, Rows, Writer
from .field_specs import EarlyReader, FieldSpec, Plan, is_early, plan_additional, plan_fields
from .read_context import ReadContext
from .readers import build, expected_of
from .scalars import Reader
from .types import Choice, ListOf, Node, Object, Record, Scalar, is_overlaid, reaches

if TYPE_CHECKING:
    from .unions import Outline


class CodecCache:
    """Makes readers and writers; they depend on the model alone, hooks are looked up on the codec when needed."""

    def __init__(self) -> None:
        self._lock = ForkedLock(is_reentrant=True)
        self._plans: dict[type[Record], Plan] = CACHES.add({})
        self._readers: dict[type[Record], Reader] = CACHES.add({})
        self._early: dict[type[Record], EarlyReader] = CACHES.add({})
        self._writers: dict[type[Record], Writer] = CACHES.add({})
        self._encoders: dict[type[Record], Encoder] = CACHES.add({})
        self._quick_rows: Rows | None = None
        self._exact: dict[Node, bool] = CACHES.add({})

    def specs_of(self, model: type[Record]) -> tuple[FieldSpec, ...]:
        """Return how every field of a model is read and written."""
        return self.plan_of(model).specs

    def plan_of(self, model: type[Record]) -> Plan:
        """Return how every member of a model is read and written."""
        if model not in self._plans:
            with self._lock:
                self._plans.setdefault(model, Plan(plan_fields(model, self), plan_additional(model, self)))
        return self._plans[model]

    def reader_of(self, model: type[Record]) -> Reader:
        """Return the reader of a model: the compiled one, once objects have been read without it."""
        if model in self._readers:
            return self._readers[model]
        if model not in self._early:
            with self._lock:
                early = EarlyReader(model, self.plan_of(model), partial(self._compiled, model))
                self._early.setdefault(model, early)
        return self._compiled(model) if self._early[model].is_over else self._early[model]

    def _compiled(self, model: type[Record]) -> Reader:
        if model not in self._readers:
            with self._lock:
                if model not in self._readers:
                    from .compiled.reading import compile_reader  # with the first model of which several objects come

                    self._readers[model] = compile_reader(model, self.plan_of(model), self.reader_of)
        return self._readers[model]

    def writer_of(self, model: type[Record]) -> Writer:
        """Return the compiled writer of a model."""
        if model not in self._writers:
            with self._lock:
                if model not in self._writers:
                    from .compiled.writing import compile_writer  # with the first value that is written

                    self._writers[model] = compile_writer(model, self.plan_of(model), self.writer_of)
        return self._writers[model]

    def encoder_of(self, model: type[Record]) -> Encoder:
        """Return the compiled encoder of a model."""
        if model not in self._encoders:
            with self._lock:
                if model not in self._encoders:
                    from .compiled.encoding import compile_encoder  # with the first value that is written

                    self._encoders[model] = compile_encoder(model, self.plan_of(model), self.encoder_of)
        return self._encoders[model]

    def quick_rows(self) -> Rows:
        """Return what writes long lists of models; it is imported with the first of them."""
        if self._quick_rows is None:
            from .compiled.quick_rows import QuickRows

            with self._lock:
                self._quick_rows = self._quick_rows or QuickRows(self.plan_of)
        return self._quick_rows

    def model_reader(self, model: type[Record]) -> Reader:
        """Return a reader of a model that is looked up at its first use: models may be recursive."""
        compiled: list[Reader] = []

        def read(value: Any, at: Path, reading: ReadContext) -> Any:
            if compiled:
                return compiled[0](value, at, reading)
            reader = self.reader_of(model)
            if not is_early(reader):
                compiled.append(reader)
            return reader(value, at, reading)

        return read

    def choice_reader(self, members: list[Node], hint: Hint | None, scope: Scope) -> Reader:
        """Return the reader of a union without a tag."""
        from .unions import Member, choice_reader, json_types_of  # with the first model that has a union

        parts = [Member(node, hint, build(node, hint, scope, self), json_types_of(node, hint)) for node in members]
        return choice_reader(parts, self.outline_of, expected_of(Choice(tuple(members)), hint))

    def tagged_reader(self, members: list[Node], hint: Tagged, scope: Scope) -> Reader:
        """Return the reader of a union with a tag."""
        from .unions import tagged_reader  # with the first model that has one

        by_tag = {tag: build(of_type(name, scope), None, scope, self) for tag, name in hint.models}
        single = len(members) == 1
        untagged = build(members[0], None, scope, self) if single else self.choice_reader(members, None, scope)
        other_reader = None if hint.other is None else build(of_type(hint.other, scope), None, scope, self)
        return tagged_reader(hint.member, by_tag, untagged, other_reader)

    def outline_of(self, model: type[Any]) -> "Outline":
        """Return what tells a model from another."""
        from .unions import outline  # as late as in `choice_reader`

        return outline(self.specs_of(model))

    def is_exact(self, node: Node) -> bool:
        """Return whether a type holds a `Decimal` somewhere: then JSON numbers are to be read exactly."""
        if node not in self._exact:
            self._exact[node] = reaches(node, lambda part: part == Scalar("Decimal"), self._inside)
        return self._exact[node]

    def _inside(self, model: type[Any]) -> list[Node]:
        if is_overlaid(model):
            return []
        plan = self.plan_of(model)
        return [field.node for field in (*plan.specs, *([plan.additional] if plan.additional else []))]


CODEC_CACHE: Final = CodecCache()


class TypeReader(Value):
    """The reader of answers of one type."""

    reader: Reader
    exact: bool
    """Whether JSON numbers are to be read exactly."""

    item_reader: Reader | None = None
    """The reader of one item, where the type is a list of models."""

    is_settled: bool = True
    """Whether the reader is the last one of the type."""


def type_reader_of(returns: object, hint: Hint | None, module: str) -> TypeReader:
    """Return the reader of a type; its names are looked up in `module`."""
    scope = Scope(module)
    node = of_type(returns, scope)
    if isinstance(node, Object) and hint is None and not is_overlaid(node.model):
        reader = CODEC_CACHE.reader_of(node.model)
        return TypeReader(reader, CODEC_CACHE.is_exact(node), is_settled=not is_early(reader))
    item_reader = None
    if isinstance(node, ListOf) and isinstance(node.item, Object) and hint is None and not is_overlaid(node.item.model):
        item_reader = CODEC_CACHE.model_reader(node.item.model)
    return TypeReader(build(node, hint, scope, CODEC_CACHE), CODEC_CACHE.is_exact(node), item_reader)
