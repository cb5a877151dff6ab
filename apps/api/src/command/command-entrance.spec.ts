import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { applicationBody, callBody, fundBody, UNIT } from '../specs/bodies.ts';
import { openedApi, someKey } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const FUNDS = '/api/v1/funds';
const ADJUSTMENTS = `${FUNDS}/F12-2022/adjustments`;
const as = 'finance-officer';
const approver = { as: 'finance-approver' } as const;
const adjustment = (number: string, change = '1000.00') => ({
  change,
  reason: '年中调整',
  document: { number, date: '2022-02-01' },
});

describe('a command over HTTP', () => {
  let api: OpenedApi;
  beforeEach(async () => {
    api = await openedApi();
  });
  afterEach(() => api.close());

  it('is answered with what it brought about', async () => {
    const { status, headers, body } = await api.post(FUNDS, fundBody, { as });

    expect(status).toBe(201);
    expect(headers['etag']).toBe('"0"');
    expect(body).toEqual({
      stream: 'fund-F12-2022',
      revision: 0,
      position: expect.any(String),
      events: [{ id: expect.any(String), type: 'FundsAppropriated', revision: 0 }],
      repeated: false,
    });
  });

  it('stores who gave it, in which role, when, and what it belongs to', async () => {
    const key = someKey();
    const headers = { 'x-correlation-id': 'budget-2022' };
    await api.post(FUNDS, fundBody, { as, actor: 'li-shili', key, headers });

    const [event] = await Array.fromAsync(api.ledger.eventStore.readStream('fund-F12-2022'));
    expect(event?.metadata).toMatchObject({
      commandId: key,
      correlationId: 'budget-2022',
      causationId: key,
      actor: { id: 'li-shili', role: 'finance-officer' },
      occurredAt: '2022-03-01T01:00:00.000Z',
    });
  });

  it('stores amounts, moments and codes in their one written form', async () => {
    await api.post(FUNDS, { ...fundBody, amount: '50000000' }, { as });

    const [event] = await Array.fromAsync(api.ledger.eventStore.readStream('fund-F12-2022'));
    expect(event?.data).toMatchObject({ amount: '50000000.00' });
  });

  describe('sent again under its key', () => {
    it('gets the first answer and writes nothing', async () => {
      const key = someKey();
      const first = await api.post(FUNDS, fundBody, { as, key });
      const again = await api.post(FUNDS, fundBody, { as, key });

      expect(again.status).toBe(200);
      expect(again.body).toEqual({ ...first.body, repeated: true });
      expect(await api.eventCount()).toBe(1);
    });

    it('means the same thing, when the ledger made the id', async () => {
      const key = someKey();
      const { fundId: _id, ...body } = fundBody;
      const first = await api.post(FUNDS, body, { as, key });
      const again = await api.post(FUNDS, body, { as, key: key.toUpperCase() });
      const other = await api.post(FUNDS, body, { as });

      expect(again.body['stream']).toBe(first.body['stream']);
      expect(other.body['stream']).not.toBe(first.body['stream']);
      expect(await api.eventCount()).toBe(2);
    });

    it('with another body is 422', async () => {
      const key = someKey();
      await api.post(FUNDS, fundBody, { as, key });
      const answer = await api.post(FUNDS, { ...fundBody, amount: '1.00' }, { as, key });

      expect(answer).toMatchObject({ status: 422, body: { code: 'COMMAND.KEY_REUSED' } });
      expect(await api.eventCount()).toBe(1);
    });
  });

  it('under a key that was used for another thing is 422', async () => {
    const key = someKey();
    await api.post(FUNDS, fundBody, { as, key });
    const answer = await api.post(FUNDS, { ...fundBody, fundId: 'F13-2022' }, { as, key });

    expect(answer).toMatchObject({ status: 422, body: { code: 'COMMAND.KEY_REUSED' } });
    expect(await api.eventCount()).toBe(1);
  });

  it.each([
    ['Idempotency-Key', { 'idempotency-key': 'one' }],
    ['Idempotency-Key', { 'idempotency-key': '' }],
    ['If-Match', { 'if-match': '7' }],
    ['If-Match', { 'if-match': 'W/"7"' }],
    ['If-Match', { 'if-match': '*' }],
    ['X-Correlation-Id', { 'x-correlation-id': 'a b' }],
  ])('is refused naming the header %s: %j', async (field, headers) => {
    const answer = await api.post(FUNDS, fundBody, { as, headers });

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    expect(await api.eventCount()).toBe(0);
  });

  describe('with If-Match', () => {
    it('is decided at the revision it names', async () => {
      await api.post(FUNDS, fundBody, { as });
      const headers = { 'if-match': '"0"' };
      const answer = await api.post(ADJUSTMENTS, adjustment('1号'), { ...approver, headers });

      expect(answer).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    });

    it('is 412 once the record has moved on', async () => {
      await api.post(FUNDS, fundBody, { as });
      await api.post(ADJUSTMENTS, adjustment('1号'), approver);
      const headers = { 'if-match': '"0"' };
      const answer = await api.post(ADJUSTMENTS, adjustment('2号'), { ...approver, headers });

      expect(answer).toMatchObject({ status: 412, body: { code: 'LEDGER.STALE_REVISION' } });
      expect(await api.eventCount()).toBe(2);
    });
  });

  describe('with Prefer: wait', () => {
    it.each([
      ['wait=5', 'wait=5'],
      ['respond-async, wait=60', 'wait=10'],
    ])('"%s" is answered once the views have it', async (prefer, applied) => {
      const answer = await api.post(FUNDS, fundBody, { as, headers: { prefer } });

      expect(answer.headers['preference-applied']).toBe(applied);
      const fund = await api.get(`${FUNDS}/F12-2022`, { as });
      expect(fund.body).toMatchObject({ fundId: 'F12-2022' });
    });

    it('a preference that cannot be read is none', async () => {
      const answer = await api.post(FUNDS, fundBody, { as, headers: { prefer: 'wait=soon' } });

      expect(answer.status).toBe(201);
      expect(answer.headers['preference-applied']).toBeUndefined();
    });
  });

  describe('about what happened earlier', () => {
    const occurredAt = '2022-02-28T09:00+08:00';

    it('is taken from a role that may backfill, with its reason', async () => {
      await api.post(FUNDS, fundBody, { as });
      const body = { ...adjustment('1号'), occurredAt, backfillReason: '补录' };
      await api.post(ADJUSTMENTS, body, approver);

      const events = await Array.fromAsync(api.ledger.eventStore.readStream('fund-F12-2022'));
      expect(events.at(-1)?.metadata).toMatchObject({
        occurredAt: '2022-02-28T01:00:00.000Z',
        backfillReason: '补录',
      });
    });

    it('is refused without a reason', async () => {
      const answer = await api.post(ADJUSTMENTS, { ...adjustment('1号'), occurredAt }, approver);
      expect(answer).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'backfillReason' }] },
      });
    });

    it('is refused to other roles', async () => {
      const body = { ...fundBody, occurredAt, backfillReason: '补录' };
      const answer = await api.post(FUNDS, body, { as });
      expect(answer).toMatchObject({ status: 403, body: { code: 'AUTH.NOT_PERMITTED' } });
    });

    it('is never about what is still to come', async () => {
      const body = {
        ...adjustment('1号'),
        occurredAt: '2022-03-01T09:00:00.001+08:00',
        backfillReason: '补录',
      };
      const answer = await api.post(ADJUSTMENTS, body, approver);
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'occurredAt' }] } });
    });
  });

  describe('by one who acts for itself alone', () => {
    it('an applicant submits for its own unit', async () => {
      await api.post('/api/v1/calls', callBody, { as: 'commission-officer' });
      const own = { as: 'applicant', actor: UNIT } as const;
      const other = { as: 'applicant', actor: '91350100M000100Y44' } as const;

      expect((await api.post('/api/v1/applications', applicationBody, other)).status).toBe(403);
      expect((await api.post('/api/v1/applications', applicationBody, own)).status).toBe(201);
    });

    it('an applicant withdraws and reads its own alone', async () => {
      await api.post('/api/v1/calls', callBody, { as: 'commission-officer' });
      const own = { as: 'applicant', actor: UNIT } as const;
      const other = { as: 'applicant', actor: '91350100M000100Y44' } as const;
      await api.post('/api/v1/applications', applicationBody, {
        ...own,
        headers: { prefer: 'wait=5' },
      });
      const path = '/api/v1/applications/A-2022-0001';

      expect((await api.post(`${path}/withdrawal`, { reason: '无' }, other)).status).toBe(403);
      expect((await api.get(path, other)).status).toBe(404);
      expect((await api.get('/api/v1/applications', other)).body['items']).toEqual([]);
      expect((await api.get(`${path}/history`, other)).status).toBe(404);
      expect((await api.get(path, own)).status).toBe(200);
      expect((await api.get('/api/v1/applications', own)).body['items']).toHaveLength(1);
      expect((await api.get(`${path}/history`, own)).status).toBe(200);
    });

    it.each([
      ['commission-officer', 'finance-bureau'],
      ['economic-officer', 'science-and-technology-commission'],
      ['finance-officer', 'economic-commission'],
    ] as const)('a %s does not give the opinion of the %s', async (role, body) => {
      const path = '/api/v1/applications/A-2022-0001/preliminary-opinions';
      const answer = await api.post(path, { body, opinion: 'pass', comment: '同意' }, { as: role });
      expect(answer).toMatchObject({ status: 403, body: { code: 'AUTH.NOT_PERMITTED' } });
    });

    it('an expert recuses itself alone', async () => {
      const path = '/api/v1/applications/A-2022-0001/experts/E-0002/recusal';
      const answer = await api.post(path, { reason: '有合作' }, { as: 'expert', actor: 'E-0001' });
      expect(answer).toMatchObject({ status: 403, body: { code: 'AUTH.NOT_PERMITTED' } });
    });
  });

  it('that names what is not there is told which field', async () => {
    const own = { as: 'applicant', actor: UNIT } as const;
    const answer = await api.post('/api/v1/applications', applicationBody, own);

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'callId' }] } });
  });

  it('about a thing in its path that is not there is 404', async () => {
    const body = { projectId: 'P-1', fundId: 'F12-2022', award: '1.00' };
    const path = '/api/v1/applications/A-2022-0001/approval';
    const answer = await api.post(path, body, { as: 'commission-approver' });

    expect(answer.status).toBe(404);
  });

  it('takes no body for nothing to say', async () => {
    const token = await api.token(['commission-officer']);
    const answer = await api.app.inject({
      method: 'POST',
      url: '/api/v1/applications/A-2022-0001/expert-review/conclusion',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': someKey() },
    });

    expect(answer.json()).toMatchObject({ status: 404, code: 'APPLICATION.NOT_SUBMITTED' });
  });
});
