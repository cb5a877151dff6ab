/**
 * The process that the crash test kills: appends to the store at the path it is given, as fast as
 * it can from 16 callers at once, and prints the ids of each append that was acknowledged, a line
 * for each.
 *
 * Run by Node itself: `node --experimental-transform-types --conditions=@grants/source`.
 */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { NewEvent, StreamName } from '@grants/event-store';
import { instant, instantOfEpochMs } from '@grants/kernel';
import { SqliteEventStore } from '../sqlite-event-store.ts';

const CALLERS = 16;

const [, , path = ''] = process.argv;
const store = SqliteEventStore.open({ path, clock: { now: () => instantOfEpochMs(Date.now()) } });
await Promise.all(Array.from({ length: CALLERS }, (_, caller) => appendForEver(caller)));

async function appendForEver(caller: number): Promise<never> {
  const own: StreamName = `project-${randomUUID()}`;
  for (let turn = 0; ; turn += 1) {
    const events = Array.from({ length: 1 + (caller % 3) }, newEvent);
    await store.append(turn % 2 === 0 ? own : 'project-shared', 'any', events);
    writeSync(process.stdout.fd, `${events.map((event) => event.id).join(' ')}\n`);
  }
}

function newEvent(): NewEvent {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type: 'FundsCommitted',
    schemaVersion: 1,
    data: { amount: '300000.00' },
    metadata: {
      commandId,
      commandDigest: commandId,
      correlationId: commandId,
      causationId: commandId,
      actor: { id: 'zhang-wei', role: 'fund-officer' },
      occurredAt: instant('2021-06-18T02:30:00Z'),
    },
  };
}
