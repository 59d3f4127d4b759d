"""docxtpl with PyYAML's C loader: one word more than the short script, and much faster."""

import sys
from pathlib import Path

import yaml
from docxtpl import DocxTemplate


def build(plan: str, target: str, prepared: str) -> None:
    data = yaml.load(Path(plan).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    template = DocxTemplate(f"{prepared}/template.docx")
    template.render(data)
    template.save(target)


if __name__ == "__main__":
    build(*sys.argv[1:])
