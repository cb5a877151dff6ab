import { isSameContent } from '../same-content.ts';
import type { LinkageEvidence, MatchEvidence } from './events.ts';

/** The fields that the rules on unit and title look at; the others they know nothing of. */
const LOOKED_AT_BY_RULES: ReadonlySet<string> = new Set(['title', 'unit', 'credit-code']);

/**
 * Whether somebody who examined `known` has thereby looked at `told`.
 *
 * Compared field by field, evidence is new when it has a field that was not compared before, or a
 * field at another level. The weights and the values behind the levels are no evidence of their
 * own: another version of the matcher that finds the same levels tells nothing new. Linkage adds
 * nothing to a rule on unit and title when nothing else speaks for the pair.
 */
export function isExamined(told: MatchEvidence, known: MatchEvidence): boolean {
  const { linkage } = told;
  if (linkage === undefined) return isSameContent(told, known);
  return known.linkage ? hasLevelsOf(linkage, known.linkage) : isOfUnitAndTitle(linkage);
}

function hasLevelsOf(told: LinkageEvidence, known: LinkageEvidence): boolean {
  const levels = new Map(known.contributions.map(({ field, level }) => [field, level]));
  return told.contributions.every(({ field, level }) => levels.get(field) === level);
}

function isOfUnitAndTitle({ contributions }: LinkageEvidence): boolean {
  return contributions
    .filter(({ millibits }) => millibits > 0)
    .every(({ field }) => LOOKED_AT_BY_RULES.has(field));
}

/** What makes evidence none that can be stored; nothing when it is sound. */
export function flawOf({ rule, linkage }: MatchEvidence): string | undefined {
  if (linkage === undefined) {
    return rule === 'linked-records' ? 'lacks the contributions of its fields' : undefined;
  }
  if (rule !== 'linked-records') return 'has contributions, which only linked records have';
  return flawIn(linkage);
}

function flawIn({ priorMillibits, contributions, scoreMillibits }: LinkageEvidence) {
  const weights = contributions.map(({ millibits }) => millibits);
  if (weights.length === 0) return 'has no field that was compared';
  const fields = new Set(contributions.map(({ field }) => field));
  if (fields.size < contributions.length) return 'has a field twice';
  const numbers = [priorMillibits, scoreMillibits, ...weights];
  if (!numbers.every(Number.isSafeInteger)) return 'has a weight that is no whole number';
  const sum = weights.reduce((total, weight) => total + weight, priorMillibits);
  return sum === scoreMillibits
    ? undefined
    : `adds up to ${sum} thousandths of a bit, not to ${scoreMillibits}`;
}
