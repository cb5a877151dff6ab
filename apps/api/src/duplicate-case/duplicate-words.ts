import type { ComparedField, ComparedSupport, ToldPair } from '@grants/application';
import type { MatchEvidence } from '@grants/domain';
import type { TextPart } from '@grants/matching';
import type { DuplicateCaseItem } from '@grants/read-store';
import { wordsOf } from '../fields/words.ts';

/** Where a case stands. */
export const CASE_STATUSES = wordsOf<DuplicateCaseItem['status']>({
  open: true,
  'followed-up': true,
  confirmed: true,
  dismissed: true,
  overturned: true,
});

/** What found a pair. */
export const MATCH_RULES = wordsOf<MatchEvidence['rule']>({
  'same-award-identity': true,
  'same-unit-same-title': true,
  'same-unit-similar-title': true,
  'linked-records': true,
});

/** Ours, or another funder's. */
export const SUPPORT_KINDS = wordsOf<ComparedSupport['kind']>({
  application: true,
  'external-award': true,
});

/** Whose money an award is. */
export const AWARD_LEVELS = wordsOf<NonNullable<ComparedSupport['level']>>({
  central: true,
  municipal: true,
  district: true,
  other: true,
});

/** How far a support has come. */
export const SUPPORT_STATUSES = wordsOf<NonNullable<ComparedSupport['status']>>({
  pending: true,
  approved: true,
  closed: true,
});

/** The fields that are compared. */
export const COMPARED_FIELDS = wordsOf<ComparedField['field']>({
  leader: true,
  team: true,
  'credit-code': true,
  unit: true,
  title: true,
  abstract: true,
  period: true,
  'ip-number': true,
  'award-number': true,
  amount: true,
});

/** How two supports stand to each other in a field. */
export const DIFFERENCES = wordsOf<ComparedField['difference']>({
  same: true,
  different: true,
  'one-sided': true,
  neither: true,
});

/** What is true of a part of a text. */
export const TEXT_PARTS = wordsOf<TextPart['kind']>({
  same: true,
  'only-here': true,
  'not-compared': true,
});

/** What the score of a pair says. */
export const VERDICTS = wordsOf<ToldPair['verdict']>({ case: true, related: true });

/** What a support is to another of the same project. */
export const STANDINGS = wordsOf<ToldPair['standing']>({
  'second-support': true,
  'required-match': true,
  'other-money': true,
  'not-granted': true,
});
