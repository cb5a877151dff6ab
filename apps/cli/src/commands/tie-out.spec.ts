import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { embeddedLedgerFiles } from '@grants/api';
import { grants, inFolder } from '../specs/command-line.ts';
import { writeSampleLedger } from '../specs/sample-ledger.ts';

describe('grants tie-out', () => {
  it('says that everything ties, and how much was compared', () =>
    inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const { exitCode, stdout } = await grants(['tie-out', '--data', folder]);
      expect(exitCode).toBe(0);
      // An award, its promise, an identity, twelve accounts, a commitment as to project and to fund.
      expect(stdout).toBe('全部勾稽相符：everything ties, 17 pairs of figures\n');
    }));

  it('lists what does not tie, and ends with a failure', () =>
    inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const views = new DatabaseSync(embeddedLedgerFiles(folder).views);
      views.exec('UPDATE award_share SET amount_fen = amount_fen - 1');
      views.close();
      const { exitCode, stdout, stderr } = await grants(['tie-out', '--data', folder]);
      expect(exitCode).not.toBe(0);
      expect(stdout.split('\n').map((line) => line.slice(0, 33).trimEnd())).toEqual([
        'award-in-parts  fund-1  project-1',
        '  甲 first         899999.99  awar',
        '  乙 second        900000.00  tran',
        '  差额 difference      -0.01',
        '',
      ]);
      expect(stderr).toContain('pairs of figures that do not tie: 1');
    }));

  it('takes a fund, a year and a day, and answers as JSON', () =>
    inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const options = ['--fund', 'fund-1', '--fiscal-year', '2022', '--as-of', '2022-05-31'];
      const { stdout } = await grants(['tie-out', ...options, '--json', '--data', folder]);
      // On 31 May the money was promised (30 May) and the award was not yet approved (1 June).
      expect(JSON.parse(stdout)).toMatchObject({
        lines: [
          { check: 'award-in-parts', subject: 'project-1', difference: '-900000.00' },
          { check: 'fund-and-projects', subject: 'project-1', difference: '-900000.00' },
        ],
      });
      const nobody = await grants(['tie-out', '--fund', 'nobody', '--data', folder]);
      expect(nobody.stderr).toContain('there is no fund nobody');
    }));
});
