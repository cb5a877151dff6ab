import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, isRejected, yuan } from '@grants/kernel';
import { ContradictingRules } from '@grants/policy';
import type { OverrideFact } from '../../policy-override/commands.ts';
import { command, consented, context, noRecord, submit } from '../../specs/application-sample.ts';
import { applicationDecider } from '../decider.ts';

const CEILING: OverrideFact = {
  overrideId: 'o-1',
  policyVersion: 'minhang-2021',
  clause: 'MH-O2',
  rule: 'award-ceiling',
  value: '3000000.00',
  document: { number: '沪科规〔2022〕6号', date: calendarDate('2022-01-20') },
  article: '第九条',
  approver: '区科委主任',
  effectiveFrom: calendarDate('2022-03-01'),
};

/** What becomes of an approval on 20 June 2022 under the overrides. */
function approval(award: string, ...overrides: readonly OverrideFact[]) {
  const approve = command(
    'ApproveApplication',
    {
      projectId: 'P-1',
      fundId: 'F-2022',
      award: yuan(award),
      claimId: 'c'.repeat(64),
      credit: noRecord,
      overrides,
    },
    context({ role: 'commission-approver', moment: '2022-06-20T10:00+08:00' }),
  );
  return applicationDecider.decide(approve, fold(applicationDecider, consented));
}

describe('MH-O7: an approval under a superior policy', () => {
  it('MH-O2: is held to its ceiling', () => {
    const decision = approval('3000000.01', CEILING);
    expect(decision).toMatchObject({
      rejected: {
        code: 'APPLICATION.AWARD_BEYOND_CAP',
        facts: { cap: '3000000.00', overriddenBy: [{ documentNumber: '沪科规〔2022〕6号' }] },
      },
    });
  });

  it('cites both the clause and the document', () => {
    const decision = approval('3000000.00', CEILING);
    if (isRejected(decision)) throw new Error(decision.rejected.message);
    const [initiated] = decision.accepted;
    expect(initiated?.data).toMatchObject({
      basis: expect.arrayContaining([
        expect.objectContaining({
          rule: 'award-cap',
          clause: 'MH-O2',
          facts: expect.objectContaining({
            overriddenBy: [expect.objectContaining({ article: '第九条' })],
          }),
        }),
      ]),
    });
  });

  it('is not held to one that is not in effect yet', () => {
    const later = { ...CEILING, effectiveFrom: calendarDate('2022-06-21') };
    expect(isRejected(approval('4000000.00', later))).toBe(false);
    expect(isRejected(approval('4000000.00'))).toBe(false);
  });

  it('is an error under two that disagree', () => {
    const other = { ...CEILING, overrideId: 'o-2', value: '2000000.00' };
    expect(() => approval('1000000.00', CEILING, other)).toThrow(ContradictingRules);
  });
});

describe('MH-O7: a submission under a superior policy', () => {
  it('is shown the cap that applies', () => {
    const decision = applicationDecider.decide(
      submit({ overrides: [CEILING] }),
      applicationDecider.initialState,
    );
    if (isRejected(decision)) throw new Error(decision.rejected.message);
    const [submitted] = decision.accepted;
    expect(submitted?.data).toMatchObject({
      basis: expect.arrayContaining([
        expect.objectContaining({
          rule: 'award-cap',
          facts: expect.objectContaining({ cap: '3000000.00' }),
        }),
      ]),
    });
  });
});
