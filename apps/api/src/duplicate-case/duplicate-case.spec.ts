import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applicationBody, callBody, UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const as = 'supervisor';
const waiting = { headers: { prefer: 'wait=5' } };

describe('a duplicate-funding case over HTTP', () => {
  let api: OpenedApi;
  let caseId: string;
  beforeAll(async () => {
    api = await openedApi();
    await api.post('/api/v1/calls', callBody, { as: 'commission-officer' });
    const { title } = applicationBody.content;
    const award = { source: 'shanghai-2022', level: 'municipal', title, creditCode: UNIT };
    const origin = { importId: 'i-1', file: 'awards.csv', line: 2, rowSha256: 'b'.repeat(64) };
    const given = { awardId: 'SH-1', award, origin };
    await api.post('/api/v1/external-awards', given, { as: 'importer', ...waiting });
    const applicant = { as: 'applicant', actor: UNIT, ...waiting } as const;
    await api.post('/api/v1/applications', applicationBody, applicant);
    const { body } = await api.get('/api/v1/duplicate-cases', { as });
    caseId = String((body['items'] as { caseId: string }[])[0]?.caseId);
  });
  afterAll(() => api.close());

  it('shows the award as its list told it', async () => {
    const { body } = await api.get('/api/v1/external-awards/SH-1', { as });

    expect(body).toMatchObject({ awardId: 'SH-1', revision: 0, source: 'shanghai-2022' });
    expect((await api.get('/api/v1/external-awards/SH-2', { as })).status).toBe(404);
  });

  it('is opened by the ledger itself and holds the application', async () => {
    const { body } = await api.get(`/api/v1/duplicate-cases/${caseId}`, { as });
    const application = await api.get('/api/v1/applications/A-2022-0001', { as });

    expect(body).toMatchObject({
      status: 'open',
      ours: { kind: 'application', id: 'A-2022-0001' },
      other: { kind: 'external-award', id: 'SH-1' },
      rule: 'same-unit-same-title',
      titleLikeness: 100,
    });
    expect(application.body).toMatchObject({ holdCount: 1 });
  });

  it('is found by either side and by unit', async () => {
    const found = async (query: string) =>
      ((await api.get(`/api/v1/duplicate-cases?${query}`, { as })).body['items'] as unknown[])
        .length;

    expect(await found('applicationId=A-2022-0001')).toBe(1);
    expect(await found(`awardId=SH-1&creditCode=${UNIT}`)).toBe(1);
    expect(await found('awardId=SH-2')).toBe(0);
    expect(await found('status=dismissed')).toBe(0);
  });

  it('is dismissed, and the hold goes', async () => {
    api.clock.advanceTo('2022-03-05T09:00+08:00');
    const answer = await api.post(
      `/api/v1/duplicate-cases/${caseId}/dismissal`,
      { reason: '研究内容不同' },
      { as, ...waiting },
    );
    const application = await api.get('/api/v1/applications/A-2022-0001', { as });

    expect(answer.status).toBe(201);
    expect(application.body).toMatchObject({ holdCount: 0 });
  });

  it('is told and counted as it stood on a day, and as it was known', async () => {
    const found = async (query: string) => {
      const { body } = await api.get(`/api/v1/duplicate-cases?${query}`, { as });
      return (body['items'] as { status: string }[]).map(({ status }) => status);
    };
    const counts = await api.get('/api/v1/duplicates/case-counts?asOf=2022-03-04', { as });
    const path = `/api/v1/duplicate-cases/${caseId}`;
    const one = await api.get(`${path}?asOf=2022-03-04`, { as });

    expect(await found('status=open')).toEqual([]);
    expect(await found('status=open&asOf=2022-03-04')).toEqual(['open']);
    expect(await found('asKnownAt=2022-03-04T18:00:00%2B08:00')).toEqual(['open']);
    expect(await found('asOf=2022-03-05')).toEqual(['dismissed']);
    expect(await found('asOf=2022-02-28')).toEqual([]);
    expect(counts.body).toEqual([{ status: 'open', count: 1 }]);
    expect(one.body).toMatchObject({ status: 'open', decidedOn: null, decisionReason: null });
    expect((await api.get(`${path}?asOf=2022-02-28`, { as })).status).toBe(404);
    expect((await api.get(`${path}/comparison?asOf=2022-02-28`, { as })).status).toBe(404);
  });

  it.each([
    'duplicate-cases',
    'duplicates/case-counts',
    'treasury/batches',
    'treasury/discrepancies',
  ])('is not told as of what is no day or moment: %s', async (path) => {
    const auditor = { as: 'auditor' } as const;

    expect((await api.get(`/api/v1/${path}?asOf=soon`, auditor)).status).toBe(400);
    expect((await api.get(`/api/v1/${path}?asKnownAt=soon`, auditor)).status).toBe(400);
    expect((await api.get(`/api/v1/${path}?asOf=2022-03-01`, auditor)).status).toBe(200);
  });
});
