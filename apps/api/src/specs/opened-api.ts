import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@grants/application';
import { fixedClock } from '@grants/testing';
import type { FixedClock } from '@grants/testing';
import { createApi } from '../create-api.ts';
import { openEmbeddedLedger } from '../ledger/open-embedded-ledger.ts';
import type { EmbeddedLedger } from '../ledger/open-embedded-ledger.ts';

/** An answer as specs look at it. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Record<string, unknown>;
}

export interface Asking {
  readonly as?: Role;
  readonly actor?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The whole API over a data folder of its own, asked without a network. */
export interface OpenedApi {
  readonly app: NestFastifyApplication;
  readonly ledger: EmbeddedLedger;
  readonly clock: FixedClock;
  readonly dataFolder: string;
  token(roles: readonly Role[], actorId?: string): Promise<string>;
  post(path: string, body: unknown, asking?: Asking): Promise<Answered>;
  get(path: string, asking?: Asking): Promise<Answered>;
  /** How many events the ledger holds. */
  eventCount(): Promise<number>;
  close(): Promise<void>;
}

let keys = 0;

/** A fresh idempotency key. */
export function someKey(): string {
  keys += 1;
  return `00000000-0000-4000-8000-${String(keys).padStart(12, '0')}`;
}

/** Opens the API in a temporary folder, with a clock that stands at nine in the morning. */
export async function openedApi(log: LoggerService | false = false): Promise<OpenedApi> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'grants-api-'));
  const clock = fixedClock('2022-03-01T09:00+08:00');
  const ledger = await openEmbeddedLedger({ dataFolder, clock });
  const app = await createApi(ledger, log);
  const token = (roles: readonly Role[], actorId = 'somebody') =>
    ledger.tokens.issue({ actorId, roles });
  const authorised = async ({ as, actor, headers = {} }: Asking) =>
    as === undefined
      ? { ...headers }
      : { authorization: `Bearer ${await token([as], actor)}`, ...headers };
  return {
    app,
    ledger,
    clock,
    dataFolder,
    token,
    post: async (path, body, asking = {}) => {
      const { key = someKey() } = asking;
      const headers = { 'idempotency-key': key, ...(await authorised(asking)) };
      const payload = typeof body === 'string' ? body : JSON.stringify(body);
      const typed = { 'content-type': 'application/json', ...headers };
      return answered(await app.inject({ method: 'POST', url: path, headers: typed, payload }));
    },
    get: async (path, asking = {}) =>
      answered(await app.inject({ method: 'GET', url: path, headers: await authorised(asking) })),
    eventCount: async () => {
      const positions: string[] = [];
      for await (const { position } of ledger.eventStore.readAll()) positions.push(position);
      return positions.length;
    },
    close: async () => {
      await app.close();
      await ledger.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

function answered(response: Awaited<ReturnType<NestFastifyApplication['inject']>>): Answered {
  const { statusCode, headers, body } = response;
  return { status: statusCode, headers, body: JSON.parse(body) as Answered['body'] };
}
