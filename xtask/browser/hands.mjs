// What a person does with a page: opens it, fills a form in, reads their mail. By the names of fields and the addresses of links, for
// the words may be in any language.

const OFTEN = 100;
const soon = () => new Promise((wake) => setTimeout(wake, 100));

export class Hands {
  #step = 0;
  #used;

  constructor(page, look, base, way, email) {
    Object.assign(this, { page, look, base, way, email });
    look.watch(page, way.name);
  }

  // Opens an address and looks at what is there.
  async open(path, name, status = 200) {
    const answer = await this.page.goto(this.base + path);
    if (answer.status() !== status) throw new Error(`${path}: ${answer.status()} and not ${status}`);
    await this.see(name);
  }

  // Looks at the page.
  async see(name) {
    this.#step += 1;
    await this.look.at(this.page, `${this.way.name}/${String(this.#step).padStart(2, "0")}-${name}`, this.way);
  }

  arrived(path) {
    const { pathname } = new URL(this.page.url());
    if (pathname !== path) throw new Error(`${this.way.name}: on ${this.page.url()} and not on ${path}`);
  }

  // Follows a link, or presses a button, that opens another page.
  async click(selector) {
    await Promise.all([this.page.waitForEvent("load"), this.page.locator(selector).first().click()]);
  }

  // Fills in the form that is sent to `action`, and sends it.
  async fill(action, fields, button = 'button[type="submit"]') {
    const form = this.page.locator(`form[action="${action}"]`).filter({ has: this.page.locator(button) }).first();
    for (const [name, value] of Object.entries(fields)) {
      const field = form.locator(`[name="${name}"]`);
      if (this.way.scripts && await field.getAttribute("data-digits")) {
        // Six digits are sent by themselves.
        await Promise.all([this.page.waitForEvent("load"), field.fill(value)]);
        return;
      }
      await field.fill(value);
    }
    await Promise.all([this.page.waitForEvent("load"), form.locator(button).first().click()]);
  }

  // What is said beside a field.
  async slip(words) {
    const said = await this.page.locator(".slip").first().textContent();
    if (!words.test(said)) throw new Error(`${this.way.name}: ${this.page.url()} says ${said}`);
  }

  // Nothing that was typed is lost but secrets.
  async keeps(fields) {
    for (const [name, value] of Object.entries(fields)) this.same(await this.page.inputValue(`[name="${name}"]`), value);
  }

  same(found, meant) {
    if (found !== meant) throw new Error(`${this.way.name}: ${this.page.url()}: ${found} and not ${meant}`);
  }

  // The newest mail of a kind, which has to be in the language of the page that caused it.
  async mail(kind, to = this.email) {
    for (let tries = 0; tries < OFTEN; tries += 1) {
      const answer = await fetch(`${this.base}/dev/mailbox.json?to=${encodeURIComponent(to)}`);
      const mail = (await answer.json()).find((mail) => mail.kind === kind);
      if (mail) {
        if (mail.locale !== this.way.language) throw new Error(`${kind} is in ${mail.locale}`);
        return mail;
      }
      await soon();
    }
    throw new Error(`no mail ${kind} to ${to}`);
  }

  // The path of the link in a mail.
  async link(kind, to) {
    const { text } = await this.mail(kind, to);
    return text.match(/https?:\/\/[^/\s]+(\/\S+\?token=[\w.~-]+)/)[1];
  }

  // The newest code; one that was typed before is not it.
  async code() {
    for (let tries = 0; tries < OFTEN; tries += 1) {
      const code = (await this.mail("email_authentication")).text.match(/\b\d{6}\b/)[0];
      if (code !== this.#used) {
        this.#used = code;
        return code;
      }
      await soon();
    }
    throw new Error("no new code");
  }
}
