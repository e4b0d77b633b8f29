// A server of our own on a free port, with its data in a folder that is removed.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

// No pause between mails and no limits: the walks are many and quick.
const SETTINGS = [
  "email.send-cooldown=0",
  "security.rate-limit.ip-limit=1000000",
  "security.rate-limit.user-limit=1000000",
  "security.login-attempt-limit.ip-limit=1000000",
  "log.level=warn",
];

export async function start(program, { settings: more = [], env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "doorward-browser-"));
  const settings = [...SETTINGS, ...more].flatMap((setting) => ["--set", setting]);
  const options = { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] };
  const server = spawn(program, ["serve", "--bind", "127.0.0.1:0", ...settings], options);
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", stop);
  const said = [];
  let base;
  for await (const line of createInterface(server.stderr)) {
    said.push(line);
    const address = line.match(/^listening on http:\/\/127\.0\.0\.1:(\d+)/);
    if (address) base = `http://localhost:${address[1]}`;
    const link = line.match(/^first administrator: \S+?(\/first-admin\?token=\S+)/);
    if (base && link) return { base, invitation: link[1], stop };
  }
  throw new Error(`the server ended before it listened:\n${said.join("\n")}`);
}
