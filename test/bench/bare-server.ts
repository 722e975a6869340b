import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { Pool } from 'pg';
import type { Replay } from './replay';

/** Nothing but `node:http` and `pg`: answers each request with the same statements and the same JSON. */
const { url, statements, answer } = JSON.parse(readFileSync(process.argv[2]!, 'utf8'), revive) as Replay;
const pool = new Pool({ connectionString: url, max: 20 });

const server = createServer((request, response) => {
  request.resume().once('end', () => {
    void replay().then((body) => response.setHeader('content-type', 'application/json').end(body));
  });
});

async function replay(): Promise<string> {
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) await client.query(text, values);
    return `${JSON.stringify(answer)}\n`;
  } finally {
    client.release();
  }
}

/** Bytes come through JSON as lists of numbers. */
function revive(_: string, value: unknown): unknown {
  const bytes = value as { type?: string; data?: number[] } | null;
  return bytes?.type === 'Buffer' && bytes.data ? Buffer.from(bytes.data) : value;
}

server.listen(Number(process.argv[3]), '127.0.0.1');
