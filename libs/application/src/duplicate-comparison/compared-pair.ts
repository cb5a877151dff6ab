import { yuanOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { fieldDifferences } from '@grants/matching';
import type {
  FieldDifferenceKind,
  FieldName,
  MatchRecord,
  RecordUnit,
  TextPart,
} from '@grants/matching';
import type { SupportRow } from '@grants/projections';
import type { Waterfall } from './waterfall.ts';

/** A unit as a support names it. */
export interface ComparedUnit {
  readonly name: string;
  readonly creditCode: string | null;
}

/** A support in full, as its application or its list tells it; what it does not tell is null. */
export interface ComparedSupport {
  readonly kind: SupportRow['kind'];
  readonly id: string;
  readonly source: string;
  /** Whose money it is; null for ours. */
  readonly level: SupportRow['level'];
  /** How far it has come; null of a support that is not on record. */
  readonly status: SupportRow['status'] | null;
  /** The project an approval made of an application of ours. */
  readonly projectId: string | null;
  readonly title: string;
  readonly unit: ComparedUnit | null;
  readonly participants: readonly ComparedUnit[];
  readonly leader: string | null;
  readonly members: readonly string[];
  readonly amount: Yuan | null;
  readonly awardNumber: string | null;
  readonly ipNumbers: readonly string[];
  readonly abstract: string | null;
  /** Day of the award; of an application, day it was submitted. */
  readonly awardedOn: CalendarDate | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
}

/** A field of both supports, in parts that tell what differs. */
export interface ComparedField {
  readonly field: FieldName;
  readonly difference: FieldDifferenceKind;
  readonly ours: readonly TextPart[];
  readonly other: readonly TextPart[];
}

/** Two supports side by side. */
export interface ComparedPair {
  readonly ours: ComparedSupport;
  readonly other: ComparedSupport;
  readonly fields: readonly ComparedField[];
  /** What every field says for one project; null where a rule found the pair, or a person. */
  readonly waterfall: Waterfall | null;
}

/** A side of a pair: its record, and what the views say of it, if they know it. */
export interface PairSide {
  readonly kind: SupportRow['kind'];
  readonly id: string;
  readonly record: MatchRecord;
  readonly row: SupportRow | undefined;
}

/** Holds two supports against each other as they stand now. */
export function comparedPair(
  ours: PairSide,
  other: PairSide,
  waterfall: Waterfall | null,
): ComparedPair {
  const fields = fieldDifferences(ours.record, other.record).map(
    ({ field, difference, left, right }) => ({ field, difference, ours: left, other: right }),
  );
  return { ours: comparedSupport(ours), other: comparedSupport(other), fields, waterfall };
}

/** What a record that tells nothing else tells. */
const UNTOLD = {
  leader: null,
  members: [],
  participants: [],
  awardNumber: null,
  ipNumbers: [],
  abstract: null,
  awardedOn: null,
  startsOn: null,
  endsOn: null,
} as const;
const UNKNOWN = { level: null, status: null, projectId: null } as const;

function comparedSupport({ kind, id, record, row }: PairSide): ComparedSupport {
  const { id: _key, unit, participants, amountFen, ...told } = { ...UNTOLD, ...record };
  const { level, status, projectId } = row ?? UNKNOWN;
  return {
    ...{ kind, id, level, status, projectId },
    ...told,
    unit: unit === undefined ? null : comparedUnit(unit),
    participants: participants.map(comparedUnit),
    amount: amountFen === undefined ? null : yuanOf(amountFen),
  };
}

const comparedUnit = ({ name, creditCode }: RecordUnit): ComparedUnit => ({
  name,
  creditCode: creditCode ?? null,
});
