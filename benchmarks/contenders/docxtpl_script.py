"""docxtpl, as short as one would write it: `template.docx` holds the layout."""

import sys
from pathlib import Path

import yaml
from docxtpl import DocxTemplate


def build(plan: str, target: str, prepared: str) -> None:
    data = yaml.safe_load(Path(plan).read_text(encoding="utf-8"))
    template = DocxTemplate(f"{prepared}/template.docx")
    template.render(data)
    template.save(target)


if __name__ == "__main__":
    build(*sys.argv[1:])
