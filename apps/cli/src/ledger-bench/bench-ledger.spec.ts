import { describe, expect, it } from '@jest/globals';
import type { BenchLine } from '../bench-line.ts';
import { grants, inFolder } from '../specs/command-line.ts';

const BENCH_MS_MAX = 60_000;

describe('grants bench ledger', () => {
  it(
    'measures trial balances, statements, the tie-out and a payment list on the ledger of the folder',
    () =>
      inFolder(async (folder) => {
        await grants(['generate', '--projects', '20', '--data', folder]);
        const { exitCode, stdout, stderr } = await grants([
          ...['bench', 'ledger', '--json', '--data', folder],
        ]);
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        const lines = stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as BenchLine);
        expect(lines.map(({ bench }) => bench)).toEqual([
          'trial-balance as-of p50',
          'trial-balance as-of p99',
          'trial-balance as-known-at p50',
          'trial-balance as-known-at p99',
          'statement first page p50',
          'statement first page p99',
          'statement later page p50',
          'statement later page p99',
          'statement by account, first page p50',
          'statement by account, first page p99',
          'statement by account, later page p50',
          'statement by account, later page p99',
          'tie-out',
          'reconciliation',
        ]);
        for (const { ours, raw, unit } of lines) {
          expect([ours > 0, raw > 0, unit]).toEqual([true, true, 'ms']);
        }
        expect(lines.at(0)?.inputs).toMatchObject({ questions: 1000 });
        expect(lines.at(-2)?.inputs).toMatchObject({ lines: 0, compared: { treasury: 0 } });
        const paid = lines.at(-1)?.inputs as { readonly lines: number; readonly agrees: number };
        expect(paid.lines).toBeGreaterThan(0);
        expect(paid.agrees).toBe(paid.lines);
      }),
    BENCH_MS_MAX,
  );
});
