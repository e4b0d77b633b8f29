// What is held of every page that is opened: nothing is said on the console but what an error page must say, the policy stops nothing,
// nothing moves once it stands, nothing sticks out, and axe finds no violation. It is looked at narrow and wide, in light and in the
// dark; pictures are kept.

import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const NARROW = { width: 360, height: 740 };
export const WIDE = { width: 1280, height: 800 };
const NARROWEST = { width: 320, height: 640 };

// Swagger UI comes when it has read the document, so that its page moves.
const API = "#api";
// What Chromium itself writes down of an answer that is an error, or has it forget everything.
const OF_THE_ANSWER = /^(Failed to load resource: the server responded with a status of 4\d\d|Clear-Site-Data header)/;

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
    const path = join(this.#folder, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }

  // Holds the open page to all of it, and leaves it as wide and as bright as it was.
  async at(page, name, way) {
    this.pages += 1;
    const fault = (text) => this.faults.push(`${name}: ${page.url()}: ${text}`);
    if (way.scripts && !(await page.$(API))) {
      for (const shift of await page.evaluate(moved)) fault(`moves: ${shift}`);
    }
    const views = [[way.viewport, way.colorScheme], [opposite(way.viewport), way.colorScheme === "dark" ? "light" : "dark"]];
    for (const [viewport, colorScheme] of views) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const path = this.picture(`${name}-${viewport.width}-${colorScheme}`);
      await page.screenshot({ path, fullPage: true, animations: "disabled" });
      await fits(page, fault);
      if (way.scripts) await this.#accessible(page, (text) => fault(`${viewport.width} ${colorScheme}: ${text}`));
    }
    await page.setViewportSize(NARROWEST);
    await fits(page, fault);
    await page.setViewportSize(way.viewport);
    await page.emulateMedia({ colorScheme: way.colorScheme });
    // The next page is not to see the window change.
    if (way.scripts) await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  async #accessible(page, fault) {
    await page.evaluate(this.#axe);
    const run = (options) => axe.run(options);
    const { violations } = await page.evaluate(run, { resultTypes: ["violations"], iframes: false });
    for (const { id, help, nodes } of violations) fault(`axe: ${id}: ${help}: ${nodes.map((node) => node.html).join(" | ")}`);
  }
}

const opposite = (viewport) => (viewport.width === NARROW.width ? WIDE : NARROW);

async function fits(page, fault) {
  const [wide, over] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [clientWidth, scrollWidth - clientWidth];
  });
  if (over > 0) fault(`sticks out by ${over} px at ${wide}`);
}

// What has moved on the page since it was opened, but for what somebody did.
function moved() {
  const said = ({ node, previousRect: from, currentRect: to }) =>
    `${(node?.outerHTML ?? node?.textContent ?? "?").slice(0, 80)} from ${from.x},${from.y} to ${to.x},${to.y}`;
  return new Promise((done) => {
    const shifts = [];
    const note = (entry) => { if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(4)}: ${entry.sources.map(said).join("; ")}`); };
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => setTimeout(() => done(shifts), 0));
  });
}
