import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { verdictOn } from '@grants/application';
import {
  CASE_FROM,
  estimateWeights,
  estimationSample,
  MatchIndex,
  RELATED_FROM,
} from '@grants/matching';
import { dataFolderOf } from '../data-folder.ts';
import { evaluateLabels, evaluationAsText } from '../duplicates/evaluate-labels.ts';
import { matchListOfFile, matchListOfLedger } from '../duplicates/match-list.ts';
import type { MatchList, Side } from '../duplicates/match-list.ts';
import { pairFormatOf, writePairs } from '../duplicates/pair-file.ts';
import { readPairLabels } from '../duplicates/pair-labels.ts';
import { scanLists } from '../duplicates/scan-lists.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import { CommandFailed, EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { withThousands } from '../text-table.ts';

interface ListOptions {
  readonly left: string;
  readonly leftMapping?: string;
  readonly right: string;
  readonly rightMapping?: string;
}

interface ScanOptions extends ListOptions {
  readonly out: string;
  readonly from: number;
}

interface EvaluateOptions extends ListOptions {
  readonly labels: string;
  readonly positive: readonly string[];
  readonly ignore: readonly string[];
  readonly json: boolean;
}

/** `grants duplicates`: supports of one project in two lists, without touching any case. */
export function addDuplicates(program: Command, terminal: Terminal): void {
  const duplicates = program
    .command('duplicates')
    .description('find supports of one project in two lists 重复支持比对');
  addScan(duplicates, terminal);
  addEvaluate(duplicates, terminal);
  addEstimate(duplicates, terminal);
}

function addScan(duplicates: Command, terminal: Terminal): void {
  withLists(duplicates.command('scan'))
    .description(
      'write the ranked pairs of two lists with their explanation; cases are not touched',
    )
    .requiredOption('--out <file>', 'where the pairs go: .csv, .xlsx or .jsonl')
    .option('--from <bits>', 'the lowest score that is written', bits, RELATED_FROM)
    .action(async (options: ScanOptions, command: Command) => {
      pairFormatOf(options.out);
      const startMs = performance.now();
      const { left, right } = await listsOf(options, command, terminal);
      const { pairs, partlyRead } = scanLists(left, right, options.from);
      await writePairs(options.out, pairs);
      const cases = pairs.filter(({ weighed }) => verdictOn(weighed) === 'case').length;
      const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
      terminal.stdout.write(
        `${toldOf(left)}${toldOf(right)}` +
          `${withThousands(pairs.length)} pairs from ${options.from} bits on, ${cases} of them ` +
          `from ${CASE_FROM} on, where cases begin; ${partlyRead} records had terms too common to ` +
          `look up\n${options.out} written, ${seconds} s\n`,
      );
    });
}

function addEvaluate(duplicates: Command, terminal: Terminal): void {
  withLists(duplicates.command('evaluate'))
    .description('precision, recall and F1 of the scan at every threshold, against labelled pairs')
    .requiredOption(
      '--labels <file>',
      'TSV or CSV: label, left number, right number[, right title]',
    )
    .option('--positive <labels...>', 'labels of pairs that are one project', ['D', '1', 'true'])
    .option('--ignore <labels...>', 'labels that do not count', ['?'])
    .option('--json', 'as one JSON object', false)
    .action(async (options: EvaluateOptions, command: Command) => {
      const labels = await readPairLabels(options.labels);
      const lists = await listsOf(options, command, terminal);
      const meaning = { positive: new Set(options.positive), ignored: new Set(options.ignore) };
      const evaluation = evaluateLabels(lists, labels, meaning);
      terminal.stdout.write(
        options.json ? `${JSON.stringify(evaluation)}\n` : evaluationAsText(evaluation),
      );
    });
}

function addEstimate(duplicates: Command, terminal: Terminal): void {
  withLists(duplicates.command('estimate'))
    .description('estimate the weights from two lists without a label, as JSON')
    .action(async (options: ListOptions, command: Command) => {
      const { left, right } = await listsOf(options, command, terminal);
      const index = new MatchIndex();
      for (const record of [...left.records, ...right.records]) index.put(record);
      const sample = estimationSample({ left: left.records, right: right.records }, index);
      terminal.stdout.write(`${JSON.stringify(estimateWeights(sample), undefined, 2)}\n`);
    });
}

function withLists(command: Command): Command {
  return command
    .requiredOption('--left <source>', 'a source of the ledger, or a list file with its mapping')
    .option('--left-mapping <file>', 'which column of the left list holds what')
    .requiredOption('--right <source>', 'another source, or another list file')
    .option('--right-mapping <file>', 'which column of the right list holds what');
}

async function listsOf(options: ListOptions, command: Command, terminal: Terminal) {
  if (options.left === options.right && options.leftMapping === options.rightMapping) {
    throw new CommandFailed(
      `--left and --right are both ${options.left}: every record would be found with itself; name two lists`,
      { exitCode: EXIT.wrongUsage },
    );
  }
  const listOf = async (side: Side, source: string, mapping?: string): Promise<MatchList> => {
    if (mapping !== undefined) return matchListOfFile(side, { file: source, mapping });
    return withLedgerForReading(dataFolderOf(command, terminal), terminal, ({ eventStore }) =>
      matchListOfLedger(side, source, eventStore),
    );
  };
  return {
    left: await listOf('left', options.left, options.leftMapping),
    right: await listOf('right', options.right, options.rightMapping),
  };
}

function toldOf({ side, name, records, leftOut }: MatchList): string {
  const read = `${side} ${name}: ${withThousands(records.length)} records`;
  return leftOut === 0 ? `${read}\n` : `${read}, ${leftOut} rows without an award not compared\n`;
}

function bits(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('Expected a number of bits.');
}
