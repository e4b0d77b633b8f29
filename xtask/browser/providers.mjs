// Signing in with others in a real browser: a certified provider on another site, whose page asks who somebody is and whether they agree.
// What it has to show is what no other test can: that the policy of our pages lets people go there, and that the browser shows its
// `Strict` cookies on the page that they come back to.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { start } from "./server.mjs";

const SECRET = "canary-certified-secret";
const PASSWORD = "canary tall orange ladder sings";
const WAYS = [
  { name: "providers-en-wide", language: "en", viewport: { width: 1280, height: 800 }, colorScheme: "light", scripts: true },
  { name: "providers-ar-narrow", language: "ar", viewport: { width: 360, height: 740 }, colorScheme: "dark", scripts: true },
  { name: "providers-de-bare", language: "de", viewport: { width: 360, height: 740 }, colorScheme: "light", scripts: false },
];

// Walks each way. `certified` is the provider's program, and `installed` where its modules are.
export async function providers({ browser, look, program, certified, installed }) {
  const provider = await begin(certified, installed);
  const server = await start(program, {
    settings: [
      ...settings("certified", provider, []),
      // The same once more, which has the browser post its answer as Apple does.
      ...settings("posted", provider, ["preset=apple"]),
      "auth.oauth2.require-second-factor=true",
    ],
    env: {
      DOORWARD_AUTH__OAUTH2__PROVIDERS__CERTIFIED__CLIENT_SECRET: SECRET,
      DOORWARD_AUTH__OAUTH2__PROVIDERS__POSTED__CLIENT_SECRET: SECRET,
    },
  });
  await Promise.all(WAYS.map((way) => walk(browser, look, server, provider, way)));
  server.stop();
  provider.stop();
}

function settings(name, { issuer }, more) {
  const label = name[0].toUpperCase() + name.slice(1);
  const all = [`issuer=${issuer}`, "client-id=doorward", `display-name=${label}`, ...more];
  return all.map((setting) => `auth.oauth2.providers.${name}.${setting}`);
}

async function begin(certified, installed) {
  const env = { ...process.env, SECRET, MODULES: installed };
  const provider = spawn("node", [certified], { env, stdio: ["pipe", "pipe", "ignore"] });
  for await (const line of createInterface(provider.stdout)) return { issuer: line, stop: () => provider.stdin.end() };
  throw new Error("the provider ended before it listened");
}

async function walk(browser, look, server, provider, way) {
  const { viewport, colorScheme, language, scripts } = way;
  const context = await browser.newContext({ viewport, colorScheme, locale: language, javaScriptEnabled: scripts });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  look.watch(page, way.name, [new URL(provider.issuer).host, new URL(server.base).host]);
  try {
    await new Walk(page, look, server.base, provider.issuer, way).life();
  } catch (error) {
    look.faults.push(`${way.name}: ${page.url()}: ${error.stack}`);
    await page.screenshot({ path: look.picture(`${way.name}/stopped`), fullPage: true });
  }
  await context.close();
}

class Walk {
  #page;
  #look;
  #base;
  #issuer;
  #way;
  #step = 0;

  constructor(page, look, base, issuer, way) {
    Object.assign(this, { account: way.name, email: `canary-${way.name}@example.com` });
    [this.#page, this.#look, this.#base, this.#issuer, this.#way] = [page, look, base, issuer, way];
  }

  async life() {
    const claims = { email: this.email, email_verified: true, name: "Ada Lovelace" };
    await fetch(`${this.#issuer}/people/${this.account}`, { method: "PUT", body: JSON.stringify(claims) });
    await this.#register();
    await this.#signIn();
    await this.#firstPassword();
    await this.#secondFactor();
    await this.#disconnect();
    await this.#connect();
  }

  // Says no at the provider first.
  async #register() {
    await this.#open("/register", "register");
    await this.#press("/login/by/certified", "deny", "leaving");
    await this.#arrive("/auth/oauth2/error?code=authentication_failed", "denied");
    await this.#page.click("main a.button");
    await this.#arrive("/login", "login");
    await this.#press("/login/by/certified", "agree");
    await this.#arrive("/account", "profile");
  }

  async #signIn() {
    await this.#signOut();
    await this.#page.goto(`${this.#base}/account/sessions`);
    await this.#press("/login/by/certified", "agree");
    await this.#arrive("/account/sessions", "sessions");
    // The page that posts an answer needs a script of the provider's.
    if (!this.#way.scripts) return;
    await this.#signOut();
    const posted = this.#page.waitForRequest((request) => request.method() === "POST" && request.url() === `${this.#base}/login/oauth2/code/posted`);
    await this.#press("/login/by/posted", "agree");
    await posted;
    await this.#arrive("/account");
  }

  async #firstPassword() {
    await this.#open("/account/password", "confirm-at-the-provider");
    await this.#press("/confirm/by/certified", "agree");
    await this.#arrive("/account/password", "password");
    await this.#fill("/account/password", { newPassword: PASSWORD });
    await this.#arrive("/account/security?notice=password-set", "security-password-set");
  }

  // Codes by mail on, and asked for after the provider: the second page of ours, reached from another site.
  async #secondFactor() {
    const path = "/account/security/email";
    await this.#open(path, "confirm-with-either");
    await this.#fill("/confirm", { password: PASSWORD });
    await this.#fill(path, {}, 'button[value="send"]');
    await this.#fill(path, { code: await this.#code() }, 'button[value="enable"]');
    await this.#arrive("/account/security?notice=email-on");
    await this.#signOut();
    await this.#page.goto(`${this.#base}/account/activity`);
    await this.#press("/login/by/certified", "agree");
    await this.#arrive(/^\/two-factor\?/, "two-factor-after-the-provider");
    await this.#fill("/two-factor", { code: await this.#code() });
    await this.#arrive("/account/activity", "activity");
  }

  async #disconnect() {
    const path = "/account/security/providers/certified";
    await this.#page.goto(this.#base + path);
    await this.#press("/confirm/by/certified", "agree");
    await this.#arrive(/^\/two-factor\?/);
    await this.#fill("/two-factor", { code: await this.#code() });
    await this.#arrive(path, "disconnect");
    await this.#fill(path, {});
    await this.#arrive("/account/security?notice=disconnected", "disconnected");
  }

  async #connect() {
    const path = "/account/security/providers/certified";
    await this.#page.goto(this.#base + path);
    await this.#fill("/confirm", { password: PASSWORD });
    await this.#fill("/two-factor", { code: await this.#code() });
    await this.#arrive(path, "connect");
    await this.#press(`${path}/connect`, "agree");
    await this.#arrive("/account/security?notice=connected", "connected");
  }

  async #signOut() {
    await this.#page.goto(`${this.#base}/account`);
    await this.#fill("/logout", {});
    await this.#arrive(/^\/login\?notice=signed-out/);
  }

  // Presses a provider's button, and answers what the provider asks, if it asks anything. With a name it stays on the page between us and
  // the provider, which says nothing at first, looks at it, and goes on by its link.
  async #press(action, answer, name) {
    const from = this.#page.url();
    const gate = `${this.#issuer}/auth?*`;
    if (name) await this.#page.route(gate, (route) => route.fulfill({ status: 204 }), { times: 1 });
    const asked = this.#page.waitForRequest(gate);
    await this.#page.locator(`form[action="${action}"] button`).click();
    await asked;
    if (name) {
      await this.#see(name);
      await this.#page.click("main a.button");
    }
    const asks = (url) => url.href.startsWith(`${this.#issuer}/interaction/`);
    const isBack = (url) => url.href.startsWith(this.#base) && url.pathname !== action && url.pathname !== "/passage" && url.href !== from;
    await this.#page.waitForURL((url) => asks(url) || isBack(url));
    if (!asks(new URL(this.#page.url()))) return;
    await this.#page.fill('[name="account"]', this.account);
    await this.#page.click(`button[value="${answer}"]`);
  }

  async #open(path, name) {
    await this.#page.goto(this.#base + path);
    await this.#see(name);
  }

  // Waits until the browser is on a page, and looks at it.
  async #arrive(wanted, name) {
    const here = (url) => url.pathname + url.search;
    const is = (url) => url.href.startsWith(this.#base) && (wanted instanceof RegExp ? wanted.test(here(url)) : here(url) === wanted);
    await this.#page.waitForURL(is);
    if (name) await this.#see(name);
  }

  async #see(name) {
    this.#step += 1;
    await this.#look.at(this.#page, `${this.#way.name}/${String(this.#step).padStart(2, "0")}-${name}`, this.#way);
  }

  async #fill(action, fields, button = 'button[type="submit"]') {
    const form = this.#page.locator(`form[action="${action}"]`).filter({ has: this.#page.locator(button) }).first();
    const left = this.#page.waitForEvent("load");
    for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value);
    // Six digits are sent by themselves where scripts run.
    if (!("code" in fields) || !this.#way.scripts) await form.locator(button).first().click();
    await left;
  }

  // The newest code; one that was typed before is not it.
  async #code() {
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await fetch(`${this.#base}/dev/mailbox.json?to=${encodeURIComponent(this.email)}`);
      const mail = (await answer.json()).find(({ kind }) => kind === "email_authentication");
      const code = mail?.text.match(/\b\d{6}\b/)[0];
      if (code && code !== this.used) return (this.used = code);
      await new Promise((wake) => setTimeout(wake, 100));
    }
    throw new Error(`no new code for ${this.email}`);
  }
}
