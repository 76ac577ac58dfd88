# Copied from generator/runtime/apps/simulator/vendor/refusals.py; edit it there, then generate again.
"""How a vendor refuses: the answer to each request that it does not perform."""

from __future__ import annotations

from collections.abc import Mapping

from ..access import Budget, budget_of
from ..document.values import Row, listing, mapping, put_at
from ..request import Received, Reply
from .base import Base


class Refusals(Base):
    """A vendor that refuses in its own shape."""

    def refuse(self, status: int, message: str, fields: Mapping[str, str] | None = None) -> Reply:
        """Return a refusal in the vendor's shape: by default where `x-failure` looks for the message."""
        word = mapping(self.document.content.get("x-failure"))
        body: Row = {}
        for condition in map(mapping, listing(word.get("when"))):
            if isinstance(condition.get("member"), str) and "equals" in condition:
                put_at(body, condition["member"], condition["equals"])
                break
        put_at(body, str(next(iter(listing(word.get("message"))), "message")), message)
        names = [name for name in listing(word.get("fields")) if name not in body]
        if fields and names:
            put_at(body, str(names[0]), dict(fields))
        return Reply(status, body)

    def refuse_fields(self, request: Received, faults: Mapping[str, str]) -> Reply:
        """Return the refusal of a request that its document does not allow."""
        documented = {status for status, _, _ in request.operation.answers} if request.operation else set[int]()
        status = next((status for status in (422, 400) if status in documented), self.bad_request)
        return self.refuse(status, " ".join(faults.values()), faults)

    def unauthorized(self, request: Received) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return the refusal of a bad credential."""
        return self.refuse(401, "The credential is missing, wrong or expired.")

    def not_found(self, request: Received) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return the refusal of an id that is unknown."""
        return self.refuse(404, "There is no such record.")

    def unknown_route(self, request: Received) -> Reply:
        """Return the answer to what is not a documented operation."""
        others = self.document.methods_of(request.path)
        status, text = (405, f"takes {', '.join(others)}") if others else (404, "is not a documented path")
        message = f"{request.method} {request.path}: the path {text}."
        request.complaints.append(message)
        answer = self.refuse(status, message)
        if others:
            answer.headers["Allow"] = ", ".join(others)
        return answer

    def too_many(self, budget: Budget, seconds: float) -> Reply:
        """Return the refusal of a request beyond a budget."""
        answer = self.refuse(429, "Too many requests.")
        if budget.shown:
            answer.headers["Retry-After"] = str(max(1, round(seconds + 0.5)))
        return answer

    def make_budgets(self) -> list[Budget]:
        """Return the request budgets; by default that of `x-rate-limit`, if any."""
        budget = budget_of(self.document.content.get("x-rate-limit"))
        return [] if budget is None else [budget]

    def headers(self, request: Received) -> dict[str, str]:  # noqa: ARG002  a vendor may look at it
        """Return headers that every answer has: by default those of the budget, if they are documented."""
        word = mapping(self.document.content.get("x-rate-limit"))
        budget = next((budget for budget in self.budgets if budget.shown), None)
        if budget is None:
            return {}
        figures = {"limit": budget.requests, "remaining": budget.remaining, "reset": budget.ends(self.clock.now())}
        return {str(word[name]): str(value) for name, value in figures.items() if name in word}
