import { isRequiredMatch, SIMILAR_TITLE_FROM, titleLikeness } from '@grants/domain';
import type { MatchEvidence, SupportRef } from '@grants/domain';
import type { CreditCode } from '@grants/kernel';
import type { SupportRow } from './view.ts';

/** Two supports that look like one project, and why. */
export interface SuspectedPair {
  /** The application of ours that a case on the pair holds. */
  readonly ours: SupportRef;
  readonly other: SupportRef;
  readonly evidence: MatchEvidence;
}

/** Tells why two supports look like one project; undefined when they do not. */
export type EvidenceOf = (ours: SupportRow, other: SupportRow) => MatchEvidence | undefined;

/**
 * What a support is to an application of the same project: a second support; the required match of
 * it, or required by it; money of others than district and municipality; or not granted (yet).
 */
export type SupportStanding = 'second-support' | 'required-match' | 'other-money' | 'not-granted';

/** Whose money counts: the district's and the municipality's own (MH-1.3.3). */
const COUNTED_LEVELS: ReadonlySet<string | null> = new Set(['district', 'municipal']);

/**
 * The pairs that one support makes with others. MH-1.3.3: a project that has other municipal or
 * district money is not supported again.
 *
 * A pair is an application of ours, pending or approved, and a support that is given: a municipal
 * or district award of another funder, or another application of ours that was approved before.
 * Two awards of other funders are no case of ours. An award that requires ours to match it is
 * related support, and so is a district award told for the same required match (MH-2.2.2). The records of one award (same source, same number) are one support, told by
 * the first of them, so that an award listed twice makes one pair.
 *
 * Either the award bears the number of our application or project, or the credit codes are the
 * same and the titles the same or nearly so, or else `linked` has evidence of another kind.
 */
export function suspectedPairs(
  support: SupportRow,
  candidates: readonly SupportRow[],
  linked: EvidenceOf = () => undefined,
): readonly SuspectedPair[] {
  const known = firstOfEachAward([support, ...candidates]);
  const subject = known.get(identityOf(support)) ?? support;
  const everything = [...known.values()];
  return everything.flatMap((other) => pairOf([subject, other], everything, linked) ?? []);
}

function firstOfEachAward(supports: readonly SupportRow[]): Map<string, SupportRow> {
  const first = new Map<string, SupportRow>();
  for (const support of supports) {
    const before = first.get(identityOf(support));
    if (before === undefined || support.firstPosition < before.firstPosition) {
      first.set(identityOf(support), support);
    }
  }
  return first;
}

function identityOf({ key, source, awardNumber }: SupportRow): string {
  return awardNumber === null ? key : `award:${source}|${awardNumber}`;
}

function pairOf(
  [one, another]: readonly [SupportRow, SupportRow],
  known: readonly SupportRow[],
  linked: EvidenceOf,
): SuspectedPair | undefined {
  if (one.key === another.key) return undefined;
  const [ours, other] = heldFirst(one, another);
  if (ours.kind !== 'application' || ours.status === 'closed') return undefined;
  if (standingOf(ours, other, known) !== 'second-support') return undefined;
  const evidence = evidenceOf(ours, other) ?? linked(ours, other);
  return evidence && { ours: refOf(ours), other: refOf(other), evidence };
}

/**
 * The side a case holds comes first: ours before another funder's, and of two of ours the one that
 * is not approved, or was approved later. So a pair keeps its sides when both are approved.
 */
export function heldFirst(one: SupportRow, another: SupportRow): readonly [SupportRow, SupportRow] {
  if (one.kind !== another.kind)
    return one.kind === 'application' ? [one, another] : [another, one];
  return isApprovedBefore(another, one) ? [one, another] : [another, one];
}

function isApprovedBefore(one: SupportRow, another: SupportRow): boolean {
  if (one.approvedPosition === null) return false;
  return another.approvedPosition === null || one.approvedPosition < another.approvedPosition;
}

/**
 * What another support is to an application of ours (MH-1.3.3, MH-2.2.2), were it of the same project.
 * `known` are the other supports at hand, among them those that a third one requires.
 */
export function standingOf(
  ours: SupportRow,
  other: SupportRow,
  known: readonly SupportRow[],
): SupportStanding {
  if (other.kind === 'application' && other.status !== 'approved') return 'not-granted';
  if (isRelated(ours, other, known)) return 'required-match';
  return other.kind === 'application' || COUNTED_LEVELS.has(other.level)
    ? 'second-support'
    : 'other-money';
}

/**
 * One is the required match of the other, or the other is told by a list as the same required match
 * of a third. Two applications of ours are no such thing: one match is given once.
 */
function isRelated(ours: SupportRow, other: SupportRow, known: readonly SupportRow[]): boolean {
  if (isRequiredMatch(ours, other)) return true;
  if (other.requiredMatchOf === null || other.kind === 'application') return false;
  return known.some(
    (superior) =>
      superior.kind === 'external-award' &&
      isRequiredMatch(superior, ours) &&
      isRequiredMatch(superior, other),
  );
}

function isNameOf(text: string | null, ours: SupportRow): boolean {
  return text !== null && (text === ours.id || text === ours.projectId);
}

function evidenceOf(ours: SupportRow, other: SupportRow): MatchEvidence | undefined {
  const likeness = titleLikeness(ours.title, other.title);
  const titles = `titles alike to ${likeness} %`;
  if (other.kind === 'external-award' && isNameOf(other.awardNumber, ours)) {
    const number = `award number ${other.awardNumber ?? ''} is that of ${ours.id}`;
    return { rule: 'same-award-identity', titleLikeness: likeness, facts: [number, titles] };
  }
  if (ours.creditCode === null || ours.creditCode !== other.creditCode) return undefined;
  if (likeness < SIMILAR_TITLE_FROM) return undefined;
  return {
    rule:
      ours.normalTitle === other.normalTitle ? 'same-unit-same-title' : 'same-unit-similar-title',
    titleLikeness: likeness,
    facts: [`credit code ${ours.creditCode} on both sides`, titles],
  };
}

function refOf({ kind, id, source, title, creditCode, unitName }: SupportRow): SupportRef {
  return {
    kind,
    id,
    source,
    title,
    ...(creditCode !== null && { creditCode: creditCode as CreditCode }),
    ...(unitName !== null && { unitName }),
  };
}
