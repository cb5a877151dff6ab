/** A sentence in the two languages the ledger speaks. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/**
 * How findings of one rule are told. In a sentence `{name}` stands for a fact of the finding;
 * a part in `[…]` is told only when every fact in it is there.
 */
export interface Explanation extends Sentence {
  /** Names of the facts that the text sets, not the case. */
  readonly thresholds: readonly string[];
}

/** Explanations by the name of the rule, as its findings carry it. */
export type Explanations = Readonly<Record<string, Explanation>>;
