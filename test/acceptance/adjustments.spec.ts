import { describe, expect, it } from '@jest/globals';
import { appropriates, publishesCall } from './office/application-case.ts';
import { paper, unitCode } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Office } from './office/office.ts';
import { projectAtWork } from './office/project-case.ts';
import type { ProjectCase } from './office/project-case.ts';

const CONSENT = { document: paper('闵科委〔2023〕18号', '2023-05-10') };

async function atWork(office: Office): Promise<ProjectCase> {
  await appropriates(office, '10000000.00');
  await publishesCall(office);
  const project = await projectAtWork(office);
  office.comesTo('2023-05-10T10:00+08:00');
  return project;
}
const asking = (adjustmentId: string, adjustment: object) => ({
  adjustmentId,
  adjustment,
  reason: '关键设备交付延迟',
});
const until = (newEnd: string) => ({ kind: 'execution-period', newEnd });

describe('MH-1.6.5: a major adjustment (重大事项调整)', () => {
  it(
    'is asked for by the unit and takes effect when it is approved, not before',
    inOffice(async (office) => {
      const project = await atWork(office);
      const { applicant } = project.application;
      const rename = asking('rename', { kind: 'unit-name', newName: '闵行新名智能科技有限公司' });

      await applicant.gives(`${project.path}/adjustments`, rename);
      expect(await project.stands()).toMatchObject({ leadName: '闵行示例1号智能科技有限公司' });
      await office
        .desk('commission-approver')
        .gives(`${project.path}/adjustments/rename/approval`, CONSENT);
      expect(await project.stands()).toMatchObject({ leadName: '闵行新名智能科技有限公司' });
    }),
  );

  it(
    'takes no effect when it is refused, and the refusal stands',
    inOffice(async (office) => {
      const project = await atWork(office);
      const move = asking('move', { kind: 'registered-address', newDistrict: '徐汇区' });
      await project.application.applicant.gives(`${project.path}/adjustments`, move);
      const approver = office.desk('commission-approver');
      const path = `${project.path}/adjustments/move`;
      await approver.gives(`${path}/refusal`, { reason: '执行期内不得迁出' });

      expect(await project.stands()).toMatchObject({ registeredDistrict: '闵行区' });
      expect(await approver.isRefused(`${path}/approval`, CONSENT)).toMatchObject({
        status: 422,
        code: 'PROJECT.ADJUSTMENT_DECIDED',
        clause: 'MH-1.6.5',
      });
    }),
  );

  it(
    'is asked for by the unit whose project it is',
    inOffice(async (office) => {
      const project = await atWork(office);
      const withdrawal = asking('withdrawal', { kind: 'withdrawal' });

      const other = office.desk('applicant', unitCode(2));
      expect(await other.isRefused(`${project.path}/adjustments`, withdrawal)).toMatchObject({
        status: 403,
        code: 'AUTH.NOT_PERMITTED',
      });
    }),
  );

  it(
    'withdrawal ends the project and gives the rest of the award back to the fund',
    inOffice(async (office) => {
      const project = await atWork(office);
      const withdrawal = asking('withdrawal', { kind: 'withdrawal' });
      await project.application.applicant.gives(`${project.path}/adjustments`, withdrawal);
      const approver = office.desk('commission-approver');
      await approver.gives(`${project.path}/adjustments/withdrawal/approval`, CONSENT);

      expect(await project.stands()).toMatchObject({
        status: 'terminated',
        endGround: 'withdrawn',
        paid: '900000.00',
        released: '2100000.01',
      });
      expect(await office.desk('finance-officer').reads('/funds/fund-2022')).toMatchObject({
        balances: { available: '9100000.00', committed: '0.00', paid: '900000.00' },
      });
    }),
  );
});

describe('MH-1.6.4: the execution period (项目执行期)', () => {
  it(
    'is extended once, and a second extension is refused',
    inOffice(async (office) => {
      const project = await atWork(office);
      const { applicant } = project.application;
      const adjustments = `${project.path}/adjustments`;
      await applicant.gives(adjustments, asking('extension', until('2025-06-30')));
      const approver = office.desk('commission-approver');
      await approver.gives(`${adjustments}/extension/approval`, CONSENT);

      expect(await project.stands()).toMatchObject({
        executionEndsOn: '2025-06-30',
        extended: true,
      });
      const second = asking('extension-2', until('2025-12-31'));
      expect(await applicant.isRefused(adjustments, second)).toMatchObject({
        status: 422,
        code: 'PROJECT.SECOND_EXTENSION',
        clause: 'MH-1.6.4',
      });
    }),
  );

  it.each(['2025-07-01', '2024-06-30'])('is not extended to %s', (newEnd) =>
    inOffice(async (office) => {
      const project = await atWork(office);
      const request = asking('extension', until(newEnd));

      const { applicant } = project.application;
      expect(await applicant.isRefused(`${project.path}/adjustments`, request)).toMatchObject({
        status: 422,
        code: 'PROJECT.EXTENSION_OUT_OF_RANGE',
        clause: 'MH-1.6.4',
        facts: { currentEnd: '2024-06-30', latestEnd: '2025-06-30', newEnd },
      });
    })(),
  );
});

describe('what needs no consent', () => {
  it(
    'MH-1.6.6: other budget adjustments are told by the unit and stay on record for acceptance',
    inOffice(async (office) => {
      const project = await atWork(office);
      const line = { lineId: 'L-1', category: '材料费', year: 2023 };
      await project.application.applicant.gives(`${project.path}/budget-adjustments`, {
        notificationId: 'budget-1',
        lines: [{ ...line, grant: '2500000.00', selfRaised: '2000000.00' }],
        reason: '设备费与材料费之间调剂',
      });

      expect((await project.story()).at(-1)).toMatchObject({
        type: 'BudgetAdjustmentNotified',
        actor: { role: 'applicant' },
        money: null,
      });
      const said = await office.desk('auditor').reads(`${project.path}/content`);
      expect(said['budgetAdjustments']).toMatchObject([
        { notificationId: 'budget-1', clause: 'MH-1.6.6', moved: [{ lineId: 'L-1' }] },
      ]);
    }),
  );

  it(
    'MH-1.6.2: an undisclosed related-party transaction is a finding, whoever finds it',
    inOffice(async (office) => {
      const project = await atWork(office);
      await office.desk('auditor').gives(`${project.path}/related-party-findings`, {
        findingId: 'finding-1',
        counterparty: '示例贸易有限公司',
        amount: '120000.00',
        note: '未事先披露的关联采购',
      });

      expect((await project.story()).at(-1)).toMatchObject({
        type: 'RelatedPartyFindingRecorded',
        facts: { counterparty: '示例贸易有限公司', amount: '120000.00' },
      });
    }),
  );
});
