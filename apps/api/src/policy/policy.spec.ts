import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approveProject } from '../specs/approved-project.ts';
import { applicationBody, document, UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { Answered, Asking, OpenedApi } from '../specs/opened-api.ts';

const POLICY = '/api/v1/policy';
const as = 'supervisor';
const OVERRIDE = {
  overrideId: 'O-1',
  policyVersion: 'minhang-2021',
  clause: 'MH-O2',
  rule: 'award-ceiling',
  value: '12000000.00',
  document: { number: '沪科规〔2022〕3号', date: '2022-02-10' },
  article: '第五条',
  approver: '分管领导',
  effectiveFrom: '2022-03-01',
  effectiveTo: '2022-12-31',
};

describe('the policy over HTTP', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
    await approveProject(api);
    const headers = { prefer: 'wait=5' };
    const path = '/api/v1/policy-overrides';
    const recorded = await api.post(path, OVERRIDE, { as: 'commission-approver', headers });
    if (recorded.status !== 201) throw new Error(JSON.stringify(recorded.body));
  });
  afterAll(() => api.close());

  const ask = (path: string, asking: Asking = { as }) => api.get(`${POLICY}${path}`, asking);
  const listOf = ({ body }: Answered) => body as unknown as readonly Record<string, unknown>[];

  it('lists all 95 clauses, and those that are asked for', async () => {
    expect(listOf(await ask('/clauses'))).toHaveLength(95);
    const chapter = encodeURIComponent('第十八条');
    const answer = await ask(`/clauses?policyVersion=shanghai-2020&chapter=${chapter}`);
    expect(listOf(answer).map(({ clause }) => clause)).toEqual(['SH-18.1', 'SH-18.2', 'SH-18.3']);
    expect((await ask('/clauses?coveredBy=nobody')).status).toBe(400);
  });

  it('tells of a clause what covers it, its numbers, and how often it was applied', async () => {
    const { body } = await ask('/clauses/MH-O2');
    expect(body).toMatchObject({
      clause: 'MH-O2',
      article: '意见 三(一)',
      document: '闵行区关于支持关键核心技术自主创新的实施意见',
      coveredBy: [
        { kind: 'rule', name: 'awardCap' },
        { kind: 'rule' },
        { kind: 'parameter', name: 'AWARD_SHARE' },
        { kind: 'parameter', name: 'AWARD_CEILING' },
      ],
      parameters: [{ name: 'AWARD_SHARE' }, { name: 'AWARD_CEILING' }],
    });
    const { count } = body['applied'] as { count: number };
    expect(count).toBeGreaterThan(0);
    expect(body['rules']).toContainEqual(
      expect.objectContaining({
        rule: 'award-cap',
        verdicts: expect.arrayContaining([{ verdict: 'passed', count: expect.any(Number) }]),
      }),
    );
  });

  it('MH-O7: tells the values of a parameter on a day, the superior one among them', async () => {
    const standings = async (asOf: string) => {
      const answer = await ask(`/parameters?overridden=true&asOf=${asOf}`);
      const [parameter, ...others] = listOf(answer);
      expect(others).toEqual([]);
      const { values } = parameter as unknown as { values: { standing: string }[] };
      return values.map(({ standing }) => standing);
    };
    expect(await standings('2022-02-28')).toEqual(['in-force', 'future']);
    expect(await standings('2022-03-01')).toEqual(['replaced', 'in-force']);
    const known = await ask('/parameters?text=AWARD_CEILING&asKnownAt=0000000000000001');
    expect(listOf(known)).toEqual([
      expect.objectContaining({ values: [expect.objectContaining({ superior: null })] }),
    ]);
  });

  it('tells where a clause was applied, part by part', async () => {
    const { applicationId, content } = applicationBody;
    const { body } = await ask('/clauses/MH-1.1.3/applications?limit=1');
    expect(body['items']).toEqual([
      expect.objectContaining({
        subjectKind: 'application',
        subjectId: applicationId,
        title: content.title,
        type: 'ApplicationApproved',
        sentence: { zh: '立项批准', en: 'Application approved' },
      }),
    ]);
    const next = await ask(
      `/clauses/MH-1.1.3/applications?limit=1&cursor=${String(body['nextCursor'])}`,
    );
    expect(next.body['items']).toHaveLength(1);
    expect(next.body['items']).not.toEqual(body['items']);
  });

  it('tells an applicant of its own things alone', async () => {
    const countFor = async (actor: string) => {
      const { body } = await ask('/clauses/MH-1.1.3', { as: 'applicant', actor });
      return (body['applied'] as { count: number }).count;
    };
    const path = '/clauses/MH-1.1.3/applications';
    const other = await ask(path, { as: 'applicant', actor: '91350100M000100Y44' });
    expect(other.body['items']).toEqual([]);
    expect(await countFor('91350100M000100Y44')).toBe(0);
    expect(await countFor(UNIT)).toBeGreaterThan(0);
  });

  it('knows no clause that the register has not', async () => {
    expect((await ask('/clauses/XX-9.9')).status).toBe(404);
    expect((await ask('/clauses/XX-9.9/applications')).status).toBe(404);
    expect((await ask('/clauses', { as: 'expert' })).status).toBe(403);
  });

  it('tells of a ban what it stops and what its units are called', async () => {
    const ban = {
      banId: 'B-1',
      ground: 'misreporting',
      firstDay: '2022-03-01',
      programmes: ['key-core-technology'],
      document,
    };
    const unit = `/api/v1/credit/units/${UNIT}`;
    await api.post(`${unit}/bans`, ban, { as: 'credit-officer', headers: { prefer: 'wait=5' } });
    const name = applicationBody.content.lead.name;
    const found = await api.get(`/api/v1/credit/blacklist?text=${encodeURIComponent(name)}`, {
      as,
    });
    expect(found.body['items']).toEqual([expect.objectContaining({ unitName: name })]);
    const none = await api.get('/api/v1/credit/blacklist?text=ZZZZ', { as });
    expect(none.body['items']).toEqual([]);
    const { body } = await api.get(`${unit}?asOf=2022-03-02`, { as });
    expect(body['unitName']).toBe(name);
    expect(body['holds']).toContainEqual(
      expect.objectContaining({ heldKind: 'project', heldId: 'P-2022-0001', banId: 'B-1' }),
    );
    const before = await api.get(`${unit}/banned?asOf=2022-02-28`, { as });
    expect(before.body).toMatchObject({ banned: false, asOf: '2022-02-28' });
    const older = await api.get(`${unit}/banned?on=2022-03-02`, { as });
    expect(older.body).toMatchObject({ banned: true, asOf: '2022-03-02' });
  });
});
