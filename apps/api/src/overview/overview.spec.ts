import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const FINANCE = { as: 'finance-officer' } as const;
const BUDGET = {
  name: '2022年关键核心技术攻关专项',
  source: 'district',
  programme: 'key-core-technology',
  fiscalYear: 2022,
  amount: '5000000.00',
  document: { number: '闵财〔2022〕5号', date: '2022-02-20' },
};

describe('the overview over HTTP', () => {
  let api: OpenedApi;

  beforeAll(async () => {
    api = await openedApi();
    const headers = { prefer: 'wait=5' };
    const given = await api.post(
      '/api/v1/funds',
      { fundId: 'F12-2022', ...BUDGET },
      {
        ...FINANCE,
        headers,
      },
    );
    expect(given.status).toBe(201);
  });
  afterAll(() => api.close());

  const overview = (query = '') => api.get(`/api/v1/overview${query}`, FINANCE);

  it('is of today: the money, its way, and what waits', async () => {
    const { status, body } = await overview();

    expect(status).toBe(200);
    expect(body).toMatchObject({
      asOf: '2022-03-01',
      today: '2022-03-01',
      place: 'in-books',
      firstDay: '2022-03-01',
      lastDay: '2022-03-01',
      total: { budget: '5000000.00', executionRate: '0.00' },
      years: [{ fiscalYear: 2022, funds: [{ group: 'F12-2022', source: 'district' }] }],
      flow: { links: expect.arrayContaining([link('origin:district', 'fund:F12-2022')]) },
      ageing: { total: { count: 0 } },
      attention: { overdueDuties: [], openCases: 0, blockingDiscrepancies: 0 },
    });
  });

  it('says of a day before the books begin that it is one, and from when they tell', async () => {
    expect((await overview('?asOf=2021-12-31')).body).toMatchObject({
      place: 'before-books',
      firstDay: '2022-03-01',
      total: { budget: '0.00' },
      years: [],
    });
  });

  it('says of a day that is still to come that it is one', async () => {
    expect((await overview('?asOf=2099-12-31')).body).toMatchObject({ place: 'to-come' });
  });

  it('refuses what is no day, and who may not read the ledger', async () => {
    expect((await overview('?asOf=soon')).status).toBe(400);
    expect((await api.get('/api/v1/overview', { as: 'expert', actor: 'E-1' })).status).toBe(403);
  });
});

function link(from: string, to: string) {
  return { from, to, amount: '5000000.00' };
}
