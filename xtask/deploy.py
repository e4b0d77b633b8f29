"""Holds the files of deploy/ to what can be known of them without an engine: their form, and that the configuration in them is
one that the server takes. Its argument: the program `doorward`.
"""

import base64
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import kubernetes_validate
import yaml
from dockerfile_parse import DockerfileParser

DEPLOY = Path("deploy")
COMPOSE = DEPLOY / "compose/compose.yaml"
KUBERNETES = [DEPLOY / "kubernetes/doorward.yaml", DEPLOY / "kubernetes/secret.example.yaml"]
UNIT = DEPLOY / "systemd/doorward.service"
DOCKERFILE = DEPLOY / "Dockerfile"
ALERTS = DEPLOY / "monitoring/alerts.yaml"
DASHBOARD = DEPLOY / "monitoring/dashboard.json"

# What a secret's file holds while the configuration around it is checked.
SECRETS = {
    "root": base64.b64encode(bytes(range(32))).decode(),
    "database": "postgres://doorward:made-up@postgres/doorward",
    "smtp": "smtps://user:made-up@mail.example.com",
}
# Units that systemd's own figure calls well protected are below this (0 is best, 10 worst).
EXPOSURE = 20

findings = []


def require(holds, path, what):
    if not holds:
        findings.append(f"{path}: {what}")


def configured(doorward, path, environment, arguments=()):
    """The server takes this configuration, with made-up secrets in the place of files that are not here."""
    with tempfile.TemporaryDirectory() as folder:
        taken = {"PATH": os.environ["PATH"]}
        for name, value in environment.items():
            if name.endswith("_FILE"):
                secret = next(secret for word, secret in SECRETS.items() if word in value.replace("-", "_"))
                value = Path(folder, name)
                value.write_text(secret)
            taken[name] = str(value)
        command = [doorward, "config", "check", *arguments]
        checked = subprocess.run(command, env=taken, cwd=folder, capture_output=True, text=True)
        require(checked.returncode == 0, path, checked.stderr.strip())


def pinned(image, path):
    """An image without a version is another one tomorrow; our own is built from here."""
    require(image == "doorward" or re.search(r":\d", image), path, f"image {image} has no version")


def dockerfile(doorward):
    parser = DockerfileParser(str(DOCKERFILE))
    steps = [(step["instruction"], step["value"]) for step in parser.structure]
    last = [value for word, value in steps[max(at for at, (word, _) in enumerate(steps) if word == "FROM"):]]
    words = dict(steps)
    for word in ("HEALTHCHECK", "USER", "ENTRYPOINT", "STOPSIGNAL"):
        require(word in words, DOCKERFILE, f"no {word}")
    require(words.get("USER", "0").split(":")[0] not in ("0", "root"), DOCKERFILE, "runs as root")
    require("ADD" not in words, DOCKERFILE, "ADD fetches from elsewhere: use COPY")
    require(any("doorward" in value for value in last), DOCKERFILE, "the program is not in the image")
    for image in parser.parent_images:
        pinned(image, DOCKERFILE)
    minimum = re.search(r'^rust-version = "(.+)"', Path("Cargo.toml").read_text(), re.M)[1]
    require(f"rust:{minimum}-" in parser.parent_images[0], DOCKERFILE, f"builds with another Rust than {minimum}")
    ignored = Path(f"{DOCKERFILE}.dockerignore").read_text().split()
    for needed in ("Cargo.toml", "Cargo.lock", "crates", "xtask", ".cargo"):
        require(f"!{needed}" in ignored and Path(needed).exists(), DOCKERFILE, f"{needed} is not sent to the build")


def compose(doorward):
    subprocess_ok(["check-jsonschema", "--builtin-schema", "vendor.compose-spec", str(COMPOSE)], COMPOSE)
    document = yaml.safe_load(COMPOSE.read_text())
    for name, service in document["services"].items():
        pinned(service["image"], COMPOSE)
        for secret in service.get("secrets", []):
            require(secret in document["secrets"], COMPOSE, f"{name}: no secret {secret}")
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            there = (COMPOSE.parent / source).exists() if source.startswith(".") else source in document["volumes"]
            require(there, COMPOSE, f"{name}: no volume {source}")
        if service["image"] == "doorward":
            configured(doorward, f"{COMPOSE}, {name}", image_environment() | filled(service["environment"]))
            upstream = f"{name}:8080"
            require(upstream in (COMPOSE.parent / "Caddyfile").read_text(), COMPOSE, f"the proxy knows no {upstream}")


def filled(environment):
    """Variables that whoever runs it gives."""
    given = {"DOMAIN": "auth.example.com", "SMTP_FROM": "no-reply@example.com"}
    return {name: re.sub(r"\$\{(\w+):\?[^}]*\}", lambda found: given[found[1]], value) for name, value in environment.items()}


def image_environment():
    return dict(DockerfileParser(str(DOCKERFILE)).envs)


def kubernetes(doorward):
    for path in KUBERNETES:
        for resource in yaml.safe_load_all(path.read_text()):
            try:
                kubernetes_validate.validate(resource, kubernetes_validate.latest_version(), strict=True)
            except kubernetes_validate.ValidationError as wrong:
                require(False, path, wrong.message)
            if resource["kind"] == "ConfigMap":
                configured(doorward, path, image_environment() | resource["data"])
            if resource["kind"] == "Deployment":
                template = resource["spec"]["template"]
                require(template["metadata"]["labels"].items() >= resource["spec"]["selector"]["matchLabels"].items(), path,
                        "the selector finds none of its own pods")
                for container in template["spec"]["containers"]:
                    pinned(container["image"], path)
                    for probe in ("startupProbe", "livenessProbe", "readinessProbe"):
                        require(container[probe]["httpGet"]["path"].startswith("/health/"), path, f"no {probe}")


def systemd(doorward):
    environment, unit = {}, UNIT.read_text()
    for name, value in re.findall(r"^Environment=(\w+)=(.*)$", unit, re.M):
        environment[name] = value.replace("%d", "/credentials").replace("%S", "/var/lib")
    configured(doorward, UNIT, environment, ["--config", str((UNIT.parent / "doorward.toml").resolve())])
    if subprocess.run(["sh", "-c", "command -v systemd-analyze"], capture_output=True).returncode != 0:
        print("systemd is not at hand: the unit is held to our own rules alone")
        return
    with tempfile.TemporaryDirectory() as folder:
        # The program is not installed here, and a unit whose program is missing is refused.
        copy = Path(folder, UNIT.name)
        copy.write_text(unit.replace("/usr/local/bin/doorward", str(Path(doorward).resolve())))
        subprocess_ok(["systemd-analyze", "verify", "--man=no", str(copy)], UNIT, silent=True)
        secure = ["systemd-analyze", "security", "--offline=true", f"--threshold={EXPOSURE}", "--no-pager", str(copy)]
        subprocess_ok(secure, UNIT)


def monitoring(doorward):
    rules = [rule for group in yaml.safe_load(ALERTS.read_text())["groups"] for rule in group["rules"]]
    for rule in rules:
        name = rule.get("alert", "a rule without a name")
        require(rule.get("labels", {}).get("severity") in ("page", "ticket"), ALERTS, f"{name}: how urgent is it?")
        require({"summary", "action"} <= rule.get("annotations", {}).keys(), ALERTS, f"{name}: what is it, and what to do?")
    if subprocess.run(["sh", "-c", "command -v promtool"], capture_output=True).returncode == 0:
        subprocess_ok(["promtool", "check", "rules", str(ALERTS)], ALERTS)
    else:
        print("promtool is not at hand: expressions are not parsed")
    panels = json.loads(DASHBOARD.read_text())["panels"]
    identities = [panel["id"] for panel in panels]
    require(len(identities) == len(set(identities)), DASHBOARD, "two panels have one id")
    for panel in panels:
        require(panel["type"] == "row" or panel["targets"], DASHBOARD, f"{panel['title']} shows nothing")


def subprocess_ok(command, path, silent=False):
    done = subprocess.run(command, capture_output=True, text=True)
    said = (done.stdout + done.stderr).strip()
    require(done.returncode == 0 and not (silent and said), path, said)


for check in (dockerfile, compose, kubernetes, systemd, monitoring):
    check(sys.argv[1])
print("\n".join(findings) if findings else "every file of deploy/ has its form, and the server takes the configuration in it")
sys.exit(1 if findings else 0)
