import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { embeddedLedgerFiles } from '@grants/api';
import {
  applicationDecider,
  callDecider,
  creditStandingDecider,
  duplicateCaseDecider,
  externalAwardDecider,
  fundDecider,
  fundingClaimDecider,
  projectDecider,
} from '@grants/domain';
import { InMemoryEventStore, positionOf } from '@grants/event-store';
import type { RecordedEvent, StreamName } from '@grants/event-store';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import { canonicalJson, fenOf, instant } from '@grants/kernel';
import { ProjectionRunner, ReadStore } from '@grants/read-store';
import { openLedger } from '../open-ledger.ts';
import { inFolder } from '../specs/command-line.ts';
import { ScriptedClock } from '../story/scripted-clock.ts';
import { generateHistory } from './generate-history.ts';
import type { GivenCommand } from './generate-history.ts';

const SEED = 20211210;
const history = [...generateHistory({ projects: 200, seed: SEED })];

const DECIDERS: Readonly<
  Record<
    string,
    { readonly initialState: unknown; readonly evolve: (state: never, event: never) => unknown }
  >
> = {
  application: applicationDecider,
  call: callDecider,
  creditStanding: creditStandingDecider,
  duplicateCase: duplicateCaseDecider,
  externalAward: externalAwardDecider,
  fund: fundDecider,
  fundingClaim: fundingClaimDecider,
  project: projectDecider,
};

describe('a generated history', () => {
  it('is the same for the same seed, byte for byte, and another for another', () => {
    expect(digestOf(generateHistory({ projects: 200, seed: SEED }))).toBe(digestOf(history));
    expect(digestOf(generateHistory({ projects: 200, seed: SEED + 1 }))).not.toBe(
      digestOf(history),
    );
  });

  it('is refused for sizes and seeds that are no whole numbers', () => {
    expect(() => [...generateHistory({ projects: 0, seed: 1 })]).toThrow('projects must be');
    expect(() => [...generateHistory({ projects: 1.5, seed: 1 })]).toThrow('projects must be');
    expect(() => [...generateHistory({ projects: 1, seed: -1 })]).toThrow('seed must be');
  });

  it('has its events in one order, each stream without a gap, time never going back', () => {
    const revisions = new Map<StreamName, number>();
    let recordedAt = '';
    const outOfOrder = history.filter((event, index) => {
      const isNext =
        event.position === positionOf(index + 1) &&
        event.revision === (revisions.get(event.stream) ?? -1) + 1 &&
        event.recordedAt >= recordedAt &&
        event.metadata.occurredAt <= event.recordedAt;
      revisions.set(event.stream, event.revision);
      recordedAt = event.recordedAt;
      return !isNext;
    });

    expect(outOfOrder).toEqual([]);
    expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
  });

  it('mixes its projects in the global order', () => {
    const streams = history.flatMap(({ stream }) =>
      stream.startsWith('project-') ? [stream] : [],
    );
    const changes = streams.filter((stream, index) => index > 0 && stream !== streams[index - 1]);

    expect(changes.length).toBeGreaterThan(streams.length / 2);
  });

  it('has between 25 and 40 events an application, and all that happens in the offices', () => {
    const types = new Set(history.map(({ type }) => type));

    expect(history.length).toBeGreaterThan(25 * 200);
    expect(history.length).toBeLessThan(40 * 200);
    for (const type of [
      'ApplicationApproved',
      'ApplicationRefused',
      'ApplicationWithdrawn',
      'ApprovalCancelled',
      'ProjectCompleted',
      'ProjectTerminated',
      'ProjectRevoked',
      'RecoveryReceived',
      'BanImposed',
      'DuplicateCaseOpened',
      'DuplicateCaseConfirmed',
      'ExternalAwardRecorded',
      'ReconsiderationConcluded',
      'IntegrityEntryMade',
    ]) {
      expect([type, types.has(type)]).toEqual([type, true]);
    }
  });

  it('folds to the state that every next event was decided on: nothing is left half done', () => {
    const states = new Map<StreamName, { readonly status?: string }>();
    for (const event of history) {
      const decider = DECIDERS[event.stream.slice(0, event.stream.indexOf('-'))];
      if (!decider) throw new Error(`no decider for ${event.stream}`);
      const state = states.get(event.stream) ?? decider.initialState;
      states.set(event.stream, decider.evolve(state as never, event as never) as object);
    }
    const statuses = (noun: string) =>
      new Set(
        [...states].flatMap(([stream, { status }]) =>
          stream.startsWith(`${noun}-`) ? [status] : [],
        ),
      );

    expect([...statuses('application')].sort()).toEqual(['approved', 'refused', 'withdrawn']);
    for (const status of statuses('project')) {
      expect(['accepted', 'completed', 'terminated', 'revoked']).toContain(status);
    }
  });

  it('sums to zero in every fund, and accounts for every fen of every award', async () => {
    const readStore = ReadStore.open({ path: ':memory:' });
    const eventStore = await storeOf(history);
    const views = new ProjectionRunner({ eventStore, readStore });
    views.start();
    const last = await eventStore.lastPosition();
    if (last !== undefined) await views.waitFor(last, 20_000);

    for (const { fundId } of await readStore.fundLedger.funds()) {
      const balance = await readStore.fundLedger.trialBalance(fundId);
      expect([fundId, balance?.difference]).toEqual([fundId, '0.00']);
    }
    const { items } = await readStore.projects.list({ limit: 200 });
    expect(items.length).toBeGreaterThan(100);
    for (const { projectId, award, paid, released } of items) {
      const money = await readStore.fundLedger.project(projectId);
      const outstanding = sum(money?.balances.committed, money?.balances.authorised);
      expect([projectId, sum(paid, released) + outstanding]).toEqual([projectId, sum(award)]);
    }
    await views.stop();
    await eventStore.close();
    readStore.close();
  });

  it('is what the ledger itself writes when the same commands are given to it', async () => {
    const commands: GivenCommand[] = [];
    const generated = [
      ...generateHistory({ projects: 25, seed: SEED, onCommand: (given) => commands.push(given) }),
    ];
    await inFolder(async (folder) => {
      const clock = new ScriptedClock(instant('2021-01-01T00:00:00Z'));
      const ledger = await openLedger(folder, clock);
      for (const { request, context, at } of commands) {
        clock.moveTo(at);
        await ledger.give(request, context);
        await ledger.settled(20_000);
      }
      await ledger.close();
      const store = SqliteEventStore.openReadOnly({ path: embeddedLedgerFiles(folder).events });
      const written = await Array.fromAsync(store.readAll());
      await store.close();

      expect(written.map(canonicalJson)).toEqual(generated.map(canonicalJson));
    });
  }, 60_000);
});

/** A store that holds the history, each event recorded now. */
async function storeOf(events: readonly RecordedEvent[]): Promise<InMemoryEventStore> {
  const store = new InMemoryEventStore({ clock: { now: () => instant('2027-01-01T00:00:00Z') } });
  for (const { stream, revision, id, type, schemaVersion, data, metadata } of events) {
    const expected = revision === 0 ? 'none' : revision - 1;
    await store.append(stream, expected, [{ id, type, schemaVersion, data, metadata }]);
  }
  return store;
}

function digestOf(events: Iterable<RecordedEvent>): string {
  const hash = createHash('sha256');
  for (const event of events) hash.update(canonicalJson(event));
  return hash.digest('hex');
}

function sum(...amounts: readonly (Parameters<typeof fenOf>[0] | undefined)[]): bigint {
  return amounts.reduce((total, amount) => total + (amount === undefined ? 0n : fenOf(amount)), 0n);
}
