"""The floor: the least that turns the plan into a Word file with common libraries.

The C loader, a template compiled beforehand, a stored zip whose other parts are ready. It checks
nothing, and in a loop it keeps what can be kept.
"""

import sys
import zipfile
from functools import cache
from pathlib import Path

import yaml
from jinja2 import Environment, ModuleLoader, Template


@cache
def template(prepared: str) -> Template:
    return Environment(autoescape=True, loader=ModuleLoader(f"{prepared}/floor")).get_template(
        "document.xml"
    )


@cache
def parts(prepared: str) -> dict[str, bytes]:
    with zipfile.ZipFile(f"{prepared}/floor.docx") as base:
        return {name: base.read(name) for name in base.namelist()}


def build(plan: str, target: str, prepared: str, compression: int = zipfile.ZIP_STORED) -> None:
    data = yaml.load(Path(plan).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    body = template(prepared).render(data)
    with zipfile.ZipFile(target, "w", compression) as archive:
        for name, part in parts(prepared).items():
            archive.writestr(name, part)
        archive.writestr("word/document.xml", body)


if __name__ == "__main__":
    plan_, target_, prepared_ = sys.argv[1:]
    build(plan_, target_, prepared_)
