import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { paper } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Json, Office } from './office/office.ts';
import { balancesOf, basisOf } from './office/recorded.ts';
import type { FindingOnRecord } from './office/recorded.ts';

/** 最高不超过1000万元 (MH-O2) is 12,000,000.00 under a municipal document, from 1 June 2022. */
const CEILING = {
  overrideId: 'override-ceiling',
  policyVersion: 'minhang-2021',
  clause: 'MH-O2',
  rule: 'award-ceiling',
  value: '12000000.00',
  document: paper('沪科规〔2022〕6号', '2022-05-20'),
  article: '第八条',
  approver: '王示例',
  effectiveFrom: '2022-06-01',
  effectiveTo: '2022-12-31',
};

const BUDGET = {
  totalInvestment: '30000000.00',
  selfRaised: '18000000.00',
  grantRequested: '12000000.00',
  lines: [
    {
      lineId: 'L-1',
      category: '设备费',
      year: 2022,
      grant: '12000000.00',
      selfRaised: '18000000.00',
    },
  ],
};

/** An application for 12,000,000.00 of 30,000,000.00, with consent since 13 June 2022. */
async function consentedFor12Million(office: Office): Promise<ApplicationCase> {
  await appropriates(office, '50000000.00');
  await publishesCall(office);
  return new ApplicationCase(office).isTakenTo('consented', { budget: BUDGET });
}

function records(office: Office, over: object = {}): Promise<Json> {
  return office.desk('commission-approver').gives('/policy-overrides', { ...CEILING, ...over });
}

async function capOf(office: Office, application: ApplicationCase): Promise<FindingOnRecord> {
  const reader = office.desk('supervisor');
  const { decisions } = await reader.reads(`${application.path}/basis`);
  const approved = (decisions as readonly Json[]).findLast(
    ({ type }) => type === 'ApplicationApproved',
  );
  const finding = basisOf({ basis: approved?.['findings'] }).find(
    ({ rule }) => rule === 'award-cap',
  );
  if (!finding) throw new Error('the approval was not decided on the cap of its award');
  return finding;
}

describe('a superior policy that differs (如与上级政策有不一致之处，以上级政策规定为准)', () => {
  it(
    'MH-O7: replaces the ceiling of an award, and the decision cites both',
    inOffice(async (office) => {
      const application = await consentedFor12Million(office);
      await records(office);
      await application.approves('12000000.00');

      expect(await application.stands()).toMatchObject({
        status: 'approved',
        award: '12000000.00',
      });
      expect(await balancesOf(office, FUND)).toMatchObject({ committed: '12000000.00' });
      expect(await capOf(office, application)).toMatchObject({
        clause: 'MH-O2',
        verdict: 'passed',
        facts: {
          award: '12000000.00',
          share: '0.50',
          ceiling: '12000000.00',
          cap: '12000000.00',
          overriddenBy: [
            {
              overrideId: 'override-ceiling',
              rule: 'award-ceiling',
              documentNumber: '沪科规〔2022〕6号',
              article: '第八条',
              insteadOf: '10000000.00',
            },
          ],
        },
      });
    }),
  );

  it.each([
    ['before its first day', { effectiveFrom: '2022-06-16' }],
    ['after its last day', { effectiveTo: '2022-06-14' }],
  ])('MH-O7: replaces nothing %s', (_what, over) =>
    inOffice(async (office) => {
      const application = await consentedFor12Million(office);
      await records(office, over);
      office.comesTo('2022-06-15T11:00+08:00');
      const approval = { fundId: FUND, award: '10000000.01' };
      expect(
        await office
          .desk('commission-approver')
          .isRefused(`${application.path}/approval`, approval),
      ).toMatchObject({
        status: 422,
        code: 'APPLICATION.AWARD_BEYOND_CAP',
        clause: 'MH-O2',
        facts: { cap: '10000000.00' },
      });
      await application.approves('10000000.00');
      expect((await capOf(office, application)).facts).not.toHaveProperty('overriddenBy');
    })(),
  );

  it(
    'MH-O7: is no longer cited by decisions after it was withdrawn',
    inOffice(async (office) => {
      const application = await consentedFor12Million(office);
      await records(office);
      await office
        .desk('commission-approver')
        .gives(`/policy-overrides/${CEILING.overrideId}/withdrawal`, {
          policyVersion: 'minhang-2021',
          reason: '上级文件已废止',
          document: paper('沪科规〔2022〕9号', '2022-06-10'),
        });
      await application.approves('10000000.00');
      expect((await capOf(office, application)).facts).not.toHaveProperty('overriddenBy');
    }),
  );

  it.each([
    [{ rule: 'award-roof' }, 'POLICY_OVERRIDE.RULE_NOT_OVERRIDABLE'],
    [{ clause: 'MH-1.6.4' }, 'POLICY_OVERRIDE.RULE_NOT_OVERRIDABLE'],
    [{ value: 'twelve million' }, 'POLICY_OVERRIDE.VALUE_UNREADABLE'],
    [{ effectiveTo: '2022-05-31' }, 'POLICY_OVERRIDE.DATES_NOT_IN_ORDER'],
  ])('MH-O7: is recorded with an effect, so not with %j', (over, code) =>
    inOffice(async (office) => {
      expect(
        await office
          .desk('commission-approver')
          .isRefused('/policy-overrides', { ...CEILING, ...over }),
      ).toMatchObject({ status: 422, code, clause: 'MH-O7' });
      expect(await office.events()).toEqual([]);
    })(),
  );

  it(
    'MH-O7: is one at a time of one parameter',
    inOffice(async (office) => {
      await records(office);
      const other = { ...CEILING, overrideId: 'override-other', value: '8000000.00' };
      const approver = office.desk('commission-approver');
      expect(await approver.isRefused('/policy-overrides', other)).toMatchObject({
        status: 422,
        code: 'POLICY_OVERRIDE.OVERLAPS',
        facts: { overlaps: 'override-ceiling' },
      });
      await records(office, {
        overrideId: 'override-other',
        effectiveFrom: '2023-01-01',
        effectiveTo: '2023-12-31',
      });
    }),
  );

  it(
    'MH-O7: is withdrawn where there is one',
    inOffice(async (office) => {
      const withdrawal = {
        policyVersion: 'minhang-2021',
        reason: '笔误',
        document: paper('沪科规〔2022〕9号', '2022-06-10'),
      };
      expect(
        await office
          .desk('commission-approver')
          .isRefused('/policy-overrides/override-9/withdrawal', withdrawal),
      ).toMatchObject({ status: 404, code: 'POLICY_OVERRIDE.UNKNOWN' });
    }),
  );
});
