import { describe, expect, it } from '@jest/globals';
import { yuan } from '@grants/kernel';
import type { BudgetFacts } from '../chapters/eligibility.ts';
import { doesBudgetAddUp, isSelfRaisedSufficient } from './budget.ts';

function line(lineId: string, grant: string, selfRaised: string) {
  return { lineId, grant: yuan(grant), selfRaised: yuan(selfRaised) };
}

function budgetOf(over: Partial<BudgetFacts> = {}): BudgetFacts {
  return {
    totalInvestment: yuan('10000000.00'),
    selfRaised: yuan('6000000.00'),
    grantRequested: yuan('4000000.00'),
    lines: [line('equipment', '3000000.00', '2000000.00'), line('staff', '1000000', '4000000')],
    ...over,
  };
}

describe('MH-1.1.3: self-raised funds are not less than the grant applied for', () => {
  it.each([
    ['4000000.01', 'passed'],
    ['4000000.00', 'passed'],
    ['3999999.99', 'failed'],
    ['0.00', 'failed'],
  ])('judges %s beside a grant of 4,000,000.00: %s', (selfRaised, verdict) => {
    expect(isSelfRaisedSufficient(budgetOf({ selfRaised: yuan(selfRaised) }))).toEqual({
      rule: 'self-raised-share',
      clause: 'MH-1.1.3',
      verdict,
      facts: { selfRaised, grantRequested: '4000000.00' },
    });
  });
});

describe('MH-1.6.3: the budget adds up by expense', () => {
  it('passes when total, parts and lines agree to the fen', () => {
    expect(doesBudgetAddUp(budgetOf())).toEqual({
      rule: 'budget-adds-up',
      clause: 'MH-1.6.3',
      verdict: 'passed',
      facts: {
        totalInvestment: '10000000.00',
        selfRaised: '6000000.00',
        grantRequested: '4000000.00',
        linesGrant: '4000000.00',
        linesSelfRaised: '6000000.00',
        negativeLines: [],
        repeatedLines: [],
      },
    });
  });

  it.each<[string, Partial<BudgetFacts>]>([
    ['the total is a fen too much', { totalInvestment: yuan('10000000.01') }],
    ['the total is a fen too little', { totalInvestment: yuan('9999999.99') }],
    ['there are no lines', { lines: [] }],
    [
      'a fen moves from the grant to the self-raised part',
      { selfRaised: yuan('6000000.01'), grantRequested: yuan('3999999.99') },
    ],
    [
      'nothing is applied for',
      {
        totalInvestment: yuan('6000000'),
        grantRequested: yuan('0'),
        lines: [line('staff', '0', '6000000')],
      },
    ],
  ])('fails when %s', (_what, over) => {
    expect(doesBudgetAddUp(budgetOf(over)).verdict).toBe('failed');
  });

  it('fails on a negative line that another makes up for, naming it', () => {
    const lines = [line('rebate', '-1000000', '2000000'), line('staff', '5000000', '4000000')];
    const finding = doesBudgetAddUp(budgetOf({ lines }));
    expect(finding.verdict).toBe('failed');
    expect(finding.facts).toMatchObject({ negativeLines: ['rebate'], linesGrant: '4000000.00' });
  });

  it('fails on a line named twice, naming it once', () => {
    const lines = [
      line('staff', '1000000', '2000000'),
      line('staff', '1000000', '2000000'),
      line('staff', '2000000', '2000000'),
    ];
    const finding = doesBudgetAddUp(budgetOf({ lines }));
    expect(finding.verdict).toBe('failed');
    expect(finding.facts).toMatchObject({ repeatedLines: ['staff'] });
  });
});
