import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { document, UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const NAME = '示例科技(上海)有限公司';
const RECORD = `/api/v1/credit/units/${UNIT}`;
const as = 'credit-officer';
const waiting = { as, headers: { prefer: 'wait=5' } } as const;

describe('a credit record over HTTP', () => {
  let api: OpenedApi;
  let imposedAt: string;
  beforeAll(async () => {
    api = await openedApi();
    const ban = {
      banId: 'B-1',
      ground: 'misreporting',
      firstDay: '2022-03-01',
      programmes: ['key-core-technology'],
      document,
    };
    const imposed = await api.post(`${RECORD}/bans`, ban, waiting);
    imposedAt = String(imposed.body['position']);
    api.clock.advanceTo('2022-06-01T09:00+08:00');
    const lift = { liftedOn: '2022-06-01', reason: '复议撤销', document };
    await api.post(`${RECORD}/bans/B-1/lift`, lift, waiting);
    const supported = { title: '触觉传感器', creditCode: UNIT, unitName: NAME };
    const award = { source: 'shanghai-2022', level: 'municipal', ...supported };
    const origin = { importId: 'i-1', file: 'awards.csv', line: 2, rowSha256: 'b'.repeat(64) };
    const given = { awardId: 'award-1', award, origin };
    await api.post('/api/v1/external-awards', given, { ...waiting, as: 'importer' });
  });
  afterAll(() => api.close());

  const statusOfBan = async (query: string) => {
    const { body } = await api.get(`/api/v1/credit/blacklist${query}`, { as });
    return (body['items'] as { status: string }[]).map(({ status }) => status);
  };

  it('shows a ban where it stands: today, on a day, and as it was known', async () => {
    expect(await statusOfBan('')).toEqual(['past']);
    expect(await statusOfBan('?asOf=2022-05-31')).toEqual(['active']);
    expect(await statusOfBan('?asOf=2022-02-28')).toEqual(['future']);
    expect(await statusOfBan(`?asOf=2022-06-01&asKnownAt=${imposedAt}`)).toEqual(['active']);
    expect(await statusOfBan('?status=active')).toEqual([]);
  });

  it('takes a credit code as people write it', async () => {
    const { body } = await api.get(`/api/v1/credit/units/${UNIT.toLowerCase()}`, { as });

    expect(body).toMatchObject({ banned: false, bans: [{ banId: 'B-1' }], violations: [] });
  });

  it('is shown to its own unit, and not to another', async () => {
    const other = { as: 'applicant', actor: '91350100M000100Y44' } as const;
    const own = { as: 'applicant', actor: UNIT } as const;

    expect((await api.get(RECORD, own)).status).toBe(200);
    expect((await api.get(RECORD, other)).status).toBe(404);
    expect((await api.get('/api/v1/credit/blacklist', other)).body['items']).toEqual([]);
    expect(
      (await api.get(`/api/v1/credit/blacklist?creditCode=${UNIT}`, other)).body['items'],
    ).toEqual([]);
  });

  it('is had as a file, with the whole list whatever the part, as it was known when asked', async () => {
    const headers = { authorization: `Bearer ${await api.token([as])}` };
    const file = (format: string, query = '') =>
      api.app.inject({
        method: 'GET',
        url: `/api/v1/credit/blacklist?format=${format}&asOf=2022-05-31${query}`,
        headers,
      });
    const csv = await file('csv', '&limit=1');
    expect(csv.headers['content-type']).toMatch(/^text\/csv/);
    expect(csv.headers['content-disposition']).toContain('filename="blacklist-2022-05-31.csv"');
    const [heads, ban, ...rest] = csv.payload.split('\r\n');
    expect(heads).toMatch(/^\uFEFF统一社会信用代码,单位名称,编号,状态,事由,条款/);
    const told = `${UNIT},${NAME},B-1,受限中,虚报,SH-18.3,关键核心技术攻关项目,2022-03-01,`;
    expect(ban?.slice(0, told.length)).toBe(told);
    expect(rest).toEqual(['']);
    const believed = await file('csv', `&asKnownAt=${imposedAt}`);
    expect(believed.payload).toContain(',2022-03-01,2025-02-28,2025-02-28,');
    expect(csv.payload).toContain(',2022-03-01,2025-02-28,2022-05-31,');
    expect((await file('xlsx')).rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it.each(['310112199002280013', '310112199002280014', '31011219900228001x', '310112900228001'])(
    'of a person is not kept under the identity number, nor told in the reason (%s)',
    async (number) => {
      const entry = { projectId: 'P-1', document };
      const to = `/api/v1/credit/persons/${number}/integrity-entries`;
      const { status, body } = await api.post(to, entry, { as });

      expect({ status, body }).toMatchObject({ status: 400, body: { code: 'REQUEST.INVALID' } });
      expect(JSON.stringify({ ...body, instance: undefined })).not.toContain(number);
    },
  );

  it('of a person is kept under a keyed hash', async () => {
    const entry = { projectId: 'P-1', document };
    const answer = await api.post('/api/v1/credit/persons/p-7f3a/integrity-entries', entry, { as });

    expect(answer).toMatchObject({ status: 201, body: { stream: 'creditStanding-person-p-7f3a' } });
  });
});
