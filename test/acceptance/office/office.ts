import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi, openEmbeddedLedger } from '@grants/api';
import { Followers } from '@grants/application';
import type { Role } from '@grants/application';
import type { EventStore, RecordedEvent } from '@grants/event-store';
import { instant } from '@grants/kernel';
import { fixedClock } from '@grants/testing';
import type { FixedClock } from '@grants/testing';

export type Json = Readonly<Record<string, unknown>>;

/** What came back over HTTP; a body that is no JSON object is `{}`. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Json;
  /** The body as it came. */
  readonly bytes: Buffer;
}

export interface Request {
  readonly method: 'GET' | 'POST';
  /** Under `/api/v1`. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Headers = Readonly<Record<string, string>>;

/** Where one person sits: everything asked here is asked in that person's name and role. */
export interface Desk {
  /**
   * Gives a command that must be accepted. When it resolves, what follows from the command is done
   * and every view shows it.
   */
  gives(path: string, body?: object, headers?: Headers): Promise<Json>;
  /** Gives a command that must be refused; resolves to the problem, whose status is in it. */
  isRefused(path: string, body?: object, headers?: Headers): Promise<Json>;
  /** Reads what must be there to be read. */
  reads(path: string): Promise<Json>;
  /** Asks anything and takes what comes. */
  asks(request: Request): Promise<Reply>;
}

/** The real API over a data folder of its own, at a time the scenario sets. */
export interface Office {
  readonly clock: FixedClock;
  /** Moves the clock on to a moment, unless it is later already. */
  comesTo(moment: string): void;
  /** A desk in a role; the actor is named after the role unless said. */
  desk(role: Role, actorId?: string): Desk;
  /** A token of a role, good for so many days. */
  token(role: Role, days: number): Promise<string>;
  /** Sends a request as it is, without a token. */
  sends(request: Request): Promise<Reply>;
  /** Everything that is written, in global order. */
  events(): Promise<readonly RecordedEvent[]>;
  /** Resolves when reactions and views are done with everything that is written. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const SETTLED_WITHIN_MS = 10_000;

/** A scenario in an office of its own, which opens with an empty ledger on the day the call does. */
export function inOffice(scenario: (office: Office) => Promise<void>): () => Promise<void> {
  return async () => {
    const office = await openOffice('2022-03-01T09:00+08:00');
    try {
      await scenario(office);
      await everyFundBalances(office);
    } finally {
      await office.close();
    }
  };
}

/** Double entry: whatever a scenario did, the accounts of every fund sum to zero. */
async function everyFundBalances(office: Office): Promise<void> {
  const reader = office.desk('finance-officer');
  const { body } = await reader.asks({ method: 'GET', path: '/funds' });
  for (const { fundId } of body as unknown as readonly { fundId: string }[]) {
    const { difference } = await reader.reads(`/funds/${fundId}/trial-balance`);
    if (difference !== '0.00')
      throw new Error(`${fundId} does not sum to zero: ${text(difference)}`);
  }
}

/**
 * Opens an office at a moment such as `2022-03-01T09:00+08:00`: on the ledger of a data folder, which
 * stays, or on an empty one that goes when the office closes.
 */
export async function openOffice(moment: string, folder?: string): Promise<Office> {
  const dataFolder = folder ?? (await mkdtemp(join(tmpdir(), 'grants-acceptance-')));
  const clock = fixedClock(moment);
  const ledger = await openEmbeddedLedger({ dataFolder, clock });
  const app = await createApi(ledger, false);
  const keys = commandKeys();
  const sends = async ({ method, path, body, headers = {} }: Request): Promise<Reply> => {
    const reply = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: bodyText(body) }),
    });
    const { statusCode: status, headers: answered, payload, rawPayload: bytes } = reply;
    return { status, headers: answered, body: jsonOf(payload), bytes };
  };
  const desk = (role: Role, actorId: string = role): Desk =>
    deskOf(async (request) => {
      const token = await ledger.tokens.issue({ actorId, roles: [role] });
      const key = request.method === 'POST' ? { 'idempotency-key': keys() } : {};
      const headers = { authorization: `Bearer ${token}`, ...key, ...request.headers };
      return sends({ ...request, headers });
    });
  return {
    clock,
    comesTo: (later) => {
      if (instant(later) > clock.now()) clock.advanceTo(later);
    },
    desk,
    token: (role, days) => ledger.tokens.issue({ actorId: role, roles: [role], days }),
    sends,
    events: () => allEvents(ledger.eventStore),
    settled: () => app.get(Followers).settled(SETTLED_WITHIN_MS),
    close: async () => {
      await app.close();
      await ledger.close();
      if (folder === undefined) await rm(dataFolder, { recursive: true });
    },
  };
}

/** The items of the part of a list that was answered. */
export function itemsOf(page: Json): readonly Json[] {
  return page['items'] as readonly Json[];
}

function deskOf(asks: Desk['asks']): Desk {
  const post = (path: string, body: object, headers: Headers = {}) =>
    asks({ method: 'POST', path, body, headers: { prefer: 'wait=10', ...headers } });
  return {
    asks,
    gives: async (path, body = {}, headers) => {
      const { status, body: answer, headers: answered } = await post(path, body, headers);
      const settled = answered['preference-applied'] !== undefined;
      if (status < 300 && settled) return answer;
      throw new Error(`${path} was answered ${status}, settled: ${settled}: ${text(answer)}`);
    },
    isRefused: async (path, body = {}, headers) => {
      const reply = await post(path, body, headers);
      if (reply.status >= 400) return reply.body;
      throw new Error(`${path} was accepted: ${text(reply.body)}`);
    },
    reads: async (path) => {
      const reply = await asks({ method: 'GET', path });
      if (reply.status === 200) return reply.body;
      throw new Error(`${path} was answered ${reply.status}: ${text(reply.body)}`);
    },
  };
}

/** Keys in a row; a key in use elsewhere cannot be met, for every office has a ledger of its own. */
function commandKeys(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
}

/** A text is sent as it is, so that a scenario can send what is no JSON. */
function bodyText(body: unknown): string {
  return typeof body === 'string' ? body : text(body);
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

function jsonOf(payload: string): Json {
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === 'object' && value !== null ? (value as Json) : {};
  } catch {
    return {};
  }
}

async function allEvents(store: EventStore): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll()) events.push(event);
  return events;
}
