import { cpuUsage } from 'node:process';
import { applicationEligibility } from '@grants/domain';
import type { BenchLine } from '../bench-line.ts';
import { PROPOSED } from './proposed-application.ts';

const WARM_UP = 200;
const REPORTS = 2000;
const MICROSECONDS_PER_SECOND = 1_000_000;
const MICROSECONDS_PER_MS = 1000;

/**
 * Full eligibility reports of the programme with the most rules asked at once, by CPU time: every
 * rule, explained in both languages, with clause and quote.
 */
export function benchEligibility(): BenchLine {
  const report = applicationEligibility(PROPOSED);
  const ours = cpuMicroseconds(() => applicationEligibility(PROPOSED));
  const raw = cpuMicroseconds(() => JSON.stringify(report));
  return {
    bench: 'eligibility',
    ours: Math.round(MICROSECONDS_PER_SECOND / ours),
    raw: Math.round(MICROSECONDS_PER_SECOND / raw),
    ratio: Number((raw / ours).toFixed(3)),
    unit: 'reports/CPU s',
    inputs: {
      reports: REPORTS,
      findings: report?.findings.length,
      cpuMsPerReport: Number((ours / MICROSECONDS_PER_MS).toFixed(3)),
    },
  };
}

/** CPU time of one run, user and system, in microseconds. */
function cpuMicroseconds(run: () => unknown): number {
  for (let count = 0; count < WARM_UP; count += 1) run();
  const before = cpuUsage();
  for (let count = 0; count < REPORTS; count += 1) run();
  const { user, system } = cpuUsage(before);
  return (user + system) / REPORTS;
}
