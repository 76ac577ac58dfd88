"""Profiles keep credentials where only their owner can read them."""

from __future__ import annotations

import os
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked

from generator.runtime.apps.command_line.profiles import Profiles
from generator.runtime.core.errors import InvalidArgument


class Memory(KeyringBackend):
    """A keyring of one test."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def profiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profiles:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    keyring.set_keyring(Memory())
    return Profiles("acme_client", "acme")


def test_a_profile_comes_back_as_it_was(profiles: Profiles) -> None:
    values = {"token": 'a"b\\c\nd é', "timezone": "Europe/Amsterdam"}

    place = Path(profiles.save("main", values, keyring=False))

    assert profiles.read("main") == values
    assert (place.stat().st_mode & 0o777, place.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert profiles.names() == ["main"]


def test_a_profile_that_was_there_is_replaced_and_keeps_to_its_owner(profiles: Profiles) -> None:
    path = Path(profiles.save("main", {"token": "old"}, keyring=False))
    path.chmod(0o644)

    profiles.save("main", {"token": "new"}, keyring=False)

    assert profiles.read("main") == {"token": "new"}
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_a_profile_that_others_can_read_or_change_is_refused(profiles: Profiles, mode: int) -> None:
    path = Path(profiles.save("main", {"token": "secret"}, keyring=False))
    path.chmod(mode)

    with pytest.raises(InvalidArgument, match="chmod 600") as caught:
        profiles.read("main")

    assert "secret" not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "chown") or os.geteuid() != 0, reason="only root can give a file away")
def test_a_profile_of_somebody_else_is_refused(profiles: Profiles) -> None:
    os.chown(profiles.save("main", {"token": "secret"}, keyring=False), 12345, 12345)

    with pytest.raises(InvalidArgument, match="somebody else"):
        profiles.read("main")


@pytest.mark.parametrize("name", ["", "../main", "a/b", ".hidden", "a b", "/etc/passwd", "a\0"])
def test_a_name_does_not_lead_out_of_the_folder(profiles: Profiles, name: str) -> None:
    with pytest.raises(InvalidArgument, match="not a name of a profile"):
        profiles.read(name)


def test_a_profile_that_is_no_toml_shows_nothing_of_it(profiles: Profiles) -> None:
    path = Path(profiles.save("main", {}, keyring=False))
    path.write_text("token = secret")

    with pytest.raises(InvalidArgument, match="it is not TOML") as caught:
        profiles.read("main")

    assert "secret" not in str(caught.value)


def test_a_profile_that_is_not_there_is_named_with_those_that_are(profiles: Profiles) -> None:
    profiles.save("main", {}, keyring=False)

    with pytest.raises(InvalidArgument, match=r"there is no profile mian .* known: main"):
        profiles.read("mian")


def test_a_profile_is_forgotten_once(profiles: Profiles) -> None:
    profiles.save("main", {}, keyring=False)

    assert profiles.remove("main")
    assert not profiles.remove("main")


def test_a_profile_can_be_in_the_keyring_and_nowhere_else(profiles: Profiles) -> None:
    profiles.save("main", {"token": "in a file"}, keyring=False)

    profiles.save("main", {"token": "kept"}, keyring=True)

    assert profiles.names() == []
    assert profiles.read("main") == {"token": "kept"}
    assert profiles.remove("main")
    with pytest.raises(InvalidArgument, match="there is no profile"):
        profiles.read("main")


def test_a_machine_without_a_keyring_says_so(profiles: Profiles) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]

    with pytest.raises(InvalidArgument, match="without --keyring a file keeps it"):
        profiles.save("main", {"token": "secret"}, keyring=True)

    assert profiles.names() == []


class Locked(Memory):
    """A keyring that asks somebody who is not there."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"cannot open display to ask for {username} of {service}")


def test_a_keyring_that_is_locked_is_told_from_one_without_the_profile(profiles: Profiles) -> None:
    keyring.set_keyring(Locked())

    with pytest.raises(InvalidArgument, match="the keyring is locked or cannot be read"):
        profiles.read("main")

    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    with pytest.raises(InvalidArgument, match="nor in the keyring"):
        profiles.read("main")


@pytest.mark.parametrize("text", ["a password", "[1]", '"text"', ""])
def test_what_others_keep_in_the_keyring_under_its_name_is_no_profile(profiles: Profiles, text: str) -> None:
    keyring.set_password("acme_client", "main", text)

    with pytest.raises(InvalidArgument, match="nor in the keyring"):
        profiles.read("main")
    assert not profiles.remove("main")
