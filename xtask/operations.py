"""Says which operations of a list an OpenAPI document does not name.

usage: operations.py OPENAPI.json LIST

LIST holds one METHOD PATH per line. Prints `METHOD PATH: no such operation` for each that is absent; the last line
is the count. Exit 0 where none is absent, 1 otherwise.
"""
import json
import re
import sys
from pathlib import Path


def normal(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def main() -> int:
    document, wanted = sys.argv[1:]
    paths = json.loads(Path(document).read_text())["paths"]
    have = {f"{method.upper()} {normal(path)}" for path, item in paths.items() for method in item}
    lines = [line.strip() for line in Path(wanted).read_text().splitlines()]
    wanted = [line for line in lines if line and not line.startswith("#")]
    absent = [line for line in wanted if normal(line) not in have]
    for line in absent:
        print(f"{line}: no such operation")
    print(f"{len(wanted)} operations looked for, {len(absent)} absent")
    return 1 if absent else 0


if __name__ == "__main__":
    sys.exit(main())
