"""Build every plan of a folder with one contender, in one process.

python folder.py CONTENDER PLANS OUTPUT PREPARED
"""

import sys
from importlib import import_module
from pathlib import Path

name, plans, output, prepared = sys.argv[1:]
sys.path.insert(0, str(Path(__file__).parent / "contenders"))
build = import_module(name).build
for file in sorted(Path(plans).glob("*.yaml")):
    build(str(file), str(Path(output) / f"{file.stem}.docx"), prepared)
