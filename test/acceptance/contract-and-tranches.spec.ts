import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { unitCode } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Json, Office } from './office/office.ts';
import {
  approvedProject,
  FIRST_TRANCHE,
  projectAtWork,
  ProjectCase,
} from './office/project-case.ts';

const opensFor2022 = async (office: Office) => {
  await appropriates(office, '10000000.00');
  await publishesCall(office);
};
const NOTHING = {
  committed: '0.00',
  authorised: '0.00',
  paid: '0.00',
  recoverable: '0.00',
  recovered: '0.00',
  writtenOff: '0.00',
  released: '0.00',
  carriedForward: '0.00',
};

/** What each account of the fund holds. */
async function accountsOf(office: Office): Promise<Json> {
  const { lines, difference } = await office
    .desk('finance-officer')
    .reads(`/funds/${FUND}/trial-balance`);
  const balances = (lines as readonly { account: string; balance: string }[]).map(
    ({ account, balance }) => [account, balance],
  );
  return { ...(Object.fromEntries(balances) as Json), difference };
}

describe('MH-O3: a project from call to final tranche', () => {
  it(
    'has every yuan of its award in one place at every step',
    inOffice(async (office) => {
      await opensFor2022(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      await application.approves('3000000.01');
      const project = new ProjectCase(application);
      expect(await project.money()).toEqual({ ...NOTHING, committed: '3000000.01' });

      await project.signsContract();
      expect(await project.stands()).toMatchObject({
        status: 'in-execution',
        executionEndsOn: '2024-06-30',
      });

      await project.requestsTranche('first');
      expect(await project.money()).toEqual({ ...NOTHING, committed: '3000000.01' });
      await project.authorises('first-1');
      expect(await project.money()).toEqual({
        ...NOTHING,
        committed: '2100000.01',
        authorised: '900000.00',
      });
      await project.isPaid('first-1', FIRST_TRANCHE);
      expect(await project.money()).toEqual({
        ...NOTHING,
        committed: '2100000.01',
        paid: '900000.00',
      });
      expect(await accountsOf(office)).toEqual({
        appropriation: '-10000000.00',
        available: '6999999.99',
        committed: '2100000.01',
        authorised: '0.00',
        paid: '900000.00',
        recoverable: '0.00',
        recovered: '0.00',
        'written-off': '0.00',
        'carried-in': '0.00',
        'carried-forward': '0.00',
        transferred: '0.00',
        lapsed: '0.00',
        difference: '0.00',
      });

      office.comesTo('2024-08-25T10:00+08:00');
      await project.isAudited('3000000.01');
      await project.isReviewedOnSite('pass');
      await project.concludesAcceptance('passed');
      await project.requestsTranche('final');
      await project.authorises('final-1');
      expect(await project.money()).toEqual({
        ...NOTHING,
        authorised: '2100000.01',
        paid: '900000.00',
      });
      await project.isPaid('final-1', { amount: '2100000.01', paidOn: '2024-09-10' });

      expect(await project.stands()).toMatchObject({
        status: 'completed',
        paid: '3000000.01',
        released: '0.00',
        endedOn: '2024-09-10',
      });
      expect(await project.money()).toEqual({ ...NOTHING, paid: '3000000.01' });
      expect(await accountsOf(office)).toMatchObject({
        available: '6999999.99',
        committed: '0.00',
        paid: '3000000.01',
        difference: '0.00',
      });
    }),
  );
});

describe('the contract (项目合同书)', () => {
  it(
    'MH-1.4.4, MH-1.6.4: is signed after approval, and the project runs for two years from it',
    inOffice(async (office) => {
      await opensFor2022(office);
      const project = await approvedProject(office);
      const contract = {
        contractNumber: 'HT-2022-1',
        signedOn: '2022-06-14',
        managingBody: { kind: 'agency', name: '示例项目管理中心', contractNumber: 'GL-1' },
      };
      const officer = office.desk('commission-officer');

      expect(await officer.isRefused(`${project.path}/contract`, contract)).toMatchObject({
        status: 422,
        code: 'PROJECT.CONTRACT_BEFORE_APPROVAL',
        clause: 'MH-1.4.4',
      });
      await officer.gives(`${project.path}/contract`, { ...contract, signedOn: '2022-06-15' });
      expect(await project.stands()).toMatchObject({
        contractNumber: 'HT-2022-1',
        executionEndsOn: '2024-06-14',
      });
    }),
  );

  it(
    'MH-1.5.1: comes before the first tranche',
    inOffice(async (office) => {
      await opensFor2022(office);
      const project = await approvedProject(office);

      const request = { disbursementId: 'first-1', tranche: 'first' };
      const officer = office.desk('commission-officer');
      expect(await officer.isRefused(`${project.path}/tranches`, request)).toMatchObject({
        status: 422,
        code: 'PROJECT.WRONG_STATUS',
        facts: { status: 'approved' },
      });
    }),
  );
});

describe('the first tranche (首笔经费)', () => {
  it.each(['900000.01', '899999.99'])('MH-1.5.1: is 30 %% of the award exactly, not %s', (amount) =>
    inOffice(async (office) => {
      await opensFor2022(office);
      const project = await approvedProject(office);
      await project.signsContract();

      const request = { disbursementId: 'first-1', tranche: 'first', amount };
      const officer = office.desk('commission-officer');
      expect(await officer.isRefused(`${project.path}/tranches`, request)).toMatchObject({
        status: 422,
        code: 'PROJECT.FIRST_TRANCHE_FIXED',
        clause: 'MH-1.5.1',
        facts: { amount: '900000.00', asked: amount },
      });
    })(),
  );

  it(
    'MH-1.5.1: is paid once',
    inOffice(async (office) => {
      await opensFor2022(office);
      const project = await projectAtWork(office);

      const again = { disbursementId: 'first-2', tranche: 'first' };
      const officer = office.desk('commission-officer');
      expect(await officer.isRefused(`${project.path}/tranches`, again)).toMatchObject({
        code: 'PROJECT.FIRST_TRANCHE_PAID',
        clause: 'MH-1.5.1',
      });
    }),
  );

  it(
    'MH-1.6.14: never rests on a stage inspection',
    inOffice(async (office) => {
      await opensFor2022(office);
      const project = await approvedProject(office);
      await project.signsContract();
      const officer = office.desk('commission-officer');
      await officer.gives(`${project.path}/inspections`, {
        inspectionId: 'inspection-1',
        inspectedOn: '2022-07-01',
        findings: '进度符合合同约定',
      });

      const citing = {
        disbursementId: 'first-1',
        tranche: 'first',
        citedInspectionId: 'inspection-1',
      };
      expect(await officer.isRefused(`${project.path}/tranches`, citing)).toMatchObject({
        status: 422,
        code: 'PROJECT.INSPECTION_PAYS_NOTHING',
        clause: 'MH-1.6.14',
      });
    }),
  );

  it(
    'MH-O5: goes to the lead unit',
    inOffice(async (office) => {
      await opensFor2022(office);
      const project = await approvedProject(office);
      await project.signsContract();
      await project.requestsTranche('first');

      expect((await project.story()).at(-1)).toMatchObject({
        type: 'TrancheRequested',
        facts: { payeeCreditCode: unitCode(1), amount: '900000.00' },
        clauses: expect.arrayContaining(['MH-O5', 'MH-1.5.1']),
      });
    }),
  );
});

describe('maker and checker', () => {
  it(
    'who asked for a tranche cannot authorise it, whatever roles that person holds',
    inOffice(async (office) => {
      await opensFor2022(office);
      const project = await approvedProject(office);
      await project.signsContract();
      const request = { disbursementId: 'first-1', tranche: 'first' };
      await office.desk('commission-officer', 'wang').gives(`${project.path}/tranches`, request);
      const path = `${project.path}/tranches/first-1/authorisation`;

      const samePerson = office.desk('finance-approver', 'wang');
      expect(await samePerson.isRefused(path)).toMatchObject({
        status: 422,
        code: 'PROJECT.AUTHORISER_IS_REQUESTER',
      });
      await office.desk('finance-approver', 'zhao').gives(path);
      expect(await project.money()).toMatchObject({ authorised: '900000.00' });
    }),
  );

  it(
    'the treasury pays what was authorised, not before it was nor on a day to come, to the fen',
    inOffice(async (office) => {
      await opensFor2022(office);
      const project = await approvedProject(office);
      await project.signsContract();
      await project.requestsTranche('first');
      const path = `${project.path}/tranches/first-1/payment`;
      const payment = { amount: '900000.00', voucher: 'PZ-1', paidOn: '2022-07-12' };
      const officer = office.desk('finance-officer');

      expect(await officer.isRefused(path, payment)).toMatchObject({
        code: 'PROJECT.TRANCHE_NOT_AUTHORISED',
      });
      await project.authorises('first-1');
      expect(await officer.isRefused(path, { ...payment, amount: '900000.01' })).toMatchObject({
        code: 'PROJECT.PAYMENT_DIFFERS',
      });
      expect(await officer.isRefused(path, { ...payment, paidOn: '2022-07-11' })).toMatchObject({
        code: 'PROJECT.PAID_BEFORE_AUTHORISED',
      });
      expect(await officer.isRefused(path, { ...payment, paidOn: '2022-07-13' })).toMatchObject({
        status: 422,
        code: 'PROJECT.DAY_AHEAD',
        facts: { field: 'paidOn', day: '2022-07-13', today: '2022-07-12' },
      });
      await officer.gives(path, payment);
      expect(await project.money()).toMatchObject({ paid: '900000.00' });
    }),
  );

  it(
    'an authorisation taken back puts the money back into the commitment',
    inOffice(async (office) => {
      await opensFor2022(office);
      const project = await approvedProject(office);
      await project.signsContract();
      await project.requestsTranche('first');
      await project.authorises('first-1');
      await office
        .desk('finance-officer')
        .gives(`${project.path}/tranches/first-1/cancellation`, { reason: '收款账户有误' });

      expect(await project.money()).toEqual({ ...NOTHING, committed: '3000000.01' });
      await project.requestsTranche('first', { disbursementId: 'first-2' });
      await project.authorises('first-2');
      await project.isPaid('first-2', FIRST_TRANCHE);
      expect(await project.money()).toMatchObject({ paid: '900000.00', committed: '2100000.01' });
    }),
  );
});
