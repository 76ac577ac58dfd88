# Copied from overlays/simplicate/simulator/files.py; edit it there, then generate again.
"""Documents: uploads in pieces, documents made of them, their content, and attachments to messages."""

from __future__ import annotations

from typing import Any

from simplicate_client._overlay.simulator.listings import Listings
from simplicate_client._overlay.simulator.uploads import BadChunkError, Uploads
from simplicate_client._runtime.extend import (
    Received,
    ReceivedFile,
    Record,
    Refused,
    Reply,
    Route,
    Row,
    copied,
    handles,
    is_list,
    listing,
    mapping,
)

_AREAS = ("documents", "crm", "hrm", "invoices", "projects", "sales")
_STORED = b"stored file"


class Files(Listings):
    """The part of Simplicate that keeps files."""

    def __init__(self, *given: Any) -> None:
        self.uploads = Uploads()
        super().__init__(*given)

    @handles("POST /upload/chunked")
    def begin_upload(self, request: Received) -> Reply:
        """Begin a file."""
        size = str(request.fields.get("file_size"))
        if not size.isdecimal() or int(size) < 1:
            raise Refused(self.refuse(400, "file_size must be a number of bytes"))
        upload = self.uploads.begin(str(request.fields.get("file_name")), int(size))
        return self.reply({"chunked_upload_id": upload.id})

    @handles("PUT /upload/chunked/{id}")
    def append(self, request: Received) -> Reply:
        """Add a piece to a file."""
        upload = self.uploads.held.get(request.values["id"])
        if upload is None:
            raise Refused(self.not_found(request))
        try:
            told = upload.append(str(request.fields["chunk"]), request.fields.get("checksum"))
        except BadChunkError as error:
            request.complaints.append(str(error))
            raise Refused(self.refuse(400, str(error))) from error
        return self.reply(told)

    @handles(*(f"POST /{area}/document" for area in _AREAS))
    def add_document(self, request: Received) -> Reply:
        """Make a document of an uploaded file."""
        given = request.fields
        queue_id = str(given["upload_queue_id"])
        upload = self.uploads.queued(queue_id)
        if upload is None:
            raise Refused(self.refuse(400, f"upload_queue_id: {queue_id} does not exist, or is not complete"))
        document = self.new_document(given, upload.name, upload.content)
        return self.reply({"id": document.id})

    def new_document(self, given: Row, name: str, content: bytes) -> Record:
        """Add a document."""
        links = given.get("linked_to")
        targets = [mapping(link) for link in (links if is_list(links) else [links]) if link]
        row: Row = {
            "download_url": f"/storage/download?name={name}",
            "document_type": self.reference("document_type_id", given.get("document_type_id")),
            "linked_to": [self._link(key, value) for target in targets for key, value in target.items() if value],
            "created_by": None,
            "title": given.get("title"),
            "description": given.get("description"),
            "created_at": self.now(),
            "updated_at": self.now(),
        }
        record = self.records["documents/document"].add(row)
        self.keep_content(record, content, name)
        return record

    def keep_content(self, record: Record, content: bytes, name: str = "") -> None:
        """Give a document its content."""
        record.files["file"] = [ReceivedFile(name, content)]

    def _link(self, name: str, value: Any) -> Row:
        self.reference(name, value)
        other = self.find_record(value)
        label = None
        if other is not None:
            named = (other.row.get(key) for key in ("name", "full_name", "subject", "invoice_number"))
            label = next((text for text in named if text), None)
        return {"id": value, "label": label, "type": name.removesuffix("_id")}

    @handles(*(f"PUT /{area}/document" for area in _AREAS))
    def change_document(self, request: Received) -> Reply:
        """Change the document that the body names."""
        given = request.fields
        record = self.records["documents/document"].record(given.get("id"))
        if record is None:
            raise Refused(self.refuse(404, "Entity Not Found"))
        if "upload_queue_id" in given:
            upload = self.uploads.queued(str(given["upload_queue_id"]))
            if upload is None:
                raise Refused(self.refuse(400, f"upload_queue_id: {given['upload_queue_id']} does not exist"))
            record.files["file"] = [ReceivedFile(upload.name, upload.content)]
        if "document_type_id" in given:
            record.row["document_type"] = self.reference("document_type_id", given["document_type_id"])
        record.row |= {name: given[name] for name in ("title", "description") if name in given}
        record.row["updated_at"] = self.now()
        return self.reply({"id": record.id})

    @handles("GET /documents/download/{id}")
    def download(self, request: Received) -> Reply:
        """Return the content of a document."""
        record = self.records["documents/document"].record(request.values["id"])
        if record is None:
            raise Refused(self.not_found(request))
        file = next(iter(record.files.get("file", [])), ReceivedFile("", b"%PDF-1.4\n%%EOF\n"))
        is_pdf = file.content.startswith(b"%PDF")
        return Reply(200, file.content, "application/pdf" if is_pdf else "application/octet-stream")

    @handles("POST /timeline/attachment")
    def attach(self, request: Received) -> Reply:
        """Attach a document to a message."""
        message = self.find_record(request.fields.get("message_id"))
        document = self.find_record(request.fields.get("document_id"))
        if message is None or document is None:
            raise Refused(self.refuse(404, "Entity Not Found"))
        row = {
            "attachment_type": None,
            "title": document.row.get("title"),
            "document_id": document.id,
            "download_link": document.row.get("download_url"),
        }
        attachment = self.records["timeline/attachment"].add(row, scope={"message": message.id})
        message.row["attachments"] = [*listing(message.row.get("attachments")), copied(attachment.row)]
        return self.reply({"id": attachment.id})

    @handles("DELETE /timeline/attachment/{id}")
    def detach(self, request: Received) -> Reply:
        """Take an attachment away from its message."""
        route = self.routes["DELETE /timeline/attachment/{id}"]
        attachment = self.one(request, route)
        message = self.find_record(attachment.scope.get("message"))
        if message is not None:
            kept = [mapping(one) for one in listing(message.row.get("attachments"))]
            message.row["attachments"] = [one for one in kept if one.get("id") != attachment.id]
        return self.delete(request, route)

    def act(self, request: Received, route: Route) -> Reply:
        """Return the documented answer; of a stored file its bytes."""
        if request.path.startswith("/storage/"):
            return Reply(200, _STORED, "application/octet-stream")
        return super().act(request, route)

    @handles("POST /storage/getfileicon")
    def show_icon(self, request: Received) -> Reply:  # noqa: ARG002  a handler has it
        """Return the bytes of an icon; nobody documents what is asked for."""
        return Reply(200, _STORED, "application/octet-stream")

    @handles("POST /storage/dropzoneupload", "POST /storage/paperlayoutupload", "POST /storage/uploadstream")
    def store_file(self, request: Received) -> Reply:
        """Keep a file; what the vendor says about it is not documented."""
        assert request.operation is not None
        route = self.routes[request.operation.key]
        record = self.held(route).add({})
        self.keep_files(request, record)
        return self.documented(route)
