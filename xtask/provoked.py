"""Says which refusals of an OpenAPI document no server has ever spoken.

usage: provoked.py OPENAPI.json LOGS

LOGS is the directory of the logs that tests made their servers write: a JSON object a line, and one `answered` for each
request. Prints `METHOD PATH: STATUS CODE` for each documented refusal (300 to 499) that is not among them; the last line
is the count. Exit 0 where there is none, 1 otherwise.
"""
import json
import sys
from pathlib import Path


def documented(document: dict):
    """Every refusal that the fault of a client can bring about."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            for status, response in operation["responses"].items():
                # An answer that sends a browser on is no refusal, and names no code.
                if 300 <= int(status) < 500 and "X-Error-Code" in response["headers"]:
                    for code in response["headers"]["X-Error-Code"]["schema"]["enum"]:
                        yield method.upper(), path, int(status), code


def spoken(logs: Path):
    """Every answer that stands in a log of our tests. What schemathesis provokes by chance is nobody's intent."""
    for log in set(logs.glob("*.log")) - {logs / "schemathesis.log"}:
        for line in log.read_text(errors="replace").splitlines():
            if '"answered"' in line:
                # The tests' own servers nest what is said, the program does not.
                entry = json.loads(line)
                said = entry.get("fields", entry)
                yield said["method"], said["route"], said["status"], said["code"]


def main() -> int:
    document, logs = (Path(argument) for argument in sys.argv[1:])
    refusals = list(documented(json.loads(document.read_text())))
    answers = set(spoken(logs))
    unheard = [refusal for refusal in refusals if refusal not in answers]
    for method, path, status, code in sorted(unheard, key=lambda refusal: refusal[::-1]):
        print(f"{method} {path}: {status} {code}")
    print(f"{len(refusals)} refusals are documented, {len(unheard)} of them no test provokes")
    return 1 if unheard else 0


if __name__ == "__main__":
    sys.exit(main())
