import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Where the console is served; what is below is for its own pages to understand. */
const PREFIX = '/console/';

/**
 * Nothing but what comes with the console runs in it, and no other site may frame it. Ant Design
 * writes its styles into the page.
 */
const HEADERS = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
    "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** The name of a built file has a digest of what is in it. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

const NOT_BUILT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<title>科技资金账本</title><h1>控制台尚未构建</h1>
<p>请用 <code>npm start</code> 或 <code>npm run demo</code> 启动：两者都会先构建控制台。接口照常可用。</p>
<p lang="en">The console is not built. Start with <code>npm start</code> or <code>npm run demo</code>, which
build it first. The API works all the same.</p></html>`;

/** Where the console of this installation is built to. */
export function builtConsole(): string {
  const description = createRequire(import.meta.url).resolve('@grants/console/package.json');
  return join(dirname(description), 'dist', 'site');
}

/**
 * Serves the console below `/console/`: its files as they are, and its one page for every other
 * address, which that page understands. `/` leads there.
 */
export function serveConsole(server: FastifyInstance, folder: string): void {
  server.get('/', (_request, reply) => reply.redirect(PREFIX));
  server.get('/console', (_request, reply) => reply.redirect(PREFIX));
  if (!existsSync(join(folder, 'index.html'))) {
    server.get(`${PREFIX}*`, (_request, reply) =>
      reply.status(503).headers(HEADERS).type('text/html; charset=utf-8').send(NOT_BUILT),
    );
    return;
  }
  void server.register(fastifyStatic, {
    root: folder,
    prefix: PREFIX,
    // A route for each file that is there, so that every other address is the page's.
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? FOR_EVER : ASK_AGAIN);
      for (const [name, value] of Object.entries(HEADERS)) reply.header(name, value);
    },
  });
  const page = (reply: FastifyReply) => reply.sendFile('index.html', { cacheControl: false });
  server.get(PREFIX, (_request, reply) => page(reply));
  server.get(`${PREFIX}assets/*`, (_request, reply) => reply.callNotFound());
  server.get(`${PREFIX}*`, (_request, reply) => page(reply));
}
