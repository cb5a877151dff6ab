import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { unitCode } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Json, Office } from './office/office.ts';

const balancesOf = async (office: Office, fundId = FUND): Promise<Json> => {
  const fund = await office.desk('finance-officer').reads(`/funds/${fundId}`);
  return fund['balances'] as Json;
};
const typesOf = (story: readonly Json[]) => story.map(({ type }) => type);

/** Two applications of two units, both with consent. */
async function twoWithConsent(
  office: Office,
): Promise<readonly [ApplicationCase, ApplicationCase]> {
  const cases = [new ApplicationCase(office, 1), new ApplicationCase(office, 2)] as const;
  for (const each of cases) await each.submits();
  for (const each of cases) {
    await each.passesPreliminaryReview();
    await each.isScored();
    await each.concludesReview();
    await each.hasConsent();
  }
  return cases;
}

async function dismissesEveryCase(office: Office): Promise<void> {
  const supervisor = office.desk('supervisor');
  for (const { caseId } of itemsOf(await supervisor.reads('/duplicate-cases?status=open'))) {
    const dismissal = { reason: '以先立项者为准' };
    await supervisor.gives(`/duplicate-cases/${String(caseId)}/dismissal`, dismissal);
  }
}

describe('approval (立项)', () => {
  it(
    'MH-1.4.4: commits the funds first, then approves and opens the project',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      await application.approves('3000000.01');

      expect(await application.stands()).toMatchObject({
        status: 'approved',
        award: '3000000.01',
        fundId: FUND,
        projectId: 'project-1',
        decidedOn: '2022-06-15',
      });
      expect(typesOf(await application.story()).slice(-5)).toEqual([
        'ApprovalInitiated',
        'FundingClaimed',
        'FundsCommitted',
        'ApplicationApproved',
        'ProjectOpened',
      ]);
      expect(await balancesOf(office)).toEqual({
        appropriated: '10000000.00',
        carriedIn: '0.00',
        transferred: '0.00',
        available: '6999999.99',
        committed: '3000000.01',
        authorised: '0.00',
        paid: '0.00',
        recoverable: '0.00',
        recovered: '0.00',
        writtenOff: '0.00',
        released: '0.00',
        carriedForward: '0.00',
        lapsed: '0.00',
      });
    }),
  );

  it(
    'MH-1.4.4: needs the consent of the district government',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('reviewed');
      const approval = { projectId: 'project-1', fundId: FUND, award: '3000000.00' };

      const approver = office.desk('commission-approver');
      expect(await approver.isRefused(`${application.path}/approval`, approval)).toMatchObject({
        status: 422,
        code: 'APPLICATION.NOT_READY_FOR_APPROVAL',
        clause: 'MH-1.4.4',
        facts: { preliminaryReviewPassed: true, recommendedByExperts: true },
      });
    }),
  );

  it.each([
    ['MH-1.1.3', 'more than was applied for', '4000000.01', 'APPLICATION.AWARD_BEYOND_REQUEST'],
    ['MH-O2', 'nothing', '0.00', 'APPLICATION.AWARD_BEYOND_CAP'],
  ])('%s: does not award %s', (clause, _what, award, code) =>
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');

      const problem = await office
        .desk('commission-approver')
        .isRefused(`${application.path}/approval`, { fundId: FUND, award });
      expect(problem).toMatchObject({ status: 422, code, clause });
    })(),
  );

  it(
    'MH-O2: awards at most 10,000,000.00, however much is invested',
    inOffice(async (office) => {
      await appropriates(office, '50000000.00');
      await publishesCall(office);
      const line = { lineId: 'L-1', category: '设备费', year: 2022 };
      const budget = {
        totalInvestment: '30000000.00',
        selfRaised: '18000000.00',
        grantRequested: '12000000.00',
        lines: [{ ...line, grant: '12000000.00', selfRaised: '18000000.00' }],
      };
      const application = await new ApplicationCase(office).isTakenTo('consented', { budget });

      const approver = office.desk('commission-approver');
      const more = { fundId: FUND, award: '10000000.01' };
      expect(await approver.isRefused(`${application.path}/approval`, more)).toMatchObject({
        clause: 'MH-O2',
        facts: { cap: '10000000.00' },
      });
      await application.approves('10000000.00');
      expect(await application.stands()).toMatchObject({ status: 'approved' });
    }),
  );

  it(
    'is cancelled when the fund has not the money, and tried again on another fund',
    inOffice(async (office) => {
      await appropriates(office, '3000000.00');
      await appropriates(office, '3000000.01', 'fund-2022-matching');
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');

      await application.approves('3000000.01');
      expect(await application.stands()).toMatchObject({ award: null, projectId: null });
      const actor = { id: 'concludeApprovalWhenInitiated', role: 'reaction' };
      expect((await application.story()).slice(-2)).toMatchObject([
        {
          type: 'ApprovalCancelled',
          clauses: ['MH-1.4.4'],
          facts: {
            code: 'FUND.EXCEEDS_AVAILABLE',
            clause: 'MH-1.4.4',
            reason:
              '3000000.01 yuan cannot be committed: 3000000.00 are available, 0.01 too little. ' +
              'Approval needs committed funds.',
          },
          actor,
        },
        { type: 'FundingClaimReleased', actor },
      ]);
      expect(await balancesOf(office)).toMatchObject({
        available: '3000000.00',
        committed: '0.00',
      });

      await application.approves('3000000.01', 'fund-2022-matching');
      expect(await application.stands()).toMatchObject({
        status: 'approved',
        fundId: 'fund-2022-matching',
      });
      expect(await balancesOf(office, 'fund-2022-matching')).toMatchObject({
        available: '0.00',
        committed: '3000000.01',
      });
    }),
  );

  it(
    'of two applications at once, on a fund with money for one, succeeds exactly once',
    inOffice(async (office) => {
      await appropriates(office, '5000000.00');
      await publishesCall(office);
      const both = await twoWithConsent(office);
      office.comesTo('2022-06-15T11:00+08:00');

      await Promise.all(both.map((each) => each.approves('3000000.00')));
      await office.settled();

      const awards = await Promise.all(both.map(async (each) => (await each.stands())['award']));
      expect(awards.toSorted()).toEqual(['3000000.00', null]);
      expect(await balancesOf(office)).toMatchObject({
        available: '2000000.00',
        committed: '3000000.00',
      });
      expect(await office.desk('supervisor').reads('/projects')).toMatchObject({
        items: [{ award: '3000000.00', status: 'approved' }],
      });
    }),
  );

  it(
    'MH-1.3.3: supports a project of one unit and title once, and never twice',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const first = new ApplicationCase(office, 1);
      const second = new ApplicationCase(office, 1, 'app-again');
      await first.submits();
      await second.submits();
      for (const each of [first, second]) {
        await each.passesPreliminaryReview();
        await each.isScored();
        await each.concludesReview();
        await each.hasConsent();
      }
      // A supervisor lets both go on, before the first is approved and again after it.
      await dismissesEveryCase(office);
      await first.approves('3000000.00');
      await dismissesEveryCase(office);
      await second.approves('2000000.00');

      expect(await first.stands()).toMatchObject({ status: 'approved' });
      expect((await second.story()).at(-1)).toMatchObject({
        type: 'ApprovalCancelled',
        facts: { code: 'FUNDING_CLAIM.TAKEN' },
      });
      expect(await balancesOf(office)).toMatchObject({ committed: '3000000.00' });
    }),
  );

  it(
    'names a fund that was appropriated',
    inOffice(async (office) => {
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');

      const problem = await office
        .desk('commission-approver')
        .isRefused(`${application.path}/approval`, { fundId: 'fund-1900', award: '1.00' });
      expect(problem).toMatchObject({ status: 400, errors: [{ field: 'fundId' }] });
    }),
  );
});

describe('a fund (预算指标)', () => {
  it(
    'grows and shrinks by adjustments, and never below what is promised',
    inOffice(async (office) => {
      await appropriates(office, '5000000.00');
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      await application.approves('4000000.00');
      const approver = office.desk('finance-approver');
      const adjustment = (change: string, number: string) => ({
        change,
        reason: '年中预算调整',
        document: { number, date: '2022-06-20' },
      });

      const path = `/funds/${FUND}/adjustments`;
      const tooMuch = adjustment('-1000000.01', '闵财预调1号');
      expect(await approver.isRefused(path, tooMuch)).toMatchObject({
        status: 422,
        code: 'FUND.CHANGE_EXCEEDS_AVAILABLE',
      });
      await approver.gives(path, adjustment('-1000000.00', '闵财预调2号'));
      await approver.gives(path, adjustment('250000.50', '闵财预调3号'));

      expect(await balancesOf(office)).toMatchObject({
        appropriated: '4250000.50',
        available: '250000.50',
        committed: '4000000.00',
      });
    }),
  );

  it(
    'is read by no applicant',
    inOffice(async (office) => {
      await appropriates(office, '5000000.00');
      const applicant = office.desk('applicant', unitCode(1));
      const reply = await applicant.asks({ method: 'GET', path: `/funds/${FUND}` });

      expect(reply).toMatchObject({ status: 403, body: { code: 'AUTH.NOT_PERMITTED' } });
    }),
  );
});
