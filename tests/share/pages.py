"""The files for CI servers as the pages quote them: `python -m tests.share.pages` writes them."""

from __future__ import annotations

from kehoach import __version__
from tests.conftest import ROOT

TEMPLATES = ROOT / "templates" / "workspace"
PLACES = {"github.yml": ".github/workflows/kehoach.yml", "gitlab.yml": ".gitlab-ci.yml"}
"""Each file, and where a workspace has it."""
PAGES = (ROOT / "docs" / "ci.md", ROOT / "docs" / "huong-dan" / "kiem-tra-tu-dong.md")


def as_pasted(name: str) -> str:
    """Return a file as `kehoach init` writes it."""
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    return text.replace("@VERSION@", __version__)


def page(text: str) -> str:
    """Return the text of a page with both files quoted as they are now."""
    for name, place in PLACES.items():
        before, heading, after = text.partition(f"`{place}`:\n\n```yaml\n")
        assert heading, place
        text = f"{before}{heading}{as_pasted(name)}```{after.partition('```')[2]}"
    return text


if __name__ == "__main__":
    for file in PAGES:
        file.write_text(page(file.read_text(encoding="utf-8")), encoding="utf-8")
