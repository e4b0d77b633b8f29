// node main.mjs PROGRAM MODULES PICTURES PROVIDER ITS-MODULES: walks through the pages in Chromium, and says what is wrong with them.

import { createRequire } from "node:module";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { administer } from "./admin.mjs";
import { Guest } from "./guest.mjs";
import { Look, NARROW, WIDE } from "./look.mjs";
import { nicer } from "./nicer.mjs";
import { providers } from "./providers.mjs";
import { start } from "./server.mjs";
import { Walk } from "./walk.mjs";

const [program, modules, pictures, certified, installed] = process.argv.slice(2);
const { chromium } = createRequire(join(modules, "package.json"))("playwright-core");

// Every page of a walk is also looked at in the other width and the other colours.
const WAYS = [
  { name: "en", language: "en", viewport: WIDE, colorScheme: "light", scripts: true },
  { name: "ar", language: "ar", viewport: NARROW, colorScheme: "dark", scripts: true },
  { name: "en-no-scripts", language: "en", viewport: NARROW, colorScheme: "light", scripts: false },
  { name: "ar-no-scripts", language: "ar", viewport: WIDE, colorScheme: "dark", scripts: false },
];

rmSync(pictures, { recursive: true, force: true });
const server = await start(program);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const look = new Look(modules, pictures);

// Somebody of this kind, in a browser of their own, from beginning to end.
async function live(Kind, way) {
  const { viewport, colorScheme, language: locale, scripts: javaScriptEnabled } = way;
  const context = await browser.newContext({ viewport, colorScheme, locale, javaScriptEnabled });
  if (way.scripts) await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  try {
    await new Kind(page, look, server.base, way, `canary-${way.name}-${Kind.name.toLowerCase()}@example.com`).life();
  } catch (error) {
    look.faults.push(`${way.name}: ${page.url()}: ${error.stack}`);
    await page.screenshot({ path: look.picture(`${way.name}/stopped`), fullPage: true }).catch(() => {});
  }
  await context.close();
}

await Promise.all(WAYS.map(async (way) => {
  await live(Guest, { ...way, name: `${way.name}-guest` });
  await live(Walk, way);
}));
await Promise.all([administer(browser, look, server, WAYS), providers({ browser, look, program, certified, installed })]);
await nicer(program, browser, look);
await browser.close();
server.stop();
for (const fault of look.faults) console.log(fault);
console.log(`${look.pages} pages looked at, ${look.faults.length} faults; pictures are in ${pictures}`);
process.exit(look.faults.length === 0 ? 0 : 1);
