"""How many plans come back from paper exactly: `python -m benchmarks.returns [COUNT]`.

Generated plans (tests/ingest/generated.py) are compiled and put on paper in four ways; each is
read back and compared with what it was made from: structure, marks and words. What does not come
back is told by its first difference.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.ingest.generated import generated
from tests.ingest.paper import on_paper, outcome
from tests.support.plans import plan_of


def main(count: int) -> None:
    """Print the share of exact returns for each way, and the causes of the rest."""
    data = [generated(seed) for seed in range(count)]
    plans = [plan_of(one) for one in data]
    with tempfile.TemporaryDirectory() as folder:
        for way, files in on_paper(data, Path(folder)).items():
            causes = Counter(
                outcome(plans[seed], f"{seed}.{way}", raw) for seed, raw in files.items()
            )
            exact = causes.pop("", 0)
            print(f"{way:8} {exact:4} of {len(files)} exact ({exact / len(files):.1%})")
            for cause, times in causes.most_common():
                print(f"         {times:4} {cause}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
