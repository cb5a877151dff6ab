/**
 * The import of two funders' real lists, as they are: blank and repeated numbers, dates that are
 * none, spaces inside names, header rows in the middle. The lists are not part of the repository.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '@grants/cli';

const LISTS = '../shared/data';
const MAPPINGS = 'docs/examples/mappings';

const naturalScience = {
  source: 'nsfc-management',
  list: 'natural-science-fund-management-awards',
};
const socialScience = { source: 'nssf', list: 'social-science-fund-awards-to-2001' };

let folder: string;

async function grants(...argv: readonly string[]): Promise<string> {
  let [stdout, stderr] = ['', ''];
  const exitCode = await run([...argv, '--data', join(folder, 'data')], {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: {},
    ending: new AbortController().signal,
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

interface Report {
  readonly rows: number;
  readonly recorded: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly repeated: number;
  readonly rejected: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly peakMemoryMiB: number;
  readonly rejectsFile?: string;
}

async function importList(
  { source, list }: { readonly source: string; readonly list: string },
  file = join(LISTS, `${list}.csv`),
): Promise<Report> {
  const mapping = join(MAPPINGS, `${list}.json`);
  const argv = ['import', 'awards', file, '--source', source, '--mapping', mapping, '--json'];
  return JSON.parse(await grants(...argv)) as Report;
}

/** Lines set aside, `line reason`, in the order of the list. */
async function setAside({ rejectsFile = '' }: Report): Promise<readonly string[]> {
  const text = await readFile(rejectsFile, 'utf8');
  return [...text.matchAll(/^(\d+),\S+ ([a-z-]+),/gm)].map(
    ([, line = '', reason = '']) => `${line} ${reason}`,
  );
}

const given = existsSync(LISTS) ? describe : describe.skip;

given(`the real lists of ${LISTS} (skipped where that folder is missing)`, () => {
  let natural: Report;
  let social: Report;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grants-real-'));
    natural = await importList(naturalScience);
    social = await importList(socialScience);
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true }));

  it('of the natural science fund becomes one award a row, ten of them without a period', () => {
    expect(natural).toMatchObject({
      rows: 17_926,
      recorded: 17_926,
      corrected: 0,
      unchanged: 0,
      repeated: 0,
      rejected: {},
      leftOut: { period: 10 },
    });
  });

  it('of the social science fund accounts for every row', async () => {
    expect(social).toMatchObject({
      rows: 7138,
      recorded: 7034,
      corrected: 0,
      unchanged: 0,
      repeated: 25,
      rejected: { 'blank-row': 76, 'repeated-header': 2, 'missing-field': 1 },
      leftOut: { awardedOn: 41 },
    });
    // Cells over several lines stand above: a row of the list is not a line of the file.
    const lines = await setAside(social);
    expect(lines).toHaveLength(76 + 2 + 1 + 25 + 41);
    expect(lines.filter((line) => line.endsWith('repeated-header'))).toEqual([
      '7334 repeated-header',
      '7335 repeated-header',
    ]);
    expect(lines.at(-1)).toBe('7412 blank-row');
  });

  it('read again write nothing', async () => {
    for (const [list, awards] of [
      [naturalScience, 17_926],
      [socialScience, 7034],
    ] as const) {
      const again = await importList(list);
      expect(again).toMatchObject({ recorded: 0, corrected: 0, unchanged: awards });
    }
  }, 60_000);

  it('with one amount changed correct that award alone', async () => {
    const text = await readFile(join(LISTS, `${naturalScience.list}.csv`), 'utf8');
    const changed = join(folder, 'changed.csv');
    await writeFile(
      changed,
      text.replace('"安徽大学","陶志富","18"', '"安徽大学","陶志富","18.5"'),
    );
    const report = await importList(naturalScience, changed);
    expect(report).toMatchObject({ recorded: 0, corrected: 1, unchanged: 17_925 });
  }, 60_000);

  it('leave views that come out the same when computed again', async () => {
    const { projections } = JSON.parse(await grants('verify', '--json')) as {
      readonly projections: readonly { readonly equal: boolean }[];
    };
    expect(projections.length).toBeGreaterThan(0);
    expect(projections.filter(({ equal }) => !equal)).toEqual([]);
  }, 60_000);
});
