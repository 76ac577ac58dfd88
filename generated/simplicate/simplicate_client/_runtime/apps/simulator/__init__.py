# Copied from generator/runtime/apps/simulator/__init__.py; edit it there, then generate again.
"""A simulator: a vendor in memory, made from its OpenAPI document, with the vendor's own behaviour on top.

The way of a request: a transport (`transports`, `server`) makes a `Received` of it and gives it to
`Simulator.handle`. That applies the faults that a caller asked for and hands it to the `Vendor`, whose `answer` goes
through `find`, `admit` (credentials), `count` (budgets), `read` (body), `faults` (the document's rules) and `handle`.
The last calls a handler, or does what the route of the operation says: list, read, search, create, update, delete, or
give the documented answer. Each of these is a method, and so is each smaller step: `refuse`, `not_found`, `shown`,
`new_row`, `changed`, `listed`.

A vendor's module is `overlays/<vendor>/simulator.py`, or a folder `simulator/` of modules. It has a subclass of
`Vendor`, and a class `Simulator` which names it:

    class AcmeVendor(Vendor):
        def unauthorized(self, request: Received) -> Reply:
            return Reply(403, {"error": "go away"})

        @handles("POST /invoices/{id}/send")
        def send(self, request: Received) -> Reply:
            record = self.one(request, self.routes["GET /invoices/{id}"])
            record.row["status"] = "sent"
            return Reply(200, record.row)

    class Simulator(simulators.Simulator):
        vendor_class = AcmeVendor
        host = "acme.simulator.test"

It imports these names from `<package>._runtime.extend`. It imports nothing else of the client: what judges a client
must not share code with it. With such a module the client gets `<package>.simulator` and the document as JSON.
"""
