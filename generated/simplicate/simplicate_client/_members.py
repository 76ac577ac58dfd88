# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""Optional members that are documented never to be null: a null there is a drift."""

from typing import Final

NEVER_NULL: Final = {
    "ChunkProgress": "upload_queue_id download_url",
    "Created": "id",
}
