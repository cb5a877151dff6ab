import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { paper } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Json, Office } from './office/office.ts';
import { AWARD, FIRST_TRANCHE, ProjectCase } from './office/project-case.ts';

const MATCHING = 'fund-matching';
/** 3,000,000.01 of two funds; the first tranche of 900,000.00 exhausts the first. */
const SHARES = [
  { fundId: FUND, amount: '800000.00' },
  { fundId: MATCHING, amount: '2200000.01' },
];

const officer = (office: Office) => office.desk('finance-officer');
const approver = (office: Office) => office.desk('finance-approver');

async function balancesOf(office: Office, fundId: string): Promise<Json> {
  return (await officer(office).reads(`/funds/${fundId}`))['balances'] as Json;
}

/** An application for which everything but the approval is there, and two funds to bear it. */
async function consented(office: Office, matching = '5000000.00'): Promise<ApplicationCase> {
  await appropriates(office, '1000000.00');
  await appropriates(office, matching, MATCHING);
  await publishesCall(office);
  return new ApplicationCase(office).isTakenTo('consented');
}

function approval({ projectId }: ApplicationCase, funding: readonly object[] = SHARES) {
  return { projectId, fundId: FUND, award: AWARD, funding };
}

async function approved(office: Office): Promise<ProjectCase> {
  const application = await consented(office);
  office.comesTo('2022-06-15T11:00+08:00');
  const path = `${application.path}/approval`;
  await office.desk('commission-approver').gives(path, approval(application));
  return new ProjectCase(application);
}

/** With the first tranche of 900,000.00 paid: 800,000.00 of one fund, 100,000.00 of the other. */
async function atWork(office: Office): Promise<ProjectCase> {
  const project = await approved(office);
  await project.signsContract();
  await project.isPaidTranche('first', FIRST_TRANCHE);
  return project;
}

const RETURN = {
  returnId: 'return-1',
  paymentVoucher: 'PZ-project-1-first-1',
  returnVoucher: 'TH-2022-0718-001',
  returnedOn: '2022-07-18',
  reason: '户名与账号不符',
};

describe('an award that several funds bear', () => {
  it(
    'MH-1.4.4: is committed share by share, and drawn in the stated order',
    inOffice(async (office) => {
      await atWork(office);

      expect(await balancesOf(office, FUND)).toMatchObject({
        available: '200000.00',
        committed: '0.00',
        paid: '800000.00',
      });
      expect(await balancesOf(office, MATCHING)).toMatchObject({
        available: '2799999.99',
        committed: '2100000.01',
        paid: '100000.00',
      });
    }),
  );

  it(
    'MH-1.4.4: is approved with all of its money or with none',
    inOffice(async (office) => {
      const application = await consented(office, '2200000.00');
      office.comesTo('2022-06-15T11:00+08:00');
      const path = `${application.path}/approval`;
      await office.desk('commission-approver').gives(path, approval(application));

      expect(await application.story()).toEqual(
        expect.arrayContaining([expect.objectContaining({ type: 'ApprovalCancelled' })]),
      );
      expect(await balancesOf(office, FUND)).toMatchObject({
        available: '1000000.00',
        committed: '0.00',
      });
      expect(await balancesOf(office, MATCHING)).toMatchObject({ committed: '0.00' });
    }),
  );

  it(
    'has shares that add up to the fen, of funds that exist',
    inOffice(async (office) => {
      const application = await consented(office);
      office.comesTo('2022-06-15T11:00+08:00');
      const path = `${application.path}/approval`;
      const desk = office.desk('commission-approver');
      const short = [SHARES[0] ?? {}, { fundId: MATCHING, amount: '2200000.00' }];

      expect(await desk.isRefused(path, approval(application, short))).toMatchObject({
        status: 422,
        code: 'APPLICATION.SHARES_DO_NOT_ADD_UP',
        clause: 'MH-1.4.4',
        facts: { award: AWARD, shares: '3000000.00' },
      });
      const unknown = [SHARES[0] ?? {}, { fundId: 'fund-9', amount: '2200000.01' }];
      expect(await desk.isRefused(path, approval(application, unknown))).toMatchObject({
        status: 400,
      });
    }),
  );
});

describe('a payment that the bank sends back (退票)', () => {
  it(
    'is authorised again in every fund it was paid from, and paid again by another voucher',
    inOffice(async (office) => {
      const project = await atWork(office);
      office.comesTo('2022-07-18T10:00+08:00');
      const tranche = `${project.path}/tranches/first-1`;
      await officer(office).gives(`${tranche}/returns`, RETURN);

      expect(await balancesOf(office, FUND)).toMatchObject({
        authorised: '800000.00',
        paid: '0.00',
      });
      expect(await balancesOf(office, MATCHING)).toMatchObject({
        authorised: '100000.00',
        paid: '0.00',
      });
      expect(
        await officer(office).isRefused(`${tranche}/payment`, {
          amount: '900000.00',
          voucher: RETURN.paymentVoucher,
          paidOn: '2022-07-18',
        }),
      ).toMatchObject({ code: 'PROJECT.VOUCHER_UNDONE', facts: { id: 'return-1' } });

      await officer(office).gives(`${tranche}/payment`, {
        amount: '900000.00',
        voucher: 'PZ-2022-0718-002',
        paidOn: '2022-07-18',
      });
      expect(await project.stands()).toMatchObject({ paid: '900000.00' });
      expect(await balancesOf(office, FUND)).toMatchObject({ paid: '800000.00' });
    }),
  );

  it(
    'or was recorded wrongly is taken back by the approver, and goes back when it is cancelled',
    inOffice(async (office) => {
      const project = await atWork(office);
      office.comesTo('2022-07-18T10:00+08:00');
      const tranche = `${project.path}/tranches/first-1`;
      const reversal = { corrects: RETURN.paymentVoucher, reason: '凭证属于另一单位' };

      expect(
        await approver(office).isRefused(`${tranche}/payment-reversals`, {
          ...reversal,
          corrects: 'PZ-9',
        }),
      ).toMatchObject({ code: 'PROJECT.OTHER_VOUCHER', facts: { asked: 'PZ-9' } });
      await approver(office).gives(`${tranche}/payment-reversals`, reversal);
      await officer(office).gives(`${tranche}/cancellation`, { reason: '重新申请' });

      expect(await balancesOf(office, FUND)).toMatchObject({ committed: '800000.00' });
      expect(await balancesOf(office, MATCHING)).toMatchObject({ committed: '2200000.01' });
    }),
  );
});

describe('MH-1.6.12: a recovery that will not come back (核销)', () => {
  it(
    'is written off by two persons, in the funds it is owed to',
    inOffice(async (office) => {
      const project = await atWork(office);
      office.comesTo('2023-09-02T10:00+08:00');
      await office.desk('commission-approver').gives(`${project.path}/termination`, {
        ground: 'breach-of-contract',
        document: paper('闵科委〔2023〕33号', '2023-09-01'),
      });
      await approver(office).gives(`${project.path}/recoveries`, {
        recoveryId: 'recovery-1',
        amount: '300000.00',
        dueOn: '2023-12-31',
        document: paper('闵财追〔2023〕1号', '2023-09-01'),
      });
      const writeOffs = `${project.path}/recoveries/recovery-1/write-offs`;
      await officer(office).gives(writeOffs, { writeOffId: 'write-off-1', reason: '单位破产清算' });
      const decision = { document: paper('闵财核〔2023〕1号', '2023-09-02') };
      const sameHands = office.desk('finance-approver', 'finance-officer');

      expect(
        await sameHands.isRefused(`${writeOffs}/write-off-1/approval`, decision),
      ).toMatchObject({ code: 'PROJECT.APPROVER_IS_REQUESTER' });
      await approver(office).gives(`${writeOffs}/write-off-1/approval`, decision);

      // Drawn last, back first: 100,000.00 of the second fund, then 200,000.00 of the first.
      expect(await balancesOf(office, MATCHING)).toMatchObject({
        paid: '0.00',
        recoverable: '0.00',
        writtenOff: '100000.00',
      });
      expect(await balancesOf(office, FUND)).toMatchObject({
        paid: '600000.00',
        writtenOff: '200000.00',
      });
    }),
  );
});
