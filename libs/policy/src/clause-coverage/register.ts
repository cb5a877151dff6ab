import type { ClauseCoverage } from './coverage.ts';
import { KEY_CORE_APPLICATION_COVERAGE } from './key-core-application.ts';
import { KEY_CORE_PROJECT_COVERAGE } from './key-core-project.ts';
import { RECOGNITION_COVERAGE } from './recognition.ts';
import { RESEARCH_CENTRE_COVERAGE } from './research-centre.ts';

/** What covers each clause of both texts. */
export const CLAUSE_COVERAGE: readonly ClauseCoverage[] = [
  ...KEY_CORE_APPLICATION_COVERAGE,
  ...KEY_CORE_PROJECT_COVERAGE,
  ...RESEARCH_CENTRE_COVERAGE,
  ...RECOGNITION_COVERAGE,
];
