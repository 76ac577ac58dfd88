# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.
"""Events that the vendor sends by itself: `parse` reads the body of such a request.

- `event`: Receive an event
"""

from __future__ import annotations

from typing import TypeAlias

from . import models
from ._runtime.client import Headers, Receiver

Event: TypeAlias = models.WebhookEvent
"""What `parse` returns."""

_RECEIVER = Receiver(f"{__package__}.models", ("WebhookEvent",))


def parse(body: bytes | str, headers: Headers = ()) -> Event:
    """Return the event that a request of the vendor brings.

    Nothing is documented of a signature, so that anybody may have sent the request.

    Args:
        body: The body as it came, byte by byte: a signature is about these bytes.
        headers: The headers, as a mapping or as pairs.

    Raises:
        DecodeError: The body is not JSON.
    """
    event: Event = _RECEIVER.parse(body, headers)
    return event
