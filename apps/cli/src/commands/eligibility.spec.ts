import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbeddedLedger, systemClock } from '@grants/api';
import type { EligibilityReport } from '@grants/policy';
import { grants, inFolder } from '../specs/command-line.ts';
import type { Outcome } from '../specs/command-line.ts';
import { writeSampleLedger } from '../specs/sample-ledger.ts';

const content = {
  title: '触觉传感器云平台',
  applicant: {
    creditCode: '91310112MA1GBXXX1C',
    name: '上海示例传感科技有限公司',
    kind: 'enterprise',
    registeredDistrict: '闵行区',
    taxDistrict: '闵行区',
  },
  registeredCity: '上海市',
  fieldCode: '01.02',
  rights: [
    {
      kind: 'software-copyright',
      number: '2020SR0000001',
      grantedOn: '2020-03-15',
      acquiredBy: 'own-development',
    },
  ],
  regulatedKinds: [],
  compulsoryCertification: false,
  excludedKinds: [],
  withResearchInstitution: false,
  priorityGrounds: [],
  documents: [
    'application-form',
    'intellectual-property-evidence',
    'previous-year-financial-statements',
    'previous-month-balance-sheet',
    'test-report',
  ].map((kind) => ({ kind, name: `${kind}.pdf`, sha256: 'a'.repeat(64) })),
  declaredBy: '张示例',
};

describe('grants eligibility', () => {
  let folder: string;
  let done: () => void;
  let finished: Promise<void>;

  beforeAll(async () => {
    const ready = Promise.withResolvers<string>();
    const held = Promise.withResolvers<void>();
    done = held.resolve;
    finished = inFolder(async (given) => {
      await writeSampleLedger(given);
      ready.resolve(given);
      await held.promise;
    });
    folder = await ready.promise;
  });

  afterAll(async () => {
    done();
    await finished;
  });

  async function asked(body: unknown, ...options: readonly string[]): Promise<Outcome> {
    const file = join(folder, 'asked.json');
    await writeFile(file, typeof body === 'string' ? body : JSON.stringify(body));
    return grants(['eligibility', file, '--data', folder, ...options]);
  }

  const proposed = { kind: 'recognition', content };
  const onTime = { proposed, submittedAt: '2022-03-15T10:00+08:00' };

  it('SH-6.2: tells that a right of the same day two years earlier is in age', async () => {
    const { exitCode, stdout } = await asked(onTime);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^符合条件 eligible · shanghai-2020 · passed 11, failed 0,/);
    expect(stdout).toContain('年限内：软件著作权 2020SR0000001 2020-03-15');
    expect(stdout).toContain('SH-6.2 第六条(二)「近3年内获得授权的发明专利');
  });

  it('SH-6.2: and a day later is not, which is told first', async () => {
    const { stdout } = await asked({ ...onTime, submittedAt: '2022-03-16T10:00+08:00' });
    const [outcome, , first] = stdout.split('\n');
    expect(outcome).toMatch(/^不符合条件 not eligible/);
    expect(first).toMatch(/^不符合：至 2022-03-16，/);
  });

  it('gives the whole report as JSON', async () => {
    const { stdout } = await asked(onTime, '--json');
    const report = JSON.parse(stdout) as EligibilityReport;
    expect(report).toMatchObject({ outcome: 'eligible', policyVersion: 'shanghai-2020' });
    expect(report.findings).toHaveLength(14);
  });

  it('writes nothing to the ledger', async () => {
    await asked(onTime);
    const clock = systemClock;
    const ledger = await openEmbeddedLedger({ dataFolder: folder, clock });
    const events = await Array.fromAsync(ledger.eventStore.readAll());
    await ledger.close();
    expect(events).toHaveLength(7);
  });

  it.each([
    ['text that is no JSON', '{', 'is not JSON'],
    [
      'a kind there is none of',
      { proposed: { kind: 'palace' } },
      'proposed.kind must be one of project, centre, recognition',
    ],
    [
      'a field of the wrong shape',
      { proposed: { ...proposed, content: { ...content, fieldCode: 7 } } },
      'proposed.content.fieldCode',
    ],
    ['a field too many', { ...onTime, colour: 'red' }, 'colour is not a field of this request'],
  ])('refuses %s in one line that says why', async (_what, body, message) => {
    const { exitCode, stdout, stderr } = await asked(body);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
