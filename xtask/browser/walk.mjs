// The life of an account in a real browser, from the start page to its deletion.

import { Hands } from "./hands.mjs";
import { copyCode, keepCodes } from "./nicer.mjs";
import { App } from "./totp.mjs";

const PASSWORD = "canary tall orange ladder sings";
const RESET_PASSWORD = "canary sechs Laternen am Deich";
const NEW_PASSWORD = "canary Regenschirm im Tal 58";
// As many wrong ones as a mailed code bears.
const TRIES = 5;

export class Walk extends Hands {
  password = PASSWORD;

  async life() {
    await this.#register();
    await this.#forget();
    await this.#signIn();
    await this.#profile();
    await this.#enrol();
    await this.#recover();
    await this.#switch();
    await this.#move();
    await this.#setPassword();
    await this.#devices();
    await this.#rest();
    await this.#end();
  }

  async #register() {
    await this.open("/", "start");
    await this.click('main a[href="/register"]');
    await this.see("register");
    await this.fill("/register", { name: "Ada Lovelace", email: this.email, password: "password1" });
    await this.keeps({ name: "Ada Lovelace", email: this.email, password: "" });
    await this.see("register-weak");
    await this.fill("/register", { password: PASSWORD });
    await this.see("registered");
    await this.#verify(this.email, "verification");
    await this.open(await this.link("email_verification"), "verification-again");
    await this.fill("/email-verification", {});
    await this.see("verification-used");
  }

  async #verify(email, name) {
    await this.open(await this.link("email_verification", email), name);
    await this.fill("/email-verification", {});
    await this.see(`${name}-done`);
  }

  async #forget() {
    await this.open("/forgotten-password", "forgotten");
    await this.fill("/forgotten-password", { email: this.email });
    await this.see("forgotten-sent");
    const link = await this.link("password_reset");
    await this.open(link, "password-reset");
    await this.fill("/password-reset", { newPassword: "password1" });
    await this.see("password-reset-weak");
    await this.fill("/password-reset", { newPassword: RESET_PASSWORD });
    await this.see("password-reset-done");
    await this.page.goto(this.base + link);
    await this.fill("/password-reset", { newPassword: RESET_PASSWORD });
    await this.see("password-reset-used");
    this.password = RESET_PASSWORD;
  }

  // A wrong password, a wrong code, a code that is dead, and the one that comes in its place.
  async #signIn() {
    await this.open("/login", "login");
    await this.fill("/login", { email: this.email, password: "canary wrong" });
    await this.keeps({ email: this.email, password: "" });
    await this.see("login-wrong");
    await this.fill("/login", { password: this.password });
    await this.see("two-factor");
    for (let left = TRIES - 1; left >= 0; left -= 1) {
      await this.fill("/two-factor", { code: "000 000" });
      if (left > 2) await this.slip(new RegExp(left.toLocaleString(this.way.language)));
      if (left === TRIES - 1) await this.see("two-factor-wrong");
    }
    await this.see("two-factor-dead");
    await this.code();
    await this.fill("/two-factor/send", {});
    await this.fill("/two-factor", { code: await this.code() });
    this.arrived("/account");
  }

  async #profile() {
    await this.see("profile");
    await this.fill("/account", { name: "Ada King, Countess of Lovelace" });
    await this.see("profile-saved");
    await this.page.selectOption("#locale", this.way.language);
    await this.fill("/language", {});
    await this.see("language-saved");
    await this.open("/account/picture", "picture");
    await this.#picture("text/plain", Buffer.from("no picture"));
    await this.see("picture-refused");
    await this.#picture("image/png", await this.page.screenshot());
    await this.see("picture-set");
    await this.open("/account/picture", "picture-now");
    await this.open("/account/security", "security");
    await this.open("/account/security/email", "confirm");
    await this.fill("/confirm", { password: "canary wrong" });
    await this.see("confirm-wrong");
    await this.fill("/confirm", { password: this.password });
    await this.see("confirm-code");
    await this.fill("/two-factor", { code: await this.code() });
    this.arrived("/account/security/email");
    await this.see("email-only");
  }

  async #picture(mimeType, buffer) {
    await this.page.setInputFiles('[name="file"]', { name: "ada.png", mimeType, buffer });
    await this.fill("/account/picture", {});
  }

  async #enrol() {
    await this.open("/account/security/app", "app");
    this.app = new App(await this.page.textContent(".key"));
    this.recoveryCodes = await this.page.locator("#codes li").allTextContents();
    await this.fill("/account/security/app", { code: "000000" }, 'button[value="enable"]');
    await this.see("app-wrong");
    await this.fill("/account/security/app", { code: await this.app.code() }, 'button[value="enable"]');
    this.arrived("/login");
    await this.see("login-app-on");
  }

  // From one method to the other and on to a recovery code, which lets in.
  async #recover() {
    await this.fill("/login", { email: this.email, password: this.password });
    await this.click('.below a[href*="method=totp"]');
    await this.see("two-factor-app");
    await this.click('.below form[action="/two-factor/send"] button');
    await this.see("two-factor-email");
    await this.click('.below a[href*="method=recovery"]');
    await this.see("two-factor-recovery");
    await this.fill("/two-factor", { code: "AAAA-AAAA-AAAA" });
    await this.see("two-factor-recovery-wrong");
    await this.fill("/two-factor", { code: this.recoveryCodes[0].trim() });
    this.arrived("/account/security");
    await this.see("recovered");
  }

  // Email codes off and on again, the new recovery codes, and which step comes first.
  async #switch() {
    await this.#confirm("/account/security/email");
    await this.see("email-off");
    await this.fill("/account/security/email", {}, 'button[value="disable"]');
    await this.see("security-email-off");
    await this.#confirm("/account/security/app");
    await this.see("app-only");
    await this.#confirm("/account/security/email");
    await this.see("email-on");
    await this.fill("/account/security/email", {}, 'button[value="send"]');
    await this.see("email-on-sent");
    await this.fill("/account/security/email", { code: await this.code() }, 'button[value="enable"]');
    this.arrived("/account/security");
    await this.see("security-email-on");
    await this.#confirm("/account/security/recovery-codes");
    await this.see("recovery-codes");
    await this.fill("/account/security/recovery-codes", {});
    await this.see("recovery-codes-shown");
    if (this.way.scripts) await keepCodes(this);
    await this.open("/account/security/app", "app-off");
    await this.open("/account/security/preferred", "preferred");
    await this.page.check('[value="totp"]');
    await this.fill("/account/security/preferred", {});
    this.arrived("/account/security");
    await this.see("security-preferred");
  }

  // Another address. It counts from when the link is used, and everybody signs in anew then.
  async #move() {
    const email = `moved-${this.email}`;
    await this.open("/account/email", "email-change");
    await this.fill("/account/email", { email });
    await this.see("email-asked");
    await this.#verify(email, "email-changed");
    this.email = email;
    await this.#signInAgain();
  }

  async #signInAgain() {
    await this.page.context().clearCookies({ name: /_token$/ });
    await this.page.goto(`${this.base}/login`);
    await this.fill("/login", { email: this.email, password: this.password });
    await this.fill("/two-factor", { code: await this.app.code() });
    this.arrived("/account");
  }

  async #setPassword() {
    await this.#confirm("/account/password");
    await this.see("password");
    await this.fill("/account/password", { oldPassword: this.password, newPassword: "ada" });
    await this.see("password-short");
    await this.fill("/account/password", { oldPassword: "canary wrong", newPassword: NEW_PASSWORD });
    await this.see("password-old-wrong");
    await this.fill("/account/password", { oldPassword: this.password, newPassword: NEW_PASSWORD });
    this.arrived("/account/security");
    await this.see("password-set");
    this.password = NEW_PASSWORD;
  }

  // Signed in on two devices, one of which is signed out by the other; then this one by itself.
  async #devices() {
    await this.#signInAgain();
    await this.open("/account/sessions", "sessions");
    await this.click('.row:not(:has(.badge)) form[action="/account/sessions"] button');
    await this.see("session-ended");
    await this.open("/account/activity", "activity");
    await this.page.context().clearCookies({ name: "access_token" });
    if (this.way.scripts) {
      await this.page.goto(`${this.base}/account`);
      await this.page.waitForURL((url) => url.pathname === "/account");
    } else {
      await this.open("/account", "renew");
      await this.fill("/session/renew", {});
      this.arrived("/account");
    }
    await this.click('form[action="/logout"] button');
    this.arrived("/login");
    await this.see("signed-out");
    await this.#signInAgain();
  }

  async #rest() {
    await this.open("/no/such/page", "missing", 404);
    await this.page.goto(`${this.base}/api/docs`);
    if (this.way.scripts) await this.page.waitForSelector("#api .opblock");
    await this.see("docs");
    if (this.way.scripts) {
      await this.page.click("#api .opblock-summary-control");
      await this.page.waitForSelector("#api .responses-table");
      await this.see("docs-operation");
    }
    const [, address] = this.email.split(/^moved-/);
    await this.open(`/dev/mailbox?to=${encodeURIComponent(address)}`, "mailbox");
    if (this.way.scripts) await copyCode(this);
    await this.open("/dev/mailbox?to=canary-nobody@example.com", "mailbox-empty");
    await this.open("/auth/oauth2/error?code=state_expired", "oauth2-error");
    await this.open("/", "start-signed-in");
    await this.page.click("summary");
    await this.see("languages");
  }

  async #end() {
    await this.#confirm("/account/delete");
    await this.see("delete");
    await this.page.check('[name="sure"]');
    await this.fill("/account/delete", {});
    this.arrived("/login");
    await this.see("deleted");
  }

  // Opens what asks for a step-up, and gives it with the app where it does.
  async #confirm(path) {
    await this.page.goto(this.base + path);
    if (new URL(this.page.url()).pathname === path) return;
    await this.fill("/confirm", { password: this.password });
    await this.page.goto(this.page.url().replace("/two-factor?", "/two-factor?method=totp&"));
    await this.fill("/two-factor", { code: await this.app.code() });
    this.arrived(path);
  }
}
