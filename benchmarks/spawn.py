"""Start the commands that stdin names, one a line; answer with seconds, peak KiB, exit status.

A child counts the memory of the process that started it as its own, up to the moment it becomes
its own program. So this one stays small, and does nothing else.
"""

import os
import sys
import time

_QUIET = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]

for line in sys.stdin:
    command = line.rstrip("\n").split("\t")
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=_QUIET)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    peak = usage.ru_maxrss // (1024 if sys.platform == "darwin" else 1)
    print(seconds, peak, os.waitstatus_to_exitcode(status), flush=True)
