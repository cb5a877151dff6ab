import { describe, expect, it } from '@jest/globals';
import { comparisonOf, roundWeights } from '../specs/samples.ts';
import { explain } from './explain.ts';
import { weigh } from './weigh.ts';

const explained = (findings: Parameters<typeof comparisonOf>[0]) => {
  const comparison = comparisonOf(findings);
  return explain(comparison, weigh(comparison, roundWeights));
};

describe('an explanation', () => {
  // Prior log2(0.125 / 0.5) = -2; title -4 + 8 * 0.75 = 2; period log2(0.25 / 0.125) = 1.
  const found = {
    leader: 'same',
    unit: 'same',
    'credit-code': 'same',
    title: 0.75,
    period: 'within-four-years',
  };

  it('is a waterfall from the prior over every field to the score', () => {
    const { rival, prior, steps, score } = explained(found);
    expect(rival).toBe('sameTeam');
    expect(prior.bits).toBe(-2);
    expect(steps.map(({ field, finding, bits, sum }) => [field, finding, bits, sum])).toEqual([
      ['leader', 'same', 0, -2],
      ['team', 'both-missing', 0, -2],
      ['credit-code', 'same', 0, -2],
      ['unit', 'same', 0, -2],
      ['title', 0.75, 2, 0],
      ['abstract', 'both-missing', 0, 0],
      ['period', 'within-four-years', 1, 1],
      ['ip-number', 'both-missing', 0, 1],
      ['award-number', 'both-missing', 0, 1],
      ['amount', 'both-missing', 0, 1],
    ]);
    expect(score).toBe(1);
    expect(steps.every(({ left, right }) => left === 'here' && right === 'there')).toBe(true);
  });

  it('says every step in one line of either language', () => {
    const { prior, steps, text } = explained(found);
    const line = (name: string) => steps.find(({ field }) => field === name)?.text;
    expect(prior.text).toEqual({
      zh: '先验：相对于“同一团队的另一项目”，-2.0 比特',
      en: 'prior against another project of the same people: -2.0 bits',
    });
    expect(line('title')).toEqual({
      zh: '题名：相似度 75%，+2.0 比特',
      en: 'title: 75% alike, +2.0 bits',
    });
    expect(line('leader')).toEqual({
      zh: '负责人：相同，0.0 比特',
      en: 'leader: the same, 0.0 bits',
    });
    expect(line('unit')).toEqual({
      zh: '单位：相同，已由统一社会信用代码计入',
      en: 'unit: the same, counted with the credit code',
    });
    expect(line('amount')).toEqual({
      zh: '金额：双方均缺失，未比较',
      en: 'amount: not compared, neither side has one',
    });
    expect(text).toEqual({
      zh: '合计 +1.0 比特：同一项目与“同一团队的另一项目”的对数几率',
      en: 'total +1.0 bits: log odds of one project against another project of the same people',
    });
  });

  it('calls the records by the names of their sides, where these are told', () => {
    const { fields, ...rest } = comparisonOf({});
    const comparison = {
      ...rest,
      fields: fields.map((field) =>
        field.field === 'leader' ? { ...field, incomparable: 'left-missing' as const } : field,
      ),
    };
    const sides = {
      left: { zh: '拟报项目', en: 'the plan' },
      right: { zh: '已有支持', en: 'the support' },
    };
    const leaderOf = (names?: typeof sides) =>
      explain(comparison, weigh(comparison, roundWeights), names).steps[0]?.text;

    expect(leaderOf(sides)).toEqual({
      zh: '负责人：拟报项目缺失，未比较',
      en: 'leader: not compared, the plan has none',
    });
    expect(leaderOf()).toEqual({
      zh: '负责人：左方缺失，未比较',
      en: 'leader: not compared, the left side has none',
    });
  });

  it('says among how many records a pair was found, where that counts', () => {
    expect(explained({ title: 0 }).prior.text).toEqual({
      zh: '先验：在 1024 条记录中相对于“无关项目”，-12.0 比特',
      en: 'prior against an unrelated project among 1024 records: -12.0 bits',
    });
  });

  it('says when a start was taken from the day of the award', () => {
    const { fields, ...rest } = comparisonOf({ period: 'within-one-year' });
    const assumed = fields.map((field) =>
      field.field === 'period' ? { ...field, startAssumed: ['right'] as const } : field,
    );
    const comparison = { ...rest, fields: assumed };
    const { steps } = explain(comparison, weigh(comparison, roundWeights));
    expect(steps.find(({ field }) => field === 'period')?.text.zh).toBe(
      '起始时间：相距一年以内（缺起始日期的一方按立项日期计），+3.0 比特',
    );
  });
});
