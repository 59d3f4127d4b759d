"""The plan of a province to start from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from kehoach.data.agencies import agencies
from kehoach.data.communes import communes
from kehoach.data.skeleton import USES, skeleton
from kehoach.plan.asked import asked_of_below
from kehoach.plan.commune import CommuneKind
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.model import Duty, Plan, Task
from kehoach.plan.outline import Node
from kehoach.plan.outliner import outline
from kehoach.plan.province import Province
from kehoach.report.words import Words
from kehoach.source.decode import decode
from kehoach.source.document import understand, validate
from kehoach.source.write import write
from kehoach.start.above import AREA, citation, short_form, within
from kehoach.start.demands import Data, family_of, free_id, source_of, title_of
from kehoach.start.guidance import FRONT, Answered, Guidance

FORMS = ("standalone", "attached")
NUMBERINGS = ("letters", "dash", "decimal", "arabic")
"""How a plan may look, the usual first; one that has its Decision inside is the centre's."""

# The plan is Vietnamese, and so is what is noted in it, whoever runs the command.
_WORDS = Words("vi")
_LEFT_BLANK = ("activities", "lead", "coordination", "timeline", "results")
_DUTY = "duty-"
_MINISTRY, _DEPARTMENT = "bo-", "so-"


class Draft(NamedTuple):
    """How the document of the province is to look."""

    form: str = FORMS[0]
    numbering: str = NUMBERINGS[0]


class ProvincePlan:
    """The plan of one province, made after the plan of the centre."""

    def __init__(self, parent: Plan, province: Province, draft: Draft) -> None:
        """Take in the plan of the centre.

        Raises:
            Faulty: a level or a letter of that plan is left without a mark.
        """
        self._parent = parent
        self._province = province
        self._draft = draft
        self._phrases: Mapping[str, tuple[str, ...]] = skeleton()
        self._blank = self._phrases["blank"][0]
        self._nodes: Mapping[object, Node] = {
            node.loc: node for node in outline(parent, family_of(parent)).nodes()
        }
        self._ids: set[str] = set()
        self.tasks: Sequence[Answered] = [
            Answered(one.part, self._nodes[one.loc])
            for one in asked_of_below(parent, agencies())
            if isinstance(one.part, Task)
        ]

    def text(self) -> str:
        """Return the file of the plan.

        Raises:
            Invalid: it would be no valid plan.
        """
        self._ids = set()
        data, duties = self._data()
        guidance = Guidance(self._parent, self._province, self._nodes, _WORDS)
        above = citation(self._parent, self._blank)[0]
        comments = guidance.comments(data, self.tasks, duties)
        text = write(data, comments, guidance.head(above, self._blank))
        if validate(data)[1]:
            # Read again for the places of what is wrong.
            name = f"{self._province.id}.yaml"
            understand(Path(name), decode(name, text.encode()))
        return text

    def _data(self) -> tuple[Data, Sequence[Answered | None]]:
        """Return the plan, and for each of its duties what it answers."""
        blank, phrases, draft = self._blank, self._phrases, self._draft
        known = self._known()

        def filled(use: str) -> list[str]:
            return [one.format_map(known) for one in phrases[use]]

        attached = draft.form == "attached"
        _, direct = citation(self._parent, blank)
        use = "-".join(
            ["province-preamble", *["attached"] * attached, *["direct"] * direct],
        )
        tasks = [self._task(one) for one in self.tasks]
        duties = self._duties(known)
        data = {
            "schema": "1",
            "id": self._province.id,
            "level": "province",
            "province": self._province.id,
            "parent": self._parent.id,
            "source": {"status": "official", "origin": _WORDS("init.made", id=self._parent.id)},
            "document": {
                "form": draft.form,
                "numbering": draft.numbering,
                **({} if attached else {"symbol": filled("symbol")[0]}),
                "title": filled("title")[0],
                "subject": self._subject(),
                **({"attached_to": filled("attached-to")[0]} if attached else {}),
            },
            "preamble": filled(use),
            "purpose": [blank],
            "requirements": [blank],
            "content": tasks,
            "funding": blank,
            "organisation": [one for one, _ in duties],
            "closing": filled("closing"),
        }
        if not attached:
            data["recipients"] = filled("province-recipient")
            data["signature"] = {"authority": filled("authority"), "name": blank}
        return data, [answered for _, answered in duties]

    def _task(self, asked: Answered) -> Data:
        """Return a task that carries out one of the centre: its title, all else blank."""
        part, node = asked
        assert isinstance(part, Task)  # noqa: S101 - see `tasks`
        origin = _WORDS("init.origin", id=self._parent.id, address=node.address)
        return {
            "id": self._free(part.id),
            "title": title_of(part.title),
            "covers": [f"{part.id}@{fingerprint(part)}"],
            **dict.fromkeys(_LEFT_BLANK, self._blank),
            "source": source_of(node.source, origin),
        }

    def _duties(self, known: Mapping[str, str]) -> list[tuple[Data, Answered | None]]:
        """Return the agencies that usually have duties, and what the centre asks of provinces.

        Which of them does what is not known: nothing is said of it.
        """
        request = self._phrases["request"][0].format_map(known)
        headings = {
            **self._departments(),
            **{
                use.removeprefix(_DUTY): words.format_map(known)
                for use in USES
                if use.startswith(_DUTY)
                for words in self._phrases[use]
            },
        }
        duties: list[tuple[Data, Answered | None]] = [
            (self._duty(id_, name, request if id_ == FRONT else self._blank), None)
            for id_, name in headings.items()
        ]
        for i, duty in enumerate(self._parent.organisation):
            if self._is_of_provinces(duty):
                link = f"{duty.id}@{fingerprint(duty)}"
                data = {"id": self._free(duty.id), "covers": [link], "text": self._blank}
                duties.append((data, Answered(duty, self._nodes["organisation", i])))
        return duties

    def _duty(self, id_: str, agency: str, item: str) -> Data:
        return {"id": self._free(id_), "agency": agency, "items": [item]}

    def _departments(self) -> dict[str, str]:
        """Return the departments under the ministries that have duties in the plan of the centre.

        A department bears the name of its ministry: what Bộ Y tế does for the country, Sở Y tế
        does for the province.
        """
        registry = agencies()
        found: dict[str, str] = {}
        for duty in self._parent.organisation:
            for id_ in registry.read(duty.agency or "").listed:
                one = registry.agencies.get(_DEPARTMENT + id_.removeprefix(_MINISTRY))
                if id_.startswith(_MINISTRY) and one is not None:
                    found[one.id] = one.name
        return found

    def _is_of_provinces(self, duty: Duty) -> bool:
        """Return whether a duty is that of the committees of all provinces."""
        registry = agencies()
        ids = registry.read(duty.agency or "").listed
        return any(registry.covers(id_, "ubnd-tinh") for id_ in ids)

    def _known(self) -> dict[str, str]:
        """Return what fills the blanks of the phrases."""
        province, subject = self._province, self._parent.document.subject
        kind = province.kind_on(None)
        own, short = within(self._subject()), short_form(self._parent)
        cited, brief = within(subject), own
        if short is not None:
            introduced = f"{short.name} (sau đây gọi tắt là {short.short})"
            cited, brief = cited.replace(short.name, introduced, 1), own.replace(*short)
        return {
            "blank": self._blank,
            "province": province.full_name(None),
            "unit": kind.unit,
            "committee": kind.committee,
            "communes": self._communes(),
            "above": citation(self._parent, self._blank)[0],
            "cited": cited,
            "brief": brief,
        }

    def _communes(self) -> str:
        """Return the kinds of units that the province has: "xã, phường, đặc khu"."""
        kinds = {one.kind for one in communes(self._province.id).values()}
        return ", ".join(kind.unit for kind in CommuneKind if kind in kinds)

    def _subject(self) -> str:
        """Return the subject of the centre's plan, for the province; blank where it has a place."""
        subject, name = self._parent.document.subject, self._province.full_name(None)
        if AREA in subject:
            return self._blank
        return self._phrases["locality"][0].format(own=subject, place=name)

    def _free(self, id_: str) -> str:
        free = free_id(id_, self._ids)
        self._ids.add(free)
        return free
