"""What `kehoach check` found before, for as long as all that it rests on is the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from kehoach.check.baseline import OUTDATED
from kehoach.check.settings import Settings
from kehoach.cli.telling import Manner
from kehoach.finding import Accepted, Finding, Place, Refused, Rule
from kehoach.jobs.cache import Cache
from kehoach.jobs.record import (
    of_accepted,
    of_finding,
    of_rule,
    to_accepted,
    to_finding,
    to_rule,
)
from kehoach.jobs.stamp import file_digest, tool_stamp
from kehoach.workspace.files import parent_in


class Parent(NamedTuple):
    """The plan one level up: what it was called, the file it was found in, and its fingerprint."""

    id: str
    path: str
    digest: str


class Identity(NamedTuple):
    """The id of a plan, and where the file says so."""

    id: str
    place: Place


class Reconstructed(NamedTuple):
    """How much of the plan that others are held against is not official."""

    parent: str
    tasks: int
    total: int


@dataclass(slots=True)
class Checked:
    """What was found in a file, and what that rests on; `fit` where it could be read.

    `worded` is how the findings are told in this `manner`, where they are told in turn: a second
    run then reads no decree. `profile` is what each rule did, where that is known:
    `kehoach.check.run.Spent` by code.
    """

    source: str
    findings: list[Finding] = field(default_factory=list)
    accepted: list[Accepted] = field(default_factory=list)
    fit: bool = True
    parent: Parent | None = None
    reconstructed: Reconstructed | None = None
    identity: Identity | None = None
    profile: dict[str, Any] = field(default_factory=dict)
    manner: Manner | None = None
    worded: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Answers:
    """The answers of earlier runs with the same settings.

    An answer rests on the tool, the file, and the plan one level up: which file that is may change
    with what is added to the folder.
    """

    cache: Cache
    settings: Settings
    above: dict[tuple[Path, str], Parent] = field(default_factory=dict)

    def known(self, file: Path) -> bool:
        """Return whether what was found in `file` is what would be found now."""
        return self._sound(file) is not None

    def get(self, file: Path) -> Checked | None:
        """Return what was found in `file`, if that is what would be found now."""
        record = self._sound(file)
        if record is None:
            return None
        parent, note = record["parent"], record["reconstructed"]
        identity = record["identity"]
        return Checked(
            record["source"],
            [to_finding(one) for one in record["findings"]],
            [to_accepted(one) for one in record["accepted"]],
            record["fit"],
            Parent(*parent) if parent is not None else None,
            Reconstructed(*note) if note is not None else None,
            Identity(identity[0], Place(*identity[1])) if identity is not None else None,
            manner=Manner(*record["manner"]) if record["manner"] is not None else None,
            worded=record["worded"],
        )

    def _sound(self, file: Path) -> dict[str, Any] | None:
        record = self.cache.get(*self._key(file))
        if record is None or record["tool"] != tool_stamp():
            return None
        if record["source"] != file_digest(file):
            return None
        parent = record["parent"]
        if parent is not None and Parent(*parent) != self._parent(file.parent, parent[0]):
            return None
        return record

    def put(self, file: Path, checked: Checked) -> None:
        """Keep what was found in `file`."""
        record: dict[str, Any] = {
            "tool": tool_stamp(),
            "source": checked.source,
            "parent": checked.parent,
            "findings": [of_finding(one) for one in checked.findings],
            "accepted": [of_accepted(one) for one in checked.accepted],
            "fit": checked.fit,
            "reconstructed": checked.reconstructed,
            "identity": checked.identity,
            "manner": checked.manner,
            "worded": checked.worded,
        }
        self.cache.put(record, *self._key(file))

    def rules(self, *, word: bool) -> Sequence[Rule]:
        """Return all rules for plans, and those for Word files where asked for."""
        record = self.cache.get("rules", word)
        if record is not None and record["tool"] == tool_stamp():
            return [to_rule(one) for one in record["rules"]]
        from kehoach.check.run import rules

        found = [*rules(), OUTDATED]
        if word:
            from kehoach.check.word.run import rules as word_rules

            found += word_rules()
        self.cache.put(
            {"tool": tool_stamp(), "rules": [of_rule(one) for one in found]}, "rules", word
        )
        return found

    def _key(self, file: Path) -> tuple[str, ...]:
        # The file as the user calls it is what its findings call it.
        return ("check", str(file.absolute()), str(file), repr(self.settings))

    def _parent(self, folder: Path, id_: str) -> Parent:
        """Return the name, file and fingerprint of the plan one level up, as they are now."""
        key = (folder, id_)
        if key not in self.above:
            try:
                path = parent_in(*key)
                found = (path.as_posix(), file_digest(path)) if path else ("", "")
            except Refused:
                # No answer rests on two plans of one id: looking again says so.
                found = ("", "?")
            self.above[key] = Parent(id_, *found)
        return self.above[key]
