import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fundBody } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const FUND = '/api/v1/funds/F12-2022';
const as = 'finance-approver';

describe('a fund over HTTP', () => {
  let api: OpenedApi;
  let appropriatedAt: string;
  beforeAll(async () => {
    api = await openedApi();
    const first = await api.post('/api/v1/funds', fundBody, { as });
    appropriatedAt = String(first.body['position']);
    api.clock.advanceTo('2022-07-01T09:00+08:00');
    await api.post(
      `${FUND}/adjustments`,
      {
        change: '-500000.50',
        reason: '年中调整',
        document: { number: '闵财〔2022〕30号', date: '2022-06-20' },
        occurredAt: '2022-06-20T10:00+08:00',
        backfillReason: '文件后到',
      },
      { as, headers: { prefer: 'wait=5' } },
    );
  });
  afterAll(() => api.close());

  const available = async (query: string) => {
    const { body } = await api.get(`${FUND}${query}`, { as });
    return (body['balances'] as { available: string }).available;
  };

  it('has what it was appropriated, as adjusted', async () => {
    expect(await available('')).toBe('49499999.50');
    expect((await api.get('/api/v1/funds?fiscalYear=2022&source=district', { as })).body).toEqual([
      expect.objectContaining({ fundId: 'F12-2022' }),
    ]);
    expect((await api.get('/api/v1/funds?fiscalYear=2021', { as })).body).toEqual([]);
  });

  it('had, on a day, what had happened by then', async () => {
    expect(await available('?asOf=2022-06-19')).toBe('50000000.00');
    expect(await available('?asOf=2022-06-20')).toBe('49499999.50');
  });

  it('had, as it was known, what was recorded by then', async () => {
    expect(await available(`?asKnownAt=${appropriatedAt}`)).toBe('50000000.00');
    expect(await available('?asOf=2022-06-20&asKnownAt=2022-06-30T23:59:59%2B08:00')).toBe(
      '50000000.00',
    );
  });

  it('has a trial balance that sums to zero', async () => {
    const { body } = await api.get(`${FUND}/trial-balance`, { as });

    expect(body).toMatchObject({
      totalDebit: '50500000.50',
      totalCredit: '50500000.50',
      difference: '0.00',
    });
  });

  it('shows its postings in parts', async () => {
    const first = await api.get(`${FUND}/ledger?limit=1`, { as });
    const cursor = String(first.body['nextCursor']);
    const second = await api.get(`${FUND}/ledger?limit=1&cursor=${cursor}`, { as });

    expect(first.body['items']).toMatchObject([{ type: 'FundsAppropriated' }]);
    expect(second.body).toMatchObject({
      items: [{ type: 'AppropriationAdjusted', amount: '500000.50', effectiveOn: '2022-06-20' }],
      nextCursor: null,
    });
  });

  it.each(['', '/ledger', '/trial-balance'])('of no such id is 404: %s', async (rest) => {
    expect((await api.get(`/api/v1/funds/F0${rest}`, { as })).status).toBe(404);
  });
});
