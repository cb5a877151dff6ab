import { describe, expect, it } from '@jest/globals';
import { appropriates, publishesCall } from './office/application-case.ts';
import { paper, unitCode } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Json, Office } from './office/office.ts';
import { concludedProject, projectAtWork } from './office/project-case.ts';
import type { ProjectCase } from './office/project-case.ts';

const DECISION = { document: paper('闵科委〔2024〕33号', '2024-09-02') };

async function atWork(office: Office): Promise<ProjectCase> {
  await appropriates(office, '10000000.00');
  await publishesCall(office);
  return projectAtWork(office);
}
/** A project that did not pass and is terminated for it. */
async function failedForGood(office: Office): Promise<ProjectCase> {
  await appropriates(office, '10000000.00');
  await publishesCall(office);
  const project = await concludedProject(office, 'not-passed');
  await terminates(project, 'acceptance-not-passed');
  return project;
}
function terminates({ office, path }: ProjectCase, ground: string): Promise<Json> {
  office.comesTo('2024-09-02T10:00+08:00');
  return office.desk('commission-approver').gives(`${path}/termination`, { ground, ...DECISION });
}
const order = (recoveryId: string, amount: string) => ({
  recoveryId,
  amount,
  dueOn: '2024-12-31',
  document: paper(`闵财追-${recoveryId}`, '2024-09-10'),
});
const receipt = (receiptId: string, amount: string) => ({
  receiptId,
  amount,
  voucher: `SK-${receiptId}`,
  receivedOn: '2024-10-12',
});

describe('termination (项目终止)', () => {
  it(
    'MH-1.6.12: of a project that did not pass gives the undisbursed commitment back',
    inOffice(async (office) => {
      const project = await failedForGood(office);

      expect(await project.stands()).toMatchObject({
        status: 'terminated',
        endGround: 'acceptance-not-passed',
        endedOn: '2024-09-02',
        released: '2100000.01',
      });
      expect((await project.story()).slice(-3)).toMatchObject([
        { type: 'ProjectTerminated', clauses: ['MH-1.6.12'] },
        { type: 'AwardBalanceReleased', clauses: ['MH-1.6.12'] },
        {
          type: 'CommitmentReleased',
          money: {
            debitAccount: 'available',
            creditAccount: 'committed',
            amount: '2100000.01',
          },
        },
      ]);
    }),
  );

  it(
    'takes back an authorisation that was not paid',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const project = await concludedProject(office, 'passed');
      await project.requestsTranche('final');
      await project.authorises('final-1');
      await terminates(project, 'breach-of-contract');

      expect(await project.money()).toMatchObject({
        committed: '0.00',
        authorised: '0.00',
        paid: '900000.00',
        released: '2100000.01',
      });
    }),
  );

  it(
    'is followed by no further payment',
    inOffice(async (office) => {
      const project = await atWork(office);
      await terminates(project, 'breach-of-contract');

      const request = { disbursementId: 'final-1', tranche: 'final' };
      const officer = office.desk('commission-officer');
      expect(await officer.isRefused(`${project.path}/tranches`, request)).toMatchObject({
        code: 'PROJECT.WRONG_STATUS',
        facts: { status: 'terminated' },
      });
    }),
  );

  it(
    'MH-1.6.5: because the unit withdraws needs its request and a consent',
    inOffice(async (office) => {
      const project = await atWork(office);
      office.comesTo('2024-09-02T10:00+08:00');
      const approver = office.desk('commission-approver');
      const wish = { ground: 'withdrawn', ...DECISION };

      expect(await approver.isRefused(`${project.path}/termination`, wish)).toMatchObject({
        status: 422,
        code: 'PROJECT.WITHDRAWAL_NEEDS_CONSENT',
        clause: 'MH-1.6.5',
      });
    }),
  );
});

describe('recovery (追回)', () => {
  it(
    'MH-1.6.12: is ordered of what was paid, and received in parts',
    inOffice(async (office) => {
      const project = await failedForGood(office);
      const approver = office.desk('finance-approver');
      const officer = office.desk('finance-officer');

      office.comesTo('2024-09-10T10:00+08:00');
      await approver.gives(`${project.path}/recoveries`, order('recovery-1', '600000.00'));
      expect(await project.money()).toMatchObject({ paid: '300000.00', recoverable: '600000.00' });

      office.comesTo('2024-10-12T10:00+08:00');
      const path = `${project.path}/recoveries/recovery-1/receipts`;
      await officer.gives(path, receipt('receipt-1', '400000.01'));
      expect(await project.money()).toMatchObject({
        paid: '300000.00',
        recoverable: '199999.99',
        recovered: '400000.01',
      });
      expect(await officer.isRefused(path, receipt('receipt-2', '200000.00'))).toMatchObject({
        status: 422,
        code: 'PROJECT.RECEIPT_BEYOND_RECOVERY',
        facts: { outstanding: '199999.99' },
      });
      await officer.gives(path, receipt('receipt-2', '199999.99'));

      expect(await project.stands()).toMatchObject({
        recoveryOrdered: '600000.00',
        recovered: '600000.00',
      });
      const { recoveries } = await office.desk('auditor').reads(`${project.path}/content`);
      expect(recoveries).toMatchObject([
        {
          recoveryId: 'recovery-1',
          status: 'settled',
          clause: 'MH-1.6.12',
          documentNumber: '闵财追-recovery-1',
          dueOn: '2024-12-31',
          outstanding: '0.00',
          settledOn: '2024-10-12',
          entries: [
            { act: 'ordered', on: '2024-09-10', amount: '600000.00', outstanding: '600000.00' },
            { act: 'received', amount: '400000.01', outstanding: '199999.99' },
            { act: 'received', evidence: 'SK-receipt-2', amount: '199999.99', outstanding: '0.00' },
          ],
        },
      ]);
    }),
  );

  it(
    'MH-1.6.12: is never ordered of more than was paid, in one order or in several',
    inOffice(async (office) => {
      const project = await failedForGood(office);
      const approver = office.desk('finance-approver');
      office.comesTo('2024-09-10T10:00+08:00');
      const path = `${project.path}/recoveries`;
      await approver.gives(path, order('recovery-1', '600000.00'));

      expect(await approver.isRefused(path, order('recovery-2', '300000.01'))).toMatchObject({
        status: 422,
        code: 'PROJECT.RECOVERY_BEYOND_LIMIT',
        clause: 'MH-1.6.12',
        facts: { limit: '300000.00' },
      });
      await approver.gives(path, order('recovery-2', '300000.00'));
      expect(await project.money()).toMatchObject({ paid: '0.00', recoverable: '900000.00' });
    }),
  );

  it(
    'MH-1.5.2: of an accepted project is ordered of what the audit does not support',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const project = await concludedProject(office, 'passed', '850000.00');
      expect(await project.stands()).toMatchObject({ status: 'completed', paid: '900000.00' });

      office.comesTo('2024-09-10T10:00+08:00');
      const path = `${project.path}/recoveries`;
      const approver = office.desk('finance-approver');
      expect(await approver.isRefused(path, order('recovery-1', '50000.01'))).toMatchObject({
        clause: 'MH-1.5.2',
        facts: { limit: '50000.00' },
      });
      await approver.gives(path, order('recovery-1', '50000.00'));
      expect(await project.money()).toMatchObject({ paid: '850000.00', recoverable: '50000.00' });
    }),
  );
});

describe('revocation (撤销立项)', () => {
  it(
    'MH-1.3.1: for misreporting ends even a completed project, and all of it may be ordered back',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const project = await concludedProject(office, 'passed');
      await project.isPaidTranche('final', { amount: '2100000.01', paidOn: '2024-09-10' });
      const revocation = { ground: 'misreporting', ...DECISION };
      await office.desk('commission-approver').gives(`${project.path}/revocation`, revocation);

      expect(await project.stands()).toMatchObject({
        status: 'revoked',
        endGround: 'misreporting',
      });
      const whole = order('recovery-1', '3000000.01');
      await office.desk('finance-approver').gives(`${project.path}/recoveries`, whole);
      expect(await project.money()).toMatchObject({ paid: '0.00', recoverable: '3000000.01' });
    }),
  );
});

describe('MH-1.6.16: diligence (勤勉义务)', () => {
  const finding = (diligent: boolean) => ({
    diligent,
    findings: '已组织专家核查',
    document: paper('闵科委〔2024〕40号', '2024-09-20'),
  });
  const listedPersons = async (office: Office) => {
    const events = await office.events();
    return events.filter(({ type }) => type === 'IntegrityEntryMade').map(({ stream }) => stream);
  };

  it(
    'with it, nobody is entered in the integrity list and later applications are not affected',
    inOffice(async (office) => {
      const project = await failedForGood(office);
      office.comesTo('2024-09-20T10:00+08:00');
      const path = `${project.path}/diligence-finding`;
      await office.desk('commission-approver').gives(path, finding(true));

      expect(await listedPersons(office)).toEqual([]);
      const record = await office.desk('supervisor').reads(`/credit/units/${unitCode(1)}`);
      expect(record).toMatchObject({ banned: false, bans: [], violations: [] });
    }),
  );

  it(
    'without it, the leader and every member are entered, each once',
    inOffice(async (office) => {
      const project = await failedForGood(office);
      office.comesTo('2024-09-20T10:00+08:00');
      const path = `${project.path}/diligence-finding`;
      await office.desk('commission-approver').gives(path, finding(false));

      expect((await listedPersons(office)).toSorted()).toEqual([
        'creditStanding-person-p-leader-1',
        'creditStanding-person-p-member-1',
      ]);
    }),
  );

  it(
    'is looked at when the project has failed for good, not before',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const project = await concludedProject(office, 'not-passed');
      office.comesTo('2024-09-20T10:00+08:00');

      const approver = office.desk('commission-approver');
      const path = `${project.path}/diligence-finding`;
      expect(await approver.isRefused(path, finding(true))).toMatchObject({
        status: 422,
        code: 'PROJECT.NOT_FAILED_FOR_GOOD',
        clause: 'MH-1.6.16',
      });
    }),
  );
});
