# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""What overlays may use of the runtime. These names stay; its modules may change."""

from typing import TYPE_CHECKING

from .core import lazy_names

if TYPE_CHECKING:
    from .apps import NOTHING as NOTHING
    from .apps import Body as Body
    from .apps import Budget as Budget
    from .apps import Collection as Collection
    from .apps import Document as Document
    from .apps import Operation as Operation
    from .apps import Received as Received
    from .apps import ReceivedFile as ReceivedFile
    from .apps import Record as Record
    from .apps import Records as Records
    from .apps import RecordsGiven as RecordsGiven
    from .apps import Refused as Refused
    from .apps import Reply as Reply
    from .apps import Route as Route
    from .apps import Row as Row
    from .apps import RowPage as RowPage
    from .apps import SentSecret as SentSecret
    from .apps import SimulatedClock as SimulatedClock
    from .apps import Simulator as Simulator
    from .apps import SimulatorSettings as SimulatorSettings
    from .apps import Vendor as Vendor
    from .apps import copied as copied
    from .apps import example_of as example_of
    from .apps import handles as handles
    from .apps import is_list as is_list
    from .apps import is_row as is_row
    from .apps import listing as listing
    from .apps import mapping as mapping
    from .apps import members_of as members_of
    from .apps import part_at as part_at
    from .apps import put_at as put_at
    from .apps import quoted as quoted
    from .apps import stable_id as stable_id
    from .auth import Credential as Credential
    from .auth import Secret as Secret
    from .body import lines as lines
    from .call import Answer as Answer
    from .call import Answers as Answers
    from .call import Call as Call
    from .call import Clock as Clock
    from .call import Flow as Flow
    from .call import Options as Options
    from .call import Page as Page
    from .call import Saved as Saved
    from .call import Settings as Settings
    from .call import T as T
    from .call import Wait as Wait
    from .call import expect as expect
    from .call import fetch_all as fetch_all
    from .call import fetch_page as fetch_page
    from .call import perform as perform
    from .call import store as store
    from .call import work as work
    from .codec import Codec as Codec
    from .codec import Model as Model
    from .codec import decimal_text as decimal_text
    from .codec import fresh as fresh
    from .codec import home_codec as home_codec
    from .codec import plain_decimal as plain_decimal
    from .core import UNSET as UNSET
    from .core import ApiError as ApiError
    from .core import BadRequest as BadRequest
    from .core import ClientError as ClientError
    from .core import Conflict as Conflict
    from .core import ConnectionFailed as ConnectionFailed
    from .core import DecodeError as DecodeError
    from .core import Drift as Drift
    from .core import Empty as Empty
    from .core import ExtraMissing as ExtraMissing
    from .core import Failure as Failure
    from .core import File as File
    from .core import Forbidden as Forbidden
    from .core import FormStyle as FormStyle
    from .core import Hinted as Hinted
    from .core import InvalidArgument as InvalidArgument
    from .core import MissingCredential as MissingCredential
    from .core import NotFound as NotFound
    from .core import NotReady as NotReady
    from .core import NotReadyRule as NotReadyRule
    from .core import OutcomeUnknown as OutcomeUnknown
    from .core import Paging as Paging
    from .core import Progress as Progress
    from .core import Quirks as Quirks
    from .core import RateLimit as RateLimit
    from .core import RateLimited as RateLimited
    from .core import RetryRule as RetryRule
    from .core import SequenceNotStr as SequenceNotStr
    from .core import ServerError as ServerError
    from .core import Target as Target
    from .core import TimedOut as TimedOut
    from .core import TransportError as TransportError
    from .core import TypeExpr as TypeExpr
    from .core import Unauthorized as Unauthorized
    from .core import Unprocessable as Unprocessable
    from .core import Unset as Unset
    from .core import Upload as Upload
    from .core import When as When
    from .core import Wrapped as Wrapped
    from .core import dig as dig
    from .core import flag as flag
    from .core import hints as hints
    from .core import httpx as httpx
    from .core import is_unset as is_unset
    from .core import items as items
    from .core import json_text as json_text
    from .core import keyed as keyed
    from .core import php_text as php_text
    from .core import plain as plain
    from .core import quirk as quirk
    from .core import spelled as spelled
    from .core import stamp as stamp
    from .core import tagged as tagged
    from .core import text as text
    from .core import upload as upload
    from .core import uploads as uploads
    from .core import whole as whole
    from .core import wire as wire
    from .core import without_hidden as without_hidden
    from .core import wrapped as wrapped
    from .dialect import Dialect as Dialect
    from .dialect import Parts as Parts
    from .dialect import lists as lists
    from .dialect import problems as problems
    from .paging import AsyncPages as AsyncPages
    from .paging import Pages as Pages
    from .params import as_json as as_json
    from .params import deep as deep
    from .params import encoded as encoded
    from .params import exploded as exploded
    from .params import given as given
    from .params import joined as joined
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
..apps Body Budget Collection Document NOTHING Operation Received ReceivedFile Record Records RecordsGiven Refused Reply Route Row RowPage SentSecret SimulatedClock Simulator SimulatorSettings Vendor copied example_of handles is_list is_row listing mapping members_of part_at put_at quoted stable_id
..auth Credential Secret
..body lines
..call Answer Answers Call Clock Flow Options Page Saved Settings T Wait expect fetch_all fetch_page perform store work
..codec Codec Model decimal_text fresh home_codec plain_decimal
..core ApiError BadRequest ClientError Conflict ConnectionFailed DecodeError Drift Empty ExtraMissing Failure File Forbidden FormStyle Hinted InvalidArgument MissingCredential NotFound NotReady NotReadyRule OutcomeUnknown Paging Progress Quirks RateLimit RateLimited RetryRule SequenceNotStr ServerError Target TimedOut TransportError TypeExpr UNSET Unauthorized Unprocessable Unset Upload When Wrapped dig flag hints httpx is_unset items json_text keyed php_text plain quirk spelled stamp tagged text upload uploads whole wire without_hidden wrapped
..dialect Dialect Parts lists problems
..paging AsyncPages Pages
..params as_json deep encoded exploded given joined
""",
    )
