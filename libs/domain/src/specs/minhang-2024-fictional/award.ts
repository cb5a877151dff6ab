import { fenOf, Money, yuan } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { AwardFacts, Finding } from '@grants/policy';

/** MH-O2, as a text of 2024 might have it: 60 % of the total investment, at most 12,000,000.00. */
const SHARE = '0.60';
const CEILING = yuan('12000000.00');

export function awardCap(totalInvestment: Yuan): Yuan {
  const part = Money.of(totalInvestment).times(SHARE, 'down');
  return Money.min(part, Money.of(CEILING)).toYuan();
}

export function showsAwardCap(facts: Omit<AwardFacts, 'award'>): Finding {
  return {
    rule: 'award-cap',
    clause: 'MH-O2',
    verdict: 'not-applicable',
    facts: capFacts(facts),
  };
}

export function isWithinAwardCap(facts: AwardFacts): Finding {
  const award = fenOf(facts.award);
  const passes = award > 0n && award <= fenOf(awardCap(facts.totalInvestment));
  return {
    rule: 'award-cap',
    clause: 'MH-O2',
    verdict: passes ? 'passed' : 'failed',
    facts: { award: facts.award, ...capFacts(facts) },
  };
}

function capFacts({ totalInvestment, grantRequested }: Omit<AwardFacts, 'award'>) {
  return {
    totalInvestment,
    grantRequested,
    share: SHARE,
    ceiling: CEILING,
    cap: awardCap(totalInvestment),
  };
}
