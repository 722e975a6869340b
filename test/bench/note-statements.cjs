const { Client } = require('pg');
const { appendFileSync } = require('node:fs');

/** Loaded before the API: every statement it sends is written down, one a line. */
const send = Client.prototype.query;

Client.prototype.query = function (...call) {
  const [text, values = []] = call;
  if (typeof text === 'string')
    appendFileSync(process.env.SAMPLAN_BENCH_STATEMENTS, `${JSON.stringify({ text, values })}\n`);
  return send.apply(this, call);
};
