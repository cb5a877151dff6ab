import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applicationBody, callBody, UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { Asking, OpenedApi } from '../specs/opened-api.ts';

const OFFICER = { as: 'commission-officer' } as const;

describe('duties over HTTP', () => {
  let api: OpenedApi;

  beforeAll(async () => {
    api = await openedApi();
    const headers = { prefer: 'wait=5' };
    await api.post('/api/v1/calls', callBody, { ...OFFICER, headers });
    const asked = { as: 'applicant', actor: UNIT, headers } as const;
    const given = await api.post('/api/v1/applications', applicationBody, asked);
    expect(given.status).toBe(201);
  });
  afterAll(() => api.close());

  const duties = async (query = '', asking: Asking = OFFICER) =>
    api.get(`/api/v1/duties${query}`, asking);

  it('MH-1.3.6: is what is due today, by whom, under which clause', async () => {
    expect(await duties()).toMatchObject({
      status: 200,
      body: {
        items: [
          {
            kind: 'application-review',
            subject: 'application:A-2022-0001',
            creditCode: UNIT,
            holder: 'science-and-technology-commission',
            clause: 'MH-1.3.6',
            sinceOn: '2022-03-01',
            // April: 1, 2 (worked), 6 to 8 are 5; 11 to 15, 18 to 22 are 15; 24 (worked), 25 to 28.
            dueOn: '2022-04-28',
            doneOn: null,
            status: 'open',
            overdueWorkingDays: 0,
            overdueUnknown: null,
          },
        ],
        nextCursor: null,
      },
    });
  });

  it('tells of another day without anything being written', async () => {
    const before = await api.eventCount();
    const late = await duties('?asOf=2022-05-05&status=overdue&clause=MH-1.3.6');
    // 29 April and 5 May; 30 April to 4 May are off.
    expect(late.body).toMatchObject({ items: [{ status: 'overdue', overdueWorkingDays: 2 }] });
    expect((await duties('?asOf=2022-02-28')).body).toMatchObject({ items: [] });
    expect(await api.eventCount()).toBe(before);
  });

  it('says so when a year has no official calendar, and is no fault', async () => {
    const far = await duties('?asOf=2099-12-31');
    expect(far.status).toBe(200);
    expect(far.body['items']).toMatchObject([
      { status: 'overdue', overdueWorkingDays: null, overdueUnknown: expect.any(String) },
    ]);
  });

  it('shows a unit what is about itself, and nothing of others', async () => {
    const own = await duties('', { as: 'applicant', actor: UNIT });
    const other = await duties('', { as: 'applicant', actor: '91310112000000000X' });
    expect(own.body).toMatchObject({ items: [{ subject: 'application:A-2022-0001' }] });
    expect(other.body).toMatchObject({ items: [] });
  });

  it('reads on from a cursor', async () => {
    const cursor = encodeURIComponent('2022-04-28~application-review|application:A-2022-0001');
    expect((await duties(`?cursor=${cursor}`)).body).toEqual({ items: [], nextCursor: null });
  });

  it.each(['asOf=soon', 'status=late', 'subject=A-1', 'clause=XX-1', 'cursor=x', 'limit=501'])(
    'says what is wrong with ?%s',
    async (query) => {
      const [field] = query.split('=');
      const answer = await duties(`?${query}`);
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    },
  );

  it('are for those who read the ledger', async () => {
    expect((await duties('', { as: 'expert', actor: 'E-1' })).status).toBe(403);
  });
});
