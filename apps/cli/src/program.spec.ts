import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import {
  embeddedLedgerFiles,
  openAccessTokens,
  openEmbeddedLedger,
  systemClock,
} from '@grants/api';
import { grants, inFolder } from './specs/command-line.ts';
import { RECORDED_AT, writeSampleLedger } from './specs/sample-ledger.ts';

/** A thousand applications are generated and every view is computed from them. */
const BENCH_MS_MAX = 120_000;

describe('the command line', () => {
  it.each([
    [['fly'], "error: unknown command 'fly'"],
    [['verify', '--loud'], "error: unknown option '--loud'"],
    [
      ['import', 'awards', '--source', 's', '--mapping', 'm'],
      "error: missing required argument 'file'",
    ],
    [['import', 'awards', 'a.csv'], "error: required option '--source <name>' not specified"],
    [['replay', 'project', 'p', '--at', 'soon'], '"soon" is not a date of the form YYYY-MM-DD.'],
    [['ledger', '--as-of', '2022-02-30'], '2022-02-30 is not a day of the calendar.'],
    [['token', 'create', '--actor', 'a', '--role', 'king'], 'Allowed choices are applicant,'],
    [['token', 'create', '--actor', 'a', '--role', 'expert', '--days', '1.5'], 'a whole number'],
  ])('%j is wrong usage and says why', async (argv, message) => {
    const outcome = await grants(argv);
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toContain(message);
  });

  it('lists its commands', async () => {
    const { exitCode, stdout } = await grants(['--help']);
    expect(exitCode).toBe(0);
    for (const name of ['import', 'replay', 'ledger', 'verify', 'token', 'bench']) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  it.each([
    ['verify'],
    ['ledger'],
    ['replay', 'project', 'p'],
    ['token', 'create', '--actor', 'a', '--role', 'expert'],
  ])('%s says in one line that a folder holds no ledger, and makes none', async (...argv) => {
    await inFolder(async (folder) => {
      expect(await grants([...argv, '--data', folder])).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `grants: there is no ledger in ${folder}: name its folder with --data, or begin one with grants serve\n`,
      });
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it(
    'measures a rebuild on a ledger of its own where the folder holds none, and makes none there',
    async () => {
      await inFolder(async (folder) => {
        const outcome = await grants(['bench', 'rebuild', '--json', '--data', folder]);
        expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
        expect(JSON.parse(outcome.stdout)).toMatchObject({
          bench: expect.stringContaining('rebuild'),
        });
        expect(await readdir(folder)).toEqual([]);
      });
    },
    BENCH_MS_MAX,
  );

  it('takes the data folder from GRANTS_DATA, and shows a stack trace under GRANTS_DEBUG', async () => {
    await inFolder(async (folder) => {
      const env = { GRANTS_DATA: join(folder, 'x'), GRANTS_DEBUG: '1' };
      const { stderr } = await grants(['ledger'], { env });
      expect(stderr).toContain(`there is no ledger in ${join(folder, 'x')}`);
      expect(stderr).toMatch(/\n\s+at /);
    });
  });
});

describe('token create', () => {
  it('makes a token of the data folder for an actor in roles', async () => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const roles = ['--role', 'finance-officer', 'auditor'];
      const made = await grants(['token', 'create', '--actor', 'li', ...roles, '--data', folder]);
      expect(made).toMatchObject({ exitCode: 0, stderr: '' });
      const tokens = await openAccessTokens({ dataFolder: folder, clock: systemClock });
      expect(await tokens.verify(made.stdout.trim())).toMatchObject({
        actorId: 'li',
        roles: ['finance-officer', 'auditor'],
      });
    });
  });

  it('says what an actor id may not be', async () => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const argv = ['token', 'create', '--actor', 'a b', '--role', 'expert', '--data', folder];
      const { exitCode, stderr } = await grants(argv);
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/^grants: "a b" is not an actor id: [^\n]+\n$/);
    });
  });
});

describe('ledger', () => {
  it('prints the trial balance of every fund, also while a server holds the folder', async () => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const server = await openEmbeddedLedger({ dataFolder: folder, clock: systemClock });
      const { exitCode, stdout, stderr } = await grants(['ledger', '--data', folder]);
      await server.close();
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toBe(
        [
          'fund-1  2022年区级专项  district key-core-technology 2022',
          '科目 account                借方 debit   贷方 credit   余额 balance',
          '预算指标 appropriation            0.00  5,000,000.00  -5,000,000.00',
          '上年结转收入 carried-in           0.00          0.00           0.00',
          '资金调剂 transferred              0.00          0.00           0.00',
          '可用 available            5,000,000.00    900,000.00   4,100,000.00',
          '已承诺 committed            900,000.00          0.00     900,000.00',
          '已审批 authorised                 0.00          0.00           0.00',
          '已拨付 paid                       0.00          0.00           0.00',
          '应追回 recoverable                0.00          0.00           0.00',
          '已追回 recovered                  0.00          0.00           0.00',
          '已核销 written-off                0.00          0.00           0.00',
          '结转下年 carried-forward          0.00          0.00           0.00',
          '已失效 lapsed                     0.00          0.00           0.00',
          '合计 total                5,900,000.00  5,900,000.00           0.00',
          '',
        ].join('\n'),
      );
    });
  });

  it('tells a fund as it stood on a date', async () => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const argv = ['ledger', '--fund', 'fund-1', '--as-of', '2022-05-29', '--json'];
      const { stdout } = await grants([...argv, '--data', folder]);
      expect(JSON.parse(stdout)).toMatchObject({
        funds: [{ fund: { balances: { available: '5000000.00', committed: '0.00' } } }],
      });
    });
  });

  it('says that a fund is not there', async () => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const outcome = await grants(['ledger', '--fund', 'fund-9', '--data', folder]);
      expect(outcome).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: 'grants: there is no fund fund-9\n',
      });
    });
  });
});

describe('replay project', () => {
  it('tells who did what, when, by which clause, with what effect', async () => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const { exitCode, stdout } = await grants([
        'replay',
        'project',
        'project-1',
        '--data',
        folder,
      ]);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^项目 project project-1 · 6 events\n/);
      expect(stdout).toContain('   1  2022-03-01  申报提交 ApplicationSubmitted\n');
      expect(stdout).toContain(
        '       由 by         applicant-1 · 申报单位 applicant · application-application-1 @0\n',
      );
      expect(stdout).toMatch(/条款 clause {3}MH-O2 意见 三\(一\)「给予不超过项目总投资额50%，/);
      expect(stdout).toContain('依据 basis    MH-O2 award-cap: passed  cap=1000000.00\n');
      expect(stdout).toContain(
        '资金 money    900,000.00 元  可用 available → 已承诺 committed (fund-1)\n',
      );
      expect(stdout).toContain('   6  2022-06-10  签订项目合同书 ContractSigned\n');
    });
  });

  it.each([
    [
      '0',
      [
        'ApplicationSubmitted',
        'ApprovalInitiated',
        'FundsCommitted',
        'ApplicationApproved',
        'ProjectOpened',
      ],
    ],
    ['2022-05-31', ['ApplicationSubmitted', 'ApprovalInitiated', 'FundsCommitted']],
    ['2022-03-01', ['ApplicationSubmitted']],
  ])('up to %s ends there', async (at, types) => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const argv = ['replay', 'project', 'project-1', '--at', at, '--json', '--data', folder];
      const { entries } = JSON.parse((await grants(argv)).stdout) as {
        entries: readonly { type: string; statusAfter?: string; recordedAt: string }[];
      };
      expect(entries.map(({ type }) => type)).toEqual(types);
      expect(entries[0]).toMatchObject({ statusAfter: 'submitted', recordedAt: RECORDED_AT });
    });
  });

  it('says that nothing is known of a project', async () => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);
      expect(await grants(['replay', 'project', 'project-9', '--data', folder])).toMatchObject({
        exitCode: 1,
        stderr: 'grants: nothing is known of project project-9 by then\n',
      });
    });
  });
});

describe('verify', () => {
  it('computes every projection again and finds it equal', async () => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const { exitCode, stdout } = await grants(['verify', '--data', folder]);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^fund-commitment-ledger v\d+ +at 0{15}7 +[0-9a-f]{64} +equal 一致$/m);
      expect(stdout).not.toContain('different');
    });
  });

  it('names the projection and the row that somebody altered', async () => {
    await inFolder(async (folder) => {
      await writeSampleLedger(folder);
      const views = new DatabaseSync(embeddedLedgerFiles(folder).views);
      views.exec(`UPDATE fund SET name = '2022年区级专项（改）'`);
      views.close();
      const { exitCode, stdout, stderr } = await grants(['verify', '--data', folder]);
      expect(exitCode).toBe(1);
      expect(stdout).toMatch(/fund-register: first difference .*改/);
      expect(stderr).toBe('grants: computed again, these come out differently: fund-register\n');
    });
  });
});

describe('import awards', () => {
  const MAPPING = {
    level: 'municipal',
    format: 'csv',
    columns: { awardNumber: { column: '编号' }, title: { column: '名称' } },
  };

  async function importing(folder: string, list: string, mapping: object = MAPPING) {
    await writeFile(join(folder, 'list.csv'), list);
    await writeFile(join(folder, 'mapping.json'), JSON.stringify(mapping));
    const files = [join(folder, 'list.csv'), '--mapping', join(folder, 'mapping.json')];
    return ['import', 'awards', ...files, '--source', 'city', '--data', join(folder, 'data')];
  }

  it('records them, reports, and the views know of them when it ends', async () => {
    await inFolder(async (folder) => {
      const argv = await importing(folder, '编号,名称\n1,甲题\n2,乙题\n,\n');
      const { exitCode, stdout } = await grants([...argv, '--json']);
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        file: 'list.csv',
        source: 'city',
        dryRun: false,
        complete: true,
        rows: 3,
        recorded: 2,
        corrected: 0,
        unchanged: 0,
        repeated: 0,
        rejected: { 'blank-row': 1 },
        rejectsFile: expect.stringMatching(/data\/imports\/[0-9a-f-]{36}\.rejects\.csv$/),
      });
      expect(await grants(['verify', '--data', join(folder, 'data')])).toMatchObject({
        exitCode: 0,
        stderr: '',
      });
      const again = await grants([...argv, '--rejects', join(folder, 'r.csv')]);
      expect(again.stdout).toContain('unchanged 未变   2\n');
      expect(await readFile(join(folder, 'r.csv'), 'utf8')).toContain('4,空行 blank-row');
    });
  });

  it('on trial opens no ledger', async () => {
    await inFolder(async (folder) => {
      const argv = await importing(folder, '编号,名称\n1,甲题\n');
      const { exitCode, stdout } = await grants([...argv, '--dry-run']);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('readable 可导入  1\n');
      expect(await readdir(folder)).toEqual(['list.csv', 'mapping.json']);
    });
  });

  it('is refused while a server has the folder', async () => {
    await inFolder(async (folder) => {
      const argv = await importing(folder, '编号,名称\n1,甲题\n');
      const dataFolder = join(folder, 'data');
      const server = await openEmbeddedLedger({ dataFolder, clock: systemClock });
      const { exitCode, stderr } = await grants(argv);
      await server.close();
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/^grants: cannot write to the ledger in .*another process[^\n]*\n$/);
    });
  });

  it.each([
    [
      '编号,题目\n',
      MAPPING,
      'list.csv: the list has no column "名称"; its columns are "编号", "题目"',
    ],
    ['', MAPPING, 'list.csv: it ends before row 1, where its columns are named'],
    ['编号,名称\n1,"甲\n', MAPPING, 'list.csv: from line 2 on it is not CSV'],
    ['编号,名称\n', { ...MAPPING, level: 'x' }, 'mapping.json: level: expected "central"'],
  ])(
    'of the list %j with mapping %j names file and fault, and writes nothing',
    async (...given) => {
      const [list, mapping, fault] = given;
      await inFolder(async (folder) => {
        const { exitCode, stderr } = await grants(await importing(folder, list, mapping));
        expect(exitCode).toBe(1);
        expect(stderr).toContain(`grants: ${folder}/${fault}`);
        expect(await readdir(folder)).toEqual(['list.csv', 'mapping.json']);
      });
    },
  );

  it('of a file that is not there says so', async () => {
    await inFolder(async (folder) => {
      const argv = await importing(folder, '');
      const other = argv.with(2, join(folder, 'none.csv'));
      const { stderr } = await grants(other);
      expect(stderr).toBe(`grants: ${folder}/none.csv: there is no such file or folder\n`);
    });
  });

  it('that is ended says so, and how it goes on', async () => {
    await inFolder(async (folder) => {
      const argv = await importing(folder, '编号,名称\n1,甲题\n');
      const { exitCode, stdout } = await grants(argv, { ending: AbortSignal.abort() });
      expect(exitCode).toBe(130);
      expect(stdout).toContain('ended early: import the file again to go on\n');
    });
  });
});
