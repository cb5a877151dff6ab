import { describe, expect, it } from '@jest/globals';
import { appropriates, FUND, publishesCall } from './office/application-case.ts';
import { CALL_2022, paper } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Office } from './office/office.ts';

const KEY = 'aaaaaaaa-0000-4000-8000-000000000001';
const adjustment = (number: string, change = '100.00') => ({
  change,
  reason: '年中预算调整',
  document: paper(number, '2022-02-28'),
});
const posts = (office: Office, path: string, body: object, headers = {}) =>
  office.desk('finance-approver').asks({ method: 'POST', path, body, headers });
const ADJUSTMENTS = `/funds/${FUND}/adjustments`;

describe('a command', () => {
  it(
    'is answered with what was written and where, and again with a key that is known',
    inOffice(async (office) => {
      await appropriates(office, '1000.00');
      const headers = { 'idempotency-key': KEY };
      const first = await posts(office, ADJUSTMENTS, adjustment('1号'), headers);
      const again = await posts(office, ADJUSTMENTS, adjustment('1号'), headers);

      expect(first).toMatchObject({
        status: 201,
        body: {
          stream: `fund-${FUND}`,
          revision: 1,
          events: [{ type: 'AppropriationAdjusted', revision: 1 }],
          repeated: false,
        },
      });
      expect(first.headers['etag']).toBe('"1"');
      expect(again).toMatchObject({
        status: 200,
        body: { events: first.body['events'], repeated: true },
      });
      expect(await office.events()).toHaveLength(2);
    }),
  );

  it(
    'is written once although it comes eight times at once',
    inOffice(async (office) => {
      await appropriates(office, '1000.00');
      const headers = { 'idempotency-key': KEY };
      const replies = await Promise.all(
        Array.from({ length: 8 }, () => posts(office, ADJUSTMENTS, adjustment('1号'), headers)),
      );

      expect(replies.map(({ status }) => status).toSorted()).toEqual([
        200, 200, 200, 200, 200, 200, 200, 201,
      ]);
      expect(await office.events()).toHaveLength(2);
    }),
  );

  it.each([
    ['another body', ADJUSTMENTS, adjustment('1号', '100.01')],
    ['another resource', '/funds', { ...fund('fund-other') }],
  ])('with a key that was used for %s is refused', (_what, path, body) =>
    inOffice(async (office) => {
      await appropriates(office, '1000.00');
      const headers = { 'idempotency-key': KEY };
      await posts(office, ADJUSTMENTS, adjustment('1号'), headers);

      expect(await posts(office, path, body, headers)).toMatchObject({
        status: 422,
        body: { code: 'COMMAND.KEY_REUSED' },
      });
      expect(await office.events()).toHaveLength(2);
    })(),
  );

  it(
    'that was refused may be tried again under its key, when the rule says yes',
    inOffice(async (office) => {
      await appropriates(office, '1000.00');
      const headers = { 'idempotency-key': KEY };
      const smaller = adjustment('1号', '-1500.00');
      expect(await posts(office, ADJUSTMENTS, smaller, headers)).toMatchObject({ status: 422 });
      await posts(office, ADJUSTMENTS, adjustment('2号', '500.00'));

      expect(await posts(office, ADJUSTMENTS, smaller, headers)).toMatchObject({ status: 201 });
    }),
  );

  it(
    'on a revision that has moved on is answered 412 and writes nothing',
    inOffice(async (office) => {
      await appropriates(office, '1000.00');
      const onFirst = { 'if-match': '"0"' };
      const first = await posts(office, ADJUSTMENTS, adjustment('1号'), onFirst);
      expect(first).toMatchObject({ status: 201 });

      expect(await posts(office, ADJUSTMENTS, adjustment('2号'), onFirst)).toMatchObject({
        status: 412,
        body: { code: 'LEDGER.STALE_REVISION' },
      });
      expect(await office.events()).toHaveLength(2);
    }),
  );

  it(
    'that others got ahead of is decided again, and answered 409 when they keep doing so',
    inOffice(async (office) => {
      await appropriates(office, '1000.00');
      const replies = await Promise.all(
        Array.from({ length: 16 }, (_, n) => posts(office, ADJUSTMENTS, adjustment(`${n}号`))),
      );
      const written = replies.filter(({ status }) => status === 201).length;
      const conflicts = replies.filter(({ status }) => status === 409).length;

      // One gets through in every round, and each has four rounds.
      expect(written).toBeGreaterThanOrEqual(4);
      expect(written + conflicts).toBe(16);
      expect(await office.events()).toHaveLength(1 + written);
      const { balances } = await office.desk('supervisor').reads(`/funds/${FUND}`);
      expect(balances).toMatchObject({ available: `${1000 + written * 100}.00` });
    }),
  );

  it(
    'that waits is answered when what follows from it is done and shown',
    inOffice(async (office) => {
      await publishesCall(office);
      const reply = await office.desk('commission-officer').asks({
        method: 'POST',
        path: '/calls',
        body: { ...CALL_2022, callId: 'call-2' },
        headers: { prefer: 'respond-async, wait=5' },
      });

      expect(reply.headers['preference-applied']).toBe('wait=5');
      expect(await office.desk('supervisor').reads('/calls/call-2')).toMatchObject({
        status: 'published',
      });
    }),
  );

  it(
    'that names no id is given one, the same for the same key',
    inOffice(async (office) => {
      const { callId: _id, ...unnamed } = CALL_2022;
      const officer = office.desk('commission-officer');
      const give = () =>
        officer.asks({
          method: 'POST',
          path: '/calls',
          body: unnamed,
          headers: { 'idempotency-key': KEY },
        });
      const [first, again] = [await give(), await give()];

      expect(again.body['stream']).toBe(first.body['stream']);
      expect(await office.events()).toHaveLength(1);
    }),
  );

  it(
    'for something that is not there is answered 404 with its name',
    inOffice(async (office) => {
      expect(await posts(office, ADJUSTMENTS, adjustment('1号'))).toMatchObject({
        status: 404,
        body: { code: 'FUND.UNKNOWN_FUND', facts: { fundId: FUND } },
      });
    }),
  );
});

function fund(fundId: string): object {
  return {
    fundId,
    name: '2022年专项',
    source: 'district',
    programme: 'key-core-technology',
    fiscalYear: 2022,
    amount: '1.00',
    document: paper('9号', '2022-02-28'),
  };
}
