"""What each stage of one document costs at least, with common libraries: milliseconds as JSON.

The floor of a stage does no more than the words say: it looks for nothing, and checks nothing but
what pydantic checks. `stages.py` measures the same stages inside kehoach.

python floor_stages.py PLAN PREPARED TARGET COUNT
"""

from __future__ import annotations

import json
import sys
import time
import zipfile
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, ModuleLoader

from kehoach.plan.model import Plan


def main(plan: str, prepared: str, target: str, count: str) -> None:
    loader = ModuleLoader(f"{prepared}/floor")
    template = Environment(autoescape=True, loader=loader).get_template("document.xml")
    with zipfile.ZipFile(f"{prepared}/floor.docx") as base:
        parts = {name: base.read(name) for name in base.namelist()}

    def zipped(body: str) -> bytes:
        made = BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
            for name, part in parts.items():
                archive.writestr(name, part)
            archive.writestr("word/document.xml", body)
        return made.getvalue()

    rows = []
    for _ in range(int(count)):
        spent: dict[str, float] = {}

        def timed(stage: str, work: Callable[[], Any], spent: dict[str, float] = spent) -> Any:
            start = time.perf_counter()
            made = work()
            spent[stage] = (time.perf_counter() - start) * 1000
            return made

        text = timed("read", Path(plan).read_bytes)
        # As in kehoach, every scalar is text.
        data = timed("parse", partial(yaml.load, text, yaml.CBaseLoader))
        timed("validate", partial(Plan.model_validate, data))
        body = timed("render", partial(template.render, data))
        raw = timed("zip", partial(zipped, body))
        timed("write", partial(Path(target).write_bytes, raw))
        rows.append(spent)
    print(json.dumps(rows))


if __name__ == "__main__":
    main(*sys.argv[1:])
