/** How many checks passed, failed and were skipped, and what to tell about them. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why it failed, in full; one text for each failure. */
  readonly failures: readonly string[];
  /** Names of what was skipped. */
  readonly skips: readonly string[];
}

export const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0, failures: [], skips: [] };

/** Outcomes taken together. */
export function total(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
      failures: [...sum.failures, ...next.failures],
      skips: [...sum.skips, ...next.skips],
    }),
    NOTHING,
  );
}

/** The one closing line: `12 passed, 0 failed, 1 skipped`. */
export function closingLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
