import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const as = 'auditor';
const PATH = '/api/v1/external-awards';

const award = {
  source: 'shanghai-2022',
  level: 'municipal',
  awardNumber: '22511100100',
  title: '高端芯片键合设备研制',
  unitName: '示例科技（上海）有限公司',
  creditCode: UNIT,
  leader: '张示例',
  members: ['李示例'],
  amount: '1500000.00',
  awardedOn: '2022-06-30',
};
const origin = { importId: 'i-1', file: 'awards.csv', line: 2, rowSha256: 'b'.repeat(64) };
const again = { importId: 'i-2', file: 'awards-2.csv', line: 7, rowSha256: 'c'.repeat(64) };

describe('awards of other funders over HTTP', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
    const record = async (body: object) => {
      const answer = await api.post(PATH, body, { as: 'importer' });
      return String(answer.body['position']);
    };
    await record({ awardId: 'ST-1', award, origin });
    const { leader: _leader, ...blanked } = award;
    const corrected = { ...blanked, amount: '1350000.00' };
    await record({ awardId: 'ST-1', award: corrected, origin: again });
    const other = { source: 'nsfc', level: 'central', title: '知识管理' };
    const after = await record({ awardId: 'NS-1', award: other, origin });
    await api.get(`${PATH}?after=${after}`, { as });
  });
  afterAll(() => api.close());

  const idsOf = async (query: string) => {
    const { body } = await api.get(`${PATH}?${query}`, { as });
    return (body['items'] as { awardId: string }[]).map(({ awardId }) => awardId);
  };

  it.each([
    ['', ['NS-1', 'ST-1']],
    ['source=nsfc', ['NS-1']],
    ['level=municipal', ['ST-1']],
    ['year=2022', ['ST-1']],
    ['year=2021', []],
    [`unit=${UNIT}`, ['ST-1']],
    [`unit=${encodeURIComponent('示例科技')}`, ['ST-1']],
    ['text=gdxp', ['ST-1']],
  ])('MH-1.3.3: are listed, asked for with "%s"', async (query, expected) => {
    expect(await idsOf(query)).toEqual(expected);
  });

  it('are listed part by part', async () => {
    const { body } = await api.get(`${PATH}?limit=1`, { as });
    expect(await idsOf(`limit=1&cursor=${String(body['nextCursor'])}`)).toEqual(['ST-1']);
  });

  it('come from lists that can be chosen from', async () => {
    const { body } = await api.get('/api/v1/external-award-sources', { as });
    expect(body).toEqual([
      { source: 'nsfc', awards: 1 },
      { source: 'shanghai-2022', awards: 1 },
    ]);
  });

  it('are told with where they were read and what was corrected', async () => {
    const { body } = await api.get(`${PATH}/ST-1`, { as });
    expect(body).toMatchObject({
      revision: 1,
      amount: '1350000.00',
      members: ['李示例'],
      origin: again,
      corrections: [
        {
          revision: 1,
          actor: { role: 'importer' },
          origin: again,
          fields: [
            { field: 'amount', before: '1500000.00', after: '1350000.00' },
            { field: 'leader', before: '张示例', after: null },
          ],
        },
      ],
    });
    expect(body).not.toHaveProperty('leader');
  });

  it('are told as they were at a revision', async () => {
    const { body } = await api.get(`${PATH}/ST-1?at=0`, { as });
    expect(body).toMatchObject({ revision: 0, amount: '1500000.00', origin, corrections: [] });
    expect(await api.get(`${PATH}/ST-1?at=2021-12-31`, { as })).toMatchObject({ status: 404 });
  });

  it('are read by those who read cases of second support, and by no applicant', async () => {
    const asUnit = { as: 'applicant', actor: UNIT } as const;
    expect(await api.get(PATH, asUnit)).toMatchObject({ status: 403 });
    expect(await api.get('/api/v1/external-award-sources', asUnit)).toMatchObject({ status: 403 });
  });

  it('are not asked for with a year that is none', async () => {
    expect(await api.get(`${PATH}?year=22`, { as })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'year' }] },
    });
  });
});
