import { describe, expect, it } from '@jest/globals';
import { appropriates, publishesCall } from './office/application-case.ts';
import { paper } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Office } from './office/office.ts';
import { approvedProject, concludedProject, projectAtWork } from './office/project-case.ts';
import type { ProjectCase } from './office/project-case.ts';

async function opens(office: Office): Promise<void> {
  await appropriates(office, '10000000.00');
  await publishesCall(office);
}
async function atWork(office: Office): Promise<ProjectCase> {
  await opens(office);
  const project = await projectAtWork(office);
  office.comesTo('2024-08-25T10:00+08:00');
  return project;
}
const RESULT = {
  result: 'passed',
  governmentConsent: paper('闵府〔2024〕9号', '2024-08-20'),
  document: paper('闵科委〔2024〕21号', '2024-08-25'),
};
const RECONSIDERATION = {
  governmentConsent: paper('闵府〔2024〕12号', '2024-10-20'),
  document: paper('闵科委〔2024〕28号', '2024-10-25'),
};
const acceptanceOf = ({ path }: ProjectCase) => `${path}/acceptance`;

describe('acceptance (项目验收)', () => {
  it(
    'MH-1.6.7: rests on an audit opinion and an on-site opinion',
    inOffice(async (office) => {
      const project = await atWork(office);
      await project.isAudited('3000000.01');

      const approver = office.desk('commission-approver');
      expect(await approver.isRefused(acceptanceOf(project), RESULT)).toMatchObject({
        status: 422,
        code: 'PROJECT.OPINION_MISSING',
        clause: 'MH-1.6.7',
      });
    }),
  );

  it(
    'MH-1.6.8: is audited by a third party, not by who manages the project or works on it',
    inOffice(async (office) => {
      await opens(office);
      const project = await approvedProject(office);
      const name = '示例项目管理（上海）有限公司';
      await project.signsContract({
        managingBody: { kind: 'agency', name, contractNumber: 'GL-1' },
      });
      const opinion = {
        auditId: 'audit-1',
        auditedOn: '2022-07-01',
        supportedAmount: '1.00',
        disallowed: [],
        opinion: 'unqualified',
        document: { kind: 'audit-report', name: 'report.pdf', sha256: 'ab'.repeat(32) },
      };
      const auditor = office.desk('auditor');
      const path = `${project.path}/audit-opinions`;

      for (const agency of ['示例项目管理(上海)有限公司', '示例大学']) {
        expect(await auditor.isRefused(path, { ...opinion, agency })).toMatchObject({
          code: 'PROJECT.AUDITOR_NOT_INDEPENDENT',
          clause: 'MH-1.6.8',
        });
      }
      const more = { ...opinion, agency: '示例会计师事务所', supportedAmount: '3000000.02' };
      expect(await auditor.isRefused(path, more)).toMatchObject({
        code: 'PROJECT.SUPPORT_BEYOND_AWARD',
        clause: 'MH-1.6.8',
      });
    }),
  );

  it(
    'MH-1.6.10: does not pass against the experts on site, nor before the government consents',
    inOffice(async (office) => {
      const project = await atWork(office);
      const approver = office.desk('commission-approver');
      await project.isAudited('3000000.01');
      await project.isReviewedOnSite('fail');
      expect(await approver.isRefused(acceptanceOf(project), RESULT)).toMatchObject({
        code: 'PROJECT.RESULT_AGAINST_OPINIONS',
        clause: 'MH-1.6.10',
      });

      await project.isReviewedOnSite('pass', { reviewId: 'review-2' });
      office.comesTo('2024-08-26T10:00+08:00');
      const late = { ...RESULT, governmentConsent: paper('闵府〔2024〕9号', '2024-08-26') };
      expect(await approver.isRefused(acceptanceOf(project), late)).toMatchObject({
        code: 'PROJECT.ISSUED_BEFORE_CONSENT',
        clause: 'MH-1.6.10',
      });
    }),
  );

  it(
    'MH-1.6.10, MH-1.6.15: passed, is issued by document, and the results are open to use',
    inOffice(async (office) => {
      await opens(office);
      const project = await concludedProject(office, 'passed');

      expect(await project.stands()).toMatchObject({
        status: 'accepted',
        acceptanceResult: 'passed',
        supported: '3000000.01',
      });
      const [concluded, openUse] = (await project.story()).slice(-2);
      expect(concluded).toMatchObject({
        type: 'AcceptanceConcluded',
        clauses: expect.arrayContaining(['MH-1.6.7', 'MH-1.6.10']),
        basis: expect.arrayContaining([
          expect.objectContaining({
            rule: 'result-issued',
            facts: expect.objectContaining({
              consentNumber: '闵府〔2024〕9号',
              documentNumber: '闵科委〔2024〕21号',
            }),
          }),
        ]),
      });
      expect(openUse).toMatchObject({ type: 'OpenUseRegistered', clauses: ['MH-1.6.15'] });
    }),
  );

  it(
    'MH-1.5.2: pays what the audit supports, and the rest of the award goes back to the fund',
    inOffice(async (office) => {
      await opens(office);
      const project = await concludedProject(office, 'passed', '2500000.00');
      await project.requestsTranche('final');
      await project.authorises('final-1');
      expect(await project.money()).toMatchObject({
        committed: '0.00',
        authorised: '1600000.00',
        paid: '900000.00',
        released: '500000.01',
      });
      await project.isPaid('final-1', { amount: '1600000.00', paidOn: '2024-09-10' });

      expect(await project.stands()).toMatchObject({
        status: 'completed',
        paid: '2500000.00',
        released: '500000.01',
      });
      expect(await office.desk('finance-officer').reads('/funds/fund-2022')).toMatchObject({
        balances: { available: '7500000.00', committed: '0.00', paid: '2500000.00' },
      });
    }),
  );

  it(
    'MH-1.6.13: the final tranche names contract, audit, on-site review and result',
    inOffice(async (office) => {
      await opens(office);
      const project = await concludedProject(office, 'passed');
      await project.requestsTranche('final');

      expect((await project.story()).at(-1)).toMatchObject({
        type: 'TrancheRequested',
        basis: expect.arrayContaining([
          expect.objectContaining({
            clause: 'MH-1.6.13',
            facts: {
              contractNumber: 'HT-project-1',
              auditId: 'audit-1',
              reviewId: 'review-1',
              resultDocument: '闵科委〔2024〕21号',
            },
          }),
        ]),
      });
    }),
  );

  it(
    'MH-1.5.2: the final tranche does not come before it',
    inOffice(async (office) => {
      const project = await atWork(office);
      const request = { disbursementId: 'final-1', tranche: 'final' };

      const officer = office.desk('commission-officer');
      expect(await officer.isRefused(`${project.path}/tranches`, request)).toMatchObject({
        status: 422,
        code: 'PROJECT.WRONG_STATUS',
      });
    }),
  );
});

describe('reconsideration (复核)', () => {
  it(
    'MH-1.6.11: may be asked for once when acceptance was not passed, and can turn the result',
    inOffice(async (office) => {
      await opens(office);
      const project = await concludedProject(office, 'not-passed');
      const path = `${project.path}/reconsideration`;
      expect(await project.stands()).toMatchObject({ status: 'not-accepted' });

      await project.application.applicant.gives(path, { reason: '第三方检测结果有误' });
      expect(await project.stands()).toMatchObject({ status: 'in-reconsideration' });
      await project.isReviewedOnSite('pass', { reviewId: 'review-2' });
      office.comesTo('2024-10-25T10:00+08:00');
      await office
        .desk('commission-approver')
        .gives(`${path}/conclusion`, { outcome: 'passed', ...RECONSIDERATION });
      expect(await project.stands()).toMatchObject({ status: 'accepted' });

      await project.isPaidTranche('final', { amount: '2100000.01', paidOn: '2024-11-10' });
      expect(await project.stands()).toMatchObject({ status: 'completed', paid: '3000000.01' });
    }),
  );

  it.each(['not-granted', 'not-passed'])(
    'MH-1.6.12: %s, ends the project and gives the undisbursed money back',
    (outcome) =>
      inOffice(async (office) => {
        await opens(office);
        const project = await concludedProject(office, 'not-passed');
        const path = `${project.path}/reconsideration`;
        await project.application.applicant.gives(path, { reason: '第三方检测结果有误' });
        office.comesTo('2024-10-25T10:00+08:00');
        await office
          .desk('commission-approver')
          .gives(`${path}/conclusion`, { outcome, ...RECONSIDERATION });

        expect(await project.stands()).toMatchObject({
          status: 'terminated',
          endGround: 'acceptance-not-passed',
          released: '2100000.01',
        });
        expect(await project.money()).toMatchObject({ committed: '0.00', paid: '900000.00' });
      })(),
  );

  it(
    'MH-1.6.11: is not asked for when acceptance was passed',
    inOffice(async (office) => {
      await opens(office);
      const project = await concludedProject(office, 'passed');

      const { applicant } = project.application;
      const request = { reason: '希望提高资助' };
      expect(await applicant.isRefused(`${project.path}/reconsideration`, request)).toMatchObject({
        status: 422,
        code: 'PROJECT.WRONG_STATUS',
      });
    }),
  );
});
