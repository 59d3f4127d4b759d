"""Build with one contender again and again: a batch for each line of stdin, seconds on stdout."""

import sys
import time
from importlib import import_module
from pathlib import Path

BATCH = 10

name, *arguments = sys.argv[1:]
sys.path.insert(0, str(Path(__file__).parent / "contenders"))
build = import_module(name).build
for _ in sys.stdin:
    seconds = []
    for _ in range(BATCH):
        start = time.perf_counter()
        build(*arguments)
        seconds.append(time.perf_counter() - start)
    print(*seconds, flush=True)
