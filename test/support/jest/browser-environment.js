const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom draws pages but has no `fetch`, no channels between pages and nothing to scroll; every browser we support does, and Node's is the same. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { BroadcastChannel, fetch, Headers, Request, Response, structuredClone });
    this.global.Element.prototype.scrollIntoView ??= () => undefined;
    this.global.crypto.randomUUID ??= crypto.randomUUID.bind(crypto);
  }
};
