// Administration in a real browser: the link of a new server makes the first administrator, and every page that they have is opened and used.
// By the names of fields and the addresses of links: the words may be in any language.

const FIRST = { email: "canary-first@example.com", password: "canary tall orange ladder sings" };
const OTHER = "canary Regenschirm im Tal 58";
const PAGES = ["users", "groups", "audit", "keys", "mails", "health"];

// Makes the first administrator on a page of its own, and then walks through the administration in each of these ways.
export async function administer(browser, look, { base, invitation }, ways) {
  const walks = ways.map((way) => new Administration(look, base, way));
  for (const walk of walks) await walk.guarded(browser, () => walk.invited(invitation));
  const [first] = walks;
  await first.guarded(browser, () => first.begin(invitation));
  await Promise.all(walks.map((walk) => walk.guarded(browser, () => walk.life())));
}

class Administration {
  #look;
  #base;
  #way;
  #page;
  #step = 0;

  constructor(look, base, way) {
    [this.#look, this.#base, this.#way] = [look, base, way];
    this.email = `canary-someone-${way.name}@example.com`;
    this.group = `group-${way.name}`;
  }

  // A part of the walk in a browser that has no cookies yet; a failure is a fault, with a picture.
  async guarded(browser, part) {
    const { viewport, colorScheme, language, scripts } = this.#way;
    const context = await browser.newContext({ viewport, colorScheme, locale: language, javaScriptEnabled: scripts });
    this.#page = await context.newPage();
    this.#page.setDefaultTimeout(60_000);
    this.#look.watch(this.#page, `admin-${this.#way.name}`);
    try {
      await part();
    } catch (error) {
      this.#look.faults.push(`admin-${this.#way.name}: ${this.#page.url()}: ${error.stack}`);
      await this.#page.screenshot({ path: this.#look.picture(`admin-${this.#way.name}-stopped`), fullPage: true });
    }
    await context.close();
  }

  async invited(invitation) {
    await this.#open(invitation, "first-admin");
    await this.#fill("/first-admin", { name: "Ada Lovelace", email: FIRST.email, password: "password1" });
    await this.#see("first-admin-weak");
  }

  async begin(invitation) {
    await this.#page.goto(this.#base + invitation);
    await this.#fill("/first-admin", { name: "Ada Lovelace", ...FIRST });
    await this.#arrive("/admin/users");
    await this.#see("welcome");
    await this.#open(invitation, "first-admin-void");
  }

  async life() {
    await this.#someone();
    await this.#open("/admin/users", "login");
    await this.#fill("/login", FIRST);
    await this.#arrive("/admin/users");
    for (const page of PAGES) await this.#open(`/admin/${page}`, page);
    await this.#people();
    await this.#groups();
    await this.#rest();
    await this.#open("/account", "account");
  }

  async #someone() {
    await this.#page.goto(`${this.#base}/register`);
    await this.#fill("/register", { name: "Grace Brewster Murray Hopper", email: this.email, password: OTHER });
    await this.#arrive("/register/done");
  }

  async #people() {
    await this.#page.goto(`${this.#base}/admin/users?email=${encodeURIComponent(this.email)}`);
    await this.#page.locator("details.languages").waitFor();
    const person = await this.#page.getAttribute('.row a[href^="/admin/users/"]', "href");
    await this.#open(person, "user");
    for (const act of ["lock", "unlock", "grant", "revoke", "end-sessions"]) {
      await this.#open(`${person}/${act}`, `ask-${act}`);
      await this.#fill(`${person}/${act}`, {});
      await this.#arrive(person);
      if (act === "lock") await this.#see("locked");
    }
    await this.#open("/admin/users?email=nobody", "users-wrong", 400);
    await this.#open("/admin/users?roles=GUEST&sort=name,asc", "users-none");
    this.person = person;
  }

  async #groups() {
    await this.#open("/admin/new-group", "new-group");
    await this.#fill("/admin/new-group", { key: this.group, name: "Staff", description: "Everybody who works at the observatory" });
    await this.#arrive(`/admin/groups/${this.group}`);
    await this.#open(`/admin/groups/${this.group}/translation`, "translation");
    await this.#fill(`/admin/groups/${this.group}/translation`, { language: "de", name: "Personal" });
    await this.#fill(`/admin/groups/${this.group}/members`, { email: this.email });
    await this.#see("group");
    await this.#open(this.person, "member");
    await this.#open("/admin/groups", "some-groups");
    await this.#open(`/admin/groups/${this.group}/delete`, "group-delete");
  }

  async #rest() {
    await this.#open("/admin/audit?outcome=success&kind=lock_account", "audit-found");
    await this.#open("/admin/keys/rotate", "rotate");
    await this.#open(`${this.person}/delete`, "ask-delete");
    await this.#fill(`${this.person}/delete`, {});
    await this.#arrive("/admin/users");
    await this.#see("deleted");
    await this.#open(this.person, "gone", 404);
  }

  async #open(path, name, status = 200) {
    const answer = await this.#page.goto(this.#base + path);
    if (answer.status() !== status && status !== 200) throw new Error(`${path}: ${answer.status()}`);
    await this.#see(name);
  }

  async #see(name) {
    this.#step += 1;
    await this.#look.at(this.#page, `${this.#way.name}/admin-${String(this.#step).padStart(2, "0")}-${name}`, this.#way);
  }

  async #arrive(path) {
    const { pathname } = new URL(this.#page.url());
    if (pathname !== path) throw new Error(`on ${this.#page.url()} and not on ${path}`);
  }

  // Fills in the form that is sent to `action`, and sends it.
  async #fill(action, fields) {
    const form = this.#page.locator(`form[action="${action}"]`).first();
    for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value);
    await Promise.all([this.#page.waitForEvent("load"), form.locator('button[type="submit"]').click()]);
  }
}
