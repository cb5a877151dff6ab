import type { LevelledField, LevelOf, TextField } from '../compare/comparison.ts';

/**
 * How probable an agreement is between two supports of one project, between two projects of the same
 * people, and between two projects that have nothing to do with each other.
 */
export interface Probabilities {
  readonly sameProject: number;
  readonly sameTeam: number;
  readonly unrelated: number;
}

/** What else two alike supports may be. */
export type Rival = 'sameTeam' | 'unrelated';

/** A straight line of bits over the likeness of two texts. */
export interface Line {
  readonly atZero: number;
  readonly slope: number;
}

/** Where the numbers of a field come from. */
export type Origin = 'estimated' | 'assumed';

/** The numbers of a field with levels, one triple a level. */
export interface LevelWeights<Field extends LevelledField> {
  readonly origin: Origin;
  readonly levels: Readonly<Record<LevelOf<Field>, Probabilities>>;
}

/** The lines of a text field: for one project and against each rival. */
export interface TextWeights {
  readonly origin: Origin;
  readonly against: Readonly<Record<Rival, Line>>;
}

/** All the numbers there are: with them and a comparison, the score is arithmetic. */
export interface Weights {
  /** What share of the pairs that name one person are one project, and are two of one field. */
  readonly shares: { readonly sameProject: number; readonly sameTeam: number };
  /** How many second supports a record has on average among all records. */
  readonly partnersPerRecord: number;
  readonly levels: { readonly [Field in LevelledField]: LevelWeights<Field> };
  readonly texts: Readonly<Record<TextField, TextWeights>>;
}
