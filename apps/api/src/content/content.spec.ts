import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approveProject } from '../specs/approved-project.ts';
import { UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const PROJECT = '/api/v1/projects/P-2022-0001';
const APPLICATION = '/api/v1/applications/A-2022-0001';
const ANOTHER_UNIT = '91310112000000000X';
const OFFICER = { as: 'commission-officer', headers: { prefer: 'wait=5' } } as const;
const AUDITOR = { as: 'auditor' } as const;
const OWN = { as: 'applicant', actor: UNIT } as const;

describe('what things say of themselves, over HTTP', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
    await approveProject(api);
    api.clock.advanceTo('2022-06-15T09:00+08:00');
    const managingBody = { kind: 'agency', name: '示例项目管理中心', contractNumber: 'GL-1' };
    const contract = { contractNumber: 'HT-2022-0001', signedOn: '2022-06-15', managingBody };
    await api.post(`${PROJECT}/contract`, contract, OFFICER);
    const account = {
      holder: '示例科技(上海)有限公司',
      accountNumber: '31050100000000000001',
      bank: '示例银行',
    };
    const document = { number: '闵财〔2022〕9号', date: '2022-06-15' };
    await api.post(`${PROJECT}/payee-account`, { account, document }, OFFICER);
    const asked = await api.post(
      `${PROJECT}/tranches`,
      { disbursementId: 'T-1', tranche: 'first' },
      OFFICER,
    );
    expect(asked.status).toBe(201);
  });
  afterAll(() => api.close());

  it('an application: parties, budget, technology and documents, nobody by a reference', async () => {
    const { status, body } = await api.get(`${APPLICATION}/content`, AUDITOR);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      lead: { creditCode: UNIT, name: '示例科技(上海)有限公司' },
      participants: [],
      budget: { totalInvestment: '10000000.00', lines: [{ lineId: 'L-1', category: '设备费' }] },
      technology: { expectedIntellectualProperty: [{ kind: 'invention-patent', count: 3 }] },
      missingDocuments: [],
      holds: [],
    });
    // The leader is listed among the members as well, and is one person.
    expect(body['members']).toEqual([{ name: '张示例', duty: '项目负责人' }]);
    expect(JSON.stringify(body)).not.toMatch(/personRef|p-1|E-1|opinion|score/i);
  });

  it('a document is told with the event it came with, as a file or as an official paper', async () => {
    const { body } = await api.get(`${APPLICATION}/content`, AUDITOR);
    const documents = body['documents'] as readonly object[];

    // Four of the checklist, and the consent of the government.
    expect(documents).toHaveLength(5);
    expect(documents[0]).toMatchObject({
      event: 'ApplicationSubmitted',
      told: { zh: '申报提交', en: 'Application submitted' },
      recordedFor: '2022-03-01',
      kind: 'application-form',
      name: 'application-form.pdf',
      sha256: 'a'.repeat(64),
      number: null,
    });
    expect(documents[4]).toMatchObject({
      event: 'GovernmentConsentRecorded',
      kind: null,
      sha256: null,
      number: '闵财〔2022〕5号',
      date: '2022-01-10',
    });
  });

  it('MH-1.5.1: a project: the tranche asked for with its conditions, and the one still to come', async () => {
    const { body } = await api.get(`${PROJECT}/content`, AUDITOR);

    expect(body).toMatchObject({
      applicationId: 'A-2022-0001',
      managingBody: { kind: 'agency', name: '示例项目管理中心' },
      tranches: [
        {
          disbursementId: 'T-1',
          tranche: 'first',
          status: 'requested',
          // 30 % of 3,000,000.00.
          amount: '900000.00',
          requestedOn: '2022-06-15',
          paidOn: null,
        },
      ],
      awaitedTranches: [{ tranche: 'final', clause: 'MH-1.5.2' }],
    });
    const [first] = body['tranches'] as readonly { conditions: readonly object[] }[];
    expect(first?.conditions[0]).toMatchObject({
      clause: 'MH-1.5.1',
      verdict: 'passed',
      explanation: { zh: expect.stringContaining('首笔经费') as unknown },
    });
  });

  it('a project has the documents of its application too', async () => {
    const { body } = await api.get(`${PROJECT}/content`, AUDITOR);
    const events = (body['documents'] as readonly { event: string }[]).map(({ event }) => event);
    expect(new Set(events)).toEqual(
      new Set(['ApplicationSubmitted', 'GovernmentConsentRecorded', 'PayeeAccountRegistered']),
    );
  });

  it.each([APPLICATION, PROJECT])('%s is told to its own unit, and to no other', async (path) => {
    expect(await api.get(`${path}/content`, OWN)).toMatchObject({ status: 200 });
    const asStranger = { as: 'applicant', actor: ANOTHER_UNIT } as const;
    expect(await api.get(`${path}/content`, asStranger)).toMatchObject({ status: 404 });
  });

  it.each(['applications', 'projects', 'centres', 'recognitions'])(
    'of %s there is nothing under an id nobody knows',
    async (noun) => {
      expect(await api.get(`/api/v1/${noun}/NOBODY/content`, AUDITOR)).toMatchObject({
        status: 404,
      });
    },
  );
});
