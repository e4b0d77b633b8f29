// The life of an account in a real browser, from the start page to its deletion, by the names of fields and the addresses of links: the
// words may be in any language.

import { App } from "./totp.mjs";

const PASSWORD = "canary tall orange ladder sings";
const NEW_PASSWORD = "canary Regenschirm im Tal 58";

export class Walk {
  #page;
  #look;
  #base;
  #way;
  #step = 0;

  constructor(page, look, base, way) {
    Object.assign(this, { email: `canary-${way.name}@example.com` });
    [this.#page, this.#look, this.#base, this.#way] = [page, look, base, way];
    look.watch(page, way.name);
  }

  async life() {
    await this.#register();
    await this.#signIn();
    await this.#profile();
    await this.#enrol();
    await this.#switch();
    await this.#password();
    await this.#rest();
    await this.#end();
  }

  async #register() {
    await this.#open("/", "start");
    await this.#page.click('main a[href="/register"]');
    await this.#see("register");
    await this.#fill("/register", { name: "Ada Lovelace", email: this.email, password: "password1" });
    await this.#see("register-weak", 400);
    await this.#fill("/register", { password: PASSWORD });
    await this.#see("registered");
    const link = (await this.#mail("email_verification")).text.match(/\S+\/email-verification\?token=\S+/)[0];
    await this.#page.goto(link.replace(/^https?:\/\/[^/]+/, this.#base));
    await this.#see("verification");
    await this.#fill("/email-verification", {});
    await this.#see("verified");
  }

  async #signIn() {
    await this.#open("/forgotten-password", "forgotten");
    await this.#fill("/forgotten-password", { email: this.email });
    await this.#see("forgotten-sent");
    const reset = (await this.#mail("password_reset")).text.match(/\/password-reset\?token=\S+/)[0];
    await this.#open(reset, "password-reset");
    await this.#open("/login", "login");
    await this.#fill("/login", { email: this.email, password: "canary wrong" });
    await this.#see("login-wrong", 401);
    await this.#fill("/login", { password: PASSWORD });
    await this.#see("two-factor");
    await this.#fill("/two-factor", { code: "000 000" });
    await this.#see("two-factor-wrong", 401);
    await this.#fill("/two-factor", { code: await this.#code() });
    await this.#arrive("/account");
    await this.#see("profile");
  }

  async #profile() {
    await this.#fill("/account", { name: "Ada King, Countess of Lovelace" });
    await this.#see("profile-saved");
    await this.#open("/account/picture", "picture");
    await this.#open("/account/security", "security");
    await this.#open("/account/security/email", "confirm");
    await this.#fill("/confirm", { password: PASSWORD });
    await this.#see("confirm-code");
    await this.#fill("/two-factor", { code: await this.#code() });
    await this.#arrive("/account/security/email");
    await this.#see("email-only");
  }

  async #enrol() {
    await this.#open("/account/security/app", "app");
    const app = new App(await this.#page.textContent(".key"));
    this.app = app;
    await this.#fill("/account/security/app", { code: "000000" }, 'button[value="enable"]');
    await this.#see("app-wrong", 401);
    await this.#fill("/account/security/app", { code: await app.code() }, 'button[value="enable"]');
    await this.#arrive("/login");
    await this.#see("login-app-on");
    await this.#fill("/login", { email: this.email, password: PASSWORD });
    await this.#open("/two-factor?method=totp", "two-factor-app");
    await this.#fill("/two-factor", { code: await app.code() });
    await this.#arrive("/account");
  }

  // Email codes off and on again, the new recovery codes, and which step comes first.
  async #switch() {
    await this.#open("/account/security", "security-both");
    await this.#confirm("/account/security/email");
    await this.#see("email-off");
    await this.#fill("/account/security/email", {}, 'button[value="disable"]');
    await this.#see("security-email-off");
    await this.#confirm("/account/security/email");
    await this.#see("email-on");
    await this.#fill("/account/security/email", {}, 'button[value="send"]');
    await this.#see("email-on-sent");
    await this.#fill("/account/security/email", { code: await this.#code() }, 'button[value="enable"]');
    await this.#arrive("/account/security");
    await this.#see("security-email-on");
    await this.#confirm("/account/security/recovery-codes");
    await this.#see("recovery-codes");
    await this.#fill("/account/security/recovery-codes", {});
    await this.#see("recovery-codes-shown");
    await this.#open("/account/security/preferred", "preferred");
    await this.#open("/account/email", "email-change");
  }

  async #password() {
    await this.#open("/account/password", "password");
    await this.#fill("/account/password", { oldPassword: PASSWORD, newPassword: "ada" });
    await this.#see("password-short", 400);
    await this.#fill("/account/password", { oldPassword: PASSWORD, newPassword: NEW_PASSWORD });
    await this.#arrive("/account/security");
    await this.#see("password-set");
    this.changed = true;
  }

  async #rest() {
    await this.#open("/account/sessions", "sessions");
    await this.#open("/account/activity", "activity");
    await this.#open("/no/such/page", "missing", 404);
    await this.#open(`/dev/mailbox?to=${encodeURIComponent(this.email)}`, "mailbox");
    await this.#open("/guest", "guest");
  }

  async #end() {
    await this.#confirm("/account/delete");
    await this.#see("delete");
    await this.#page.check('[name="sure"]');
    await this.#fill("/account/delete", {});
    await this.#arrive("/login");
    await this.#see("deleted");
  }

  // Opens what asks for a step-up, and gives it with the app.
  async #confirm(path) {
    await this.#page.goto(this.#base + path);
    await this.#fill("/confirm", { password: this.changed ? NEW_PASSWORD : PASSWORD });
    await this.#page.goto(this.#page.url().replace("/two-factor?", "/two-factor?method=totp&"));
    await this.#fill("/two-factor", { code: await this.app.code() });
    await this.#arrive(path);
  }

  async #open(path, name, status = 200) {
    const answer = await this.#page.goto(this.#base + path);
    if (answer.status() !== status && status !== 200) throw new Error(`${path}: ${answer.status()}`);
    await this.#see(name);
  }

  async #see(name) {
    this.#step += 1;
    await this.#look.at(this.#page, `${this.#way.name}/${String(this.#step).padStart(2, "0")}-${name}`, this.#way);
  }

  async #arrive(path) {
    const { pathname } = new URL(this.#page.url());
    if (pathname !== path) throw new Error(`${this.#way.name}: on ${this.#page.url()} and not on ${path}`);
  }

  // Fills in the form that is sent to `action`, and sends it.
  async #fill(action, fields, button = 'button[type="submit"]') {
    const form = this.#page.locator(`form[action="${action}"]`).filter({ has: this.#page.locator(button) }).first();
    for (const [name, value] of Object.entries(fields)) {
      const field = form.locator(`[name="${name}"]`);
      if (name === "code" && this.#way.scripts) {
        // Six digits are sent by themselves.
        await Promise.all([this.#page.waitForEvent("load"), field.fill(value)]);
        return;
      }
      await field.fill(value);
    }
    await Promise.all([this.#page.waitForEvent("load"), form.locator(button).first().click()]);
  }

  async #mail(kind) {
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await fetch(`${this.#base}/dev/mailbox.json?to=${encodeURIComponent(this.email)}`);
      const mail = (await answer.json()).find((mail) => mail.kind === kind);
      if (mail) {
        if (mail.locale !== this.#way.language) throw new Error(`${kind} is in ${mail.locale}`);
        return mail;
      }
      await new Promise((wake) => setTimeout(wake, 100));
    }
    throw new Error(`no mail ${kind} to ${this.email}`);
  }

  // The newest code; one that was typed before is not it.
  async #code() {
    for (let tries = 0; tries < 100; tries += 1) {
      const code = (await this.#mail("email_authentication")).text.match(/\b\d{6}\b/)[0];
      if (code !== this.used) {
        this.used = code;
        return code;
      }
      await new Promise((wake) => setTimeout(wake, 100));
    }
    throw new Error("no new code");
  }
}
