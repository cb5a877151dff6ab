import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandIntent, Reaction, Step } from '@grants/domain';
import { InMemoryEventStore, PositionNotReached } from '@grants/event-store';
import type { Position } from '@grants/event-store';
import type { CommandContext } from '@grants/kernel';
import { fixedClock } from '@grants/testing';
import { derivedUuid } from '../commands/command-ids.ts';
import type { CommandResult } from '../commands/command-result.ts';
import { strangersEvent } from '../specs/tally.ts';
import type { ReactionCheckpoints } from './reaction-checkpoints.ts';
import { ReactionRunner } from './reaction-runner.ts';
import type { ReactionRunnerParts } from './reaction-runner.ts';

const PATIENCE_MS = 5000;

const releaseClaim = (reason: string): CommandIntent => ({
  type: 'ReleaseFundingClaim',
  data: { claimId: 'claim-1', applicationId: 'A-1', reason },
});

/** The type a spec's events have, read as one the reactions know. */
const ADDED = 'Added' as Reaction['handles'][number];

function reacting(steps: readonly Step[]): Reaction {
  return { name: 'releaseWhenAdded', handles: [ADDED], react: () => steps };
}

/** Keeps what a durable checkpoint would keep. */
class KeptCheckpoints implements ReactionCheckpoints {
  constructor(private kept?: Position) {}

  reached(): Promise<Position | undefined> {
    return Promise.resolve(this.kept);
  }

  advance(position: Position): Promise<void> {
    this.kept = position;
    return Promise.resolve();
  }
}

interface Given {
  readonly intent: CommandIntent;
  readonly context: CommandContext;
}

const done: CommandResult = {
  accepted: { stream: 'fundingClaim-claim-1', revision: 0, events: [], repeated: false },
};

describe('the reaction runner', () => {
  let store: InMemoryEventStore;
  let given: Given[];
  let runner: ReactionRunner;

  beforeEach(() => {
    store = new InMemoryEventStore({ clock: fixedClock('2022-03-01T09:00+08:00') });
    given = [];
  });

  afterEach(async () => {
    await runner.stop();
    await store.close();
  });

  function running(over: Partial<ReactionRunnerParts>): ReactionRunner {
    runner = new ReactionRunner({
      store,
      checkpoints: new KeptCheckpoints(),
      reactions: [reacting([{ intent: releaseClaim('reacted') }])],
      give: (intent, context) => {
        given.push({ intent, context });
        return Promise.resolve(done);
      },
      facts: () => Promise.reject(new Error('no reaction here asks')),
      ...over,
    });
    return runner;
  }

  const added = (number: number) => strangersEvent(derivedUuid('added', String(number)), number);

  it('reacts to what was there and to what comes', async () => {
    await store.append('tally-1', 'none', [added(1)]);
    await running({}).start();
    await store.append('tally-1', 0, [added(2)]);

    await runner.settled(PATIENCE_MS);

    expect(given.map(({ context }) => context.causationId)).toEqual([
      derivedUuid('added', '1'),
      derivedUuid('added', '2'),
    ]);
  });

  it('acts as the reaction, at the time of the event, in its correlation', async () => {
    await store.append('tally-1', 'none', [added(1)]);
    await running({}).start();
    await runner.settled(PATIENCE_MS);

    expect(given[0]?.context).toMatchObject({
      actor: { id: 'releaseWhenAdded', role: 'reaction' },
      occurredAt: '2022-03-01T01:00:00.000Z',
      correlationId: derivedUuid('added', '1'),
    });
  });

  it('gives the same command id again when it meets an event again', async () => {
    await store.append('tally-1', 'none', [added(1)]);
    await running({}).start();
    await runner.settled(PATIENCE_MS);
    await runner.stop();
    await running({ checkpoints: new KeptCheckpoints() }).start();
    await runner.settled(PATIENCE_MS);

    const [first, again] = given.map(({ context }) => context.commandId);
    expect(given).toHaveLength(2);
    expect(again).toBe(first);
  });

  it('goes on after its checkpoint', async () => {
    const { position } = await store.append('tally-1', 'none', [added(1)]);
    await store.append('tally-1', 0, [added(2)]);
    await running({ checkpoints: new KeptCheckpoints(position) }).start();
    await runner.settled(PATIENCE_MS);

    expect(given.map(({ context }) => context.causationId)).toEqual([derivedUuid('added', '2')]);
  });

  it('takes the steps of a foreseen refusal instead of the steps that follow', async () => {
    const steps: readonly Step[] = [
      {
        intent: releaseClaim('refused'),
        ifRejected: ({ code }) => [{ intent: releaseClaim(`because ${code}`) }],
      },
      { intent: releaseClaim('never') },
    ];
    await store.append('tally-1', 'none', [added(1)]);
    await running({
      reactions: [reacting(steps)],
      give: (intent, context) => {
        given.push({ intent, context });
        return Promise.resolve(
          given.length === 1 ? { rejected: { code: 'TALLY.FULL', message: 'full' } } : done,
        );
      },
    }).start();
    await runner.settled(PATIENCE_MS);

    expect(given.map(({ intent }) => intent)).toEqual([
      releaseClaim('refused'),
      releaseClaim('because TALLY.FULL'),
    ]);
    expect(new Set(given.map(({ context }) => context.commandId)).size).toBe(2);
  });

  it('stops at a refusal nobody foresaw, says which, and takes it up at the next start', async () => {
    const checkpoints = new KeptCheckpoints();
    await store.append('tally-1', 'none', [added(1)]);
    await running({
      checkpoints,
      give: () => Promise.resolve({ rejected: { code: 'TALLY.FULL', message: 'full' } }),
    }).start();

    await expect(runner.settled(PATIENCE_MS)).rejects.toThrow(
      'reaction releaseWhenAdded to Added (tally-1, revision 0): ReleaseFundingClaim was refused',
    );
    expect(runner.fault?.message).toContain('TALLY.FULL');

    await running({ checkpoints }).start();
    await runner.settled(PATIENCE_MS);
    expect(given).toHaveLength(1);
  });

  it('asks for facts at the position of the event', async () => {
    const { position } = await store.append('tally-1', 'none', [added(1)]);
    const asked: unknown[] = [];
    const asking: Reaction = {
      name: 'holdWhenAdded',
      handles: [ADDED],
      factsNeeded: () => ({ kind: 'applications-of-unit', creditCode: '91310112MA1GB00A04' }),
      react: (_, { applicationIds }) =>
        applicationIds.map((id) => ({ intent: releaseClaim(`facts ${id}`) })),
    };
    await running({
      reactions: [asking],
      facts: (request, at) => {
        asked.push([request, at]);
        return Promise.resolve({
          matches: [],
          matcherVersion: 'm1',
          applicationIds: ['A-1', 'A-2'],
          recognitionIds: [],
          centreIds: [],
          knownAt: at,
        });
      },
    }).start();
    await runner.settled(PATIENCE_MS);

    expect(asked).toEqual([
      [{ kind: 'applications-of-unit', creditCode: '91310112MA1GB00A04' }, position],
    ]);
    expect(given.map(({ intent }) => intent)).toEqual([
      releaseClaim('facts A-1'),
      releaseClaim('facts A-2'),
    ]);
  });

  it('does not take one subject for another when it finds fewer of them the second time', async () => {
    await store.append('tally-1', 'none', [added(1)]);
    const hold = (applicationId: string): CommandIntent => ({
      type: 'ReleaseApplicationHold',
      data: { applicationId, holdId: 'ban-1', reason: '复议撤销' },
    });
    const releasing = (...applicationIds: readonly string[]) =>
      running({
        reactions: [reacting(applicationIds.map((id) => ({ intent: hold(id) })))],
      });
    await releasing('A-1', 'A-2').start();
    await runner.settled(PATIENCE_MS);
    await runner.stop();
    await releasing('A-2').start();
    await runner.settled(PATIENCE_MS);

    const [first, , again] = given;
    expect(again?.intent).toEqual(hold('A-2'));
    expect(again?.context.commandId).not.toBe(first?.context.commandId);
  });

  it('tells a caller that waited too long which position was not reached', async () => {
    const { position } = await store.append('tally-1', 'none', [added(1)]);
    const never = Promise.withResolvers<CommandResult>();
    await running({ give: () => never.promise }).start();

    await expect(runner.waitFor(position, 1)).rejects.toThrow(PositionNotReached);
    never.resolve(done);
  });
});
