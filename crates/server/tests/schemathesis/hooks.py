"""Who asks, where schemathesis makes up what is asked.

Every request is made by somebody for whom it is meant, with the kinds of tokens that the operation names: an
administrator where it announces `ROLE_REQUIRED`, else a user, both without a second factor so that a password is all it
takes. What the fuzzing ended (sessions, accounts, step-ups) is begun anew before the next request. Every other request
with an account or a group in its path names one that is there: made up, it would be none.
"""
import itertools
import json
import os
import threading
import urllib.error
import urllib.request

import schemathesis

BASE = os.environ["DOORWARD_BASE"]
ADMIN = {"email": os.environ["ADMIN_EMAIL"], "password": os.environ["ADMIN_PASSWORD"]}
PASSWORD = "canary-Nachtzug-nach-Lissabon"
GROUP = {"key": "staff", "translations": {"en": {"name": "Staff"}}}
NUMBERS, TURNS = itertools.count(), itertools.count()


def call(method: str, path: str, body: dict | None = None, token: str | None = None) -> tuple[int, dict]:
    headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(BASE + path, method=method, headers=headers, data=data)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refusal:
        with refusal:
            return refusal.code, {}


class Person:
    """Somebody with an account, and the tokens of a session that has stepped up."""

    def __init__(self, credentials: dict | None = None):
        self.known = credentials
        self.tokens: dict | None = None
        self.lock = threading.Lock()

    def ready(self) -> dict:
        with self.lock:
            if not self.tokens or call("GET", "/api/users/me", token=self.tokens["access"])[0] != 200:
                self.tokens = self.enter()
            return self.tokens

    def enter(self) -> dict:
        credentials = self.known or self.register()
        status, session = call("POST", "/api/auth/login", credentials)
        assert status == 200, f"nobody can sign in any more: {status}"
        password = {"password": credentials["password"]}
        status, stepped = call("POST", "/api/auth/step-up", password, session["accessToken"])
        assert status == 200, f"nobody can step up any more: {status}"
        return {
            "access": session["accessToken"],
            "refresh": session["refreshToken"],
            "step-up": stepped["stepUpToken"],
            "id": session["user"]["id"],
        }

    def register(self) -> dict:
        """A fresh account each time: the last one may be deleted, or have another password."""
        person = {"email": f"person-{next(NUMBERS)}@canary.example", "password": PASSWORD}
        status, _ = call("POST", "/api/auth/register", person | {"name": "Robin"})
        assert status == 200, f"nobody can register any more: {status}"
        return person


USER, OTHER, ADMINISTRATOR = Person(), Person(), Person(ADMIN)


def asks(case) -> Person:
    refusal = case.operation.definition.raw["responses"].get("403", {})
    return ADMINISTRATOR if "ROLE_REQUIRED" in json.dumps(refusal) else USER


@schemathesis.auth(refresh_interval=None)
class Tokens:
    """The tokens that an operation names, in headers."""

    def get(self, case, _context):
        return asks(case).ready()

    def set(self, case, tokens, _context):
        named = {name for way in case.operation.definition.raw["security"] for name in way}
        headers = case.headers = case.headers or {}
        if "accessToken" in named:
            headers["Authorization"] = f"Bearer {tokens['access']}"
        if "refreshToken" in named:
            headers["Authorization"] = f"Bearer {tokens['refresh']}"
        if "stepUpToken" in named:
            headers["X-Step-Up-Token"] = tokens["step-up"]


@schemathesis.hook
def before_call(_context, case, **_):
    named = case.path_parameters
    if named and (takes_turns(case) or administers() in named.values()):
        there(named)


def takes_turns(case) -> bool:
    """The stateful phase chooses by itself, and remembers what it has deleted."""
    makes_up = case.meta.generation.mode.is_positive and case.meta.phase.name != "stateful"
    return makes_up and next(TURNS) % 2 == 1


def administers() -> str | None:
    """Whom nobody may lock or delete: there is no other administrator to go on with."""
    return ADMINISTRATOR.tokens and ADMINISTRATOR.tokens["id"]


def there(named: dict):
    """Puts the account and the group that are there in the place of what was made up."""
    for name in named.keys() & {"id", "userId"}:
        named[name] = OTHER.ready()["id"]
    for name in named.keys() & {"key", "groupKey"}:
        # Where it is there already, that is a conflict and no harm.
        call("POST", "/api/groups", GROUP, ADMINISTRATOR.ready()["access"])
        named[name] = GROUP["key"]
