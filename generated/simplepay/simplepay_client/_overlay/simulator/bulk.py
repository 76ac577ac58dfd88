# Copied from overlays/simplepay/simulator/bulk.py; edit it there, then generate again.
"""Bulk input: many employees and payslips in one request, each saved or refused by itself."""

from __future__ import annotations

from simplepay_client._overlay.simulator.calculations import FINALISED, Calculations
from simplepay_client._overlay.simulator.lines import amount_of
from simplepay_client._runtime.extend import Received, Record, Refused, Reply, Row, handles, mapping


class Bulk(Calculations):
    """A payroll that takes bulk input."""

    @handles("POST /clients/{client_id}/bulk_input")
    def save_bulk(self, request: Received) -> Reply:
        """Save the inputs of each entity; the answer says of each whether it was saved."""
        return Reply(200, [self._saved(entity, request.values["client_id"]) for entity in request.fields["entities"]])

    def _saved(self, entity: Row, client_id: str) -> Row:
        answer: Row = {name: entity[name] for name in ("id", "payslip_id", "payslip_date") if name in entity}
        person = self.records.employees.record(entity["id"])
        if person is None or not person.is_in({"clients": client_id}):
            text = f"Employee with id {entity['id']} does not exist"
            return {**answer, "success": "false", "message": text, "errors": {"id": "is not an employee"}}
        names = f"{person.row.get('first_name')} {person.row.get('last_name')}"
        payslip = self._named(entity, person)
        errors = self._bulk_faults(entity, person, payslip)
        if errors:
            text = f"Information for {names} failed to save"
            return {**answer, "success": "false", "message": text, "errors": errors}
        try:
            self._save(entity, person, payslip)
        except Refused as refusal:
            told = mapping(mapping(refusal.answer.body).get("errors"))
            text = f"Information for {names} failed to save"
            return {**answer, "success": "false", "message": text, "errors": told}
        shown = {"id": entity["id"]} | ({"payslip_id": payslip.id} if payslip is not None else {})
        text = f"Information for {names} was saved successfully"
        return {**shown, **answer, "success": "true", "message": text}

    def _named(self, entity: Row, person: Record) -> Record | None:
        """Return the payslip that an entity names: by id, or the regular one by its day."""
        if "payslip_id" in entity:
            found = self.records.payslips.record(entity["payslip_id"])
            return found if found is not None and found.is_in({"employees": person.id}) else None
        regular = [one for one in self.payslips_of(person.id) if not one.row.get("special")]
        return next((one for one in regular if one.row.get("date") == entity.get("payslip_date")), None)

    def _bulk_faults(self, entity: Row, person: Record, payslip: Record | None) -> dict[str, str]:
        named = [name for name in ("payslip_id", "payslip_date") if name in entity]
        if payslip is None and named:
            return {named[0]: "is not a payslip of this employee"}
        items = [name for name in mapping(entity.get("attributes")) if name.startswith("calc.")]
        final = payslip is not None and payslip.row.get("finalised")
        faults = {name: f"Payslip {FINALISED}" if final else self._item_fault(name, person.id) for name in items}
        return _told(faults)

    def _item_fault(self, name: str, employee_id: str) -> str:
        parts = name.split(".")
        if len(parts) != 3:
            return "is not calc.<item>.<input>"
        return "" if self.is_enabled(parts[1], employee_id) else f"{self._item(parts[1])[0]} is not enabled"

    def _save(self, entity: Row, person: Record, payslip: Record | None) -> None:
        fields: Row = {}
        owner = {"employee_id": int(person.id)} if payslip is None else {"payslip_id": int(payslip.id)}
        for name, value in mapping(entity.get("attributes")).items():
            if name.startswith("calc."):
                _, item, key = name.split(".")
                number = amount_of(value)
                self.set_calculation(item, {key: value if number is None else float(number)}, **owner)
            else:
                fields[name] = value
        if fields:
            self.set_members(person, fields)


def _told(faults: dict[str, str]) -> dict[str, str]:
    return {name: fault for name, fault in faults.items() if fault}
