"""A release tag names a distribution and its version, and what it names is built."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import __version__
from generator.cli.main import ROOT
from generator.cli.release import Distribution, distributions, main, named
from generator.text.diagnostics import SpecError


@pytest.fixture
def known(tmp_path: Path) -> list[Distribution]:
    changelog = tmp_path / "acme.changelog.md"
    changelog.write_text("# Changes\n\n## 1.2.3\n\nFirst release.\n", "utf-8")
    return [Distribution("acme-client", "1.2.3", tmp_path, changelog)]


def test_a_tag_names_a_distribution(known: list[Distribution]) -> None:
    assert named("acme-client-v1.2.3", known) is known[0]


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("acme-client-v1.2.4", "is not the version of acme-client, which is 1.2.3"),
        ("acme-client-1.2.3", "is not a release tag. A release tag is NAME-vX.Y.Z, where NAME is one of acme-client."),
        ("acme-v1.2.3", "is not a release tag"),
        ("../acme-client-v1.2.3", "is not a release tag"),
        ("acme-client-v1.2.3; rm -r x", "is not a release tag"),
    ],
)
def test_another_tag_releases_nothing(known: list[Distribution], tag: str, message: str) -> None:
    with pytest.raises(SpecError, match=message):
        named(tag, known)


def test_a_version_without_a_section_in_the_changelog_is_not_released(known: list[Distribution]) -> None:
    known[0].changelog.write_text("# Changes\n\n## 1.2.30\n", "utf-8")

    with pytest.raises(SpecError, match=r"acme\.changelog\.md has no section 1\.2\.3"):
        named("acme-client-v1.2.3", known)


def test_the_generator_and_every_client_can_be_released(tmp_path: Path) -> None:
    releasable = list(distributions(ROOT))

    assert [distribution.name for distribution in releasable][:1] == ["back-office-clients"]
    assert all(
        named(f"{distribution.name}-v{distribution.version}", releasable) is distribution for distribution in releasable
    )
    assert main([f"back-office-clients-v{__version__}", "--out", str(tmp_path)]) == 0
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".gz", ".whl"]
