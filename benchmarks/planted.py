"""Plant every fault everywhere in the published plans, and print what share the rules find.

Run from the folder of the checkout: python -m benchmarks.planted
"""

from __future__ import annotations

from tests.check.cases import CASES
from tests.check.planting import is_found, plantings


def main() -> None:
    print("| rule | planted | found |\n|---|--:|--:|")
    total = hits = 0
    for file in sorted(CASES.glob("*.yaml")):
        found = [is_found(one) for one in plantings(file.stem)]
        share = f"{sum(found) / len(found):.0%}" if found else "–"
        print(f"| {file.stem} | {len(found)} | {share} |")
        total, hits = total + len(found), hits + sum(found)
    print(f"| all | {total} | {hits / total:.1%} |")


if __name__ == "__main__":
    main()
