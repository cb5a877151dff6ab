import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Followers } from '@grants/application';
import { sample, yuan } from '@grants/projections/specs';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

/** Some 30 MB of CSV: more than the sockets of a connection hold, so that who reads has to wait. */
const COMMITMENTS = 100_000;
const APPEND_EVENTS = 1000;
const PART_ROWS = 1000;
const DEADLINE_MS = 30_000;

let api: OpenedApi;
let url: string;
let token: string;

beforeAll(async () => {
  api = await openedApi();
  await api.ledger.eventStore.append('fund-fund-1', 'none', [
    eventOf(sample('FundsAppropriated', { amount: yuan('900000000.00') }), 0),
  ]);
  for (let count = 0; count < COMMITMENTS; count += APPEND_EVENTS) {
    const events = Array.from({ length: APPEND_EVENTS }, (_, index) =>
      eventOf(
        sample('FundsCommitted', {
          commitmentId: `commitment-${count + index}`,
          amount: yuan('1.00'),
        }),
        count + index + 1,
      ),
    );
    await api.ledger.eventStore.append('fund-fund-1', 'any', events);
  }
  const last = await api.ledger.eventStore.lastPosition();
  if (last !== undefined) await api.app.get(Followers).viewsReached(last, DEADLINE_MS);
  token = await api.token(['finance-officer']);
  await api.app.listen(0, '127.0.0.1');
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  url = `http://127.0.0.1:${port}/api/v1/reports/postings?format=csv`;
}, DEADLINE_MS);

afterAll(() => api.close());

describe('a download of postings', () => {
  it(
    'waits for who takes it, and ends the reading when that one goes away',
    async () => {
      const reading = watchedReading();
      const response = await asked();
      await new Promise((resolve) => response.once('readable', resolve));
      // Nobody takes more than the first piece: the reading comes to a stand.
      const stoodAt = await standstill(reading);
      response.destroy();
      await reading.ended;

      expect(stoodAt).toBeGreaterThan(0);
      expect(reading.parts()).toBeLessThan(COMMITMENTS / PART_ROWS / 2);
    },
    DEADLINE_MS,
  );

  it(
    'has each posting once and none that came after it was begun',
    async () => {
      const response = await asked();
      const chunks: Buffer[] = [];
      const late = eventOf(sample('FundsCommitted', { commitmentId: 'late' }), COMMITMENTS + 1);
      const appended = api.ledger.eventStore.append('fund-fund-1', 'any', [late]);
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const { position } = await appended;
      await api.app.get(Followers).viewsReached(position, DEADLINE_MS);
      const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');

      expect(lines).toHaveLength(COMMITMENTS + 2);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.filter((line) => line.includes(',late,'))).toEqual([]);
    },
    DEADLINE_MS,
  );
});

function asked(): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { authorization: `Bearer ${token}` }, agent: false }, resolve).on(
      'error',
      reject,
    );
  });
}

/** Lets the next export read as it does, and tells how many parts it has read and when it ended. */
function watchedReading() {
  const { reports } = api.ledger.readStore;
  const read = reports.postings.bind(reports);
  const end = Promise.withResolvers<void>();
  let parts = 0;
  jest.spyOn(reports, 'postings').mockImplementationOnce(async function* (filter) {
    try {
      for await (const part of read(filter)) {
        parts += 1;
        yield part;
      }
    } finally {
      end.resolve();
    }
  });
  return { parts: () => parts, ended: end.promise };
}

/** How many parts are read when no more are, for as long as many turns of the loop. */
async function standstill(reading: { parts(): number }): Promise<number> {
  let [parts, quietTurns] = [reading.parts(), 0];
  while (quietTurns < 2000) {
    await new Promise((resolve) => setImmediate(resolve));
    quietTurns = reading.parts() === parts ? quietTurns + 1 : 0;
    parts = reading.parts();
  }
  return parts;
}

function eventOf(event: ReturnType<typeof sample>, ordinal: number) {
  const id = `00000000-0000-4000-8000-${String(ordinal).padStart(12, '0')}`;
  const actor = { id: 'reaction', role: 'reaction' };
  const ids = { commandId: id, commandDigest: id, correlationId: id, causationId: id };
  const metadata = { ...ids, actor, occurredAt: api.clock.now() };
  return { id, type: event.type, schemaVersion: 1, data: event.data, metadata };
}
