import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { paper } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Json, Office, Reply } from './office/office.ts';
import { AWARD, FIRST_TRANCHE, ProjectCase } from './office/project-case.ts';

const CITY_FUND = 'fund-city-2022';

/**
 * 3,000,000.01 awarded: 800,000 of the district and the rest of the city. The first tranche of
 * 900,000 is paid on 15 July 2022.
 */
async function paidProject(office: Office): Promise<ProjectCase> {
  await appropriates(office, '1000000.00');
  await office.desk('finance-officer').gives('/funds', {
    fundId: CITY_FUND,
    name: '2022年市级下达专项',
    source: 'municipal',
    programme: 'key-core-technology',
    fiscalYear: 2022,
    amount: '5000000.00',
    document: paper('沪财教〔2022〕17号', '2022-01-25'),
  });
  await publishesCall(office);
  const application = await new ApplicationCase(office).isTakenTo('consented');
  office.comesTo('2022-06-15T11:00+08:00');
  const { projectId } = application;
  const funding = [
    { fundId: FUND, amount: '800000.00' },
    { fundId: CITY_FUND, amount: '2200000.01' },
  ];
  await office
    .desk('commission-approver')
    .gives(`${application.path}/approval`, { projectId, fundId: FUND, award: AWARD, funding });
  const project = new ProjectCase(application);
  await project.signsContract();
  await project.isPaidTranche('first', FIRST_TRANCHE);
  return project;
}

const reader = (office: Office) => office.desk('finance-officer');

function download(office: Office, path: string): Promise<Reply> {
  return reader(office).asks({ method: 'GET', path: `/reports/${path}` });
}

async function linesOf(office: Office, path: string): Promise<readonly string[]> {
  const { status, bytes } = await download(office, path);
  expect(status).toBe(200);
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
}

describe('whose money paid this', () => {
  it(
    'is answered by the disbursement register, payment by payment, fund by fund, in words too',
    inOffice(async (office) => {
      await paidProject(office);
      const { items } = await reader(office).reads('/reports/disbursements?status=paid');

      expect(items).toMatchObject([
        {
          disbursementId: 'first-1',
          projectId: 'project-1',
          amount: '900000.00',
          amountInWords: '人民币玖拾万元整',
          draws: [
            { fundId: FUND, source: 'district', amount: '800000.00' },
            { fundId: CITY_FUND, source: 'municipal', amount: '100000.00' },
          ],
          requestedBy: 'commission-officer',
          authorisedBy: 'finance-approver',
          voucher: 'PZ-project-1-first-1',
          paidOn: '2022-07-15',
        },
      ]);
    }),
  );

  it(
    'is answered per source by budget execution, on any day',
    inOffice(async (office) => {
      await paidProject(office);
      const paidBy = async (query: string) => {
        const told = await reader(office).reads(`/reports/budget-execution?by=source${query}`);
        return (told['lines'] as readonly Json[]).map((line) => [line['group'], line['paid']]);
      };

      expect(await paidBy('')).toEqual([
        ['district', '800000.00'],
        ['municipal', '100000.00'],
      ]);
      expect(await paidBy('&asOf=2022-07-14')).toEqual([
        ['district', '0.00'],
        ['municipal', '0.00'],
      ]);
    }),
  );

  it(
    'is told in the money card from the budget document to the voucher, share by share',
    inOffice(async (office) => {
      await paidProject(office);
      const card = await reader(office).reads('/reports/money-cards/project-1');

      expect(card).toMatchObject({
        decision: { decidedBy: { id: 'commission-approver' }, decidedOn: '2022-06-15' },
        balances: { committed: '2100000.01', authorised: '0.00', paid: '900000.00' },
        shares: [
          {
            fundId: FUND,
            source: 'district',
            appropriations: [{ document: `闵财预-${FUND}`, amount: '1000000.00' }],
            promised: '800000.00',
            payments: [
              {
                amount: '800000.00',
                authorisedBy: 'finance-approver',
                voucher: 'PZ-project-1-first-1',
              },
            ],
          },
          {
            fundId: CITY_FUND,
            source: 'municipal',
            appropriations: [{ document: '沪财教〔2022〕17号', amount: '5000000.00' }],
            promised: '2200000.01',
            payments: [{ amount: '100000.00', voucher: 'PZ-project-1-first-1' }],
          },
        ],
      });
    }),
  );
});

describe('reports of the finance bureau', () => {
  it(
    'tell the year as it was known then and as it is known since',
    inOffice(async (office) => {
      await paidProject(office);
      office.comesTo('2022-08-01T10:00+08:00');
      await office.desk('finance-approver').gives(`/funds/${FUND}/adjustments`, {
        change: '-100000.00',
        reason: '年中压减',
        document: paper('闵财〔2022〕30号', '2022-06-20'),
        occurredAt: '2022-06-20T10:00+08:00',
        backfillReason: '文件后到',
      });
      const budget = async (query: string) => {
        const told = await reader(office).reads(`/reports/budget-execution?${query}`);
        return (told['total'] as Json)['budget'];
      };

      expect(await budget('asOf=2022-06-30')).toBe('5900000.00');
      expect(await budget('asOf=2022-06-30&asKnownAt=2022-07-31T23:59:59%2B08:00')).toBe(
        '6000000.00',
      );
    }),
  );

  it(
    'tell the age of what is promised and not paid, in parts',
    inOffice(async (office) => {
      await paidProject(office);
      const path = '/reports/commitment-ageing?asOf=2022-09-15&limit=1';
      const first = await reader(office).reads(path);
      const { nextCursor } = first['promises'] as Json;

      // The district's share is paid out; of the city's, promised on 15 June, 2,100,000.01 are left.
      expect(first).toMatchObject({
        asOf: '2022-09-15',
        total: { committed: '2100000.01', authorised: '0.00', count: 1 },
        promises: { items: [{ fundId: CITY_FUND, since: '2022-06-15', days: 92 }] },
      });
      expect(nextCursor).toBeNull();
    }),
  );

  it(
    'are had as CSV that Excel opens, under a Chinese name',
    inOffice(async (office) => {
      await paidProject(office);
      const { headers } = await download(office, 'disbursements?format=csv&asOf=2022-07-31');
      const lines = await linesOf(office, 'disbursements?format=csv&asOf=2022-07-31');

      expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
      expect(headers['content-disposition']).toBe(
        'attachment; filename="disbursements.csv"; ' +
          `filename*=UTF-8''${encodeURIComponent('拨付台账 2022-07-31.csv')}`,
      );
      expect(lines).toHaveLength(3);
      expect(lines[1]).toContain('900000.00,人民币玖拾万元整,fund-2022,区级资金,800000.00,');
      expect(lines[2]).toContain(',,,fund-city-2022,市级资金,100000.00,');
    }),
  );

  it(
    'are had as workbooks with amounts and days as such',
    inOffice(async (office) => {
      await paidProject(office);
      const { bytes } = await download(office, 'postings?format=xlsx');
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
      const [sheet] = workbook.worksheets;
      const paid = sheet
        ?.getRows(2, sheet.rowCount - 1)
        ?.filter((row) => row.getCell(4).value === '已拨付');

      expect(sheet?.getRow(1).getCell(1).value).toBe('记账日');
      expect(paid?.map((row) => [row.getCell(1).value, row.getCell(6).value])).toEqual([
        [new Date('2022-07-15T00:00:00Z'), 800_000],
        [new Date('2022-07-15T00:00:00Z'), 100_000],
      ]);
    }),
  );

  it.each([
    ['budget-execution?by=town&format=csv', '镇、街道,名称,预算合计（元）', 3],
    ['commitment-ageing?asOf=2022-09-15&format=csv', '阶段,资金项目,项目,承诺', 2],
    ['recoveries?format=csv', '追回编号,项目,专项', 1],
    ['money-cards/project-1?format=csv', '资金项目,资金来源,预算指标文号', 5],
    ['commitment-ageing?asOf=2022-09-15&fromDays=93&format=csv', '阶段,资金项目,项目,承诺', 1],
    ['postings?format=csv&fundId=fund-2022', '记账日,资金项目,业务', 5],
    ['postings?format=csv&fundId=fund-2022&account=paid', '记账日,资金项目,业务', 2],
  ])('%s begins %s and has %i lines', (path, headings, count) =>
    inOffice(async (office) => {
      await paidProject(office);
      const lines = await linesOf(office, path);

      expect(lines[0]?.startsWith(headings)).toBe(true);
      expect(lines).toHaveLength(count);
    })(),
  );

  it(
    'are had as JSON Lines, an item each',
    inOffice(async (office) => {
      await paidProject(office);
      const { bytes } = await download(office, 'disbursements?format=jsonl');

      expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ disbursementId: 'first-1' });
    }),
  );

  it(
    'have the postings of a fund as a journal of hledger',
    inOffice(async (office) => {
      await paidProject(office);
      const { bytes, headers } = await download(office, `postings?format=hledger&fundId=${FUND}`);
      const journal = bytes.toString('utf8');

      expect(headers['content-disposition']).toContain('filename="postings.journal"');
      expect(journal).toContain(`account ${FUND}:paid\n`);
      expect(journal).toContain(
        '\n2022-07-15 * (PZ-project-1-first-1) DisbursementPaid project-1 first-1  ; position: ',
      );
      expect(journal).toContain(
        `    ${FUND}:paid  800000.00 CNY\n    ${FUND}:authorised  -800000.00 CNY\n`,
      );
      expect(journal).not.toContain(CITY_FUND);
    }),
  );
});

describe('what is asked wrongly of a report', () => {
  it.each([
    ['disbursements?format=pdf', 'format'],
    ['disbursements?format=hledger', 'format'],
    ['budget-execution?by=colour', 'by'],
    ['postings?asOf=1970-01-01', 'asOf'],
    ['postings?asOf=2022-02-30&format=csv', 'asOf'],
    ['recoveries?cursor=x', 'cursor'],
  ])('%s is answered 400, naming %s', (path, field) =>
    inOffice(async (office) => {
      const { status, body } = await download(office, path);

      expect([status, (body['errors'] as readonly Json[])[0]?.['field']]).toEqual([400, field]);
    })(),
  );

  it.each([
    'postings?fundId=F0',
    'postings?fundId=F0&format=csv',
    'postings?fundId=F0&format=hledger',
    'disbursements?fundId=F0',
    'recoveries?fundId=F0&format=xlsx',
    'commitment-ageing?fundId=F0',
    'money-cards/P0',
    'money-cards/P0?format=xlsx',
  ])('%s, which is none, is answered 404 and not as an empty file', (path) =>
    inOffice(async (office) => {
      expect((await download(office, path)).status).toBe(404);
    })(),
  );

  it(
    'is not for applicants, whosever project it is',
    inOffice(async (office) => {
      const project = await paidProject(office);
      const { applicant } = project.application;
      for (const path of ['/reports/money-cards/project-1', '/reports/postings?format=csv']) {
        expect((await applicant.asks({ method: 'GET', path })).status).toBe(403);
      }
      expect(itemsOf(await reader(office).reads('/reports/postings')).length).toBeGreaterThan(0);
    }),
  );
});
