import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { grants, inFolder } from '../specs/command-line.ts';
import type { Outcome } from '../specs/command-line.ts';
import { writeSampleLedger } from '../specs/sample-ledger.ts';

/** Exports from the sample ledger; gives what was said and what is in the file. */
async function exported(
  folder: string,
  ...argv: readonly string[]
): Promise<Outcome & { readonly text: string }> {
  await writeSampleLedger(folder);
  const out = join(folder, 'out.txt');
  const outcome = await grants(['export', ...argv, '--out', out, '--data', folder]);
  return { ...outcome, text: await readFile(out, 'utf8').catch(() => '') };
}

describe('grants export', () => {
  it('writes the postings as CSV, and says how much it wrote', () =>
    inFolder(async (folder) => {
      const { exitCode, stdout, text } = await exported(folder, 'postings');
      const [headings, ...lines] = text.trimEnd().split('\r\n');

      expect(exitCode).toBe(0);
      expect(stdout).toBe(`${join(folder, 'out.txt')}: ${Buffer.byteLength(text)} bytes\n`);
      expect(headings).toBe(
        '\uFEFF记账日,资金项目,业务,借方科目,贷方科目,金额（元）,项目,承诺,业务编号,凭证或文号,对方资金项目,更正,入账日,位置',
      );
      expect(lines).toHaveLength(2);
      expect(lines[1]).toContain(
        '2022-05-30,fund-1,FundsCommitted,已承诺,可用,900000.00,project-1,',
      );
    }));

  it.each([
    [['journal'], 'commodity 1000.00 CNY\n'],
    [['postings', '--format', 'hledger'], 'commodity 1000.00 CNY\n'],
    [['postings', '--format', 'jsonl', '--fund', 'fund-1'], '{"position":'],
    [['disbursements'], '\uFEFF拨付编号,'],
    [['recoveries'], '\uFEFF追回编号,'],
    [['budget-execution', '--by', 'town'], '\uFEFF镇、街道,'],
    [['commitment-ageing', '--as-of', '2022-06-30'], '\uFEFF阶段,'],
    [['money-card', '--project', 'project-1'], '\uFEFF资金项目,'],
    [['budget-execution', '--format', 'xlsx'], 'PK'],
  ])('exports %j', (argv, begins) =>
    inFolder(async (folder) => {
      const { exitCode, stderr, text } = await exported(folder, ...argv);

      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(text.startsWith(begins)).toBe(true);
    }),
  );

  it('exports what was known at a position', () =>
    inFolder(async (folder) => {
      const { text } = await exported(folder, 'postings', '--as-known-at', '0000000000000001');

      expect(text.trimEnd().split('\r\n')).toHaveLength(2);
    }));

  it.each([
    [['postings', '--fund', 'nobody'], 1, 'there is no fund nobody'],
    [['money-card', '--project', 'nobody'], 1, 'nothing was ever promised to a project nobody'],
    [['money-card'], 2, 'name it with --project'],
    [['journal', '--format', 'csv'], 2, 'journal can be had as hledger, not as csv'],
    [['recoveries', '--format', 'hledger'], 2, 'not as hledger'],
    [['postings', '--format', 'pdf'], 2, 'Allowed choices are csv, xlsx, jsonl, hledger'],
    [['gossip'], 2, 'Allowed choices are'],
    [['postings', '--as-of', '1970-01-01'], 2, 'outside 1990-01-01 to 2100-12-31'],
    [['postings', '--as-known-at', 'soon'], 2, 'is not a moment'],
  ])('says what is wrong with %j', (argv, exitCode, words) =>
    inFolder(async (folder) => {
      const outcome = await exported(folder, ...argv);

      expect(outcome).toMatchObject({ exitCode, text: '' });
      expect(outcome.stderr).toContain(words);
    }),
  );

  it('leaves the file of before, and no half of one, when it is ended', () =>
    inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const out = join(folder, 'out.csv');
      await writeFile(out, 'before');
      const ending = AbortSignal.abort();
      const argv = ['export', 'postings', '--out', out, '--data', folder];
      const { exitCode, stderr } = await grants(argv, { ending });

      expect({ exitCode, stderr }).toEqual({
        exitCode: 130,
        stderr: 'grants: ended before the file was whole\n',
      });
      expect(await readFile(out, 'utf8')).toBe('before');
      expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    }));

  it('says which folder is not there', () =>
    inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const out = join(folder, 'nowhere', 'out.csv');
      const { exitCode, stderr } = await grants([
        'export',
        'postings',
        '--out',
        out,
        '--data',
        folder,
      ]);

      expect(exitCode).toBe(1);
      expect(stderr).toContain('there is no such file or folder');
    }));
});
