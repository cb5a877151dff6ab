import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { grants, inFolder } from '../specs/command-line.ts';

const MAPPING = {
  level: 'municipal',
  format: 'csv',
  columns: {
    awardNumber: { column: '编号' },
    title: { column: '名称' },
    leader: { column: '负责人' },
    unitName: { column: '单位' },
    awardedOn: { column: '日期', format: 'YYYY-MM-DD' },
  },
};
const HEADER = '编号,名称,负责人,单位,日期';
const LEFT = [
  '70001,跨国公司在中国的市场行为研究,薛示例,示例大学,1997-01-01',
  '70002,农村土地流转制度研究,王示例,示例学院,1998-01-01',
  '70003,城市交通拥堵定价机制,李示例,示例大学,1999-01-01',
];
/** Two rows of one number: the second is another award, and stays apart. */
const RIGHT = [
  '96B14,跨国公司在中国的市场行为及对策研究,薛示例,示例大学管理系,1996-07-01',
  '96B14,钢铁企业成本控制,赵示例,示例公司,1996-07-01',
  '96B15,农村土地承包纠纷调解,孙示例,示例学院,2010-07-01',
];

const listsIn = (folder: string): readonly string[] => [
  ...['--left', join(folder, 'left.csv'), '--left-mapping', join(folder, 'map.json')],
  ...['--right', join(folder, 'right.csv'), '--right-mapping', join(folder, 'map.json')],
];

const withLists = (
  spec: (folder: string) => Promise<void>,
  right: readonly string[] = RIGHT,
): (() => Promise<void>) => {
  return () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'map.json'), JSON.stringify(MAPPING));
      await writeFile(join(folder, 'left.csv'), [HEADER, ...LEFT].join('\n'));
      await writeFile(join(folder, 'right.csv'), [HEADER, ...right].join('\n'));
      await spec(folder);
    });
};

interface Line {
  readonly rank: number;
  readonly score: number;
  readonly verdict: string;
  readonly left: { readonly id: string; readonly awardNumber: string };
  readonly right: { readonly id: string; readonly awardNumber: string };
  readonly explanation: {
    readonly prior: { readonly bits: number };
    readonly steps: readonly { readonly field: string; readonly bits: number }[];
  };
}

async function scanned(folder: string, ...more: readonly string[]): Promise<readonly Line[]> {
  const out = join(folder, 'pairs', 'pairs.jsonl');
  const outcome = await grants(['duplicates', 'scan', ...listsIn(folder), '--out', out, ...more]);
  expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
  const text = await readFile(out, 'utf8');
  return text === ''
    ? []
    : text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line);
}

describe('grants duplicates scan', () => {
  it(
    'ranks the pairs of two list files, each with a waterfall that adds up, without a ledger',
    withLists(async (folder) => {
      const [first, ...others] = await scanned(folder, '--from', '-1000');
      expect(first).toMatchObject({
        rank: 1,
        verdict: 'case',
        left: { id: '2', awardNumber: '70001' },
        right: { id: '2', awardNumber: '96B14' },
      });
      const { prior, steps } = first?.explanation ?? { prior: { bits: NaN }, steps: [] };
      expect(steps.reduce((sum, { bits }) => sum + bits, prior.bits)).toBe(first?.score);
      const scores = [first, ...others].map((line) => line?.score ?? NaN);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      expect(existsSync(join(folder, 'data'))).toBe(false);
    }),
  );

  it(
    'gives the same bytes again',
    withLists(async (folder) => {
      expect(await scanned(folder)).toEqual(await scanned(folder));
    }),
  );

  it(
    'writes a table for a spreadsheet, by the extension',
    withLists(async (folder) => {
      for (const extension of ['csv', 'xlsx']) {
        const out = join(folder, `pairs.${extension}`);
        const { exitCode } = await grants(['duplicates', 'scan', ...listsIn(folder), '--out', out]);
        expect(exitCode).toBe(0);
      }
      const csv = await readFile(join(folder, 'pairs.csv'), 'utf8');
      expect(csv).toContain('疑似重复');
      expect(csv).toContain('负责人：相同');
      expect(csv).toContain(',同一团队的另一项目,-4.41,');
      const xlsx = await readFile(join(folder, 'pairs.xlsx'));
      expect(xlsx.subarray(0, 2).toString()).toBe('PK');
    }),
  );

  it(
    'does not compare a list with itself, where every record would be found again',
    withLists(async (folder) => {
      const list = [join(folder, 'left.csv'), join(folder, 'map.json')] as const;
      const sides = ['--left', list[0], '--left-mapping', list[1]];
      const again = ['--right', list[0], '--right-mapping', list[1]];
      const out = join(folder, 'pairs.csv');
      const told = await grants(['duplicates', 'scan', ...sides, ...again, '--out', out]);

      expect(told).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('name two lists'),
      });
      expect(existsSync(out)).toBe(false);
    }),
  );

  it(
    'says which names it can write, before it reads anything',
    withLists(async (folder) => {
      const out = join(folder, 'pairs.pdf');
      expect(await grants(['duplicates', 'scan', ...listsIn(folder), '--out', out])).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('.csv, .xlsx, .jsonl'),
      });
    }),
  );

  it(
    'takes any row: one sign, mojibake, every dash, ten thousand characters, one title for all',
    withLists(
      async (folder) => {
        const { stdout } = await grants([
          ...['duplicates', 'scan', ...listsIn(folder)],
          ...['--out', join(folder, 'pairs.jsonl')],
        ]);
        expect(stdout).toContain('right right.csv: 2,005 records, 1 rows without an award');
      },
      [
        '1,,无题,示例大学,1996-07-01',
        '22—511－100‑100,芯,薛,大学,1996-07-01',
        '2,——,薛示例,有限公司,1996-07-01',
        '3,銆婄瑐1鍙枫�,张,鈥,1996-07-01',
        `4,${'跨国公司'.repeat(2500)},薛示例,示例大学,1996-07-01`,
        `5,"a'b""c",薛示例,示例大学,1996-07-01`,
        ...Array.from(
          { length: 2000 },
          (_, n) => `N${n},跨国公司在中国的市场行为研究,某某,某大学,1996-07-01`,
        ),
      ],
    ),
  );

  it(
    'reads sources of a ledger, and names those there are when there is none of a name',
    withLists(async (folder) => {
      const data = ['--data', join(folder, 'data')];
      for (const side of ['left', 'right']) {
        const { exitCode } = await grants([
          ...[...data, 'import', 'awards', join(folder, `${side}.csv`)],
          ...['--source', side, '--mapping', join(folder, 'map.json')],
        ]);
        expect(exitCode).toBe(0);
      }
      const out = join(folder, 'pairs.jsonl');
      const scan = (right: string) =>
        grants([...data, 'duplicates', 'scan', '--left', 'left', '--right', right, '--out', out]);
      expect(await scan('right')).toMatchObject({ exitCode: 0 });
      const [line = ''] = (await readFile(out, 'utf8')).split('\n');
      expect(JSON.parse(line)).toMatchObject({
        left: { id: 'left.70001' },
        right: { id: 'right.96B14' },
      });
      expect(await scan('nssf')).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining('it knows left, right'),
      });
    }),
  );
});

describe('grants duplicates evaluate', () => {
  const evaluated = async (
    folder: string,
    labels: readonly string[],
    ...more: readonly string[]
  ) => {
    const path = join(folder, 'labels.tsv');
    await writeFile(path, labels.map((line) => line.replaceAll(' ', '\t')).join('\n'));
    return grants(['duplicates', 'evaluate', '--labels', path, ...listsIn(folder), ...more]);
  };

  it(
    'judges the scan at every threshold and at the shipped one',
    withLists(async (folder) => {
      const { stdout, exitCode } = await evaluated(
        folder,
        [
          'label left right title',
          'D 70001 96B14 跨国公司在中国的市场行为及对策研究',
          'N 70001 96B14 钢铁企业成本控制',
          '? 70002 96B15',
          'R 70002 none',
        ],
        '--json',
      );
      expect(exitCode).toBe(0);
      // One pair that is one project and has the highest score: found first, and nothing wrong.
      expect(JSON.parse(stdout)).toMatchObject({
        pairs: 2,
        matches: 1,
        ignored: 1,
        unknown: 1,
        notFound: 0,
        averagePrecision: 1,
        shipped: { threshold: -1.5, precision: 1, recall: 1, f1: 1 },
      });
    }),
  );

  it(
    'takes labels of 1 and 0, of other names, and a right side named by its title alone',
    withLists(async (folder) => {
      const binary = await evaluated(folder, ['1 70001 96B14', '0 70003 96B15']);
      expect(binary.stdout).toContain('2 labelled pairs, 1 of them one project');
      const named = await evaluated(
        folder,
        ['同 70001  跨国公司在中国的市场行为及对策研究', '异 70003 96B15'],
        ...['--positive', '同'],
      );
      expect(named.stdout).toContain('2 labelled pairs, 1 of them one project');
      expect(named.stdout).toContain('average precision 1.000');
    }),
  );

  it(
    'says which line is no label, and when no label is positive',
    withLists(async (folder) => {
      expect(await evaluated(folder, ['D 70001 96B14', 'D 70001'])).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining('labels.tsv: line 2'),
      });
      expect(await evaluated(folder, ['yes 70001 96B14'])).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining('--positive'),
      });
    }),
  );
});

describe('grants bench match', () => {
  it(
    'measures building, checking, keeping and scanning, and prints its inputs',
    withLists(async (folder) => {
      const labels = join(folder, 'labels.tsv');
      await writeFile(labels, 'D\t70001\t96B14\nN\t70003\t96B15\n');
      const { stdout, exitCode } = await grants([
        ...['bench', 'match', '--awards', '300', '--checks', '20', '--json'],
        ...[...listsIn(folder), '--labels', labels],
      ]);
      expect(exitCode).toBe(0);
      const lines = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
      expect(lines).toMatchObject([
        { bench: 'match build', inputs: { awards: 300 } },
        { bench: 'match check', inputs: { among: 300, checks: 20, foundFirstAsCase: 20 } },
        { bench: 'match restore', inputs: { records: 300 } },
        { bench: 'match scan', inputs: { left: 3, right: 3 } },
        { bench: 'match quality', inputs: { labelledPairs: 2, matches: 1, recall: 1 } },
      ]);
    }),
  );
});
