import type { MatchEvidence } from '@grants/domain';
import type { Actor } from '@grants/kernel';
import { CASE_FROM, MATCHER_VERSION, prepared, RELATED_FROM } from '@grants/matching';
import type { MatchRecord, SideNames, TwoLanguages, Unread } from '@grants/matching';
import type { SupportRow, SupportStanding } from '@grants/projections';
import type { ReadStore, StandingSupport } from '@grants/read-store';
import { levelOf } from '../matching/link-evidence.ts';
import { explained, linkedPair } from '../matching/linked-records.ts';
import type { LinkedPair } from '../matching/linked-records.ts';
import type { MatchFollower } from '../matching/match-follower.ts';
import { plannedRecord, proposedProject } from '../matching/planned-project.ts';
import type { PlannedProject } from '../matching/planned-project.ts';
import type { SupportMatches } from '../matching/support-matches.ts';
import { maySee } from '../queries/reader.ts';

/** The support a planned project is compared with. What a reader may not see is null. */
export interface CheckedSupport {
  readonly kind: SupportRow['kind'];
  readonly id: string | null;
  readonly source: string;
  readonly level: SupportRow['level'];
  readonly title: string | null;
  readonly unitName: string | null;
  readonly awardNumber: string | null;
  readonly leader: string | null;
}

/** What one field adds to the score of a pair. */
export interface CheckedField {
  readonly field: string;
  /** How far both agree, or why the field was not compared. */
  readonly level: string;
  readonly bits: number;
  /** The score after this field. */
  readonly sum: number;
  readonly planned: string;
  readonly other: string | null;
  readonly text: TwoLanguages;
}

/** A planned project beside one support, with the waterfall of the score. */
export interface CheckedPair {
  /** `case`: applied for now, a case would be opened. `related`: told, and no case. */
  readonly verdict: 'case' | 'related';
  /** What the support would be to the project, were they one (MH-1.3.3, MH-2.2.2). */
  readonly standing: SupportStanding;
  /** The rule by which a case would be opened; null where none would. */
  readonly rule: MatchEvidence['rule'] | null;
  readonly score: number;
  readonly support: CheckedSupport;
  readonly prior: { readonly bits: number; readonly text: TwoLanguages };
  readonly fields: readonly CheckedField[];
  readonly text: TwoLanguages;
}

/** What is found of a planned project. */
export interface DuplicateCheck {
  readonly matcherVersion: string;
  /** The position the indexes stood at. */
  readonly knownAt: string;
  /** From which score on, in bits, a case is opened and a pair is told. */
  readonly caseFrom: number;
  readonly relatedFrom: number;
  /** How many supports it was compared with. */
  readonly applications: number;
  readonly awards: number;
  /** The likeliest first. */
  readonly pairs: readonly CheckedPair[];
  /** Fields that the plan does not tell, or not in a form that can be compared. */
  readonly notCompared: readonly string[];
  /** Terms that too many supports share to be looked up. */
  readonly unread: readonly Unread[];
}

/** What the lines of a check call the two. */
const PLAN_AND_SUPPORT: SideNames = {
  left: { zh: '拟报项目', en: 'the plan' },
  right: { zh: '已有支持', en: 'the support' },
};

/** What a check is made over. */
export interface CheckSources {
  readonly views: Pick<ReadStore, 'duplicates'>;
  readonly matching: MatchFollower;
  readonly matches: SupportMatches;
}

/**
 * Compares a planned project with every support that is known, as a submission would be. Writes
 * nothing. A unit sees lists of other funders, which are public; of applications of other units it
 * sees that there is one, and nothing of what it says.
 */
export async function checkDuplicates(
  sources: CheckSources,
  planned: PlannedProject,
  reader: Actor,
): Promise<DuplicateCheck> {
  const { matching, matches, views } = sources;
  const { supports } = matching;
  const knownAt = matching.position();
  const record = plannedRecord(planned);
  const found = [supports.linked(record, 'ours'), supports.linked(record, 'others')];
  const cases = await matches.ofRecord(record, proposedProject(planned));
  const rules = new Map(cases.map(({ other, evidence }) => [keyOf(other), evidence.rule]));
  const pairs = withCases(
    found.flatMap((linked) => linked.pairs),
    { record, keys: [...rules.keys()], matching },
  );
  const told = pairs.filter(
    ({ right, weighed }) => rules.has(right.id) || weighed.score >= RELATED_FROM,
  );
  const standings = await views.duplicates.standings(
    proposedProject(planned),
    told.map(({ right }) => right.id),
  );
  const standing = new Map(standings.map((each) => [each.support.key, each]));
  return {
    matcherVersion: MATCHER_VERSION,
    knownAt,
    caseFrom: CASE_FROM,
    relatedFrom: RELATED_FROM,
    applications: supports.count('ours'),
    awards: supports.count('others'),
    pairs: told
      .flatMap((pair) => checkedPair(pair, { rules, standing, reader }) ?? [])
      .toSorted(likeliestFirst),
    notCompared: missingIn(record, sources),
    unread: found.flatMap(({ unread }) => unread),
  };
}

interface Judgement {
  readonly rules: ReadonlyMap<string, MatchEvidence['rule']>;
  readonly standing: ReadonlyMap<string, StandingSupport>;
  readonly reader: Actor;
}

/** The pairs, and those that only the rules on unit and title found. */
function withCases(
  pairs: readonly LinkedPair[],
  found: {
    readonly record: MatchRecord;
    readonly keys: readonly string[];
    readonly matching: MatchFollower;
  },
): readonly LinkedPair[] {
  const { record, keys, matching } = found;
  const known = new Set(pairs.map(({ right }) => right.id));
  const others = keys
    .filter((key) => !known.has(key))
    .flatMap((key) => matching.supports.get(key) ?? [])
    .map((other) => linkedPair(prepared(record), prepared(other), matching.supports));
  return [...pairs, ...others];
}

function checkedPair(
  pair: LinkedPair,
  { rules, standing, reader }: Judgement,
): CheckedPair | undefined {
  const found = standing.get(pair.right.id);
  if (found === undefined || found.support.status === 'closed') return undefined;
  const { support } = found;
  const rule = rules.get(support.key) ?? null;
  const isOpen = support.kind === 'external-award' || maySee(reader, support.creditCode ?? '');
  const { prior, steps, score, text } = explained(pair, PLAN_AND_SUPPORT);
  return {
    verdict: rule === null ? 'related' : 'case',
    standing: found.standing,
    rule,
    score,
    support: shownSupport(support, pair.right, isOpen),
    prior,
    fields: steps.map(({ field, bits, sum, left, right, text: line }, index) => {
      const compared = pair.comparison.fields[index];
      const level = compared ? levelOf(compared) : '';
      return { field, level, bits, sum, planned: left, other: isOpen ? right : null, text: line };
    }),
    text,
  };
}

function shownSupport(support: SupportRow, record: MatchRecord, isOpen: boolean): CheckedSupport {
  const { kind, id, source, level, title, unitName, awardNumber } = support;
  if (!isOpen) {
    const hidden = { id: null, title: null, unitName: null, awardNumber: null, leader: null };
    return { kind, source, level, ...hidden };
  }
  return { kind, id, source, level, title, unitName, awardNumber, leader: record.leader ?? null };
}

/** Cases first, then by score. */
function likeliestFirst(one: CheckedPair, other: CheckedPair): number {
  if (one.verdict !== other.verdict) return one.verdict === 'case' ? -1 : 1;
  return other.score - one.score;
}

/** What would not be compared with a support that tells everything: with the plan itself. */
function missingIn(record: MatchRecord, { matching }: CheckSources): readonly string[] {
  const { comparison } = linkedPair(prepared(record), prepared(record), matching.supports);
  return comparison.fields.filter((field) => 'incomparable' in field).map(({ field }) => field);
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}:${id}`;
