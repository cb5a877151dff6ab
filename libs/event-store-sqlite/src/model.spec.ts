import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InMemoryEventStore } from '@grants/event-store';
import type { EventStore, ExpectedRevision, NewEvent, StreamName } from '@grants/event-store';
import { collect, sampleEvents, settableClock } from '@grants/event-store/contract';
import { SqliteEventStore } from './sqlite-event-store.ts';

interface Attempt {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  /** Which events of a small pool are sent: the same ones come again and again. */
  readonly events: readonly NewEvent[];
}

const pool = sampleEvents(8);
const attempt: fc.Arbitrary<Attempt> = fc.record({
  stream: fc.constantFrom<StreamName>('project-1', 'project-2'),
  expected: fc.oneof(
    fc.constantFrom<ExpectedRevision>('none', 'exists', 'any'),
    fc.integer({ min: 0, max: 6 }),
  ),
  events: fc
    .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 3 }))
    .map(([from, count]) => pool.slice(from, from + count)),
});

/** Groups of attempts that are under way together. */
const history = fc.array(fc.array(attempt, { maxLength: 6 }), { maxLength: 8 });

describe('a store on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-store-model-'));
  let opened = 0;

  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers any history of appends as the store in memory does, closed and opened at any time', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (groups) => {
        const path = join(folder, `${(opened += 1)}.sqlite`);
        const clock = settableClock();
        const model = new InMemoryEventStore({ clock });
        for (const group of groups) {
          const store = SqliteEventStore.open({ path, clock });
          expect(await outcomesOf(store, group)).toEqual(await outcomesOf(model, group));
          expect(await collect(store.readAll())).toEqual(await collect(model.readAll()));
          await store.close();
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

async function outcomesOf(store: EventStore, group: readonly Attempt[]): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(
    group.map(({ stream, expected, events }) => store.append(stream, expected, events)),
  );
  return outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason),
  );
}
