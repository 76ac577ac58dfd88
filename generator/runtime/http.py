"""The HTTP library underneath, named in this one place.

Everything else says `from .http import httpx`: moving to another library with the same interface is an edit here.
"""

from __future__ import annotations

import httpx as httpx

__all__ = ["httpx"]
