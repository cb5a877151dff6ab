import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@grants/event-store';
import { fixedClock } from '@grants/testing';
import { embeddedLedgerFiles, openAccessTokens } from './ledger/open-embedded-ledger.ts';
import { fundBody } from './specs/bodies.ts';
import { someKey } from './specs/opened-api.ts';
import { startApi } from './start-api.ts';
import type { RunningApi } from './start-api.ts';

const clock = fixedClock('2022-03-01T09:00+08:00');

describe('the API as a process runs it', () => {
  let dataFolder: string;
  const running: RunningApi[] = [];
  beforeEach(async () => {
    dataFolder = join(await mkdtemp(join(tmpdir(), 'grants-start-')), 'data');
  });
  afterEach(async () => {
    for (const api of running.splice(0)) await api.close();
    await rm(join(dataFolder, '..'), { recursive: true });
  });

  const start = async (over: { dataFolder?: string; port?: number } = {}) => {
    const options = { dataFolder, host: '127.0.0.1', port: 0, clock, log: false, ...over } as const;
    const api = await startApi(options);
    running.push(api);
    return api;
  };
  const token = async () =>
    (await openAccessTokens({ dataFolder, clock })).issue({
      actorId: 'li',
      roles: ['finance-officer'],
    });
  const appropriate = async ({ url }: RunningApi, key = someKey()) =>
    fetch(`${url}/api/v1/funds`, {
      method: 'POST',
      body: JSON.stringify(fundBody),
      headers: {
        authorization: `Bearer ${await token()}`,
        'content-type': 'application/json',
        'idempotency-key': key,
        prefer: 'wait=5',
      },
    });

  it('says where it is, and gives an administrator a token on the first start alone', async () => {
    const first = await start();
    const headers = { authorization: `Bearer ${first.firstStartToken ?? ''}` };
    const answer = await fetch(`${first.url}/api/v1/funds`, { headers });
    await first.close();
    const second = await start();

    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect([answer.status, await answer.json()]).toEqual([200, []]);
    expect(second.firstStartToken).toBeUndefined();
  });

  it('still gives the first token after a start that found its port taken', async () => {
    const other = await start({ dataFolder: `${dataFolder}-of-another` });
    const port = Number(new URL(other.url).port);
    await expect(start({ port })).rejects.toThrow('EADDRINUSE');

    expect((await start()).firstStartToken).toMatch(/^ey/);
  });

  it('keeps what it acknowledged, and takes no command twice, over a restart', async () => {
    const key = someKey();
    const first = await start();
    expect((await appropriate(first, key)).status).toBe(201);
    await first.close();

    const again = await appropriate(await start(), key);

    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ repeated: true, revision: 0 });
  });

  it('computes its views again when they are gone', async () => {
    const first = await start();
    await appropriate(first);
    await first.close();
    const { views } = embeddedLedgerFiles(dataFolder);
    await Promise.all([rm(views), rm(`${views}-wal`, { force: true })]);

    const second = await start();
    const headers = { authorization: `Bearer ${await token()}` };
    const answer = await fetch(`${second.url}/api/v1/funds?after=0000000000000001`, { headers });

    expect(await answer.json()).toMatchObject([{ fundId: 'F12-2022' }]);
  });

  it('is the one process that writes to its folder', async () => {
    await start();
    await expect(start()).rejects.toThrow(StoreUnavailable);
  });

  it('gives everything back when the address is taken', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    const other = join(dataFolder, '..', 'other');
    const options = { dataFolder: other, host: '127.0.0.1', clock, log: false } as const;

    await expect(startApi({ ...options, port })).rejects.toThrow('EADDRINUSE');
    running.push(await startApi({ ...options, port: 0 }));
    expect((await stat(join(other, 'ledger.db'))).isFile()).toBe(true);
  });

  it('ends when it is told to, and leaves no listener behind', async () => {
    const before = process.listenerCount('SIGTERM');
    const api = await start();
    expect(process.listenerCount('SIGTERM')).toBe(before + 1);

    await api.close();
    await api.close();

    expect(process.listenerCount('SIGTERM')).toBe(before);
    await expect(fetch(`${api.url}/api/v1/health`)).rejects.toThrow();
  });
});
