/**
 * `npm test`: every check there is, whatever the outcome of the one before; then what was skipped, why
 * anything failed, and one closing line over everything.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { closingLine, NOTHING, total } from './test/counts.ts';
import type { Outcome } from './test/counts.ts';
import { jestOutcomes } from './test/jest-report.ts';
import type { JestReport } from './test/jest-report.ts';
import { runScript } from './test/run.ts';
import type { Finished } from './test/run.ts';

/** The npm scripts that are one check each; those of a stage run side by side. */
const STAGES = [
  ['build', 'format:check'],
  // These read what the build wrote.
  ['lint', 'boundaries', 'check:drift'],
];

function report(name: string, { seconds }: Finished, outcome: Outcome): void {
  const mark = outcome.failed === 0 ? 'ok  ' : 'FAIL';
  console.log(`${mark} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`);
}

async function check(script: string): Promise<Outcome> {
  const finished = await runScript(script);
  const outcome: Outcome = finished.ok
    ? { ...NOTHING, passed: 1 }
    : { ...NOTHING, failed: 1, failures: [`npm run ${script}\n${finished.output}`] };
  report(script, finished, outcome);
  return outcome;
}

/** All specs: unit, contract, acceptance and architecture. */
async function specs(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'grants-test-'));
  try {
    const file = join(folder, 'jest.json');
    const options = ['--maxWorkers=2', '--ci', '--json', `--outputFile=${file}`];
    const finished = await runScript('jest', options);
    const outcome = await specOutcome(finished, file);
    report('jest', finished, outcome);
    return outcome;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function specOutcome(finished: Finished, file: string): Promise<Outcome> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    return { ...NOTHING, failed: 1, failures: [`npm run jest\n${finished.output}`] };
  }
  const outcome = total(jestOutcomes(JSON.parse(text) as JestReport, process.cwd()));
  if (finished.ok || outcome.failed > 0) return outcome;
  const failures = [`npm run jest failed though every spec passed\n${finished.output}`];
  return { ...outcome, failed: 1, failures };
}

const outcomes: Outcome[] = [];
for (const stage of STAGES) outcomes.push(...(await Promise.all(stage.map(check))));
outcomes.push(await specs());

const { failures, skips, ...counts } = total(outcomes);
for (const name of skips) console.log(`skipped: ${name}`);
for (const failure of failures) console.log(`\n--- ${failure}`);
if (counts.failed > 0) process.exitCode = 1;
console.log(closingLine({ ...counts, failures, skips }));
