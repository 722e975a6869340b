const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom draws pages but has no `fetch` and no channels between pages; every browser we support does, and Node's is the same. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { BroadcastChannel, fetch, Headers, Request, Response, structuredClone });
    this.global.crypto.randomUUID ??= crypto.randomUUID.bind(crypto);
  }
};
