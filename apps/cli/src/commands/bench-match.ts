import type { Command } from 'commander';
import { wholeNumber } from '../arguments.ts';
import type { BenchLine } from '../bench-line.ts';
import { benchMatch, benchQuality, benchScan } from '../duplicates/bench-match.ts';
import { matchListOfFile } from '../duplicates/match-list.ts';
import { readPairLabels } from '../duplicates/pair-labels.ts';

/** What `grants bench match` is asked. */
export interface MatchBenchOptions {
  readonly awards: number;
  readonly checks: number;
  readonly left?: string;
  readonly leftMapping?: string;
  readonly right?: string;
  readonly rightMapping?: string;
  readonly labels?: string;
}

const AWARDS = 1_000_000;
const CHECKS = 5000;

/** The options of `grants bench match`. */
export function withMatchOptions(command: Command): Command {
  return command
    .option('--awards <count>', 'how many generated awards are indexed', wholeNumber, AWARDS)
    .option('--checks <count>', 'how many are looked up', wholeNumber, CHECKS)
    .option('--left <file>', 'a list to scan, with --left-mapping, --right and --right-mapping')
    .option('--left-mapping <file>', 'which column of the left list holds what')
    .option('--right <file>', 'the list it is scanned against')
    .option('--right-mapping <file>', 'which column of the right list holds what')
    .option('--labels <file>', 'labels of pairs of the two lists, D for one project');
}

/** Runs the bench; the real lists only where they are given. */
export async function benchMatching(options: MatchBenchOptions): Promise<readonly BenchLine[]> {
  const lines = await benchMatch(options);
  const lists = await listsOf(options);
  if (lists === undefined) return lines;
  const scan = benchScan(lists.left, lists.right);
  if (options.labels === undefined) return [...lines, scan];
  return [...lines, scan, benchQuality(lists, await readPairLabels(options.labels))];
}

async function listsOf({ left, leftMapping, right, rightMapping }: MatchBenchOptions) {
  if (left === undefined || leftMapping === undefined) return undefined;
  if (right === undefined || rightMapping === undefined) return undefined;
  return {
    left: await matchListOfFile('left', { file: left, mapping: leftMapping }),
    right: await matchListOfFile('right', { file: right, mapping: rightMapping }),
  };
}
