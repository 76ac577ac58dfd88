# Copied from generator/runtime/apps/__init__.py; edit it there, then generate again.
"""Programs around a client, such as its command line and the vendor's simulator."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .agents.console import agents_console as agents_console
    from .agents.serving import serve as serve
    from .agents.serving import server_of as server_of
    from .agents.tools import Permissions as Permissions
    from .command_line.main import run_command as run_command
    from .reflection.docs import Doc as Doc
    from .reflection.methods import Argument as Argument
    from .reflection.methods import Group as Group
    from .reflection.methods import Method as Method
    from .reflection.methods import Surface as Surface
    from .simulator.access import Budget as Budget
    from .simulator.access import SentSecret as SentSecret
    from .simulator.clock import SimulatedClock as SimulatedClock
    from .simulator.console import console as console
    from .simulator.document.document import Document as Document
    from .simulator.document.document import Operation as Operation
    from .simulator.document.examples import example_of as example_of
    from .simulator.document.examples import stable_id as stable_id
    from .simulator.document.routes import Route as Route
    from .simulator.document.schemas import members_of as members_of
    from .simulator.document.values import Row as Row
    from .simulator.document.values import copied as copied
    from .simulator.document.values import is_list as is_list
    from .simulator.document.values import is_row as is_row
    from .simulator.document.values import listing as listing
    from .simulator.document.values import mapping as mapping
    from .simulator.document.values import part_at as part_at
    from .simulator.document.values import put_at as put_at
    from .simulator.listings import RowPage as RowPage
    from .simulator.records import Collection as Collection
    from .simulator.records import Record as Record
    from .simulator.records import Records as Records
    from .simulator.request import NOTHING as NOTHING
    from .simulator.request import Body as Body
    from .simulator.request import Received as Received
    from .simulator.request import ReceivedFile as ReceivedFile
    from .simulator.request import Refused as Refused
    from .simulator.request import Reply as Reply
    from .simulator.request import quoted as quoted
    from .simulator.simulator import RecordsGiven as RecordsGiven
    from .simulator.simulator import Simulator as Simulator
    from .simulator.simulator import SimulatorSettings as SimulatorSettings
    from .simulator.vendor.vendor import Vendor as Vendor
    from .simulator.vendor.vendor import handles as handles
    from .warehouse.console import load_console as load_console
    from .warehouse.loading import Loaded as Loaded
    from .warehouse.loading import Warehouse as Warehouse
    from .warehouse.rules import Incremental as Incremental
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
agents.console agents_console
agents.serving serve server_of
agents.tools Permissions
command_line.main run_command
reflection.docs Doc
reflection.methods Argument Group Method Surface
simulator.access Budget SentSecret
simulator.clock SimulatedClock
simulator.console console
simulator.document.document Document Operation
simulator.document.examples example_of stable_id
simulator.document.routes Route
simulator.document.schemas members_of
simulator.document.values Row copied is_list is_row listing mapping part_at put_at
simulator.listings RowPage
simulator.records Collection Record Records
simulator.request NOTHING Body Received ReceivedFile Refused Reply quoted
simulator.simulator RecordsGiven Simulator SimulatorSettings
simulator.vendor.vendor Vendor handles
warehouse.console load_console
warehouse.loading Loaded Warehouse
warehouse.rules Incremental
""",
    )
