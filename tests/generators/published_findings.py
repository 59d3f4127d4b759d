"""The table of docs/check.md: what is found in the published plans, where, in which words.

Write it again with: python -m tests.generators.published_findings
"""

from __future__ import annotations

from pathlib import Path

from kehoach.check.run import examine
from kehoach.check.settings import Settings
from kehoach.report.words import Words
from kehoach.source.document import load

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "check.md"
BEGIN, END = "<!-- findings -->\n", "<!-- end of findings -->\n"
PLANS = {"langson": "Lạng Sơn", "sonla": "Sơn La", "qd-153-ttg": "153/QĐ-TTg"}


def findings() -> str:
    """Return the table in Markdown."""
    words = Words("en")
    parent = load(ROOT / "plans" / "qd-153-ttg.yaml").plan
    lines = ["| plan | place | rule | says |", "|---|---|---|---|"]
    for id_, name in PLANS.items():
        document = load(ROOT / "plans" / f"{id_}.yaml")
        found, _ = examine(document, Settings(), parent if document.plan.parent else None)
        for one in found:
            says = words.message(one.code, one.params)
            place = one.address or f"`{one.node}`"
            lines.append(f"| {name} | {place} | {one.code} {one.severity} | {says} |")
    return "\n".join(lines) + "\n"


def page(text: str) -> str:
    """Return the page with its table made anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{findings()}{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
