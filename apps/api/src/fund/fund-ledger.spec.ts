import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fundBody } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const PERIOD = '/api/v1/funds/F12-2022/period';
const as = 'finance-approver';

describe('the ledger of a fund over HTTP', () => {
  let api: OpenedApi;
  let appropriatedAt: string;
  beforeAll(async () => {
    api = await openedApi();
    const first = await api.post('/api/v1/funds', fundBody, { as });
    appropriatedAt = String(first.body['position']);
    api.clock.advanceTo('2022-07-01T09:00+08:00');
    await api.post(
      '/api/v1/funds/F12-2022/adjustments',
      {
        change: '-500000.50',
        reason: '年中调整',
        document: { number: '闵财〔2022〕30号', date: '2022-06-20' },
      },
      { as, headers: { prefer: 'wait=5' } },
    );
  });
  afterAll(() => api.close());

  const available = async (query: string) => {
    const { body } = await api.get(`${PERIOD}?${query}`, { as });
    const lines = body['lines'] as readonly { readonly account: string }[];
    return lines.find(({ account }) => account === 'available');
  };

  it('tells what was there, what moved and what is there', async () => {
    expect(await available('from=2022-01-01&to=2022-06-30')).toMatchObject({
      opening: '0.00',
      closing: '50000000.00',
    });
    expect(await available('from=2022-07-01&to=2022-12-31')).toEqual({
      account: 'available',
      opening: '50000000.00',
      debit: '0.00',
      credit: '500000.50',
      closing: '49499999.50',
    });
  });

  it('tells a period as it was known', async () => {
    const known = await available(`from=2022-07-01&to=2022-12-31&asKnownAt=${appropriatedAt}`);
    expect(known).toMatchObject({ opening: '50000000.00', closing: '50000000.00' });
  });

  it('refuses a period that ends before it begins, and 404s on a fund that is not there', async () => {
    const backwards = await api.get(`${PERIOD}?from=2022-07-02&to=2022-07-01`, { as });
    expect(backwards.status).toBe(400);
    expect(JSON.stringify(backwards.body)).toContain('must not be after to, which is 2022-07-01');
    const nobody = '/api/v1/funds/F0/period?from=2022-01-01&to=2022-12-31';
    expect((await api.get(nobody, { as })).status).toBe(404);
  });

  it('tells what an account held after each posting, of the days that are asked for', async () => {
    const statement = async (query: string) => {
      const { body } = await api.get(`/api/v1/funds/F12-2022/ledger?${query}`, { as });
      const items = body['items'] as readonly Readonly<Record<string, unknown>>[];
      return items.map((item) => [item['type'], item['debitBalance'], item['creditBalance']]);
    };
    expect(await statement('account=available&from=2022-07-01')).toEqual([
      ['AppropriationAdjusted', null, '49499999.50'],
    ]);
    expect(await statement('to=2022-06-30')).toEqual([
      ['FundsAppropriated', '50000000.00', '-50000000.00'],
    ]);
    expect(await statement(`cursor=${appropriatedAt}`)).toEqual([
      ['AppropriationAdjusted', '-49499999.50', '49499999.50'],
    ]);
    expect(await statement('projectId=P-1')).toEqual([]);
    const backwards = '/api/v1/funds/F12-2022/ledger?from=2022-07-02&to=2022-07-01';
    expect((await api.get(backwards, { as })).status).toBe(400);
    const elsewhere = '/api/v1/funds/F12-2022/ledger?account=pocket';
    expect((await api.get(elsewhere, { as })).status).toBe(400);
    expect((await api.get('/api/v1/funds/F0/ledger', { as })).status).toBe(404);
  });

  it('adds up the accounts of the funds that match', async () => {
    const told = async (query: string) => {
      const { body } = await api.get(`/api/v1/reports/trial-balance?${query}`, { as });
      return [body['funds'], body['totalDebit'], body['totalCredit'], body['difference']];
    };
    expect(await told('fiscalYear=2022')).toEqual([1, '50500000.50', '50500000.50', '0.00']);
    expect(await told('asOf=2022-06-30')).toEqual([1, '50000000.00', '50000000.00', '0.00']);
    expect(await told('fiscalYear=2021')).toEqual([0, '0.00', '0.00', '0.00']);
  });

  it('lists the postings that match, of all funds', async () => {
    const types = async (query: string) => {
      const { body } = await api.get(`/api/v1/reports/postings?${query}`, { as });
      return (body['items'] as readonly { readonly type: string }[]).map(({ type }) => type);
    };
    expect(await types('')).toEqual(['FundsAppropriated', 'AppropriationAdjusted']);
    expect(await types('from=2022-07-01')).toEqual(['AppropriationAdjusted']);
    expect(await types('fundId=F12-2022&account=committed')).toEqual([]);
  });

  it('ties out, of one fund, of a year and of the district', async () => {
    for (const query of ['', '?fund=F12-2022', '?fiscalYear=2022', '?asOf=2022-06-30']) {
      const { status, body } = await api.get(`/api/v1/tie-out${query}`, { as });
      expect([query, status, body['lines']]).toEqual([query, 200, []]);
      expect(body['compared']).toMatchObject({ 'account-identity': 1, 'opening-and-closing': 12 });
    }
    expect((await api.get('/api/v1/tie-out?fund=F0', { as })).status).toBe(404);
    expect((await api.get('/api/v1/tie-out', { as: 'applicant' })).status).toBe(403);
  });
});
