"""A Word file with tracked changes, by python-redlines; given bytes, as it deletes files."""

import sys
from importlib import import_module
from pathlib import Path


def main(left: str, right: str, target: str) -> None:
    sides = [Path(path).read_bytes() for path in (left, right)]
    engine = import_module("python_redlines.engines").DocxodusEngine()
    made, _, _ = engine.run_redline("kehoach", *sides)
    Path(target).write_bytes(made)


if __name__ == "__main__":
    main(*sys.argv[1:])
