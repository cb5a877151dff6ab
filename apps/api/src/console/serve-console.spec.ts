import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { serveConsole } from './serve-console.ts';

const PAGE = '<!doctype html><title>the page</title>';

describe('the console that the API serves', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grants-site-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function built() {
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), PAGE);
    await writeFile(join(folder, 'assets', 'main-1a2b.js'), 'start();');
    return served();
  }

  function served() {
    const server = fastify();
    serveConsole(server, folder);
    return (url: string) => server.inject({ method: 'GET', url });
  }

  it('is where the root leads', async () => {
    const ask = await built();
    const answers = await Promise.all(['/', '/console'].map((url) => ask(url)));
    expect(answers.map(({ headers }) => headers.location)).toEqual(['/console/', '/console/']);
  });

  it('answers every address of a page with the page, which is asked for again each time', async () => {
    const ask = await built();
    for (const url of [
      '/console/',
      '/console/overview?asOf=2022-12-31',
      '/console/projects/P21-02',
    ]) {
      const answer = await ask(url);
      expect([answer.statusCode, answer.body]).toEqual([200, PAGE]);
      expect(answer.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
    }
  });

  it('lets nothing but itself run in it, and nobody frame it', async () => {
    const ask = await built();
    const { headers } = await ask('/console/overview');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('keeps a built file for ever, and takes no page for one that is gone', async () => {
    const ask = await built();
    const script = await ask('/console/assets/main-1a2b.js');
    const gone = await ask('/console/assets/main-0000.js');
    expect([script.statusCode, script.body]).toEqual([200, 'start();']);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(gone.statusCode).toBe(404);
  });

  it('leads nowhere out of its folder', async () => {
    await writeFile(join(folder, '..', 'grants-secret.txt'), 'secret');
    const ask = await built();
    const answer = await ask('/console/..%2fgrants-secret.txt');
    await rm(join(folder, '..', 'grants-secret.txt'));
    expect(answer.body).not.toContain('secret');
  });

  it('says how it is built where it is not', async () => {
    const answer = await served()('/console/overview');
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('控制台尚未构建');
  });
});
