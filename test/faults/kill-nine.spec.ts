import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedLedgerFiles } from '@grants/api';
import type { RecordedEvent } from '@grants/event-store';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import {
  ApplicationCase,
  appropriates,
  FUND,
  publishesCall,
} from '../acceptance/office/application-case.ts';
import { peopleOf } from '../acceptance/office/content.ts';
import { openOffice } from '../acceptance/office/office.ts';
import { Client } from './client.ts';
import { approvalOf, loadCommand } from './load.ts';
import type { Given, Outcome, WrittenEvent } from './load.ts';
import { GRANTS, grants, killWhatRuns, startServer } from './server.ts';
import type { Server } from './server.ts';

const APPLICATIONS = 9;
/** Money for six awards of 3,000,000.00, and a bit. */
const APPROPRIATION = '20000000.00';
const CALLERS = 16;
/** The process is killed when so many commands of a round are acknowledged. */
const ROUNDS = [20, 55, 34] as const;
const APPROVALS_A_ROUND = APPLICATIONS / ROUNDS.length;
const TIMEOUT_MS = 60_000;

const given = existsSync(GRANTS) ? describe : describe.skip;

given('a server killed with SIGKILL under load (skipped unless built: npm run build)', () => {
  let dataFolder: string;
  let client: Client;
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'grants-faults-'));
    await prepare(dataFolder);
    client = await Client.of(dataFolder);
    for (const [round, acknowledgedMin] of ROUNDS.entries()) {
      const server = await startServer(dataFolder);
      client.asksAt(server.url);
      const kill = whenAcknowledged(acknowledgedMin, () => server.kill());
      outcomes.push(...(await load(client, round, kill)));
    }
  }, TIMEOUT_MS);

  afterAll(async () => {
    killWhatRuns();
    await rm(dataFolder, { recursive: true, force: true });
  });

  /** Waits until everything that is written is reacted to and shown; itself it writes nothing new. */
  const settled = () => client.give(loadCommand(0), true);

  describe('and started again', () => {
    let server: Server;
    beforeAll(async () => {
      server = await startServer(dataFolder);
      client.asksAt(server.url);
      for (const outcome of outcomes) if ('unknown' in outcome) await client.give(outcome.given);
      await settled();
    }, TIMEOUT_MS);

    it('has every acknowledged command exactly once, and answers a retry with the same events', async () => {
      const acknowledged = outcomes.filter((outcome) => 'events' in outcome);
      expect(acknowledged.length).toBeGreaterThanOrEqual(20 + 55 + 34);
      expect(outcomes.some((outcome) => 'unknown' in outcome)).toBe(true);

      const before = await eventsIn(dataFolder);
      for (const { given: command, events } of acknowledged) {
        const again = await client.give(command);
        expect(again).toEqual({ given: command, events, repeated: true });
      }
      await settled();
      const after = await eventsIn(dataFolder);
      expect(after).toHaveLength(before.length);
      expectAllIn(after, acknowledged);
    });

    it('has no event twice, and revisions without a gap', async () => {
      const events = await eventsIn(dataFolder);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      const next = new Map<string, number>();
      for (const { stream, revision } of events) {
        expect([stream, revision]).toEqual([stream, next.get(stream) ?? 0]);
        next.set(stream, revision + 1);
      }
    });

    it('has concluded every approval: six with money, three cancelled for want of it', async () => {
      const projects = itemsOf(await client.read(`/projects?fundId=${FUND}&limit=500`));
      expect(projects.map(({ award }) => award)).toEqual(Array(6).fill('3000000.00'));
      const { balances } = await client.read(`/funds/${FUND}`);
      expect(balances).toMatchObject({ committed: '18000000.00' });
      const underWay = await client.read('/applications?status=approval-initiated');
      expect(itemsOf(underWay)).toEqual([]);

      const events = await eventsIn(dataFolder);
      const count = (type: string) => events.filter((event) => event.type === type).length;
      expect([count('ApplicationApproved'), count('ProjectOpened')]).toEqual([6, 6]);
      expect([count('ApprovalCancelled'), count('FundingClaimReleased')]).toEqual([3, 3]);
    });

    it('sums to zero in every fund', async () => {
      const funds = (await client.read('/funds')) as unknown as readonly { fundId: string }[];
      expect(funds.length).toBeGreaterThan(10);
      for (const { fundId } of funds) {
        const { difference } = await client.read(`/funds/${fundId}/trial-balance`);
        expect([fundId, difference]).toEqual([fundId, '0.00']);
      }
    });

    it(
      'lets no second server write to its data folder',
      async () => {
        const second = await grants('--data', dataFolder, 'serve', '--port', '0');
        expect(second.code).toBe(1);
        expect(second.stderr).toContain('is being written by another process');
      },
      TIMEOUT_MS,
    );

    it('has nothing to complain of when it is told to end', async () => {
      expect(await server.stop()).toBe('');
    });
  });

  it(
    'rebuilds views that were deleted, to the digests they had and have from zero',
    async () => {
      const before = await digests(dataFolder);
      await deletes(embeddedLedgerFiles(dataFolder).views);
      expect(await servesOnce(dataFolder, client)).toBe('');

      expect(await digests(dataFolder)).toEqual(before);
    },
    TIMEOUT_MS,
  );

  it(
    'writes nothing twice when the reactions forget how far they were',
    async () => {
      const before = await eventsIn(dataFolder);
      await deletes(embeddedLedgerFiles(dataFolder).reactions);
      expect(await servesOnce(dataFolder, client)).toBe('');

      expect(await eventsIn(dataFolder)).toHaveLength(before.length);
    },
    TIMEOUT_MS,
  );
});

/** A call, a fund, and applications that wait for their approval. */
async function prepare(dataFolder: string): Promise<void> {
  const office = await openOffice('2022-03-01T09:00+08:00', dataFolder);
  await appropriates(office, APPROPRIATION);
  await publishesCall(office, { closesAt: '2022-06-30T17:00:00+08:00' });
  for (let n = 1; n <= APPLICATIONS; n += 1) {
    // People of its own: approvals of one leader and one subject would be held as duplicates.
    await new ApplicationCase(office, n).isTakenTo('consented', peopleOf(n));
  }
  await office.close();
}

/** Approvals first, then whatever comes, from many callers at once, until the server is gone. */
async function load(
  client: Client,
  round: number,
  acknowledged: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const commands = commandsOf(round);
  const outcomes: Outcome[] = [];
  const caller = async () => {
    for (;;) {
      const outcome = await client.give(commands.next().value);
      outcomes.push(outcome);
      acknowledged(outcome);
      if ('unknown' in outcome) return;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return outcomes;
}

function* commandsOf(round: number): Generator<Given, never> {
  for (let n = 1; n <= APPROVALS_A_ROUND; n += 1) yield approvalOf(round * APPROVALS_A_ROUND + n);
  for (let n = round * 1000; ; n += 1) yield loadCommand(n);
}

/** Does something once, when so many commands were acknowledged. */
function whenAcknowledged(atLeast: number, then: () => Promise<void>): (outcome: Outcome) => void {
  let count = 0;
  return (outcome) => {
    if ('events' in outcome && (count += 1) === atLeast) void then();
  };
}

/** Every event that was acknowledged is there as it was told. */
function expectAllIn(
  events: readonly RecordedEvent[],
  acknowledged: readonly { readonly events: readonly WrittenEvent[] }[],
): void {
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const { id, type, revision } of acknowledged.flatMap((one) => one.events)) {
    expect(byId.get(id)).toMatchObject({ type, revision });
  }
}

/** Serves until everything that is written is reacted to and shown; tells what went wrong. */
async function servesOnce(dataFolder: string, client: Client): Promise<string> {
  const server = await startServer(dataFolder);
  client.asksAt(server.url);
  await client.give(loadCommand(0), true);
  return server.stop();
}

async function eventsIn(dataFolder: string): Promise<readonly RecordedEvent[]> {
  const store = SqliteEventStore.openReadOnly({ path: embeddedLedgerFiles(dataFolder).events });
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll()) events.push(event);
  await store.close();
  return events;
}

/** Name, position and digest of every projection, which `grants verify` finds to be right. */
async function digests(dataFolder: string): Promise<readonly (readonly unknown[])[]> {
  const { code, stdout, stderr } = await grants('--data', dataFolder, 'verify', '--json');
  expect([code, stderr]).toEqual([0, '']);
  const { projections } = JSON.parse(stdout) as {
    projections: readonly { projection: string; position: string; live: string; equal: boolean }[];
  };
  expect(projections.filter(({ equal }) => !equal)).toEqual([]);
  return projections.map(({ projection, position, live }) => [projection, position, live]);
}

/** Deletes a database and what SQLite keeps beside it. */
async function deletes(path: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await rm(`${path}${suffix}`, { force: true });
}

function itemsOf(page: Readonly<Record<string, unknown>>) {
  return page['items'] as readonly Readonly<Record<string, unknown>>[];
}
