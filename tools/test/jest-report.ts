import { relative } from 'node:path';

import type { Outcome } from './counts.ts';

/** What is read of Jest's own report (`--json`). */
export interface JestReport {
  readonly testResults: readonly SuiteReport[];
}

interface SuiteReport {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
  }[];
}

const SKIPPED = new Set(['pending', 'todo', 'skipped', 'disabled']);

/** The outcome of one spec file. A file that could not be run is one failure. */
function suiteOutcome(suite: SuiteReport, root: string): Outcome {
  const path = relative(root, suite.name);
  const passed = suite.assertionResults.filter(({ status }) => status === 'passed').length;
  const skips = suite.assertionResults
    .filter(({ status }) => SKIPPED.has(status))
    .map(({ fullName }) => `${path}: ${fullName}`);
  const broken = suite.assertionResults.length - passed - skips.length;
  const failed = Math.max(broken, suite.status === 'failed' ? 1 : 0);
  const failures = failed > 0 ? [`${path}\n${suite.message}`] : [];
  return { passed, failed, skipped: skips.length, failures, skips };
}

/** The outcomes of every spec file of a run; a run without a single test is itself a failure. */
export function jestOutcomes(report: JestReport, root: string): readonly Outcome[] {
  const outcomes = report.testResults.map((suite) => suiteOutcome(suite, root));
  const ran = outcomes.some(({ passed, failed }) => passed + failed > 0);
  return ran ? outcomes : [...outcomes, noTestRan];
}

const noTestRan: Outcome = {
  passed: 0,
  failed: 1,
  skipped: 0,
  failures: ['No test ran: that proves nothing, so it counts as a failure.'],
  skips: [],
};
