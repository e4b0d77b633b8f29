// A guest comes in by a name alone, makes an account of it, and signs out everywhere.

import { Hands } from "./hands.mjs";

export class Guest extends Hands {
  async life() {
    await this.open("/guest", "guest");
    await this.fill("/guest", { name: "Grace" });
    this.arrived("/account");
    await this.see("guest-account");
    await this.click('a[href="/account/convert"]');
    await this.see("convert");
    await this.fill("/account/convert", { email: this.email, password: "password1" });
    await this.see("convert-weak");
    await this.fill("/account/convert", { password: "canary three quiet engines hum" });
    this.arrived("/account");
    await this.see("converted");
    await this.open("/account/sessions", "guest-sessions");
    await this.click('.actions[action="/account/sessions"] button');
    this.arrived("/login");
    await this.see("guest-signed-out");
  }
}
