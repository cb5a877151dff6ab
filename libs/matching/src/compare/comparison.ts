/** The levels of agreement of every field that has levels, the least agreement first. */
export const LEVELS = {
  'credit-code': ['different', 'participant', 'same'],
  unit: ['different', 'same-brand', 'same-parent', 'same'],
  leader: ['different', 'alike', 'same'],
  team: ['none', 'some', 'most'],
  'ip-number': ['none', 'shared'],
  'award-number': ['different', 'same'],
  period: ['over-eight-years', 'within-eight-years', 'within-four-years', 'within-one-year'],
  amount: ['apart', 'near', 'same'],
} as const;

/** A field that agrees by levels. */
export type LevelledField = keyof typeof LEVELS;

/** A field that agrees by degrees, from 0 to 1. */
export type TextField = 'title' | 'abstract';

export type FieldName = LevelledField | TextField;

/** A level of agreement of a field. */
export type LevelOf<Field extends LevelledField> = (typeof LEVELS)[Field][number];

/** Every field, in the order in which it is compared, added up and told. */
export const FIELDS = [
  'leader',
  'team',
  'credit-code',
  'unit',
  'title',
  'abstract',
  'period',
  'ip-number',
  'award-number',
  'amount',
] as const satisfies readonly FieldName[];

/**
 * Why a field could not be compared: a side has none, or none that can be read; or both have one,
 * but of kinds that cannot be held against each other (a name in characters and one in letters).
 */
export type Incomparable = 'left-missing' | 'right-missing' | 'both-missing' | 'different-kinds';

/** What the two sides have in a field, as it is shown; empty where there is nothing. */
export interface Values {
  readonly left: string;
  readonly right: string;
}

/** How far two records agree in a field by levels. */
export interface LevelAgreement extends Values {
  readonly field: LevelledField;
  readonly level: string;
  /** Of a leader who agrees: how much the name tells by its rarity, in bits. */
  readonly nameBits?: number;
  /** Of a period: the sides whose start is not known and was taken to be the day of the award. */
  readonly startAssumed?: readonly ('left' | 'right')[];
}

/** How alike two records are in a text. */
export interface TextAgreement extends Values {
  readonly field: TextField;
  /** From 0 to 1. */
  readonly likeness: number;
  /** The rarity of the characters and words both have, in bits: two short common titles say no more. */
  readonly information: number;
  /** Of two equal titles: how many of all records have this title. */
  readonly holders?: number;
}

/** A field that could not be compared, and why. */
export interface NotCompared extends Values {
  readonly field: FieldName;
  readonly incomparable: Incomparable;
}

export type FieldComparison = LevelAgreement | TextAgreement | NotCompared;

/** Two records held against each other field by field, in the order of FIELDS. */
export interface Comparison {
  /** Ids of the two records. */
  readonly left: string;
  readonly right: string;
  readonly fields: readonly FieldComparison[];
  /** Among how many records the right one was found: the prior falls with it. */
  readonly among: number;
}

/** Why a field cannot be compared when a side has no value; undefined when both have one. */
export function missing(left: unknown, right: unknown): Incomparable | undefined {
  if (left !== undefined && right !== undefined) return undefined;
  if (left === undefined && right === undefined) return 'both-missing';
  return left === undefined ? 'left-missing' : 'right-missing';
}
