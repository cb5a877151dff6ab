import type { CentreLevel } from '../chapters/centre-conditions.ts';
import type {
  CentreSelectionChapter,
  ConsultationFacts,
  SelectionFacts,
  TownRecommendationFacts,
} from '../chapters/centre-selection.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { CENTRE_EXPERTS_AT_LEAST, CENTRE_SCORE_HIGHEST } from './centre-parameters.ts';
import { averageScore } from './scoring.ts';

/** MH-2.3.3, from 2021-12-10: only a district centre is recommended by its town first. */
export function asksTownRecommendation(level: CentreLevel): boolean {
  return level === 'district';
}

/** MH-2.3.3, from 2021-12-10: the office that recommends is that of the registered address. */
export function isOfRegisteredTown({ registeredTown, town }: TownRecommendationFacts): Finding {
  const rule = { rule: 'town-of-address', clause: 'MH-2.3.3' } as const;
  return judged(rule, town === registeredTown, { registeredTown, town });
}

/** MH-2.3.3, from 2021-12-10: the town has looked at qualification and materials and recommends. */
export function isRecommendedByTown(
  facts: TownRecommendationFacts & { readonly opinion: 'recommend' | 'refuse' },
): Finding {
  const rule = { rule: 'town-recommendation', clause: 'MH-2.3.3' } as const;
  return judged(rule, facts.opinion === 'recommend', { ...facts });
}

/** MH-2.4, from 2021-12-10: 区科委对申报材料进行初审; experts see what passes it. */
export function passesPreliminaryCheck(facts: {
  readonly opinion: 'pass' | 'fail';
  readonly comment: string;
}): Finding {
  const rule = { rule: 'preliminary-check', clause: 'MH-2.4' } as const;
  return judged(rule, facts.opinion === 'pass', { ...facts });
}

/** MH-2.4, from 2021-12-10: an online score is in whole points from 0 to 100. */
export function isCentreScoreOnScale(score: number): Finding {
  const passes = Number.isInteger(score) && score >= 0 && score <= CENTRE_SCORE_HIGHEST.value;
  return judged({ rule: 'online-score-scale', clause: 'MH-2.4' }, passes, {
    score: String(score),
    highest: CENTRE_SCORE_HIGHEST.value,
  });
}

/**
 * MH-2.4, from 2021-12-10: the average of the online scores, to two decimals, halves up.
 * @throws RangeError without a score
 */
export function averageOnlineScore(scores: readonly number[]): string {
  return averageScore(scores.map((score) => `${score}.00`));
}

/** MH-2.4, from 2021-12-10: 召集专家对网评结果进行综合会商, so there are results to consult over. */
export function hasEnoughReviews(experts: readonly string[]): Finding {
  const passes = experts.length >= CENTRE_EXPERTS_AT_LEAST.value;
  return judged({ rule: 'online-review', clause: 'MH-2.4' }, passes, {
    experts,
    atLeast: CENTRE_EXPERTS_AT_LEAST.value,
  });
}

/** MH-2.4, from 2021-12-10: 择优, so every application has a place; the best has the first. */
export function isRank(rank: number): Finding {
  const passes = Number.isInteger(rank) && rank >= 1;
  return judged({ rule: 'rank', clause: 'MH-2.4' }, passes, { rank: String(rank) });
}

/** MH-2.4, from 2021-12-10: what the panel settled over the online scores. */
export function isRecommendedByPanel(facts: ConsultationFacts): Finding {
  const rule = { rule: 'panel-consultation', clause: 'MH-2.4' } as const;
  return judged(rule, facts.recommended, { ...facts });
}

/**
 * MH-2.1.2g, from 2021-12-10: projects undertaken and standards worked on give priority (优先) in the
 * ranking. They are shown beside it and are never a threshold.
 */
export function showsPriority(grounds: readonly string[]): Finding {
  return {
    rule: 'priority-grounds',
    clause: 'MH-2.1.2g',
    verdict: 'not-applicable',
    facts: { grounds },
  };
}

/** MH-2.4, from 2021-12-10: 择优立项; which of the ranked are approved is the commission's choice. */
export function isSelected({ selected, ...facts }: SelectionFacts): Finding {
  return judged({ rule: 'merit-selection', clause: 'MH-2.4' }, selected, { ...facts });
}

/** MH-2.1.2g, MH-2.3.3 and MH-2.4 of the 2021 edition. */
export const centreSelection: CentreSelectionChapter = {
  asksTownRecommendation,
  isOfRegisteredTown,
  isRecommendedByTown,
  passesPreliminaryCheck,
  isScoreOnScale: isCentreScoreOnScale,
  averageScore: averageOnlineScore,
  hasEnoughReviews,
  isRank,
  isRecommendedByPanel,
  showsPriority,
  isSelected,
};
