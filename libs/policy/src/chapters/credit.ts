import type { Finding } from '../finding.ts';

/** How a project that was not accepted had been worked on, as the commission found it. */
export interface DiligenceFacts {
  /** The last result on the project, reconsideration included, is that it was not passed. */
  readonly acceptanceNotPassed: boolean;
  /** Unit and members did the work of the contract and their duty of diligence. */
  readonly diligent: boolean;
}

/** What a project leaves behind in the credit records of its unit and members. */
export interface CreditChapter {
  /**
   * `passed`: no entry for the members, no effect on later applications of the unit. `failed`: the
   * members are entered in the research-integrity list. `not-applicable`: nothing to find.
   */
  readonly isDiligent: (facts: DiligenceFacts) => Finding;
}
