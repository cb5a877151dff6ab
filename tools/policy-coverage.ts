/**
 * `npm run policy:coverage`: every clause of the policy texts with what covers it. Fails on a clause
 * that nothing covers, a cover that is not in the code, a rule without a spec that cites its clause
 * or without an explanation, and a cited clause that does not exist.
 */
import { coverageReport, coverName } from './policy/coverage-check.ts';
import type { CoverageRow } from './policy/coverage-check.ts';
import { policySourceOf } from './policy/policy-source.ts';
import { sourceFiles } from './policy/source-files.ts';

const WIDTH = 10;

function lineOf({ clause, coverage }: CoverageRow): string {
  if (coverage === undefined) return `${clause.id.padEnd(WIDTH)} NOT COVERED  ${clause.quote}`;
  const by = coverage.by.map((cover) => `${cover.kind} ${coverName(cover)}`).join(', ');
  return `${clause.id.padEnd(WIDTH)} ${by}  (${coverage.remark.zh} / ${coverage.remark.en})`;
}

const { rows, covered, problems } = coverageReport(
  policySourceOf(await sourceFiles(process.cwd())),
);
for (const row of rows) console.log(lineOf(row));
for (const problem of problems) console.error(`FAIL ${problem}`);
console.log(`${covered}/${rows.length} clauses covered`);
if (problems.length > 0) process.exitCode = 1;
