"""Who asks, where schemathesis makes up what is asked.

Every request is made by somebody for whom it is meant, with the kinds of tokens that the operation names: an
administrator where it announces `ROLE_REQUIRED`, somebody who has given their password and not yet a code of their app where
that is what it takes, else a user whose password is all they need. What the fuzzing ended (sessions, accounts, step-ups) is begun anew before the next request. Every other request
with an account or a group in its path names one that is there: made up, it would be none.
"""
import base64
import hmac
import itertools
import json
import os
import threading
import time
import urllib.error
import urllib.request

import schemathesis

BASE = os.environ["DOORWARD_BASE"]
ADMIN = {"email": os.environ["ADMIN_EMAIL"], "password": os.environ["ADMIN_PASSWORD"]}
PASSWORD = "canary-Nachtzug-nach-Lissabon"
GROUP = {"key": "staff", "translations": {"en": {"name": "Staff"}}}
NUMBERS, TURNS = itertools.count(), itertools.count()


def call(
    method: str, path: str, body: dict | None = None, token: str | None = None, **more: str
) -> tuple[int, dict]:
    headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
    headers |= {name.replace("_", "-"): value for name, value in more.items()}
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


class Careful(Person):
    """Somebody with an app, who stands between password and code: of a sign-in, and of a step-up."""

    def enter(self) -> dict:
        person = self.register()
        self.known = person
        begun = super().enter()
        with_step_up = {"token": begun["access"], "x_step_up_token": begun["step-up"]}
        status, setup = call("GET", "/api/auth/2fa/totp/setup", **with_step_up)
        assert status == 200, f"nobody can set an app up any more: {status}"
        confirmation = {"token": setup["token"], "code": app_code(setup["secret"], 0)}
        status, _ = call("POST", "/api/auth/2fa/totp/setup", confirmation, **with_step_up)
        assert status == 200, f"nobody can turn an app on any more: {status}"
        # The step of the first code is used up.
        code = {"totp": app_code(setup["secret"], 1)}
        session = self.complete("login", self.between(person), code)
        password = {"password": person["password"]}
        stepping = call("POST", "/api/auth/step-up", password, session["accessToken"])[1]
        return {
            "access": session["accessToken"],
            "two-factor": self.between(person),
            "stepping": stepping["twoFactorAuthenticationToken"],
        }

    def between(self, person: dict) -> str:
        return call("POST", "/api/auth/login", person)[1]["twoFactorAuthenticationToken"]

    def complete(self, what: str, token: str, code: dict) -> dict:
        status, done = call("POST", f"/api/auth/2fa/{what}", code, x_two_factor_authentication_token=token)
        assert status == 200, f"nobody gets past the second factor any more: {status}"
        return done


def app_code(secret: str, steps_ahead: int) -> str:
    """What an authenticator app shows (RFC 6238): SHA-1, 30 seconds, six digits."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(key, (int(time.time()) // 30 + steps_ahead).to_bytes(8, "big"), "sha1")
    start = digest[-1] & 15
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


USER, OTHER, ADMINISTRATOR, CAREFUL = Person(), Person(), Person(ADMIN), Careful()


def named(case) -> set[str]:
    """The kinds of tokens that an operation names."""
    return {name for way in case.operation.definition.raw["security"] for name in way}


def asks(case) -> Person:
    # Where an access token is enough, that of a user is.
    if "twoFactorToken" in named(case) and len(case.operation.definition.raw["security"]) == 1:
        return CAREFUL
    refusal = case.operation.definition.raw["responses"].get("403", {})
    return ADMINISTRATOR if "ROLE_REQUIRED" in json.dumps(refusal) else USER


@schemathesis.auth(refresh_interval=None)
class Tokens:
    """The tokens that an operation names, in headers."""

    def get(self, case, _context):
        return asks(case).ready()

    def set(self, case, tokens, _context):
        kinds = named(case)
        headers = case.headers = case.headers or {}
        if "accessToken" in kinds:
            headers["Authorization"] = f"Bearer {tokens['access']}"
        if "refreshToken" in kinds:
            headers["Authorization"] = f"Bearer {tokens['refresh']}"
        if "stepUpToken" in kinds:
            headers["X-Step-Up-Token"] = tokens["step-up"]
        if asks(case) is CAREFUL:
            begun = "stepping" if "accessToken" in kinds else "two-factor"
            headers["X-Two-Factor-Authentication-Token"] = tokens[begun]


@schemathesis.hook
def before_call(_context, case, **_):
    path = case.path_parameters
    if path and (takes_turns(case) or administers() in path.values()):
        there(path)


def takes_turns(case) -> bool:
    """The stateful phase chooses by itself, and remembers what it has deleted."""
    makes_up = case.meta.generation.mode.is_positive and case.meta.phase.name != "stateful"
    return makes_up and next(TURNS) % 2 == 1


def administers() -> str | None:
    """Whom nobody may lock or delete: there is no other administrator to go on with."""
    return ADMINISTRATOR.tokens and ADMINISTRATOR.tokens["id"]


def there(path: dict):
    """Puts the account and the group that are there in the place of what was made up."""
    for name in path.keys() & {"id", "userId"}:
        path[name] = OTHER.ready()["id"]
    for name in path.keys() & {"key", "groupKey"}:
        # Where it is there already, that is a conflict and no harm.
        call("POST", "/api/groups", GROUP, ADMINISTRATOR.ready()["access"])
        path[name] = GROUP["key"]
