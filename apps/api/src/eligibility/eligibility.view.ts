import type { EligibilityOutcome, EligibilityReport, Verdict } from '@grants/policy';
import { ExplainedFindingView } from '../basis/finding.view.ts';
import { Shown, ShownViews } from '../fields/shown.ts';

/** Every condition of a programme held against one application. */
export class EligibilityReportView implements EligibilityReport {
  @Shown('text', 'The edition it was looked at under.', 'minhang-2021')
  readonly policyVersion!: string;

  @Shown('text', 'eligible, needs-evidence or not-eligible.', 'not-eligible')
  readonly outcome!: EligibilityOutcome;

  @Shown('object', 'How many findings there are of each verdict.', { passed: 13, failed: 1 })
  readonly counts!: Readonly<Record<Verdict, number>>;

  @ShownViews(() => ExplainedFindingView, 'Every finding, in the order of the text.')
  readonly findings!: readonly ExplainedFindingView[];
}
