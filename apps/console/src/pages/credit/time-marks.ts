import type { Ban, IntegrityEntry, Violation } from './credit-answer.ts';

/** What happened on a day: one mark on the time line. */
export interface TimeMark {
  readonly kind: 'violation' | 'appeal' | 'conclusion' | 'lift' | 'entry';
  readonly day: string;
  /** The ban it is about; undefined of what is about none. */
  readonly banKey?: string;
  /** Words of the record itself, or a word of a closed set, by `term`. */
  readonly detail: string;
  readonly term?: string;
}

/** A ban as a bar: what was in force of it, and what was not to be. */
export interface BanBar {
  readonly key: string;
  readonly ban: Ban;
  readonly firstDay: string;
  /** The last day on which it was in force; undefined of one that never was. */
  readonly inForceTo: string | undefined;
  readonly lastDay: string;
}

/** Everything on the time line of a record. */
export interface TimeLine {
  readonly bars: readonly BanBar[];
  readonly marks: readonly TimeMark[];
}

/** What the time line of a record shows; the days are those the ledger told. */
export function timeLineOf(record: {
  readonly bans?: readonly Ban[];
  readonly violations?: readonly Violation[];
  readonly entries?: readonly IntegrityEntry[];
}): TimeLine {
  const { bans = [], violations = [], entries = [] } = record;
  return {
    bars: bans.map(barOf),
    marks: [
      ...violations.map(({ occurredOn: day, kind }): TimeMark => ({
        kind: 'violation',
        day,
        detail: kind,
        term: 'violation',
      })),
      ...entries.map(({ enteredOn: day, projectId }): TimeMark => ({
        kind: 'entry',
        day,
        detail: projectId,
      })),
      ...bans.flatMap(marksOf),
    ].toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  };
}

/** A key of a ban within a record: one may come over several ways. */
export function banKey({ banId, originCreditCode, path }: Ban): string {
  return [originCreditCode, banId, ...path.map(({ linkId }) => linkId)].join('/');
}

function barOf(ban: Ban): BanBar {
  const { firstDay, lastDay, effectiveLastDay, status } = ban;
  const never = status === 'annulled' || effectiveLastDay < firstDay;
  return {
    key: banKey(ban),
    ban,
    firstDay,
    lastDay,
    inForceTo: never ? undefined : effectiveLastDay,
  };
}

function marksOf(ban: Ban): readonly TimeMark[] {
  const key = banKey(ban);
  const { liftedOn, liftReason, appealedOn, appealGrounds } = ban;
  const { appealConcludedOn, appealResult } = ban;
  return [
    ...marked('lift', liftedOn, { banKey: key, detail: liftReason ?? '' }),
    ...marked('appeal', appealedOn, { banKey: key, detail: appealGrounds ?? '' }),
    ...marked('conclusion', appealConcludedOn, {
      banKey: key,
      detail: appealResult ?? '',
      term: 'appealResult',
    }),
  ];
}

function marked(
  kind: TimeMark['kind'],
  day: string | null,
  rest: Omit<TimeMark, 'kind' | 'day'>,
): readonly TimeMark[] {
  return day === null ? [] : [{ kind, day, ...rest }];
}
