import { explainedBasis } from './explanations/explain.ts';
import type { ExplainedFinding } from './explanations/explain.ts';
import type { Basis, PolicyVersion, Verdict } from './finding.ts';

/** What the conditions of a programme come to, taken together. */
export type EligibilityOutcome = 'eligible' | 'needs-evidence' | 'not-eligible';

/** Every condition of a programme held against one application, whether or not one failed. */
export interface EligibilityReport {
  readonly policyVersion: PolicyVersion;
  readonly outcome: EligibilityOutcome;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** In the order of the text. */
  readonly findings: readonly ExplainedFinding[];
}

/** The report on findings, whichever programme's rules they come from. */
export function eligibilityReport(policyVersion: PolicyVersion, basis: Basis): EligibilityReport {
  const counts = countsOf(basis);
  return { policyVersion, outcome: outcomeOf(counts), counts, findings: explainedBasis(basis) };
}

function countsOf(basis: Basis): Readonly<Record<Verdict, number>> {
  const counts = { passed: 0, failed: 0, 'needs-evidence': 0, 'not-applicable': 0 };
  for (const { verdict } of basis) counts[verdict] += 1;
  return counts;
}

function outcomeOf(counts: Readonly<Record<Verdict, number>>): EligibilityOutcome {
  if (counts.failed > 0) return 'not-eligible';
  return counts['needs-evidence'] > 0 ? 'needs-evidence' : 'eligible';
}
