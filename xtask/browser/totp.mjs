// An authenticator app (RFC 6238): a code is accepted once, and only if it is newer than the one before.

import { createHmac } from "node:crypto";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const STEP = 30_000;
const SOON = 10_000;

export class App {
  #key;
  #last = 0;

  constructor(secret) {
    const bits = [...secret.replace(/\s/g, "")].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0"));
    this.#key = Buffer.from(bits.join("").match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  }

  // The next code that is good: one step back and one ahead are accepted too, so that three in a row take no wait. The one of the
  // step before is left out where its time is nearly over.
  async code() {
    const now = () => Math.floor(Date.now() / STEP);
    const first = Date.now() % STEP < STEP - SOON ? now() - 1 : now();
    this.#last = Math.max(this.#last + 1, first);
    while (this.#last > now() + 1) await new Promise((wake) => setTimeout(wake, 500));
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(this.#last));
    const mac = createHmac("sha1", this.#key).update(counter).digest();
    const at = mac.at(-1) & 15;
    return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
  }
}
