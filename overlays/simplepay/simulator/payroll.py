"""The whole of SimplePay: templates applied to employees, what it begins with, and how it is set up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar, Literal, Unpack

from simplepay_client._overlay.simulator.lines import add_up, empty_data, set_line
from simplepay_client._overlay.simulator.lines import amount_of as read_amount
from simplepay_client._overlay.simulator.office import Settings
from simplepay_client._overlay.simulator.reports import BALANCES, Reports
from simplepay_client._runtime.extend import (
    Received,
    Record,
    RecordsGiven,
    Refused,
    Reply,
    Row,
    SimulatorSettings,
    Vendor,
    copied,
    handles,
    is_list,
    listing,
    mapping,
)
from simplepay_client._runtime.extend import Simulator as AnySimulator

_SAVED = "Profile mapping has been created/updated"
_WRAPPED = ("client", "employee", "wave", "pay_point", "payslip", "payment_run", "service_period", "profile_mapping")


class Payroll(Reports):
    """A SimplePay."""

    # Templates.

    @handles("POST /employees/{employee_id}/profile_mappings")
    def add_mapping(self, request: Received) -> Reply:
        """Apply a template to an employee; ids that come as text are kept as numbers."""
        given = mapping(request.fields["profile_mapping"])
        employee_id = request.values["employee_id"]
        if not str(given["profile_id"]).isdecimal():
            raise self.wrong(profile_id="is not a number")
        row: Row = {
            "employee_id": int(employee_id),
            "profile_id": int(given["profile_id"]),
            "inputs": {},
            "created_at": self.stamp(),
            "updated_at": self.stamp(),
            "excluded_calculations": [],
            "included_calculations": [],
        }
        record = self.records.profile_mappings.add(row, scope={"employees": employee_id})
        return Reply(200, {"message": _SAVED, "id": record.row["id"]})

    @handles("PUT /profile_mappings/{profile_mapping_id}")
    def change_mapping(self, request: Received) -> Reply:
        """Switch on the optional calculations that were sent, and off all others."""
        record = self._mapping(request)
        wanted = listing(mapping(request.fields["profile_mapping"]).get("optional_calculation_ids"))
        known = [*listing(record.row["included_calculations"]), *listing(record.row["excluded_calculations"])]
        record.row["included_calculations"] = list(wanted)
        record.row["excluded_calculations"] = [number for number in known if number not in wanted]
        record.row["updated_at"] = self.stamp()
        return Reply(200, {"message": _SAVED, "id": record.row["id"]})

    @handles("DELETE /profile_mappings/{profile_mapping_id}")
    def remove_mapping(self, request: Received) -> Reply:
        """Take a template away."""
        record = self._mapping(request)
        del self.records.profile_mappings[record.id]
        return Reply(200, {"message": "Profile mapping has been deleted", "id": record.row["id"]})

    def _mapping(self, request: Received) -> Record:
        record = self.records.profile_mappings.record(request.values["profile_mapping_id"])
        if record is None:
            raise Refused(self.not_found(request))
        return record

    # What it begins with.

    def load_row(self, collection: Any, row: Row) -> None:
        """Add a row of the caller's; it may have its wrapper, and an employee may come with periods and payslips."""
        inner = next((row[name] for name in _WRAPPED if list(row) == [name]), row)
        own = mapping(copied(inner))
        periods, slips = listing(own.pop("service_periods", None)), listing(own.pop("recent_payslips", None))
        slips = listing(own.pop("recent_payslips_with_data", None)) or slips
        super().load_row(collection, own)
        for held, wrapped in (("employees/service_periods", periods), ("payslips", slips)):
            for entry in wrapped:
                whole = mapping(next(iter(mapping(entry).values()), None))
                super().load_row(self.records[held], {**whole, "employee_id": own.get("id")})

    def seed(self) -> None:
        """Fill it from the documented examples, put into one company with few employees."""
        client = self._row_of("GET /clients/")
        client_id = client["id"]
        self.records.clients.add(client)
        person = self._row_of("GET /employees/{id}")
        self._seed_all("GET /clients/{client_id}/waves", {"clients": client_id}, client_id=client_id)
        self._seed_all("GET /clients/{client_id}/pay_points", {"clients": client_id}, client_id=client_id)
        self._seed_all("GET /clients/{client_id}/payment_runs", {"clients": client_id})
        self._seed_all("GET /clients/{client_id}/custom_employee_fields", {"clients": client_id})
        self._seed_all("GET /clients/{client_id}/items_and_outputs", {"clients": client_id})
        self.records.employees.add({"number": "0001", **person}, scope={"clients": str(client_id)})
        own = {"employees": person["id"]}
        self._seed_bulk(client_id)
        for path in ("payslips", "service_periods", "profile_mappings", "calculations", "inherited_calculations"):
            employee_id = {} if path == "payslips" else {"employee_id": person["id"]}
            self._seed_all(f"GET /employees/{{employee_id}}/{path}", own, **employee_id)
        self._seed_all("GET /payment_runs/{payment_run_id}/payslips", own)
        run = next(iter(self.records.payment_runs.held))
        self._seed_all("GET /payment_runs/{payment_run_id}/accounting", {"payment_runs": run})
        for record in self.records.calculations.held.values():
            record.row["client_id"] = client_id
        self._seed_leave(own)
        self._seed_reports(client_id)
        self._seed_waves(client_id)

    def _rows_of(self, key: str) -> Iterator[Row]:
        """Yield the rows in the first example of an answer, without their wrappers."""
        operation = self.document.operations[key]
        example = next(iter(operation.examples_of(operation.success[2])), None)
        for row in map(mapping, example if is_list(example) else [example]):
            inner = next((row[name] for name in _WRAPPED if list(row) == [name]), row)
            yield mapping(copied(inner))

    def _row_of(self, key: str) -> Row:
        return next(self._rows_of(key))

    def _seed_all(self, key: str, scope: dict[str, Any], **relations: Any) -> None:
        texts = {kind: str(number) for kind, number in scope.items()}
        for row in self._rows_of(key):
            self.held(self.routes[key]).add(row | relations, scope=texts)

    def _seed_leave(self, own: dict[str, Any]) -> None:
        for type_id, name in self._row_of("GET /clients/{client_id}/leave_types").items():
            self.records.leave_types.add({"id": int(type_id), "name": name})
        scope = {"employees": str(own["employees"])}
        for row in self._answers("GET /employees/{employee_id}/leave_balances"):
            if "type_id" in mapping(row):
                self.records["employees/leave_balances"].add(row, scope=scope)
        for day in self._answers("GET /employees/{employee_id}/leave_days"):
            self.records.leave_days.add(day[0], scope=scope)
        # Kinds that only documented requests name.
        for example in self._requests("POST /employees/{employee_id}/leave_days/create_multiple"):
            for day in listing(example.get("dates")):
                if str(day["type_id"]) not in self.records.leave_types:
                    self.records.leave_types.add({"id": day["type_id"], "name": f"Other {day['type_id']}"})

    def _answers(self, key: str) -> list[Any]:
        """Return the entries of all examples of an answer that are lists."""
        operation = self.document.operations[key]
        return [entry for example in operation.examples_of(operation.success[2]) for entry in listing(example)]

    def _requests(self, key: str) -> list[Row]:
        """Return the examples of a request."""
        operation = self.document.operations[key]
        return [mapping(one) for media in operation.bodies.values() for one in operation.examples_of(media)]

    def _seed_reports(self, client_id: Any) -> None:
        """Add the employees and amounts that documented reports are about."""
        self._seed_history(client_id)
        self._seed_balances()

    def _seed_history(self, client_id: Any) -> None:
        for number, row in enumerate(self._rows_of("POST /clients/{client_id}/reports/transaction_history"), 1):
            who = {"id": int(row["employee"]), "number": f"{int(row['employee']):04}", "first_name": "Employee"}
            self._seed_person(client_id, {**who, "last_name": row["employee"], "wave_id": number})
            data = empty_data()
            for caption, text in row.items():
                amount = read_amount(str(text).removeprefix("R ").replace(",", ""))
                if caption not in ("employee", "Date") and amount is not None:
                    set_line(data, "deduction" if caption == "Tax" else "income", caption, amount)
            slip = {"date": row["Date"], "special": False, "finalised": True, "ss_released": True, "dirty": False}
            slip |= {"payment_run_id": None, "nett_pay": float(add_up(data)), "data": data}
            self.records.payslips.add(slip, scope={"employees": row["employee"]})

    def _seed_balances(self) -> None:
        for row in self._rows_of("POST /clients/{client_id}/reports/tracked_balances"):
            for caption, kind in BALANCES.items():
                amount = read_amount(str(row[caption]).removeprefix("R "))
                if amount:
                    owner = {"employee_id": int(row["employee"])}
                    self.records.calculations.add(self.new_calculation(kind, {"balance": float(amount)}, **owner))
        for row in self._rows_of("POST /clients/{client_id}/reports/comparison_leave"):
            names = {name: type_id for type_id, name in self.type_names().items()}
            balance = {"type_id": int(names[row["leave_type"]]), "balance": float(row["Balance"]), "date": row["Date"]}
            self.records["employees/leave_balances"].add(balance, scope={"employees": row["employee"]})

    def _seed_bulk(self, client_id: Any) -> None:
        """Add the employees and payslips that documented bulk input is about."""
        key = "POST /clients/{client_id}/bulk_input"
        sent = [entity for example in self._requests(key) for entity in listing(example.get("entities"))]
        for entity, row in zip(sent, self._rows_of(key), strict=True):
            names = row["message"].removeprefix("Information for ").split(" ")
            person = {"id": int(row["id"]), "number": f"{int(row['id']):05}", "first_name": names[0]}
            if row["id"] not in self.records.employees:
                self._seed_person(client_id, {**person, "last_name": names[1], "wave_id": 2})
            if "payslip_id" in row:
                slip = {"id": int(row["payslip_id"]), "date": row.get("payslip_date", "2020-11-30"), "special": False}
                slip |= {"finalised": False, "dirty": False, "nett_pay": 0.0, "ss_released": False}
                slip |= {"payment_run_id": None, "data": empty_data()}
                self.records.payslips.add(slip, scope={"employees": row["id"]})
            items = {name.split(".")[1] for name in mapping(entity["attributes"]) if name.startswith("calc.")}
            self._seed_items(row, sorted(items))

    def _seed_items(self, row: Row, items: list[str]) -> None:
        """Set up what documented bulk input could save: items that are not one-off are set on the employee already."""
        outputs = next(iter(self.records["clients/items_and_outputs"]))
        for item in items:
            if item.isdecimal():
                custom = {"id": int(item), "label": f"Item {item}", "item_type": "income", "once_off": False}
                listing(outputs["custom_items"]).append(custom)
            elif row["success"] == "true" and not self.is_enabled(item, row["id"]):
                self.records.calculations.add(self.new_calculation(item, {}, employee_id=int(row["id"])))

    def _seed_person(self, client_id: Any, row: Row) -> None:
        whole = {"birthdate": None, "appointment_date": "2010-02-06", "payment_method": "cash", **row}
        self.records.employees.add(whole, scope={"clients": str(client_id)})

    def _seed_waves(self, client_id: Any) -> None:
        """Add the pay frequencies that documented employees and requests name."""
        wave = next(iter(self.records.waves))
        named = [row.get("wave_id") for row in (*self.records.employees, *self.records.payment_runs)]
        examples = self._requests("POST /clients/{client_id}/employees")
        named += [mapping(example.get("employee")).get("wave_id") for example in examples]
        for wave_id in dict.fromkeys(named):
            if wave_id is not None and str(wave_id) not in self.records.waves:
                self.records.waves.add({**wave, "id": wave_id}, scope={"clients": str(client_id)})


class Simulator(AnySimulator):
    """A SimplePay in memory.

    Args:
        records: Rows by resource, such as `{"employees": [{"id": 7, "client_id": 1, ...}]}`; by default the
            documented examples. `leave_types` are rows with `id` and `name`, `leave_balances` have `employee_id`.
        numbers: Whether SimplePay numbers employees, or the client does.
        requests_an_hour: Budget of an API key; headers tell what is left of it.
        requests_a_minute: Limit of an address; no header tells of it.
        running_status: Status of a poll while a report runs.
        settings: `start`, `running` and `strict`, as of every simulator.
    """

    vendor_class = Payroll
    host = "api.simplepay.simulator.test"
    more_arguments: ClassVar[dict[str, dict[str, Any]]] = {
        "running_status": {"type": int, "choices": (204, 200), "default": 204, "help": "status while a report runs"}
    }

    def __init__(
        self,
        *,
        records: RecordsGiven | None = None,
        numbers: Literal["automatic", "manual"] = "automatic",
        requests_an_hour: int = 1000,
        requests_a_minute: int = 300,
        running_status: Literal[204, 200] = 204,
        **settings: Unpack[SimulatorSettings],
    ) -> None:
        if running_status not in (204, 200):
            raise ValueError(f"running_status is {running_status}; give 204 or 200")
        self.settings = Settings(
            numbers=numbers,
            requests_an_hour=requests_an_hour,
            requests_a_minute=requests_a_minute,
            running_status=running_status,
        )
        super().__init__(records=records, **settings)

    def make_vendor(self) -> Vendor:
        """Return the payroll."""
        return Payroll(self.document, self.clock, self.settings)

    def open_payslips(self, client_id: int, day: date) -> list[Row]:
        """Open a payslip for each employee of a client, as the vendor's site does; return the rows."""
        return self._payroll().open_payslips(client_id, day)

    def finalise(self, payslip_id: int) -> Row:
        """Make a payslip final and put it into a pay run, as the vendor's site does; return its row."""
        return self._payroll().finalise(payslip_id)

    def _payroll(self) -> Payroll:
        assert isinstance(self.vendor, Payroll)
        return self.vendor
