"""Documents as they were published, imported: the seeds give the plans, word for word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from kehoach.finding import Refused
from kehoach.ingest.manuscript import missing
from kehoach.ingest.open import open_document
from kehoach.ingest.reading import Reading
from kehoach.ingest.recognise.recognise import recognise
from kehoach.nd30 import decree
from kehoach.plan.integrity import tasks_of
from kehoach.plan.model import Plan
from kehoach.plan.outliner import outline
from kehoach.plan.reading import texts_of
from kehoach.source.document import load
from tests.conftest import ROOT, SHARED
from tests.ingest.paper import read_plan, said

pytestmark = pytest.mark.corpus
GOLDEN = Path(__file__).parent / "published"
SEEDS = SHARED / "seeds"
CORPUS = SHARED / "corpus"
DOCUMENTS = {
    one.stem: next(CORPUS.glob(f"{one.stem}.*"), CORPUS / one.stem) for one in GOLDEN.iterdir()
}


def reading_of(path: Path) -> Reading:
    manuscript = open_document(path.name, path.read_bytes())
    assert missing(manuscript) == 0
    return recognise(manuscript)


@pytest.mark.parametrize("name", ["langson", "sonla"])
def test_a_seed_gives_the_plan(name: str) -> None:
    found = read_plan(reading_of(SEEDS / f"{name}.txt"))
    expected = load(ROOT / "plans" / f"{name}.yaml").plan
    assert said(found) == said(expected)
    assert (found.level, found.province) == (expected.level, expected.province)


def test_a_changed_word_is_seen() -> None:
    """The comparison above is no mirror: one other word in the seed turns it red."""
    raw = (SEEDS / "langson.txt").read_bytes()
    changed = raw.replace("nhân lực".encode(), "vật lực".encode(), 1)
    changed = changed.replace("chất lượng".encode(), "số lượng".encode(), 1)
    assert changed != raw
    found = read_plan(recognise(open_document("langson.txt", changed)))
    assert said(found) != said(load(ROOT / "plans" / "langson.yaml").plan)


def listed(plan: Plan) -> Iterator[dict[str, Any]]:
    """Yield what the golden files list of each task."""
    nodes = outline(plan, decree().families[plan.document.numbering]).nodes()
    addresses = {node.loc: node.address for node in nodes}
    for loc, task in tasks_of(plan.content, ("content",)):
        one: dict[str, Any] = {"at": addresses[loc], "title": str(task.title)}
        for name in ("lead", "timeline"):
            if (field := getattr(task, name)) is not None:
                texts = [str(text) for text in texts_of(field)]
                one[name] = texts[0] if len(texts) == 1 else texts
        yield one


@pytest.mark.parametrize("name", DOCUMENTS)
def test_tasks_leads_and_timelines_are_those_of_the_document(name: str) -> None:
    reading = reading_of(DOCUMENTS[name])
    expected = yaml.safe_load((GOLDEN / f"{name}.yaml").read_text(encoding="utf-8"))
    assert list(listed(read_plan(reading))) == expected


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_character_is_accounted_for(name: str) -> None:
    path = DOCUMENTS[name]
    manuscript = open_document(path.name, path.read_bytes())
    shares = recognise(manuscript).shares
    automatic = sum(len(one.automatic.replace(" ", "")) for one in manuscript.paragraphs())
    assert shares.plan + shares.marks + shares.left_out == shares.total
    assert shares.total == manuscript.characters + automatic
    assert shares.plan > 0.9 * shares.total


def test_a_scan_is_refused() -> None:
    path = CORPUS / "729-qd-ttg.scan.pdf"
    with pytest.raises(Refused) as refused:
        open_document(path.name, path.read_bytes())
    assert refused.value.code == "U048"
