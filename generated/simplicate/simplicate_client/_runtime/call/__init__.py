# Copied from generator/runtime/call/__init__.py; edit it there, then generate again.
"""A call as a value, and the flow of several."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .arguments import Takes as Takes
    from .call import Answer as Answer
    from .call import Answers as Answers
    from .call import Call as Call
    from .call import Flow as Flow
    from .call import Page as Page
    from .call import Saved as Saved
    from .call import Server as Server
    from .call import T as T
    from .call import Variable as Variable
    from .call import Wait as Wait
    from .call import expect as expect
    from .call import fetch_all as fetch_all
    from .call import fetch_page as fetch_page
    from .call import perform as perform
    from .call import store as store
    from .call import work as work
    from .defaults import Default as Default
    from .options import Attempt as Attempt
    from .options import Clock as Clock
    from .options import Options as Options
    from .options import Recorded as Recorded
    from .options import Settings as Settings
    from .options import Waiting as Waiting
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
arguments Takes
call Answer Answers Call Flow Page Saved T Wait expect fetch_all fetch_page perform store work
options Attempt Clock Options Recorded Settings Waiting
defaults Default
call Server Variable
""",
    )
