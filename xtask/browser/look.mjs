// What is held of every page that is opened: nothing is said on the console but what an error page must say, the policy stops nothing,
// nothing moves once it stands, nothing sticks out, and axe finds no violation. A picture of it is kept.

import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// What Chromium itself writes down of an answer that is an error, or has it forget everything.
const OF_THE_ANSWER = /^(Failed to load resource: the server responded with a status of 4\d\d|Clear-Site-Data header)/;
const MOST_SHIFT = 0.01;

export class Look {
  #axe;
  #folder;
  faults = [];
  pages = 0;

  constructor(modules, folder) {
    this.#axe = readFileSync(createRequire(join(modules, "package.json")).resolve("axe-core/axe.min.js"), "utf8");
    this.#folder = folder;
  }

  // Nothing is loaded from elsewhere; `sites` are where the pages themselves lead.
  watch(page, name, sites = []) {
    const fault = (text) => this.faults.push(`${name}: ${page.url()}: ${text}`);
    page.on("console", (message) => {
      // Chromium's advice about forms: the page behind a reset mail does not know whose it is.
      const known = message.type() === "verbose" || OF_THE_ANSWER.test(message.text());
      if (!known) fault(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => fault(`script: ${error}`));
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText ?? "";
      if (!why.includes("ERR_ABORTED")) fault(`request: ${request.url()}: ${why}`);
    });
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (request.isNavigationRequest() && sites.includes(host)) return;
      if (protocol !== "data:" && host !== new URL(page.url() === "about:blank" ? request.url() : page.url()).host) fault(`asks ${host}`);
    });
  }

  // Where the picture of a page is kept.
  picture(name) {
    mkdirSync(this.#folder, { recursive: true });
    return join(this.#folder, `${name}.png`);
  }

  // Holds the open page to all of it.
  async at(page, name, { scripts }) {
    this.pages += 1;
    const fault = (text) => this.faults.push(`${name}: ${page.url()}: ${text}`);
    await page.screenshot({ path: this.picture(name), fullPage: true, animations: "disabled" });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) fault(`sticks out by ${wide} px`);
    if (!scripts) return;
    const shift = await page.evaluate(() => new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.hadRecentInput ? 0 : entry.value; }))
        .observe({ type: "layout-shift", buffered: true });
      requestAnimationFrame(() => setTimeout(() => done(sum), 0));
    }));
    if (shift > MOST_SHIFT) fault(`moves by ${shift.toFixed(3)}`);
    await page.evaluate(this.#axe);
    const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    for (const { id, help, nodes } of violations) fault(`axe: ${id}: ${help}: ${nodes.map((node) => node.html).join(" | ")}`);
  }
}
