"""Keep one comment on a pull request: the report, updated with every push."""

from __future__ import annotations

import json
import os
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from attrs import frozen

from ..diff.report import NOTHING
from ..text.diagnostics import SpecError

MARK = "<!-- what-this-changes-for-callers -->"
"""Begins our comment, and is how it is found again."""

_MOST = 65_000
"""GitHub accepts 65,536 characters."""

_PAGE = 100


@frozen
class PullRequest:
    """Where the comment goes, and with whose right."""

    api: str
    repository: str
    number: str
    token: str

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> PullRequest:
        """Read it from what a workflow's step is given.

        Raises:
            SpecError: A variable is missing.
        """
        names = "GITHUB_API_URL", "GITHUB_REPOSITORY", "PULL_REQUEST", "GITHUB_TOKEN"
        missing = [name for name in names if not environment.get(name)]
        if missing:
            raise SpecError(f"the environment has no {', '.join(missing)}. Set it as the workflow does.")
        return cls(*(environment[name] for name in names))


def put_comment(where: PullRequest, report: str) -> Literal["made", "updated", "refused", "not needed"]:
    """Create the report's comment, or update it if there is one; a report of no change makes no new one.

    Args:
        where: The pull request.
        report: Markdown.

    Returns:
        What was done; `refused` where the token may not write, as in a pull request from a fork.

    Raises:
        SpecError: GitHub cannot be reached, or answers with anything else that is not success.
    """
    body = {"body": fitted(report)}
    try:
        known = _ours(where)
        if known is None and report.rstrip().endswith(NOTHING):
            return "not needed"
        if known is None:
            _send(where, "POST", f"issues/{where.number}/comments", body)
            return "made"
        _send(where, "PATCH", f"issues/comments/{known}", body)
        return "updated"
    except urllib.error.HTTPError as error:
        if error.code in (401, 403, 404):
            return "refused"
        raise SpecError(f"GitHub answered {error.code} to the comment. Run the job again.") from error
    except (urllib.error.URLError, TimeoutError) as error:
        raise SpecError(f"the job cannot reach GitHub: {error}. Run the job again.") from error


def fitted(report: str) -> str:
    """Return the comment's text: marked, cut to the length GitHub accepts, with each `<details>` block closed."""
    text = f"{MARK}\n{report}"
    if len(text) <= _MOST:
        return text
    beginning = text[:_MOST]
    beginning = beginning[: beginning.rindex("\n")]
    unclosed = beginning.count("<details>") - beginning.count("</details>")
    return beginning + "\n" + "\n</details>\n" * unclosed + "\n**Cut here:** the rest is in the job's summary.\n"


def _ours(where: PullRequest) -> int | None:
    page = 1
    while True:
        comments = _send(where, "GET", f"issues/{where.number}/comments?per_page={_PAGE}&page={page}")
        for comment in comments:
            # Anyone may write our mark; only a bot's comment is ours to change.
            is_bot = comment.get("user", {}).get("type") == "Bot"
            if is_bot and str(comment.get("body") or "").startswith(MARK):
                return int(comment["id"])
        if len(comments) < _PAGE:
            return None
        page += 1


def _send(where: PullRequest, method: str, path: str, value: object = None) -> Any:
    data = None if value is None else json.dumps(value).encode("utf-8")
    headers = {
        "Accept": "application/vnd.github+json",
        "Authorization": f"Bearer {where.token}",
        "Content-Type": "application/json",
        "User-Agent": "spec-changes",
        "X-GitHub-Api-Version": "2022-11-28",
    }
    address = f"{where.api}/repos/{where.repository}/{path}"
    request = urllib.request.Request(address, data, headers, method=method)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.loads(answer.read() or b"null")


def main() -> int:
    """Write the report at a path to the pull request; a refusal is no failure: the job's summary has the report too."""
    try:
        done = put_comment(PullRequest.of(os.environ), Path(sys.argv[1]).read_text("utf-8"))
    except (SpecError, OSError, IndexError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"comment {done}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
