# Copied from generator/runtime/call/__init__.py; edit it there, then generate again.
"""A call as a value, and the flow of several."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .arguments import Takes as Takes
    from .call import Answer as Answer
    from .call import Answers as Answers
    from .call import Call as Call
    from .call import Server as Server
    from .call import Variable as Variable
    from .flow import Flow as Flow
    from .flow import Page as Page
    from .flow import Saved as Saved
    from .flow import Wait as Wait
    from .flow import expect as expect
    from .flow import fetch_all as fetch_all
    from .flow import fetch_page as fetch_page
    from .flow import perform as perform
    from .flow import store as store
    from .flow import work as work
    from .options import Attempt as Attempt
    from .options import Clock as Clock
    from .options import Options as Options
    from .options import Recorded as Recorded
    from .options import Settings as Settings
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
arguments Takes
call Answer Answers Call
flow Flow Saved Wait expect fetch_all fetch_page perform store work
options Attempt Clock Options Recorded Settings
flow Page
call Server Variable
""",
    )
