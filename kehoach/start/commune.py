"""The plan of a commune to start from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from kehoach.data.skeleton import skeleton
from kehoach.plan.commune import Commune
from kehoach.plan.fault import Loc
from kehoach.plan.model import Plan
from kehoach.plan.province import Province, ProvinceKind
from kehoach.report.words import Words
from kehoach.source.decode import decode
from kehoach.source.document import understand, validate
from kehoach.source.write import write
from kehoach.start.above import AREA, month_words, within
from kehoach.start.demands import Data, Demand, Demands, demands_of

# The plan is Vietnamese, and so is what is noted in it, whoever runs the command.
_WORDS = Words("vi")
_LEFT_BLANK = ("activities", "lead", "coordination", "timeline", "results")


class Skeletons:
    """The plans of the communes of one province, made after the plan of that province."""

    def __init__(self, parent: Plan, province: Province) -> None:
        """Take in the plan of the province.

        Raises:
            Faulty: a level or a letter of that plan is left without a mark.
        """
        self.parent = parent
        self.demands: Demands = demands_of(parent, _WORDS)
        self._province = province
        self._phrases: Mapping[str, tuple[str, ...]] = skeleton()
        self._blank = self._phrases["blank"][0]

    def id_of(self, commune: Commune) -> str:
        """Return the id of the plan of a commune; it is the only one in the country."""
        return f"xa-{self.parent.id}-{commune.id}"

    def text(self, commune: Commune) -> str:
        """Return the file of the plan of a commune.

        Raises:
            Invalid: it would be no valid plan.
        """
        tasks = self.demands.tasks or [Demand({"id": "nhiem-vu", "title": self._blank}, ())]
        data = self._data(commune, tasks)
        text = write(data, self._comments(tasks), self._head(commune))
        if validate(data)[1]:
            # Read again for the places of what is wrong.
            name = f"{self.id_of(commune)}.yaml"
            understand(Path(name), decode(name, text.encode()))
        return text

    def _data(self, commune: Commune, tasks: Sequence[Demand]) -> Data:
        blank, phrases = self._blank, self._phrases
        known = self._known(commune)

        def filled(use: str) -> list[str]:
            return [one.format_map(known) for one in phrases[use]]

        doubts = [
            {"at": f"content.{one.task['id']}", "note": one.doubt} for one in tasks if one.doubt
        ]
        attached = self.parent.document.form != "standalone"
        return {
            "schema": "1",
            "id": self.id_of(commune),
            "level": "commune",
            "province": self._province.id,
            "commune": commune.id,
            "parent": self.parent.id,
            **({"doubts": doubts} if doubts else {}),
            "source": {"status": "official", "origin": _WORDS("init.made", id=self.parent.id)},
            "document": {
                "form": "standalone",
                "numbering": "letters",
                "symbol": filled("symbol")[0],
                "title": filled("title")[0],
                "subject": self._subject(commune),
            },
            "preamble": filled("preamble-attached" if attached else "preamble"),
            "purpose": [blank],
            "requirements": [blank],
            "content": [{**one.task, **dict.fromkeys(_LEFT_BLANK, blank)} for one in tasks],
            "funding": blank,
            "organisation": [{"id": "co-quan", "agency": blank, "items": [blank]}],
            "closing": filled("closing"),
            "recipients": filled("recipient"),
            "signature": {"authority": filled("authority"), "name": blank},
        }

    def _known(self, commune: Commune) -> dict[str, str]:
        """Return what fills the blanks of the phrases."""
        blank, document = self._blank, self.parent.document
        day = document.date
        return {
            "blank": blank,
            "province": self._province.full_name(day),
            "commune": commune.full_name,
            "symbol": document.symbol or blank,
            "number": document.number or blank,
            "day": f"{day.day:02}" if day else blank,
            "month": month_words(day.month) if day else blank,
            "year": str(day.year) if day else blank,
            "subject": within(document.subject),
            "own": within(self._subject(commune)),
        }

    def _subject(self, commune: Commune) -> str:
        """Return the subject of the province's plan with the commune in the province's place.

        Where that place is not found among its words, it is added, or the whole left blank.
        """
        subject, name = self.parent.document.subject, commune.full_name
        units = "|".join(kind.unit for kind in ProvinceKind)
        names = "|".join(map(re.escape, (self._province.name, *self._province.aliases)))
        place = rf"(?<={AREA} )(?:{units})(?: (?:{names}))?(?!\w)"
        if found := [*re.finditer(place, subject, re.IGNORECASE)]:
            return subject[: found[-1].start()] + name + subject[found[-1].end() :]
        if AREA in subject or re.search(rf"(?:{units}) ", subject, re.IGNORECASE):
            return self._blank
        return self._phrases["locality"][0].format(own=subject, place=name)

    def _head(self, commune: Commune) -> list[str]:
        head = [_WORDS("init.head", name=commune.full_name, id=self.parent.id), ""]
        head += [_WORDS("init.head.blanks", blank=self._blank, file=self.id_of(commune))]
        if self.demands.others:
            others = "; ".join(self.demands.others)
            head += ["", _WORDS("init.head.others", tasks=others)]
        return head

    def _comments(self, tasks: Sequence[Demand]) -> dict[Loc, list[str]]:
        comments: dict[Loc, list[str]] = {
            ("purpose",): [_WORDS("init.aims")],
            ("content",): [_WORDS("init.content")],
            ("organisation",): [_WORDS("init.organisation")],
        }
        for i, one in enumerate(tasks):
            if one.notes:
                comments["content", i] = list(one.notes)
        return comments
