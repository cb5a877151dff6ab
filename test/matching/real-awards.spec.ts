/**
 * How well supports of one project are told from others on two funders' real lists, against labels
 * that were given to pairs by reading them. The lists are not part of the repository.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openListTable, readAwardRow, readMapping } from '@grants/cli';
import { fenOf } from '@grants/kernel';
import {
  CASE_FROM,
  CHARACTER_RARITIES,
  characterRarities,
  compare,
  estimateWeights,
  estimationSample,
  evaluate,
  evaluateAt,
  MatchIndex,
  prepared,
  PUBLISHED_WEIGHTS,
  weigh,
} from '@grants/matching';
import type { Judged, MatchRecord } from '@grants/matching';

type Award = Extract<ReturnType<typeof readAwardRow>, { award: unknown }>['award'];

const LISTS = '../shared/data';
const MAPPINGS = 'docs/examples/mappings';
const LABELS = join(LISTS, 'duplicate-labels-to-2001.tsv');

const naturalScience = {
  source: 'nsfc-management',
  list: 'natural-science-fund-management-awards',
};
const socialScience = { source: 'nssf', list: 'social-science-fund-awards-to-2001' };

async function recordsOf({ source, list }: typeof naturalScience): Promise<readonly MatchRecord[]> {
  const mapping = readMapping(await readFile(join(MAPPINGS, `${list}.json`), 'utf8'));
  const table = await openListTable(join(LISTS, `${list}.csv`), mapping);
  const records: MatchRecord[] = [];
  for await (const row of table.rows()) {
    const reading = readAwardRow({ source, mapping, header: table.header }, row);
    if ('award' in reading) records.push(recordOf(`${source}-${row.line}`, reading.award));
  }
  return records;
}

function recordOf(id: string, award: Award): MatchRecord {
  const { unitName, amount, creditCode: _code, ...others } = award;
  const unit = unitName === undefined ? {} : { unit: { name: unitName } };
  return { ...others, ...unit, id, ...(amount !== undefined && { amountFen: fenOf(amount) }) };
}

interface Label {
  readonly label: string;
  readonly natural: string;
  readonly social: string;
  readonly title: string;
}

/** The labelled pairs that count: not those that their readers left open. */
async function readLabels(): Promise<readonly Label[]> {
  const [, ...lines] = (await readFile(LABELS, 'utf8')).trim().split(/\r?\n/);
  return lines
    .map((line) => line.split('\t'))
    .map(([label = '', natural = '', social = '', title = '']) => ({
      label,
      natural,
      social,
      title,
    }))
    .filter(({ label }) => label !== '?');
}

const given = existsSync(LABELS) ? describe : describe.skip;

given(`supports in the real lists of ${LISTS} (skipped where that folder is missing)`, () => {
  let natural: readonly MatchRecord[];
  let social: readonly MatchRecord[];
  let index: MatchIndex;
  let labels: readonly Label[];

  beforeAll(async () => {
    natural = await recordsOf(naturalScience);
    social = await recordsOf(socialScience);
    labels = await readLabels();
    index = new MatchIndex();
    for (const record of [...natural, ...social]) index.put(record);
  }, 120_000);

  /** Award numbers of the social list are not unique: 25 are borne by two awards. */
  const recordsWith = ({ natural: number, social: other, title }: Label) =>
    [
      natural.find(({ awardNumber }) => awardNumber === number),
      social.find((record) => record.awardNumber === other && record.title === title),
    ] as const;

  function judged(): readonly Judged[] {
    return labels.map((label) => {
      const [one, other] = recordsWith(label);
      if (one === undefined || other === undefined) throw new Error(`no pair for ${label.title}`);
      const { score } = weigh(compare(prepared(one), prepared(other), index));
      return { score, isMatch: label.label === 'D' };
    });
  }

  it('are told from related and unrelated ones at the shipped threshold', () => {
    const pairs = judged();
    const { precision, recall } = evaluateAt(pairs, CASE_FROM);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(evaluate(pairs).averagePrecision).toBeGreaterThanOrEqual(0.95);
  });

  it('are among the first twenty that the index finds for either', () => {
    const missed = labels
      .filter(({ label }) => label === 'D')
      .filter((label) => {
        const [one, other] = recordsWith(label);
        if (one === undefined || other === undefined) return true;
        const accepts = ({ source }: { readonly source: string }) => source === one.source;
        const { candidates } = index.candidates(other, { limit: 20, accepts });
        return !candidates.some(({ id }) => id === one.id);
      });
    expect(missed).toEqual([]);
  });

  it('are weighed by what the lists themselves tell, without labels', () => {
    const titles = [...natural, ...social].map(({ title }) => title);
    expect(characterRarities(titles)).toEqual(CHARACTER_RARITIES);
    const sample = estimationSample({ left: natural, right: social }, index);
    expect(estimateWeights(sample).weights).toEqual(PUBLISHED_WEIGHTS);
  }, 300_000);
});
