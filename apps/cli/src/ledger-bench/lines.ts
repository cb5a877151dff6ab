import type { BenchLine } from '../bench-line.ts';
import { percentile } from './timing.ts';

/** Milliseconds of ours and of the database alone, and what was asked. */
export interface Measured<Times> {
  readonly ours: Times;
  readonly raw: Times;
  readonly inputs: object;
}

/** Of times the ratio is raw to ours, so that 1 is as fast as the machine could be. */
export function lineOf(bench: string, { ours, raw, inputs }: Measured<number>): BenchLine {
  const ratio = Number((raw / ours).toFixed(3));
  return { bench, ours: rounded(ours), raw: rounded(raw), ratio, unit: 'ms', inputs };
}

/** What half of the answers take at most, and what 99 of 100 do. */
export function percentileLines(
  bench: string,
  { ours, raw, inputs }: Measured<readonly number[]>,
): readonly BenchLine[] {
  return [50, 99].map((percent) =>
    lineOf(`${bench} p${percent}`, {
      ours: percentile(ours, percent),
      raw: percentile(raw, percent),
      inputs,
    }),
  );
}

function rounded(milliseconds: number): number {
  return Number(milliseconds.toFixed(3));
}
