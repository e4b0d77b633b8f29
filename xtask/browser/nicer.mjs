// What scripts add: codes go onto the clipboard, into a file and onto paper, and a button counts down until it can be pressed again. And
// that a first visit costs little.

import { readFileSync } from "node:fs";
import { Hands } from "./hands.mjs";
import { WIDE } from "./look.mjs";
import { start } from "./server.mjs";

const WAY = { name: "waiting", language: "en", viewport: WIDE, colorScheme: "light", scripts: true };
const MOST_BYTES = 60_000;
const WHO = { email: "canary-waiting@example.com", password: "canary tall orange ladder sings" };

// The code of the newest mail that brings one is a click from the clipboard.
export async function copyCode(hands) {
  const button = hands.page.locator("[data-copy]").first();
  const [says, code] = [await button.textContent(), await button.getAttribute("data-copy")];
  await button.click();
  await hands.page.waitForFunction((says) => document.querySelector("[data-copy]").textContent !== says, says);
  hands.same(await clipboard(hands), code);
}

// Recovery codes, shown once: onto the clipboard, into a file, onto paper.
export async function keepCodes(hands) {
  const { page } = hands;
  const codes = await page.locator("#codes li").allTextContents();
  const text = codes.map((code) => `${code.trim()}\n`).join("");
  await page.click('[data-do="copy"]');
  await page.waitForFunction(() => {
    const button = document.querySelector('[data-do="copy"]');
    return button.textContent === button.dataset.done;
  });
  hands.same(await clipboard(hands), text);
  const [file] = await Promise.all([page.waitForEvent("download"), page.click('[data-do="download"]')]);
  hands.same(readFileSync(await file.path(), "utf8"), text);
  await page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await page.click('[data-do="print"]');
  hands.same(await page.evaluate(() => window.printed), true);
}

const clipboard = (hands) => hands.page.evaluate(() => navigator.clipboard.readText());

// On a server of its own, that makes people wait between two mails.
export async function nicer(program, browser, look) {
  const server = await start(program, { settings: ["email.send-cooldown=60"] });
  const context = await browser.newContext({ viewport: WIDE, locale: "en" });
  const hands = new Hands(await context.newPage(), look, server.base, WAY, WHO.email);
  try {
    await weighs(hands, look);
    await waits(hands, look);
  } catch (error) {
    look.faults.push(`${WAY.name}: ${error.stack}`);
  }
  await context.close();
  server.stop();
}

async function weighs(hands, look) {
  await hands.page.goto(`${hands.base}/login`, { waitUntil: "networkidle" });
  const bytes = await hands.page.evaluate(() => {
    const parts = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return parts.reduce((sum, part) => sum + part.transferSize, 0);
  });
  if (!(bytes > 1000 && bytes < MOST_BYTES)) look.faults.push(`/login costs ${bytes} bytes`);
  console.log(`/login costs ${bytes} bytes on a first visit`);
}

async function waits(hands, look) {
  await hands.page.goto(`${hands.base}/register`);
  await hands.fill("/register", { name: "Ada", ...WHO });
  await hands.page.goto(hands.base + await hands.link("email_verification"));
  await hands.fill("/email-verification", {});
  await hands.page.goto(`${hands.base}/login`);
  await hands.fill("/login", WHO);
  const button = hands.page.locator("[data-wait]");
  const left = async () => Number((await button.textContent()).match(/\d+/)[0]);
  const [first, disabled] = [await left(), await button.isDisabled()];
  await hands.see("counts-down");
  await hands.page.waitForTimeout(1100);
  const later = await left();
  if (!(disabled && first <= 60 && later < first)) look.faults.push(`counts down from ${first} to ${later}`);
}
