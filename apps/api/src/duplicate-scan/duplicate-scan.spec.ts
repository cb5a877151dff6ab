import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applicationBody, callBody, UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const as = 'supervisor';
const waiting = { headers: { prefer: 'wait=5' } };
const SCAN = '/api/v1/duplicates/scan';

interface Scanned {
  readonly knownAt: string;
  readonly nextCursor: string | null;
  readonly items: readonly {
    readonly verdict: string;
    readonly standing: string;
    readonly caseId: string | null;
    readonly other: { readonly id: string };
    readonly waterfall: { readonly prior: number; readonly score: number };
  }[];
}

describe('what is alike among all supports, over HTTP', () => {
  let api: OpenedApi;
  let after: string;
  const scanned = async (query = '') =>
    (await api.get(`${SCAN}?after=${after}${query}`, { as })).body as unknown as Scanned;
  const othersOf = ({ items }: Scanned) => items.map(({ other }) => other.id);

  beforeAll(async () => {
    api = await openedApi();
    await api.post('/api/v1/calls', callBody, { as: 'commission-officer' });
    const { title, leader } = applicationBody.content;
    const told = { creditCode: UNIT, leader: leader.name };
    const awards = [
      { source: 'shanghai-2022', level: 'municipal', title, ...told },
      { source: 'national-2022', level: 'central', title: `${title}关键技术`, ...told },
    ];
    for (const [index, award] of awards.entries()) {
      const origin = { importId: 'i-1', file: 'a.csv', line: index + 2, rowSha256: 'b'.repeat(64) };
      const given = { awardId: `W-${index}`, award, origin };
      await api.post('/api/v1/external-awards', given, { as: 'importer', ...waiting });
    }
    const applicant = { as: 'applicant', actor: UNIT, ...waiting } as const;
    const answer = await api.post('/api/v1/applications', applicationBody, applicant);
    after = String(answer.body['position']);
  });
  afterAll(() => api.close());

  it('tells the pairs with what each is, and the case where there is one', async () => {
    const { items } = await scanned();

    expect(items).toMatchObject([
      { standing: 'second-support', caseStatus: 'open', other: { id: 'W-0', level: 'municipal' } },
      { standing: 'other-money', caseId: null, caseStatus: null, other: { id: 'W-1' } },
    ]);
    expect(items[0]?.waterfall.score).toBeGreaterThanOrEqual(items[1]?.waterfall.score ?? 0);
  });

  it('tells what of the two differs, and the score from the prior on', async () => {
    const [, central] = (await scanned()).items;

    expect(central).toMatchObject({
      ours: { kind: 'application', id: 'A-2022-0001', status: 'pending' },
      fields: expect.arrayContaining([
        expect.objectContaining({
          field: 'title',
          difference: 'different',
          ours: [{ kind: 'same', text: applicationBody.content.title }],
          other: [
            { kind: 'same', text: applicationBody.content.title },
            { kind: 'only-here', text: '关键技术' },
          ],
        }),
      ]),
      waterfall: { matcherVersion: 'fellegi-sunter-1', caseFrom: -1.5, relatedFrom: -8 },
    });
  });

  it('is narrowed by source, unit, score, sides and case', async () => {
    expect(othersOf(await scanned('&source=national-2022'))).toEqual(['W-1']);
    expect(othersOf(await scanned('&unit=nobody'))).toEqual([]);
    expect(othersOf(await scanned('&scoreFrom=999.999'))).toEqual([]);
    expect(othersOf(await scanned('&isCase=true'))).toEqual(['W-0']);
    expect(othersOf(await scanned('&isCase=false'))).toEqual(['W-1']);
    expect(othersOf(await scanned('&applicationId=A-2022-0001&supportId=W-1'))).toEqual(['W-1']);
  });

  it('is read on by its cursor, and says which cursor is none', async () => {
    const first = await scanned('&limit=1');
    const next = await scanned(`&cursor=${encodeURIComponent(first.nextCursor ?? '')}`);
    const refused = await api.get(`${SCAN}?cursor=nowhere`, { as });

    expect([othersOf(first), othersOf(next), next.nextCursor]).toEqual([['W-0'], ['W-1'], null]);
    expect(refused.status).toBe(400);
  });

  it('counts the cases by where they stand', async () => {
    const counts = await api.get('/api/v1/duplicates/case-counts?rule=same-unit-same-title', {
      as,
    });

    expect(counts.body).toEqual([{ status: 'open', count: 1 }]);
    expect((await api.get('/api/v1/duplicate-cases?scoreFrom=1e3', { as })).status).toBe(400);
  });

  it('shows the two supports of a case side by side, with no score where a rule found them', async () => {
    const caseId = (await scanned('&isCase=true')).items[0]?.caseId ?? '';
    const { body } = await api.get(`/api/v1/duplicate-cases/${caseId}/comparison`, { as });

    expect(body).toMatchObject({
      ours: { id: 'A-2022-0001', unit: { creditCode: UNIT }, level: null },
      other: { id: 'W-0', unit: { name: '', creditCode: UNIT }, amount: null },
      waterfall: null,
    });
    const unknown = await api.get('/api/v1/duplicate-cases/nobody/comparison', { as });
    expect(unknown.status).toBe(404);
  });
});
