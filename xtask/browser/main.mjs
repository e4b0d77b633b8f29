// node main.mjs PROGRAM MODULES PICTURES PROVIDER ITS-MODULES: walks through the pages in Chromium, and says what is wrong with them.

import { createRequire } from "node:module";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { administer } from "./admin.mjs";
import { Look } from "./look.mjs";
import { providers } from "./providers.mjs";
import { start } from "./server.mjs";
import { Walk } from "./walk.mjs";

const [program, modules, pictures, certified, installed] = process.argv.slice(2);
const { chromium } = createRequire(join(modules, "package.json"))("playwright-core");

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };
const WAYS = [
  { name: "en-wide-light", language: "en", viewport: WIDE, colorScheme: "light", scripts: true },
  { name: "de-narrow-dark", language: "de", viewport: NARROW, colorScheme: "dark", scripts: true },
  { name: "en-narrow-light", language: "en", viewport: NARROW, colorScheme: "light", scripts: false },
  { name: "de-wide-dark", language: "de", viewport: WIDE, colorScheme: "dark", scripts: false },
];

rmSync(pictures, { recursive: true, force: true });
const server = await start(program);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const look = new Look(modules, pictures);
const walk = async (way) => {
  const { viewport, colorScheme, language, scripts } = way;
  const context = await browser.newContext({ viewport, colorScheme, locale: language, javaScriptEnabled: scripts });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  try {
    await new Walk(page, look, server.base, way).life();
  } catch (error) {
    look.faults.push(`${way.name}: ${page.url()}: ${error.stack}`);
    await page.screenshot({ path: join(pictures, `${way.name}-stopped.png`), fullPage: true });
  }
  await context.close();
};
await Promise.all([...WAYS.map(walk), administer(browser, look, server, WAYS), providers({ browser, look, program, certified, installed })]);
await browser.close();
server.stop();
for (const fault of look.faults) console.log(fault);
console.log(`${look.pages} pages looked at, ${look.faults.length} faults; pictures are in ${pictures}`);
process.exit(look.faults.length === 0 ? 0 : 1);
