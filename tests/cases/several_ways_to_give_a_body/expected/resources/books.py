# Generated from spec.yaml; edit that, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list
from typing import Literal, overload

from .._runtime.call import Answer, Answers, BodyVariant, Call, Saved
from .._runtime.client import AsyncResource, Resource
from .._runtime.core import UNSET, Progress, Target, Unset


class Books(Resource):
    """Books."""

    @overload
    def add(self, *, title: str, accept: None = None) -> List[str] | bytes: ...

    @overload
    def add(self, *, body: str | bytes, accept: None = None) -> List[str] | bytes: ...

    @overload
    def add(self, *, title: str, accept: Literal["application/json"]) -> List[str]: ...

    @overload
    def add(self, *, body: str | bytes, accept: Literal["application/json"]) -> List[str]: ...

    @overload
    def add(self, *, title: str, accept: Literal["application/pdf"]) -> bytes: ...

    @overload
    def add(self, *, body: str | bytes, accept: Literal["application/pdf"]) -> bytes: ...

    @overload
    def add(
        self, *, to: Target, title: str, accept: Literal["application/pdf"], progress: Progress | None = None
    ) -> Saved: ...

    @overload
    def add(
        self, *, to: Target, body: str | bytes, accept: Literal["application/pdf"], progress: Progress | None = None
    ) -> Saved: ...

    def add(
        self,
        *,
        to: Target | None = None,
        title: str | Unset = UNSET,
        body: str | bytes | Unset = UNSET,
        accept: Literal["application/json", "application/pdf"] | None = None,
        progress: Progress | None = None,
    ) -> List[str] | bytes | Saved:
        """Add a book.

        Args:
            body: The whole body in place of its members, as application/xml.
            accept: Media type to ask for, which decides what is given back; left out, the vendor chooses.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.
        """
        answers: Answers[List[str] | bytes] = Answers(
            Answer(200, returns=List[str], media="application/json"),
            Answer(200, returns=bytes, media="application/pdf"),
        )
        return self._fetch(
            Call(
                "POST",
                "/books",
                variants=(
                    BodyVariant("application/json", json={"title": title}, needs={"title": title}),
                    BodyVariant("application/xml", content=body, whole=True),
                ),
                returns=answers,
                accept=accept,
            ),
            to,
            progress,
        )


class AsyncBooks(AsyncResource):
    """Books."""

    @overload
    async def add(self, *, title: str, accept: None = None) -> List[str] | bytes: ...

    @overload
    async def add(self, *, body: str | bytes, accept: None = None) -> List[str] | bytes: ...

    @overload
    async def add(self, *, title: str, accept: Literal["application/json"]) -> List[str]: ...

    @overload
    async def add(self, *, body: str | bytes, accept: Literal["application/json"]) -> List[str]: ...

    @overload
    async def add(self, *, title: str, accept: Literal["application/pdf"]) -> bytes: ...

    @overload
    async def add(self, *, body: str | bytes, accept: Literal["application/pdf"]) -> bytes: ...

    @overload
    async def add(
        self, *, to: Target, title: str, accept: Literal["application/pdf"], progress: Progress | None = None
    ) -> Saved: ...

    @overload
    async def add(
        self, *, to: Target, body: str | bytes, accept: Literal["application/pdf"], progress: Progress | None = None
    ) -> Saved: ...

    async def add(
        self,
        *,
        to: Target | None = None,
        title: str | Unset = UNSET,
        body: str | bytes | Unset = UNSET,
        accept: Literal["application/json", "application/pdf"] | None = None,
        progress: Progress | None = None,
    ) -> List[str] | bytes | Saved:
        """Add a book.

        Args:
            body: The whole body in place of its members, as application/xml.
            accept: Media type to ask for, which decides what is given back; left out, the vendor chooses.
            to: Path or binary file to write to; left out, the bytes are returned.
            progress: Called with the bytes so far and the total, which may be None.
        """
        answers: Answers[List[str] | bytes] = Answers(
            Answer(200, returns=List[str], media="application/json"),
            Answer(200, returns=bytes, media="application/pdf"),
        )
        return await self._fetch(
            Call(
                "POST",
                "/books",
                variants=(
                    BodyVariant("application/json", json={"title": title}, needs={"title": title}),
                    BodyVariant("application/xml", content=body, whole=True),
                ),
                returns=answers,
                accept=accept,
            ),
            to,
            progress,
        )
