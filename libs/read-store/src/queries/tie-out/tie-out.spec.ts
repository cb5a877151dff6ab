import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import type { JsonObject } from '@grants/kernel';
import type { TreasuryDiscrepancyRow } from '@grants/projections';
import { sample, yuan } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import type { ReadStore } from '../../read-store.ts';
import { Ledger, viewsOf } from '../../specs/ledger.ts';
import { TIE_OUT_CHECKS, TIE_OUT_LINES_MAX } from './line.ts';
import type { TieOutLine } from './line.ts';

const CARRIED = { commitmentId: 'commitment-1.close-2022', amount: yuan('630000.00') };

/**
 * 900,000 awarded to project-1 by fund-1; 270,000 paid, asked back, and 100,000 of it received;
 * 630,000 carried forward to fund-2, to which fund-1 also gave 200,000.
 */
const IN_ORDER = {
  appropriated: [
    sample('FundsAppropriated'),
    sample('FundsAppropriated', { fundId: 'fund-2', fiscalYear: 2023 }),
  ],
  promised: [sample('FundsCommitted')],
  approved: [sample('ApplicationApproved')],
  opened: [sample('ProjectOpened')],
  authorisedByProject: [sample('TrancheRequested'), sample('TrancheAuthorised')],
  authorisedInFund: [sample('DisbursementAuthorised')],
  paidByProject: [sample('TranchePaid')],
  paidInFund: [sample('DisbursementPaid')],
  ordered: [sample('RecoveryOrdered')],
  recoverable: [sample('RecoverableRecognised')],
  receivedByProject: [sample('RecoveryReceived')],
  receivedInFund: [sample('RecoveredFundsReceived')],
  transferredOut: [sample('FundsTransferredOut')],
  transferredIn: [sample('FundsTransferredIn')],
  closed: [
    sample('YearEndCloseBegun', {
      commitments: [
        { commitmentId: 'commitment-1', projectId: 'project-1', committed: CARRIED.amount },
      ],
    }),
  ],
  carriedByProject: [sample('FundingCarriedForward')],
  carriedForward: [
    sample('CommitmentCarriedForward', {
      amount: CARRIED.amount,
      toCommitmentId: CARRIED.commitmentId,
    }),
  ],
  carriedIn: [sample('CommitmentCarriedIn', CARRIED)],
} satisfies Record<string, readonly SampleEvent[]>;

type Stage = keyof typeof IN_ORDER;

async function viewsWith(
  changes: Partial<Record<Stage, readonly SampleEvent[]>> = {},
  after: readonly SampleEvent[] = [],
): Promise<ReadStore> {
  const ledger = new Ledger();
  const events = Object.values({ ...IN_ORDER, ...changes }).flat();
  await ledger.record(...events, ...after);
  return viewsOf(ledger);
}

async function linesOf(readStore: ReadStore): Promise<readonly TieOutLine[]> {
  return (await readStore.tieOut.report())?.lines ?? [];
}

/** A line as short as it can be told: check, fund, subject, both figures. */
function told({ check, fundId, subject, first, second }: TieOutLine): string {
  return [check, fundId ?? 'all', subject, first.figure, second.figure].join(' ');
}

describe('the tie-out', () => {
  it('has no line where everything ties, and says how much it compared', async () => {
    const report = await (await viewsWith()).tieOut.report();
    expect(report?.lines).toEqual([]);
    expect(report?.compared).toEqual({
      'award-in-parts': 2, // project-1 in fund-1 and in fund-2
      'fund-and-projects': 7, // in fund-1 six pairs of accounts, in fund-2 one
      'account-identity': 2,
      'opening-and-closing': 24, // twelve accounts of two funds
      transfers: 1,
      'carry-forward': 1,
      'year-end-close': 1,
      disbursements: 2, // authorised and paid
      recoveries: 3, // recoverable, recovered, written off
      'unique-keys': 6, // two vouchers, two commitments as to project and as to fund
      treasury: 0,
    });
  });

  it.each<[string, Partial<Record<Stage, readonly SampleEvent[]>>, readonly string[]]>([
    [
      'an award that its funds did not promise',
      { approved: [sample('ApplicationApproved', { award: yuan('900000.01') })] },
      ['award-in-parts fund-1 project-1 900000.01 900000.00'],
    ],
    [
      'a promise that no approval followed',
      { approved: [] },
      ['award-in-parts fund-1 project-1 0.00 900000.00'],
    ],
    [
      'a project that opened with another award than was promised',
      { opened: [sample('ProjectOpened', { award: yuan('800000.00') })] },
      ['fund-and-projects fund-1 project-1 800000.00 900000.00'],
    ],
    [
      'a payment the fund does not know',
      { paidInFund: [] },
      [
        'fund-and-projects fund-1 project-1 270000.00 0.00',
        'disbursements fund-1 disbursement-1 0.00 270000.00',
        'disbursements fund-1 disbursement-1 270000.00 0.00',
      ],
    ],
    [
      'a receipt the fund does not know',
      { receivedInFund: [] },
      [
        'fund-and-projects fund-1 project-1 100000.00 0.00',
        'recoveries fund-1 recovery-1 170000.00 270000.00',
        'recoveries fund-1 recovery-1 100000.00 0.00',
      ],
    ],
    [
      'a transfer out without its transfer in',
      { transferredIn: [] },
      ['transfers fund-1 transfer-1 200000.00 0.00'],
    ],
    [
      'a transfer in of another amount',
      { transferredIn: [sample('FundsTransferredIn', { amount: yuan('199999.99') })] },
      ['transfers fund-1 transfer-1 200000.00 199999.99'],
    ],
    [
      'what was carried forward and not carried in',
      { carriedIn: [] },
      [
        'fund-and-projects fund-2 project-1 630000.00 0.00',
        'carry-forward fund-1 commitment-1 → commitment-1.close-2022 630000.00 0.00',
      ],
    ],
    [
      'a close that listed another figure than stood promised',
      {
        closed: [
          sample('YearEndCloseBegun', {
            commitments: [
              {
                commitmentId: 'commitment-1',
                projectId: 'project-1',
                committed: yuan('630000.01'),
              },
            ],
          }),
        ],
      },
      ['year-end-close fund-1 close-1 commitment-1 630000.01 630000.00'],
    ],
  ])('lists %s', async (_what, changes, expected) => {
    const lines = await linesOf(await viewsWith(changes));
    expect(lines.map(told).toSorted()).toEqual(expected.toSorted());
  });

  it('does not take for an award what was promised and given back before any approval', async () => {
    const refused = { projectId: 'project-2', commitmentId: 'commitment-2' };
    const given = [
      sample('FundsCommitted', refused),
      sample('CommitmentReleased', { ...refused, amount: yuan('900000.00') }),
    ];
    expect(await linesOf(await viewsWith({}, given))).toEqual([]);
  });

  it.each<[string, readonly SampleEvent[], string]>([
    [
      'a payment that was posted twice',
      [sample('DisbursementPaid')],
      'unique-keys all V-1 disbursement-1 2022-06-20 commitment-1 1 2',
    ],
    [
      'a receipt that was posted twice',
      [sample('RecoveredFundsReceived', { receiptId: 'receipt-2' })],
      'unique-keys all V-9 recovery-1 2025-02-01 commitment-1 1 2',
    ],
    [
      'a commitment of two funds',
      [sample('FundsCommitted', { fundId: 'fund-2' })],
      'unique-keys all commitment-1 1 2',
    ],
  ])('lists %s', async (_what, events, expected) => {
    const lines = await linesOf(await viewsWith({}, events));
    expect(lines.filter(({ check }) => check === 'unique-keys').map(told)).toEqual([expected]);
  });

  it('has one voucher pay several disbursements, and one receipt entered again when corrected', async () => {
    const readStore = await viewsWith({}, [
      sample('DisbursementPaid', { disbursementId: 'disbursement-2' }),
      sample('DisbursementPaid', { projectId: 'project-2', commitmentId: 'commitment-2' }),
      sample('RecoveredFundsReversed'),
      sample('RecoveredFundsReceived', { receiptId: 'receipt-2', amount: yuan('90000.00') }),
    ]);
    const lines = await linesOf(readStore);
    expect(lines.filter(({ check }) => check === 'unique-keys')).toEqual([]);
  });

  it('lists a promise that stood when the year was closed and that the close left out', async () => {
    const given = { commitmentId: 'commitment-3', projectId: 'project-3' };
    const close = sample('YearEndCloseBegun', {
      closeId: 'close-2',
      commitments: [
        { commitmentId: 'commitment-4', projectId: 'project-4', committed: yuan('900000.00') },
      ],
    });
    const after = [
      sample('FundsCommitted', given),
      sample('FundsCommitted', { commitmentId: 'commitment-4', projectId: 'project-4' }),
      close,
    ];
    const lines = await linesOf(await viewsWith({}, after));
    const closes = lines.filter(({ check }) => check === 'year-end-close');
    expect(closes.map(told)).toEqual(['year-end-close fund-1 close-2 commitment-3 0.00 900000.00']);
    expect(closes[0]?.events.map(({ type }) => type)).toEqual([
      'FundsCommitted',
      'YearEndCloseBegun',
    ]);
  });

  it('tells a thousand lines of a badly damaged ledger, and how many there are', async () => {
    const readStore = await viewsWith();
    readStore.connection.exec(`
      WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 1500)
      INSERT INTO award_share SELECT printf('%016d', 1000 + n), 0, 'event-' || n, type, fund_id,
        'project-of-' || n, 'commitment-of-' || n, amount_fen, effective_on, recorded_at
      FROM award_share, number`);
    const report = await readStore.tieOut.report();
    expect(report?.lines).toHaveLength(TIE_OUT_LINES_MAX);
    expect(report?.total).toBe(1500);
  });

  it('has two projects number their disbursements and recoveries alike', async () => {
    const of = { projectId: 'project-2', commitmentId: 'commitment-2' };
    const voucher = 'V-2';
    const twin = [
      sample('FundsCommitted', of),
      sample('ApplicationApproved', { ...of, applicationId: 'application-2' }),
      sample('ProjectOpened', of),
      sample('TrancheRequested', of),
      sample('TrancheAuthorised', of),
      sample('DisbursementAuthorised', of),
      sample('TranchePaid', { ...of, voucher }),
      sample('DisbursementPaid', { ...of, voucher }),
      sample('RecoveryOrdered', of),
      sample('RecoverableRecognised', of),
    ];
    expect(await linesOf(await viewsWith({}, twin))).toEqual([]);
  });

  it('lists day totals that are not what the postings say', async () => {
    const readStore = await viewsWith();
    readStore.connection.exec(
      "UPDATE fund_day SET amount_fen = amount_fen + 1 WHERE debit_account = 'committed' AND " +
        "credit_account = 'carried-in'",
    );
    expect((await linesOf(readStore)).map(told)).toEqual([
      'account-identity fund-2 fund-2 5830000.00 5830000.01',
      'opening-and-closing fund-2 carried-in -630000.01 -630000.00',
      'opening-and-closing fund-2 committed 630000.01 630000.00',
    ]);
  });

  it('lists what of the treasury is open and blocks', async () => {
    const readStore = await viewsWith({}, [sample('DiscrepanciesOpened')]);
    const lines = (await linesOf(readStore)).filter(({ check }) => check === 'treasury');
    const blocking = sample('DiscrepanciesOpened').data.discrepancies.filter(
      (discrepancy) => discrepancy.blocking,
    );
    expect(blocking.length).toBeGreaterThan(0);
    expect(lines.map(({ subject }) => subject)).toEqual(
      blocking.map(({ discrepancyId }) => discrepancyId),
    );
  });

  it.each<readonly [TreasuryDiscrepancyRow['kind'], JsonObject, readonly string[]]>([
    [
      'wrong-sum',
      { stated: '390000.00', total: '380000.00', lineCount: 2 },
      ['390000.00', '380000.00', '10000.00'],
    ],
    [
      'amount-differs',
      { listed: '120000.01', authorised: '120000.00' },
      ['120000.01', '120000.00', '0.01'],
    ],
    ['unreadable-line', { line: 3, reason: 'no amount' }, ['0.00', '0.00', '0.00']],
  ])('of a %s says both figures', async (kind, facts, figures) => {
    const found = { discrepancyId: 'd-1', kind, blocking: true, detail: '', facts };
    const opened = sample('DiscrepanciesOpened', { discrepancies: [found] });
    const lines = await linesOf(await viewsWith({}, [opened]));
    const [line] = lines.filter(({ check }) => check === 'treasury');
    expect([line?.first.figure, line?.second.figure, line?.difference]).toEqual(figures);
  });

  it('names the figures and the events they are made of', async () => {
    const lines = await linesOf(await viewsWith({ transferredIn: [] }));
    expect(lines).toEqual([
      {
        check: 'transfers',
        fundId: 'fund-1',
        subject: 'transfer-1',
        first: { of: 'FundsTransferredOut', figure: '200000.00' },
        second: { of: 'FundsTransferredIn', figure: '0.00' },
        difference: '200000.00',
        events: [
          {
            position: expect.any(String),
            eventId: expect.any(String),
            type: 'FundsTransferredOut',
          },
        ],
      },
    ]);
  });
});

describe('the tie-out of some funds, at some time', () => {
  it('is of the funds asked for, and undefined for a fund that is not there', async () => {
    const { tieOut } = await viewsWith({ transferredIn: [], paidInFund: [] });
    const checksOf = async (fundId: string) =>
      (await tieOut.report({ fundId }))?.lines.map(({ check }) => check);
    expect(await checksOf('fund-1')).toEqual([
      'fund-and-projects',
      'transfers',
      'disbursements',
      'disbursements',
    ]);
    expect(await checksOf('fund-2')).toEqual(['transfers']);
    expect((await tieOut.report({ fiscalYear: 2023 }))?.lines.length).toBe(1);
    expect(await tieOut.report({ fundId: 'nobody' })).toBeUndefined();
  });

  it('lists at each position what was under way there, and nothing when all had come in', async () => {
    const ledger = new Ledger();
    await ledger.record(...Object.values(IN_ORDER).flat());
    const { tieOut } = await viewsOf(ledger);
    const linesAt = async (stage: Stage) => {
      const stages: readonly (readonly [string, readonly SampleEvent[]])[] =
        Object.entries(IN_ORDER);
      const end = stages.findIndex(([name]) => name === stage) + 1;
      const count = stages.slice(0, end).flatMap(([, events]) => events).length;
      const position = String(count).padStart(16, '0');
      return (await tieOut.report({ asKnownAt: { position } }))?.lines.map(told);
    };
    expect(await linesAt('opened')).toEqual([]);
    expect(await linesAt('authorisedByProject')).toEqual([
      'fund-and-projects fund-1 project-1 -270000.00 0.00',
      'disbursements fund-1 disbursement-1 270000.00 0.00',
    ]);
    expect(await linesAt('authorisedInFund')).toEqual([]);
    expect(await linesAt('transferredOut')).toEqual(['transfers fund-1 transfer-1 200000.00 0.00']);
    expect(await linesAt('carriedIn')).toEqual([]);
  });

  it('ties on every day, as of the days money was paid and received', async () => {
    const { tieOut } = await viewsWith();
    for (const day of ['2022-03-01', '2022-06-20', '2025-02-01', '2025-02-02']) {
      const report = await tieOut.report({ asOf: calendarDate(day) });
      expect([day, report?.lines.map(told)]).toEqual([day, []]);
    }
  });

  it('knows its checks by name', async () => {
    const report = await (await viewsWith()).tieOut.report();
    expect(Object.keys(report?.compared ?? {})).toEqual([...TIE_OUT_CHECKS]);
  });
});
