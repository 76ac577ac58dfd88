"""Uploads: from a file to a document, in chunks."""

from __future__ import annotations

from typing import cast

from simplicate_client._overlay.chunks import CHUNK, Blocks, encoded, link_target
from simplicate_client._overlay.duplicates import Earlier
from simplicate_client._overlay.models import Uploaded, UploadInterrupted, UploadPosition
from simplicate_client._runtime.extend import (
    UNSET,
    ApiError,
    Call,
    ClientError,
    DecodeError,
    File,
    Flow,
    InvalidArgument,
    Progress,
    RetryRule,
    ServerError,
    TransportError,
    TypeExpr,
    Unset,
    Upload,
    expect,
    perform,
    quirk,
    work,
    wrapped,
)
from simplicate_client._runtime.extend import upload as file_of
from simplicate_client.models import ChunkedUpload, ChunkProgress, Created, LinkTarget


@quirk("SC-25")
def upload(  # noqa: PLR0913  one argument for each member of a document
    file: Upload,
    *,
    document_type_id: str,
    linked_to: LinkTarget | str | Unset = UNSET,
    title: str | Unset = UNSET,
    description: str | Unset = UNSET,
    message_id: str | None = None,
    resume: UploadPosition | None = None,
    chunk_size: int = CHUNK,
    progress: Progress | None = None,
) -> Flow[Uploaded]:
    """Upload a file in chunks, create a document from it, and attach it to a timeline message if you name one.

    The client reads the file in pieces. If a request fails, the error has a position; call again with `resume` to
    continue from there. If the outcome of creating the document or attaching it is unknown, `resume` first looks for
    it: a document with the same title, type, link and content is not created twice.

    Args:
        file: Path, bytes or open binary file; its size must be known.
        document_type_id: Kind of document, from the document types.
        linked_to: Record to link the document to: an identifier such as `person:abc`, or a `LinkTarget`.
        title: Title of the document; by default the file's name.
        description: Description of the document.
        message_id: Timeline message to attach the document to.
        resume: The `position` of an `UploadInterrupted`.
        chunk_size: Characters of base64 text in a chunk, at most 500 000.
        progress: Called after each chunk with the bytes so far and the total.

    Raises:
        UploadInterrupted: A request failed; `__cause__` has the error.
    """
    source = file_of(file)
    if not isinstance(source, File):
        raise InvalidArgument("there is no file to upload")
    if not 4 <= chunk_size <= CHUNK:
        raise InvalidArgument(f"chunk_size is {chunk_size}; it goes from 4 to {CHUNK}")
    target = link_target(linked_to)
    state = _begun(source, resume)
    try:
        if state.upload_queue_id is None and state.document_id is None:
            yield from _send(source, state, chunk_size, progress)
        earlier = Earlier(source)
        document_id = state.document_id
        if document_id is None:
            document_id = yield from _document(
                {
                    "upload_queue_id": state.upload_queue_id,
                    "title": state.name if isinstance(title, Unset) else title,
                    "document_type_id": document_type_id,
                    "description": description,
                    "linked_to": target,
                },
                state,
                earlier,
            )
            state.document_id = document_id
        attachment = None
        if message_id is not None:
            attachment = yield from _attach(message_id, document_id, state, earlier)
    except InvalidArgument:
        raise
    except ClientError as error:
        raise UploadInterrupted(f"{state.name}: {state.sent} of {state.size} bytes sent; {error}", state).of(
            error
        ) from error
    return Uploaded(document_id, state.upload_queue_id, attachment)


def _begun(source: File, resume: UploadPosition | None) -> UploadPosition:
    size = source.size
    if size is None:
        raise InvalidArgument(
            f"{source.name}: its size cannot be known beforehand; give a path or a file that can seek"
        )
    if size == 0:
        raise InvalidArgument(f"{source.name} is empty")
    if resume is None:
        return UploadPosition(name=source.name, size=size)
    if resume.size != size:
        raise InvalidArgument(f"{source.name} has {size} bytes now, {resume.size} when its upload began")
    return UploadPosition.from_dict(resume.to_dict())


def _send(source: File, state: UploadPosition, chunk_size: int, progress: Progress | None) -> Flow[None]:
    """Send what is left of the file; `state` is kept up to date."""
    again = state.uncertain
    while True:
        try:
            yield from _send_rest(source, state, chunk_size, progress)
            return
        except (ApiError, DecodeError) as error:
            # Sent twice, perhaps, or complete already: which, the vendor does not tell. A new upload is right for sure.
            if not again or isinstance(error, ServerError) or error.status == 429:
                raise
            again = False
            state.chunked_upload_id, state.sent, state.uncertain = None, 0, False


def _send_rest(source: File, state: UploadPosition, chunk_size: int, progress: Progress | None) -> Flow[None]:
    if state.chunked_upload_id is None:
        start = Call(
            "POST",
            "/upload/chunked",
            json={"file_name": state.name, "file_size": state.size},
            returns=ChunkedUpload,
            wire=wrapped("data"),
        )
        begun = expect((yield from perform(start)), ChunkedUpload, start)
        state.chunked_upload_id = expect(begun.chunked_upload_id, str, start, "chunked_upload_id of the upload")
    # Whole groups of three bytes, so that the chunks put together are the base64 text of the whole file.
    blocks = Blocks(source, chunk_size // 4 * 3)
    try:
        yield from work(lambda: blocks.skip(state.sent))
        while state.upload_queue_id is None:
            block = yield from work(blocks.next)
            if not block:
                raise DecodeError("all of the file was sent, but the vendor waits for more")
            answer = yield from _chunk(block, state)
            state.sent += len(block)
            state.uncertain = False
            # A vendor that leaves it out, or says it otherwise, cannot be held to it.
            arrived = cast(object, answer.file_size_current)
            if isinstance(arrived, int) and arrived != state.sent:
                raise DecodeError(f"the vendor has {arrived} bytes where {state.sent} were sent")
            if progress is not None:
                progress(state.sent, state.size)
            if str(answer.state) == "done":
                if not isinstance(answer.upload_queue_id, str) or state.sent != state.size:
                    raise DecodeError("the vendor takes the file for complete, but names none or not all was sent")
                state.upload_queue_id = answer.upload_queue_id
    finally:
        blocks.close()


def _chunk(block: bytes, state: UploadPosition) -> Flow[ChunkProgress]:
    chunk = yield from work(lambda: encoded(block))
    call = Call(
        "PUT",
        "/upload/chunked/{id}",
        path={"id": state.chunked_upload_id},
        json=chunk,
        returns=ChunkProgress,
        wire=wrapped("data"),
        # A chunk that arrived twice would count twice.
        retry=RetryRule(safe=False),
    )
    try:
        return expect((yield from perform(call)), ChunkProgress, call)
    except (TransportError, ServerError, DecodeError) as error:
        state.uncertain = _perhaps_done(error)
        raise


def _document(members: dict[str, object], state: UploadPosition, earlier: Earlier) -> Flow[str]:
    if state.document_uncertain and (known := (yield from earlier.document(members))) is not None:
        return known
    state.document_uncertain = False
    call = _making("/documents/document", members)
    try:
        document = yield from perform(call)
        name: object = getattr(document, "id", None)
        if not isinstance(name, str):
            raise DecodeError("the vendor does not name the document it made").placed(call)
    except ClientError as error:
        state.document_uncertain = _perhaps_done(error)
        raise
    return name


def _attach(message_id: str, document_id: str, state: UploadPosition, earlier: Earlier) -> Flow[str | None]:
    if state.attachment_uncertain and (known := (yield from earlier.attachment(message_id, document_id))) is not None:
        return known
    state.attachment_uncertain = False
    try:
        attachment = yield from perform(
            _making("/timeline/attachment", {"message_id": message_id, "document_id": document_id})
        )
    except ClientError as error:
        state.attachment_uncertain = _perhaps_done(error)
        raise
    name: object = getattr(attachment, "id", None)
    return name if isinstance(name, str) else None


def _making(route: str, members: dict[str, object]) -> Call[Created | None]:
    return Call("POST", route, json=members, returns=TypeExpr("Created | None"), wire=wrapped("data"))


def _perhaps_done(error: ClientError) -> bool:
    """Return whether the vendor may have carried out a failed call."""
    if isinstance(error, TransportError):
        return error.sent
    return isinstance(error, (ServerError, DecodeError))
