"""The floor with a deflated zip, as docxtpl and python-docx write theirs."""

import sys
import zipfile

import floor


def build(plan: str, target: str, prepared: str) -> None:
    floor.build(plan, target, prepared, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    build(*sys.argv[1:])
