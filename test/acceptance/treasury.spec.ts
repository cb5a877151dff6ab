/**
 * A payment list of the treasury meets the ledger: the exact payments are confirmed, everything else
 * is a discrepancy that stays visible until a second person waived it or its cause is gone.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '@grants/cli';
import { ApplicationCase, appropriates, publishesCall } from './office/application-case.ts';
import { paper, peopleOf } from './office/content.ts';
import { itemsOf, openOffice } from './office/office.ts';
import type { Json, Office } from './office/office.ts';
import { ProjectCase } from './office/project-case.ts';

const MAPPING = 'docs/examples/mappings/treasury-payment-list.json';
const HEADER = '支付凭证号,支付日期,收款人全称,收款人账号,金额（元）,拨付编号';
const BATCH = 'GK-2022-0715';
/** 30 % of 3,000,000.01, the half fen cut off (MH-1.5.1). */
const AMOUNT = '900000.00';

let folder: string;
const holderOf = (unit: number) => `闵行示例${unit}号智能科技有限公司`;
const accountOf = (unit: number) => `3100112233445500${unit}`;
const rowOf = (unit: number, over: Partial<Record<'account' | 'voucher', string>> = {}) =>
  `${over.voucher ?? `GK-000${unit}`},2022-07-15,${holderOf(unit)},${over.account ?? accountOf(unit)},"900,000.00",`;
const listOf = (sum: string, ...rows: readonly string[]) =>
  [HEADER, ...rows, `合计,,,,"${sum}",`, '经办人：示例,,,,,', ''].join('\r\n');

interface Report extends Json {
  readonly receipt: number;
  readonly confirmed: number;
  readonly written: number;
  readonly opened: number;
  readonly resolved: number;
  readonly discrepancies: readonly (Json & { readonly discrepancyId: string })[];
}

interface Imported {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Brings in a list the way a finance officer does at the command line. */
async function imports(text: string, ...options: readonly string[]): Promise<Imported> {
  const file = join(folder, 'gk-2022-07-15.csv');
  await writeFile(file, text);
  let [stdout, stderr] = ['', ''];
  const day = ['--from', '2022-07-11', '--to', '2022-07-15'];
  const asked = ['--mapping', MAPPING, '--list', BATCH, '--by', 'clerk-wang', ...day];
  const exitCode = await run(
    ['import', 'treasury', file, ...asked, '--data', join(folder, 'data'), ...options],
    {
      stdout: { write: (words) => (stdout += words) },
      stderr: { write: (words) => (stderr += words) },
      env: {},
      ending: new AbortController().signal,
    },
  );
  return { exitCode, stdout, stderr };
}

/** The report; a script sees by the exit code whether anything blocks and nobody has waived it. */
async function reconciles(text: string): Promise<Report> {
  const { exitCode, stderr, stdout } = await imports(text, '--json');
  const report = JSON.parse(stdout) as Report;
  const open = report.discrepancies.filter((one) => one['blocking'] && one['standing'] === 'open');
  const told = `grants: blocking discrepancies that stand open: ${open.length}\n`;
  expect({ exitCode, stderr }).toEqual(
    open.length === 0 ? { exitCode: 0, stderr: '' } : { exitCode: 3, stderr: told },
  );
  return report;
}

/** What somebody does in the office while no import is under way. */
async function inOffice<Result>(scene: (office: Office) => Promise<Result>): Promise<Result> {
  const office = await openOffice('2022-07-18T09:00+08:00', join(folder, 'data'));
  try {
    return await scene(office);
  } finally {
    await office.close();
  }
}

const reads = (path: string) => inOffice((office) => office.desk('auditor').reads(path));

/** Projects 1 and 2, their first tranches authorised on 12 July, each as its project's pay-1. */
async function authorisedProjects(): Promise<void> {
  const office = await openOffice('2022-03-01T09:00+08:00', join(folder, 'data'));
  try {
    await appropriates(office, '20000000.00');
    await publishesCall(office);
    const cases = [1, 2].map((unit) => new ApplicationCase(office, unit));
    // People of their own: two projects of one leader and one subject are held as duplicates.
    for (const application of cases) await application.submits(peopleOf(application.unit));
    for (const application of cases) {
      await application.passesPreliminaryReview();
      await application.isScored();
      await application.concludesReview();
      await application.hasConsent();
      await application.approves();
    }
    for (const application of cases) {
      const { unit } = application;
      const project = new ProjectCase(application);
      await project.signsContract();
      await office.desk('finance-officer').gives(`${project.path}/payee-account`, {
        account: {
          holder: holderOf(unit),
          accountNumber: accountOf(unit),
          bank: '示例银行闵行支行',
        },
        document: paper(`账户-${unit}`, '2022-07-01'),
      });
      await project.requestsTranche('first', { disbursementId: 'pay-1' });
      await project.authorises('pay-1');
    }
  } finally {
    await office.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grants-treasury-'));
  await authorisedProjects();
});
afterAll(() => rm(folder, { recursive: true }));

describe('a payment list of the treasury', () => {
  let discrepancyId: string;

  it('whose sum line is wrong confirms nothing, and says so with the numbers', async () => {
    const report = await reconciles(listOf('1,900,000.00', rowOf(1), rowOf(2)));

    expect(report).toMatchObject({
      receipt: 1,
      confirmed: 0,
      discrepancies: [{ kind: 'wrong-sum', blocking: true }],
    });
    expect(report.discrepancies[0]?.['detail']).toBe(
      'The sum line states 1900000.00 yuan; the lines, 2 in number, add up to 1800000.00. ' +
        'Nothing of the list is confirmed. Ask the treasury for the whole list.',
    );
    expect(await reads('/projects/project-1')).toMatchObject({ paid: '0.00' });
  });

  it('confirms what agrees and opens a discrepancy on the account that changed', async () => {
    const list = listOf('1,800,000.00', rowOf(1), rowOf(2, { account: '62229999' }));
    const report = await reconciles(list);

    expect(report).toMatchObject({
      receipt: 2,
      confirmed: 1,
      confirmedTotal: AMOUNT,
      resolved: 1,
      discrepancies: [{ kind: 'payee-account-differs', line: 3, projectId: 'project-2' }],
    });
    discrepancyId = report.discrepancies[0]?.discrepancyId ?? '';
    expect(await reads('/projects/project-1')).toMatchObject({ paid: AMOUNT });
    expect(await reads('/projects/project-2')).toMatchObject({ paid: '0.00' });
  });

  it('is traced from the payment to file, line and voucher', async () => {
    const lines = await reads('/treasury/lines?disbursementId=pay-1&projectId=project-1');

    expect(lines).toMatchObject([
      { batchId: BATCH, receipt: 2, line: 2, voucher: 'GK-0001', outcome: 'confirmed' },
    ]);
    const paid = await inOffice(async (office) =>
      (await office.events()).find(({ type }) => type === 'TranchePaid'),
    );
    expect(paid?.metadata.actor).toEqual({ id: 'clerk-wang', role: 'finance-officer' });
  });

  it('read again changes nothing', async () => {
    const before = await inOffice((office) => office.events());
    const list = listOf('1,800,000.00', rowOf(1), rowOf(2, { account: '62229999' }));
    const report = await reconciles(list);

    expect(report).toMatchObject({ confirmed: 1, written: 0, opened: 0, resolved: 0 });
    expect(report.discrepancies.map((one) => one.discrepancyId)).toEqual([discrepancyId]);
    expect(await inOffice((office) => office.events())).toHaveLength(before.length);
  });

  it('has its discrepancies listed by kind, project and standing', async () => {
    const found = async (query: string) =>
      itemsOf(await reads(`/treasury/discrepancies?${query}`)).map((one) => one['discrepancyId']);

    expect(await found('standing=open&blocking=true')).toEqual([discrepancyId]);
    expect(await found('projectId=project-2&kind=payee-account-differs')).toEqual([discrepancyId]);
    expect(await found('projectId=project-1')).toEqual([]);
    expect(await reads(`/treasury/discrepancies?batchId=${BATCH}`)).toMatchObject({
      items: [
        {
          kind: 'payee-account-differs',
          clause: 'MH-1.5.1',
          basis: 'policy-clause',
          facts: { listed: '62229999', registered: accountOf(2) },
        },
        {
          kind: 'wrong-sum',
          clause: null,
          basis: 'ledger-rule',
          facts: { stated: '1900000.00', total: '1800000.00', lineCount: 2 },
        },
      ],
    });
    expect(await reads(`/treasury/batches/${BATCH}`)).toMatchObject({
      status: 'reconciled',
      receipts: 2,
      matchedLines: 1,
      matchedTotal: AMOUNT,
      openBlocking: 1,
    });
  });

  it('has none of them waived by who brought it in', async () => {
    const path = `/treasury/batches/${BATCH}/discrepancies/${discrepancyId}/waiver`;
    const reason = { reason: '开户行来函说明账号升位' };
    const refused = await inOffice((office) =>
      office.desk('finance-approver', 'clerk-wang').isRefused(path, reason),
    );
    expect(refused).toMatchObject({
      status: 422,
      code: 'TREASURY_BATCH.WAIVER_IS_IMPORTER',
      basis: 'ledger-rule',
    });
    // Every office counts its keys from one; this one writes to a ledger that has some.
    const key = { 'idempotency-key': '00000000-0000-4000-9000-000000000001' };
    await inOffice((office) => office.desk('supervisor', 'li').gives(path, reason, key));
    expect(await reads(`/treasury/discrepancies?batchId=${BATCH}&standing=waived`)).toMatchObject({
      items: [{ discrepancyId, waiverReason: reason.reason, closedBy: 'li' }],
    });
  });

  it('is told as it stood before the waiver, and before it came in', async () => {
    const events = await inOffice((office) => office.events());
    const known = events.findLast(({ type }) => type === 'TreasuryListReconciled')?.position ?? '';
    const standing = `standing=open&blocking=true&asKnownAt=${known}`;

    expect(await reads(`/treasury/discrepancies?${standing}`)).toMatchObject({
      items: [{ discrepancyId, standing: 'open', closedOn: null, waiverReason: null }],
    });
    expect(await reads(`/treasury/batches/${BATCH}?asKnownAt=${known}`)).toMatchObject({
      status: 'reconciled',
      openBlocking: 1,
    });
    expect(await reads(`/treasury/batches/${BATCH}`)).toMatchObject({
      status: 'reconciled',
      openBlocking: 0,
    });
    for (const list of ['batches', 'discrepancies']) {
      expect(itemsOf(await reads(`/treasury/${list}?asOf=2022-03-01`))).toEqual([]);
    }
  });

  it('stays waived when read again, and is resolved when the list is corrected', async () => {
    const list = listOf('1,800,000.00', rowOf(1), rowOf(2, { account: '62229999' }));
    expect(await reconciles(list)).toMatchObject({
      written: 0,
      discrepancies: [{ discrepancyId, standing: 'waived' }],
    });
    const corrected = await reconciles(listOf('1,800,000.00', rowOf(1), rowOf(2)));

    expect(corrected).toMatchObject({ receipt: 3, confirmed: 2, resolved: 1, discrepancies: [] });
    expect(await reads('/projects/project-2')).toMatchObject({ paid: AMOUNT });
    expect(await reads(`/treasury/discrepancies?batchId=${BATCH}&standing=resolved`)).toMatchObject(
      { items: [{ discrepancyId, resolutionCause: 'list-corrected' }, { kind: 'wrong-sum' }] },
    );
  });

  it('that does not have a confirmed payment any more is told so', async () => {
    const report = await reconciles(listOf('900,000.00', rowOf(1)));

    expect(report).toMatchObject({
      receipt: 4,
      discrepancies: [{ kind: 'payment-withdrawn', projectId: 'project-2' }],
    });
  });

  it('tells a payment under another voucher, and a payment nobody authorised', async () => {
    const again = rowOf(1, { voucher: 'GK-0009' });
    const unknown = 'GK-0010,2022-07-14,不明单位,1,5.00,';
    const rows = [rowOf(1), rowOf(2), again, unknown];
    const report = await reconciles(listOf('2,700,005.00', ...rows));

    expect(report.discrepancies).toMatchObject([
      { kind: 'paid-again', line: 4, disbursementId: 'pay-1', projectId: 'project-1' },
      { kind: 'unknown-payment', line: 5 },
    ]);
  });

  it('that sends money back makes the tranche payable again', async () => {
    const back = `GK-T001,2022-07-15,${holderOf(2)},${accountOf(2)},"-900,000.00",`;
    const report = await reconciles(listOf('900,000.00', rowOf(1), rowOf(2), back));

    expect(report).toMatchObject({ confirmed: 2, returned: 1, discrepancies: [] });
    expect(await reads('/projects/project-2')).toMatchObject({ paid: '0.00' });
  });

  it('is compared and not written in a dry run', async () => {
    const before = await inOffice((office) => office.events());
    const { exitCode, stdout } = await imports(listOf('1.00', rowOf(1)), '--dry-run');

    expect(exitCode).toBe(3);
    expect(stdout).toContain('wrong-sum');
    expect(await inOffice((office) => office.events())).toHaveLength(before.length);
  });

  it.each([[[]], [['--dry-run']]])(
    'that nobody confirms by name is refused, with why: %j',
    async (more) => {
      const { exitCode, stderr } = await imports(
        listOf('900,000.00', rowOf(1)),
        '--by',
        ' ',
        ...more,
      );

      expect(exitCode).toBe(2);
      expect(stderr).toContain('--by <person> is missing');
      expect(stderr).toContain('waived by another person');
    },
  );

  it.each([
    ['without its sum line', `${HEADER}\r\n${rowOf(1)}\r\n`, 'ends without its sum line'],
    ['without a column', '凭证,金额（元）\r\n1,2\r\n', 'has no column "支付凭证号"'],
    ['with an open quotation mark', `${HEADER}\r\n"GK`, 'a quotation mark is not closed'],
  ])('%s is refused and writes nothing', async (_how, text, reason) => {
    const before = await inOffice((office) => office.events());
    const { exitCode, stderr } = await imports(text);

    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining(reason) });
    expect(await inOffice((office) => office.events())).toHaveLength(before.length);
  });
});
