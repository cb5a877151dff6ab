import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, publishesCall } from './office/application-case.ts';
import {
  applicationContent,
  BUDGET,
  CALL_2022,
  enterprise,
  handedIn,
  paper,
  unitCode,
} from './office/content.ts';
import { inOffice } from './office/office.ts';

const withoutTaskStatement = ['application-form', 'talent-evidence', 'capability-evidence'].map(
  handedIn,
);

describe('the call (申报指南)', () => {
  it(
    'MH-1.3.6: is to be reviewed within 20 working days of its closing date, make-up days included',
    inOffice(async (office) => {
      await publishesCall(office);

      // 2022-04-01 to 2022-04-28: 清明 3 to 5 April is off, Saturday 2 and Sunday 24 April are not.
      const call = await office.desk('applicant', unitCode(1)).reads('/calls/call-2022');
      expect(call).toMatchObject({ status: 'published', reviewDueOn: '2022-04-28' });
    }),
  );

  it.each([
    ['opens a day before', { opensAt: '2021-12-09T09:00:00+08:00' }],
    ['closes a day after', { closesAt: '2023-12-10T17:00:00+08:00' }],
  ])('MH-O6: is refused when it %s the validity of the policy', (_what, over) =>
    inOffice(async (office) => {
      const problem = await office
        .desk('commission-officer')
        .isRefused('/calls', { ...CALL_2022, ...over });

      expect(problem).toMatchObject({
        status: 422,
        code: 'CALL.POLICY_NOT_IN_FORCE',
        clause: 'MH-O6',
      });
    })(),
  );

  it(
    'MH-1.3.5: may close later, and its review is due later with it',
    inOffice(async (office) => {
      await publishesCall(office);
      await office.desk('commission-approver').gives('/calls/call-2022/extension', {
        closesAt: '2022-04-08T17:00:00+08:00',
        reason: '疫情影响',
        document: paper('闵科委〔2022〕9号', '2022-03-28'),
      });

      const call = await office.desk('commission-officer').reads('/calls/call-2022');
      expect(call).toMatchObject({
        closesAt: '2022-04-08T09:00:00.000Z',
        // From 11 April: 5 + 5 + Sunday 24 + 5 to 29 April, then 五一 off, 5, 6, 7 and 9 May.
        reviewDueOn: '2022-05-09',
      });
    }),
  );
});

describe('an application (申报)', () => {
  it(
    'MH-1.3.1: that meets every condition is on record, with every condition it was held against',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = new ApplicationCase(office);
      await application.submits();

      expect(await application.stands()).toMatchObject({
        status: 'submitted',
        policyVersion: 'minhang-2021',
        leadCreditCode: unitCode(1),
        grantRequested: '4000000.00',
        totalInvestment: '10000000.00',
        reviewDueOn: '2022-04-28',
        paperReceivedOn: null,
        holds: [],
      });
      const [submitted] = await application.story();
      expect(submitted).toMatchObject({
        type: 'ApplicationSubmitted',
        actor: { id: unitCode(1), role: 'applicant' },
        occurredOn: '2022-03-10',
      });
      expect(submitted?.['clauses']).toEqual(
        expect.arrayContaining(['MH-O6', 'MH-1.3.5', 'MH-1.1.1', 'MH-1.1.2', 'MH-1.1.3']),
      );
    }),
  );

  it(
    'MH-1.3.1: has a paper copy, received apart from the electronic materials',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = new ApplicationCase(office);
      await application.submits();
      const receipt = { receivedOn: '2022-03-10', receivedBy: '受理窗口' };
      await office.desk('commission-officer').gives(`${application.path}/paper-copy`, receipt);

      expect(await application.stands()).toMatchObject({ paperReceivedOn: '2022-03-10' });
    }),
  );

  it(
    'MH-1.3.4: without a required document is sent back naming it, and goes on once it is there',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = new ApplicationCase(office);
      await application.submits({ documents: withoutTaskStatement });
      expect(await application.stands()).toMatchObject({ status: 'returned' });
      const returned = (await application.story()).at(-1);
      expect(returned).toMatchObject({
        type: 'ApplicationReturned',
        clauses: ['MH-1.3.4'],
        basis: [{ rule: 'checklist', facts: { missing: ['task-statement'] } }],
      });

      const completion = { documents: [handedIn('other')] };
      const incomplete = await application.applicant.isRefused(
        `${application.path}/completion`,
        completion,
      );
      expect(incomplete).toMatchObject({
        status: 422,
        code: 'APPLICATION.STILL_INCOMPLETE',
        facts: { missingDocuments: ['task-statement'] },
      });

      await application.applicant.gives(`${application.path}/completion`, {
        documents: [handedIn('task-statement')],
      });
      expect(await application.stands()).toMatchObject({ status: 'submitted' });
    }),
  );

  it(
    'MH-1.3.4: is sent back by an officer for a document that does not serve',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = new ApplicationCase(office);
      await application.submits();
      await office.desk('commission-officer').gives(`${application.path}/return`, {
        missingDocuments: ['talent-evidence'],
        note: '人才证明材料未加盖公章',
      });

      expect(await application.stands()).toMatchObject({ status: 'returned' });
    }),
  );

  it.each([
    ['MH-1.3.5', 'before the call opens', '2022-03-01T08:59:59+08:00'],
    ['MH-1.3.5', 'after the call has closed', '2022-03-31T17:00:01+08:00'],
  ])('%s: %s is refused at the gate', (clause, _when, moment) =>
    inOffice(async (office) => {
      const opensAt = '2022-03-05T09:00:00+08:00';
      await publishesCall(office, moment < '2022-03-05' ? { opensAt } : {});
      office.comesTo(moment);
      await new ApplicationCase(office).applicant.gives('/applications', {
        applicationId: 'app-1',
        callId: 'call-2022',
        content: applicationContent(1),
      });

      const application = await office.desk('supervisor').reads('/applications/app-1');
      expect(application).toMatchObject({ status: 'refused', refusalStage: 'gate' });
      expect(application['endReason']).toContain(clause);
    })(),
  );

  it.each<[string, string, object]>([
    [
      'MH-1.1.1',
      'of a unit taxed elsewhere',
      { lead: { ...enterprise(1), taxDistrict: '徐汇区' } },
    ],
    ['MH-1.1.1', 'of a university', { lead: { ...enterprise(1), kind: 'university' } }],
    [
      'MH-1.1.3',
      'with less money of its own than it asks for',
      {
        budget: {
          totalInvestment: '7999999.99',
          selfRaised: '3999999.99',
          grantRequested: '4000000.00',
          lines: [
            {
              lineId: 'L-1',
              category: '设备费',
              year: 2022,
              grant: '4000000.00',
              selfRaised: '3999999.99',
            },
          ],
        },
      },
    ],
    [
      'MH-1.6.3',
      'with a budget whose lines do not add up',
      { budget: { ...BUDGET, lines: BUDGET.lines.slice(1) } },
    ],
    ['MH-O1', 'that answers a challenge nobody listed', { challengeId: 'C-01' }],
    [
      'MH-O5',
      'that names its lead unit as a participant too',
      { participants: [{ creditCode: unitCode(1), name: '闵行示例1号智能科技有限公司' }] },
    ],
    [
      'MH-1.1.5',
      'that expects no intellectual property',
      {
        technology: {
          level: 'frontier',
          expectedIntellectualProperty: [],
          expectedOutput: '样机',
          economicBenefit: '示范应用',
        },
      },
    ],
  ])('%s: %s is refused at the gate, which is a fact of record', (clause, _what, over) =>
    inOffice(async (office) => {
      await publishesCall(office);
      const application = new ApplicationCase(office);
      await application.submits(over);

      expect(await application.stands()).toMatchObject({
        status: 'refused',
        refusalStage: 'gate',
        endReason: expect.stringContaining(`(${clause})`),
      });
      expect((await application.story()).map(({ type }) => type)).toEqual([
        'ApplicationSubmitted',
        'ApplicationRefused',
      ]);
    })(),
  );

  it(
    'MH-1.1.6: of a unit with a tax violation within two years of the closing date is refused',
    inOffice(async (office) => {
      await publishesCall(office);
      await office.desk('credit-officer').gives(`/credit/units/${unitCode(1)}/violations`, {
        violationId: 'V-1',
        kind: 'tax',
        occurredOn: '2020-03-31',
        decidedOn: '2021-01-15',
        note: '偷税',
        document: paper('闵税罚〔2021〕2号', '2021-01-15'),
      });
      const application = new ApplicationCase(office);
      await application.submits();

      expect(await application.stands()).toMatchObject({
        status: 'refused',
        endReason: expect.stringContaining('(MH-1.1.6)'),
      });
    }),
  );

  it(
    'MH-1.3.2: of a leader of any age and degree is taken: nothing asks for them',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = new ApplicationCase(office);
      const leader = { personRef: 'p-1', name: '张示例', duty: '项目负责人', degree: '本科' };
      const problem = await application.applicant.isRefused('/applications', {
        applicationId: 'app-1',
        callId: 'call-2022',
        content: applicationContent(1, { leader }),
      });

      expect(problem).toMatchObject({
        status: 400,
        errors: [{ field: 'content.leader.degree', message: 'is not a field of this request' }],
      });
    }),
  );

  it(
    'is withdrawn by the unit and by no other',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = new ApplicationCase(office);
      await application.submits();
      const withdrawal = { reason: '单位战略调整' };
      const other = office.desk('applicant', unitCode(2));

      expect(await other.isRefused(`${application.path}/withdrawal`, withdrawal)).toMatchObject({
        status: 403,
      });
      await application.applicant.gives(`${application.path}/withdrawal`, withdrawal);
      expect(await application.stands()).toMatchObject({
        status: 'withdrawn',
        endReason: '单位战略调整',
        decidedOn: '2022-03-10',
      });
    }),
  );

  it(
    'MH-1.4.5: that is refused stays in view when it is worth following',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('expert-review');
      await office.desk('commission-approver').gives(`${application.path}/refusal`, {
        reason: '本批次名额已满',
        findings: [
          { rule: 'selection', clause: 'MH-1.4.4', verdict: 'failed', facts: { rank: 12 } },
        ],
      });
      await office
        .desk('commission-officer')
        .gives(`${application.path}/follow-up`, { note: '技术前沿，建议跟踪' });

      expect(await application.stands()).toMatchObject({
        status: 'refused',
        refusalStage: 'selection',
        followUpNote: '技术前沿，建议跟踪',
      });
    }),
  );
});
