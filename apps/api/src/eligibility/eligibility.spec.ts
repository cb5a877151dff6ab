import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callBody } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const UNIT = '91310112MA1GBXXX1C';
const STRANGER = '91310112MA1GBXXX3X';
const REQUIRED = ['application-form', 'task-statement', 'talent-evidence', 'capability-evidence'];

const content = {
  title: '高灵敏度触觉传感器关键技术攻关',
  lead: {
    creditCode: UNIT,
    name: '上海示例传感科技有限公司',
    kind: 'enterprise',
    registeredDistrict: '闵行区',
    taxDistrict: '闵行区',
  },
  participants: [],
  leader: { personRef: 'p1', name: '张示例', duty: '项目负责人' },
  members: [],
  catalogueItem: 8,
  field: '人工智能',
  budget: {
    totalInvestment: '10000000.00',
    selfRaised: '6000000.00',
    grantRequested: '4000000.00',
    lines: [
      {
        lineId: 'l1',
        category: '设备费',
        year: 2022,
        grant: '4000000.00',
        selfRaised: '6000000.00',
      },
    ],
  },
  technology: {
    level: 'international-advanced',
    expectedIntellectualProperty: [{ kind: 'invention-patent', count: 3 }],
    expectedOutput: '年产触觉传感器10万只',
    economicBenefit: '年新增销售收入5000万元',
  },
  documents: REQUIRED.map((kind) => ({ kind, name: `${kind}.pdf`, sha256: 'a'.repeat(64) })),
  intellectualPropertyNumbers: [],
};
const { callId } = callBody;
const proposed = { kind: 'project', callId, content };
const body = { proposed };
const PATH = '/api/v1/eligibility';

interface Finding {
  readonly rule: string;
  readonly clause: string;
  readonly verdict: string;
}

describe('POST /api/v1/eligibility', () => {
  let api: OpenedApi;

  beforeAll(async () => {
    api = await openedApi();
    await api.post('/api/v1/calls', callBody, { as: 'commission-officer' });
  });

  afterAll(() => api.close());

  const asUnit = { as: 'applicant', actor: UNIT } as const;
  const findingsOf = async (asked: object): Promise<readonly Finding[]> =>
    (await api.post(PATH, asked, asUnit)).body['findings'] as readonly Finding[];

  it('finds an application eligible, every finding with clause, quote and sentence', async () => {
    const { status, body: report } = await api.post(PATH, body, asUnit);
    expect(status).toBe(200);
    expect(report).toMatchObject({ policyVersion: 'minhang-2021', outcome: 'eligible' });
    const findings = report['findings'] as readonly Finding[];
    expect(findings).toHaveLength(15);
    expect(findings.find(({ rule }) => rule === 'self-raised-share')).toMatchObject({
      clause: 'MH-1.1.3',
      verdict: 'passed',
      article: '细则 一(一)3',
      quote: '项目自筹资金不低于申请的财政资助资金',
      threshold: { grantRequested: '4000000.00' },
      explanation: {
        zh: '符合：自筹资金 6,000,000.00 元；不得低于申请的财政资助资金 4,000,000.00 元（MH-1.1.3）',
      },
    });
  });

  it('names every reason at once', async () => {
    const budget = { ...content.budget, selfRaised: '3999999.99' };
    const lead = { ...content.lead, taxDistrict: '徐汇区' };
    const findings = await findingsOf({
      proposed: { ...proposed, content: { ...content, budget, lead, documents: [] } },
      submittedAt: '2022-04-01T09:00+08:00',
    });
    const not = findings.filter(({ verdict }) => verdict === 'failed').map(({ clause }) => clause);
    expect(not).toEqual(['MH-1.3.5', 'MH-1.1.1', 'MH-1.1.3', 'MH-1.6.3']);
  });

  it('writes nothing: the ledger ends where it ended', async () => {
    const before = await api.ledger.eventStore.lastPosition();
    await api.post(PATH, body, asUnit);
    const empty = { ...proposed, content: { ...content, documents: [] } };
    await api.post(PATH, { proposed: empty }, asUnit);
    expect(before).toBeDefined();
    expect(await api.ledger.eventStore.lastPosition()).toBe(before);
  });

  it('finds what the submission itself finds', async () => {
    const fewer = { ...content, documents: content.documents.slice(1) };
    const found = await findingsOf({ proposed: { ...proposed, content: fewer } });
    const submission = { callId, content: fewer, applicationId: 'A-2022-0007' };
    const { status } = await api.post('/api/v1/applications', submission, asUnit);
    expect(status).toBe(201);
    const events = await Array.fromAsync(
      api.ledger.eventStore.readStream('application-A-2022-0007'),
    );
    const basis = (events[0]?.data as { readonly basis: readonly Finding[] }).basis;
    expect(found.filter(({ rule }) => rule !== 'no-duplicate-support')).toMatchObject(basis);
  });

  it('MH-1.1.1: a refusal keeps its findings, and the basis tells them', async () => {
    const unfit = { ...content, title: '另一项目', lead: { ...content.lead, kind: 'university' } };
    const submission = { callId, content: unfit, applicationId: 'A-2022-0008' };
    await api.post('/api/v1/applications', submission, asUnit);
    const path = '/api/v1/applications/A-2022-0008/basis';
    expect(await api.get(path, asUnit)).toMatchObject({
      status: 200,
      body: {
        id: 'A-2022-0008',
        decisions: [
          { type: 'ApplicationSubmitted', policyVersion: 'minhang-2021' },
          {
            type: 'ApplicationRefused',
            findings: [
              {
                clause: 'MH-1.1.1',
                verdict: 'failed',
                quote: '申请单位为注册纳税在闵行区的企业',
                explanation: { zh: expect.stringMatching(/^不符合：申请单位 .*类型为高校/) },
              },
            ],
          },
        ],
      },
    });
    expect(await api.get(path, { as: 'applicant', actor: STRANGER })).toMatchObject({
      status: 404,
    });
    expect(await api.get('/api/v1/projects/P-9/basis', { as: 'supervisor' })).toMatchObject({
      status: 404,
    });
  });

  it('MH-1.3.3: knows support of other funders for the same unit and title', async () => {
    const award = {
      source: 'shanghai-2021',
      level: 'municipal',
      awardNumber: '21511100100',
      title: '高灵敏度触觉传感器关键技术攻关',
      creditCode: UNIT,
    };
    const origin = {
      importId: 'import-1',
      file: 'awards.csv',
      line: 2,
      rowSha256: 'b'.repeat(64),
    };
    await api.post(
      '/api/v1/external-awards',
      { awardId: 'AW-1', award, origin },
      { as: 'importer', headers: { prefer: 'wait=5' } },
    );
    const { body: report } = await api.post(PATH, body, asUnit);
    expect(report['outcome']).toBe('needs-evidence');
    expect((report['findings'] as readonly Finding[]).at(-1)).toMatchObject({
      clause: 'MH-1.3.3',
      verdict: 'needs-evidence',
      facts: {
        similarTitleFrom: 80,
        matches: [{ id: 'AW-1', source: 'shanghai-2021', titleLikeness: 100 }],
      },
    });
  });

  it('MH-2.1, MH-2.3: looks at an R&D centre before it is applied for', async () => {
    const window = { opensAt: '2022-05-05T09:00+08:00', closesAt: '2022-05-31T17:00+08:00' };
    const may = { ...callBody, ...window, callId: 'DC-2022', programme: 'district-centre' };
    expect(await api.post('/api/v1/calls', may, { as: 'commission-officer' })).toMatchObject({
      status: 201,
    });
    const centre = {
      title: '触觉传感器工程技术研究中心',
      level: 'district',
      kind: 'engineering-technology-research-centre',
      field: '人工智能',
      host: { ...content.lead, town: '莘庄镇' },
      highTechEnterprise: true,
      partners: [],
      previousYearResearchExpense: '4000000.00',
      documents: [],
    };
    const asked = { proposed: { kind: 'centre', callId: 'DC-2022', content: centre } };
    const { status, body: report } = await api.post(
      PATH,
      { ...asked, submittedAt: '2022-05-20T09:00+08:00' },
      asUnit,
    );
    expect([status, report['outcome']]).toEqual([200, 'not-eligible']);
    const findings = report['findings'] as readonly Finding[];
    const unmet = findings.filter(({ verdict }) => verdict === 'failed');
    expect([...new Set(unmet.map(({ clause }) => clause))]).toEqual([
      'MH-2.1.2a',
      'MH-2.1.2b',
      'MH-2.1.2c',
      'MH-2.1.2d',
      'MH-2.1.2e',
      'MH-2.1.2f',
    ]);
    expect(findings.at(-1)).toMatchObject({ clause: 'MH-2.3.4', verdict: 'needs-evidence' });
  });

  it.each([
    [{ as: 'applicant', actor: UNIT }, 200],
    [{ as: 'commission-officer' }, 200],
    [{ as: 'supervisor' }, 200],
    [{ as: 'applicant', actor: STRANGER }, 403],
    [{ as: 'expert' }, 403],
    [{}, 401],
  ] as const)('answers %j with %i', async (asking, status) => {
    expect(await api.post(PATH, body, asking)).toMatchObject({ status });
  });

  it('says which field names no call', async () => {
    const elsewhere = { proposed: { ...proposed, callId: 'C-2031' } };
    expect(await api.post(PATH, elsewhere, asUnit)).toMatchObject({
      status: 400,
      body: { code: 'REQUEST.INVALID', errors: [{ field: 'callId' }] },
    });
  });
});
