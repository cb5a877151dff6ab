import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvOf, explained, verdictOn, xlsxOf } from '@grants/application';
import type { Column, ExportTable, LinkedPair } from '@grants/application';
import { FIELDS, MATCHER_VERSION } from '@grants/matching';
import type { MatchRecord } from '@grants/matching';
import { CommandFailed, EXIT } from '../terminal.ts';

/** A pair and its place among all, counted from 1. */
interface RankedPair {
  readonly rank: number;
  readonly pair: LinkedPair;
}

const ROWS_IN_A_PART = 500;
const FORMATS = ['.csv', '.xlsx', '.jsonl'] as const;
type PairFormat = (typeof FORMATS)[number];

/** How a file of pairs is written, by its name. @throws CommandFailed naming those there are */
export function pairFormatOf(path: string): PairFormat {
  const extension = extname(path).toLowerCase();
  const format = FORMATS.find((known) => known === extension);
  if (format) return format;
  throw new CommandFailed(`--out ${path}: expected a name that ends in ${FORMATS.join(', ')}`, {
    exitCode: EXIT.wrongUsage,
  });
}

/** Writes pairs with their explanation; the folder is made when it is not there. */
export async function writePairs(path: string, pairs: readonly LinkedPair[]): Promise<void> {
  const ranked = pairs.map((pair, index) => ({ rank: index + 1, pair }));
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(contentOf(pairFormatOf(path), ranked)), createWriteStream(path));
}

function contentOf(
  format: PairFormat,
  pairs: readonly RankedPair[],
): AsyncIterable<string | Uint8Array> {
  switch (format) {
    case '.csv':
      return csvOf(PAIRS, partsOf(pairs));
    case '.xlsx':
      return xlsxOf(PAIRS, partsOf(pairs));
    case '.jsonl':
      return linesOf(pairs);
  }
}

async function* partsOf(pairs: readonly RankedPair[]): AsyncGenerator<readonly RankedPair[]> {
  for (let from = 0; from < pairs.length; from += ROWS_IN_A_PART) {
    yield pairs.slice(from, from + ROWS_IN_A_PART);
  }
}

async function* linesOf(pairs: readonly RankedPair[]): AsyncGenerator<string> {
  for (const { rank, pair } of pairs) yield `${JSON.stringify(lineOf(rank, pair))}\n`;
}

function lineOf(rank: number, pair: LinkedPair): object {
  return {
    rank,
    score: pair.weighed.score,
    verdict: verdictOn(pair.weighed),
    matcherVersion: MATCHER_VERSION,
    left: shownRecord(pair.left),
    right: shownRecord(pair.right),
    explanation: explained(pair),
  };
}

function shownRecord(record: MatchRecord): object {
  const { title, awardNumber, leader, unit, awardedOn, startsOn, endsOn } = record;
  return { id: idIn(record), awardNumber, title, leader, unit, awardedOn, startsOn, endsOn };
}

/** The id without the side: the line of a list file, the id of an award in the ledger. */
function idIn({ id }: MatchRecord): string {
  return id.slice(id.indexOf(':') + 1);
}

const VERDICTS = { case: '疑似重复', related: '相关', unrelated: '不相关' } as const;

const PAIRS: ExportTable<RankedPair> = {
  name: '疑似重复支持',
  columns: [
    { heading: '序号', kind: 'count', cell: ({ rank }) => rank },
    bits('得分（比特）', ({ weighed }) => weighed.score),
    text('判断', ({ weighed }) => VERDICTS[verdictOn(weighed)]),
    ...sideColumns('左', ({ left }) => left),
    ...sideColumns('右', ({ right }) => right),
    text('相对于', ({ weighed }) =>
      weighed.rival === 'sameTeam' ? '同一团队的另一项目' : '无关项目',
    ),
    bits('先验', ({ weighed }) => weighed.prior),
    ...FIELDS.map((field, index) =>
      bits(field, ({ weighed }) => weighed.contributions[index]?.bits ?? 0),
    ),
    text('说明', (pair) => {
      const { prior, steps, text: total } = explained(pair);
      return [prior.text, ...steps.map((step) => step.text), total].map(({ zh }) => zh).join('；');
    }),
    text('方法版本', () => MATCHER_VERSION),
  ],
};

function text(heading: string, cell: (pair: LinkedPair) => string | null): Column<RankedPair> {
  return { heading, kind: 'text', cell: ({ pair }) => cell(pair) };
}

/** Bits to three decimals, as numbers: a spreadsheet sorts by them and adds them up. */
function bits(heading: string, cell: (pair: LinkedPair) => number): Column<RankedPair> {
  return { heading, kind: 'number', cell: ({ pair }) => Number(cell(pair).toFixed(3)) };
}

function sideColumns(
  side: string,
  of: (pair: LinkedPair) => MatchRecord,
): readonly Column<RankedPair>[] {
  return [
    text(`${side}：行号或编号`, (pair) => idIn(of(pair))),
    text(`${side}：立项编号`, (pair) => of(pair).awardNumber ?? null),
    text(`${side}：题名`, (pair) => of(pair).title),
    text(`${side}：负责人`, (pair) => of(pair).leader ?? null),
    text(`${side}：单位`, (pair) => of(pair).unit?.name ?? null),
    text(`${side}：起始`, (pair) => of(pair).startsOn ?? of(pair).awardedOn ?? null),
  ];
}
