import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { serveWeb } from '../../../apps/api/src/web-files';
import { paths } from '../../../libs/web/ui/src/navigation/paths';

describe('the web client, served', () => {
  const script = 'export const built = true;';
  let root: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'samplan-web-'));
    mkdirSync(join(root, 'assets'));
    writeFileSync(join(root, 'index.html'), '<!doctype html><title>Samplan</title>');
    writeFileSync(join(root, 'assets/app.js'), script);
    writeFileSync(join(root, 'assets/app.js.br'), brotliCompressSync(script));
    server = new FastifyAdapter().getInstance() as unknown as FastifyInstance;
    await serveWeb(server, root);
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });

  it('gives the one document at every address of a page, never cached', async () => {
    const everyPage = Object.values(paths).map((address: (...ids: string[]) => string) => address('0199', '0199'));
    expect(everyPage).toContain('/register');
    for (const url of [...everyPage, '/register?from=start', '/c/0199/looks']) {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain('<title>Samplan</title>');
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it('gives no page where the program itself answers', async () => {
    for (const url of [
      '/graphql',
      '/auth/gone',
      '/health',
      '/realtime/?x=1',
      '/register/import',
      '/log-control-files/a',
      '/paper/a',
    ])
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
  });

  it('gives built files compressed to those who can read it, and for good', async () => {
    const squeezed = await get('/assets/app.js', { 'accept-encoding': 'br' });
    expect(squeezed.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(squeezed.headers['content-type']).toMatch(/javascript/);
    expect((await get('/assets/app.js', { 'accept-encoding': 'identity' })).body).toBe(script);
  });

  it('gives nothing outside its folder, and no page for a missing file', async () => {
    for (const url of ['/assets/gone.js', '/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fetc/passwd']) {
      const answer = await get(url);
      expect(answer.body).not.toContain('samplan"');
      expect(answer.body).not.toContain('root:');
      if (url.endsWith('gone.js')) expect(answer.statusCode).toBe(404);
    }
  });
});
