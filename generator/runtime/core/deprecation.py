"""Mark what a vendor no longer wants to be called: for editors and type checkers, without a warning at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Type checkers bring the stub of this package along; it need not be installed.
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Return a decorator that leaves a function as it is and notes the message, as PEP 702 says."""

        def mark(function):
            function.__deprecated__ = message
            return function

        return mark
