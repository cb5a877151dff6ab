import { describe, expect, it } from '@jest/globals';
import type { PolicyOverrideRecorded, PolicyOverrideWithdrawn } from '@grants/domain';
import { calendarDate, instant } from '@grants/kernel';
import { POLICY_PARAMETERS } from '@grants/policy';
import type { NamedParameter } from '@grants/policy';
import { datedValues, knownOverrides } from './parameter-values.ts';

const RECORDED: PolicyOverrideRecorded = {
  type: 'PolicyOverrideRecorded',
  data: {
    overrideId: 'O-1',
    policyVersion: 'minhang-2021',
    clause: 'MH-O2',
    rule: 'award-ceiling',
    value: '12000000.00',
    document: { number: '沪科规〔2022〕3号', date: calendarDate('2022-05-10') },
    article: '第五条',
    approver: 'approver-1',
    effectiveFrom: calendarDate('2022-06-01'),
    effectiveTo: calendarDate('2022-12-31'),
  },
};
const WITHDRAWN: PolicyOverrideWithdrawn = {
  type: 'PolicyOverrideWithdrawn',
  data: {
    overrideId: 'O-1',
    policyVersion: 'minhang-2021',
    reason: '登记有误',
    document: { number: '闵科委〔2022〕9号', date: calendarDate('2022-07-01') },
  },
};
const recordedAt = instant('2022-05-20T09:00+08:00');
const told = [{ event: RECORDED, position: '0000000000000007', recordedAt }];
const withdrawn = [...told, { event: WITHDRAWN, position: '0000000000000009', recordedAt }];

function parameter(name: string): NamedParameter {
  const found = POLICY_PARAMETERS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no parameter ${name}`);
  return found;
}

describe('the values of a parameter', () => {
  it.each([
    ['2022-05-31', ['in-force', 'future']],
    ['2022-06-01', ['replaced', 'in-force']],
    ['2022-12-31', ['replaced', 'in-force']],
    ['2023-01-01', ['in-force', 'past']],
    ['2021-12-09', ['future', 'future']],
  ])('MH-O7: on %s the own and the superior one stand as %j', (day, standings) => {
    const { values } = datedValues(
      parameter('AWARD_CEILING'),
      knownOverrides(told),
      calendarDate(day),
    );
    expect(values.map(({ standing }) => standing)).toEqual(standings);
  });

  it('are told with their days, their words and what sets them', () => {
    const day = calendarDate('2022-06-01');
    expect(datedValues(parameter('AWARD_CEILING'), knownOverrides(told), day)).toMatchObject({
      clause: 'MH-O2',
      unit: 'yuan',
      overridable: true,
      values: [
        { from: '2021-12-10', to: null, value: '10000000.00', superior: null },
        {
          from: '2022-06-01',
          to: '2022-12-31',
          told: { zh: '12,000,000.00 元', en: 'CNY 12,000,000.00' },
          superior: {
            documentNumber: '沪科规〔2022〕3号',
            article: '第五条',
            withdrawnReason: null,
          },
        },
      ],
    });
  });

  it('keep one that was withdrawn, which replaces nothing', () => {
    const day = calendarDate('2022-06-01');
    const { values } = datedValues(parameter('AWARD_CEILING'), knownOverrides(withdrawn), day);
    expect(values.map(({ standing }) => standing)).toEqual(['in-force', 'withdrawn']);
    expect(values[1]?.superior).toMatchObject({
      withdrawnReason: '登记有误',
      withdrawnDocumentNumber: '闵科委〔2022〕9号',
      withdrawnPosition: '0000000000000009',
    });
  });

  it('are untouched by what replaces another parameter', () => {
    const day = calendarDate('2022-06-01');
    const { values, overridable } = datedValues(
      parameter('EXECUTION_YEARS'),
      knownOverrides(told),
      day,
    );
    expect(values).toHaveLength(1);
    expect(overridable).toBe(false);
  });
});
