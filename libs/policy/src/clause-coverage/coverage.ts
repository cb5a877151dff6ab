import type { ClauseId } from '@grants/kernel';
import type { Sentence } from '../explanations/explanation.ts';

/**
 * What makes the system do what a clause says. `npm run policy:coverage` resolves every one of them
 * against the code and fails on one that is not there.
 */
export type Cover =
  /** A function exported by a file of this library. */
  | { readonly kind: 'rule'; readonly name: string; readonly file: string }
  /** A dated value of the text, exported by a file of this library. */
  | { readonly kind: 'parameter'; readonly name: string; readonly file: string }
  /** A command that an aggregate decides on. */
  | { readonly kind: 'step'; readonly name: string; readonly aggregate: string }
  /** An event by which somebody attests what no rule can judge. */
  | { readonly kind: 'attestation'; readonly name: string; readonly aggregate: string }
  /** The clause makes the system do nothing; the remark says why. */
  | { readonly kind: 'no-effect' };

/** A clause, what covers it, and a word on how. */
export interface ClauseCoverage {
  readonly clause: ClauseId;
  readonly by: readonly Cover[];
  readonly remark: Sentence;
}

export const NO_EFFECT: Cover = { kind: 'no-effect' };

/** `file` is a path under `libs/policy/src`, without its ending. */
export function rule(file: string, name: string): Cover {
  return { kind: 'rule', name, file };
}

/** `file` is a path under `libs/policy/src`, without its ending. */
export function parameter(file: string, name: string): Cover {
  return { kind: 'parameter', name, file };
}

/** `aggregate` is a folder under `libs/domain/src`. */
export function step(aggregate: string, name: string): Cover {
  return { kind: 'step', name, aggregate };
}

/** `aggregate` is a folder under `libs/domain/src`. */
export function attestation(aggregate: string, name: string): Cover {
  return { kind: 'attestation', name, aggregate };
}

/** A line of the register: the clause, a word in Chinese and in English, and what covers it. */
export function covered(
  clause: ClauseId,
  [zh, en]: readonly [zh: string, en: string],
  ...by: readonly Cover[]
): ClauseCoverage {
  return { clause, by, remark: { zh, en } };
}
