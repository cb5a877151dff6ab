import { describe, expect, it } from '@jest/globals';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import type { SampleEvent } from '../specs/sample-events.ts';
import { yuan } from '../specs/values.ts';
import { treasuryReconciliation } from './projection.ts';

const RECEIVED = sample('TreasuryListReceived');
const MATCHED = sample('TreasuryLinesMatched');
const OPENED = sample('DiscrepanciesOpened');
const WAIVED = sample('DiscrepancyWaived');
const RESOLVED = sample('DiscrepanciesResolved');
const RECONCILED = sample('TreasuryListReconciled');

/** The rows after events, each delivered once; delivered twice they must be the same. */
function rowsAfter(...happened: readonly SampleEvent[]) {
  const next = ledgerSequence();
  const events = happened.map((event) => next(event));
  const rows = rowsOf(treasuryReconciliation, events);
  expect(rowsOf(treasuryReconciliation, twice(events))).toEqual(rows);
  return rows;
}
const discrepanciesAfter = (...events: readonly SampleEvent[]) =>
  rowsAfter(RECEIVED, ...events)['treasury_discrepancy'];

describe('a payment list in the view', () => {
  it('stands as it was received until every line has its fate', () => {
    const [batch] = rowsAfter(RECEIVED, MATCHED)['treasury_batch'] ?? [];

    expect(batch).toMatchObject({
      batchId: 'GK-2022-0620',
      status: 'received',
      receipts: 1,
      lineCount: 2,
      totalFen: 39_000_000n,
      sumLineFen: 39_000_000n,
      periodFrom: '2022-06-20',
      matchedLines: 0,
      reconciledOn: null,
    });
  });

  it('says what was concluded, until another discrepancy is found', () => {
    const concluded = { status: 'reconciled', matchedLines: 1, matchedFen: 27_000_000n };
    const after = (...events: readonly SampleEvent[]) =>
      rowsAfter(RECEIVED, MATCHED, RECONCILED, ...events)['treasury_batch'];

    expect(after()).toMatchObject([concluded]);
    expect(after(RESOLVED)).toMatchObject([concluded]);
    expect(after(OPENED)).toMatchObject([{ ...concluded, status: 'received' }]);
  });

  it('that was corrected begins anew in its place', () => {
    const { sumLine: _stated, period: _days, ...bare } = RECEIVED.data;
    const corrected = { ...bare, receipt: 2, total: yuan('1.00') };
    const once = rowsAfter(RECEIVED)['treasury_batch']?.[0];
    const [batch] =
      rowsAfter(RECEIVED, RECONCILED, { type: 'TreasuryListReceived', data: corrected })[
        'treasury_batch'
      ] ?? [];

    expect(batch).toMatchObject({
      status: 'received',
      receipts: 2,
      totalFen: 100n,
      sumLineFen: null,
      periodFrom: null,
      matchedLines: 0,
    });
    expect(batch).toHaveProperty(
      'firstPosition',
      new Map(Object.entries(once ?? {})).get('position'),
    );
  });

  it('has a row of each line that agrees', () => {
    expect(rowsAfter(RECEIVED, MATCHED)['treasury_line']).toMatchObject([
      {
        batchId: 'GK-2022-0620',
        receipt: 1,
        line: 2,
        voucher: 'V-1',
        amountFen: 27_000_000n,
        disbursementId: 'disbursement-1',
        projectId: 'project-1',
        centreId: null,
        outcome: 'confirmed',
      },
    ]);
  });
});

describe('what happened to a payment list', () => {
  it('is kept: every file, and every step with where it left the list', () => {
    const rows = rowsAfter(RECEIVED, OPENED, RECONCILED, RECEIVED);

    expect(rows['treasury_receipt']).toMatchObject([
      { position: '000000000001', totalFen: 39_000_000n },
      { position: '000000000004', totalFen: 39_000_000n },
    ]);
    expect(rows['treasury_batch_step']).toMatchObject([
      { act: 'received', status: 'received', matchedLines: null },
      { act: 'compared', status: 'received', matchedLines: null },
      { act: 'reconciled', status: 'reconciled', matchedLines: 1, matchedFen: 27_000_000n },
      { act: 'received', status: 'received', matchedLines: null },
    ]);
  });
});

describe('a discrepancy in the view', () => {
  it('is told with both sides', () => {
    expect(discrepanciesAfter(OPENED)).toMatchObject([
      {
        discrepancyId: 'discrepancy-1',
        kind: 'payee-account-differs',
        blocking: 1,
        clause: 'MH-1.5.1',
        standing: 'open',
        line: 3,
        amountFen: 12_000_000n,
        projectId: 'project-2',
        centreId: null,
        facts: '{"listed":"6222-9","registered":"6222-2"}',
        openings: 1,
        closedOn: null,
      },
    ]);
  });

  it('is waived with a reason, then resolved with a cause', () => {
    const reason = '开户行已来函说明';

    expect(discrepanciesAfter(OPENED, WAIVED)).toMatchObject([
      { standing: 'waived', waiverReason: reason, resolutionCause: null },
    ]);
    expect(discrepanciesAfter(OPENED, WAIVED, RESOLVED)).toMatchObject([
      { standing: 'resolved', waiverReason: null, resolutionCause: 'list-corrected' },
    ]);
  });

  it('is open again in its old place when it comes back', () => {
    const once = discrepanciesAfter(OPENED)?.[0];

    expect(discrepanciesAfter(OPENED, RESOLVED, OPENED)).toMatchObject([
      {
        standing: 'open',
        openings: 2,
        closedBy: null,
        resolutionCause: null,
        place: new Map<string, unknown>(Object.entries(once ?? {})).get('place'),
      },
    ]);
  });

  it('keeps its place within its event', () => {
    const found = OPENED.data.discrepancies.flatMap(({ amount: _none, ...one }) => [
      one,
      { ...one, discrepancyId: 'discrepancy-2' },
    ]);
    const rows = discrepanciesAfter(sample('DiscrepanciesOpened', { discrepancies: found }));
    const places = (rows ?? []).map((row) => new Map(Object.entries(row)).get('place') as string);

    expect(rows).toMatchObject([{ amountFen: null }, { amountFen: null }]);
    expect(places.map((place) => place.split(':')[1])).toEqual(['00000', '00001']);
  });

  it('that nobody opened leaves no row', () => {
    expect(discrepanciesAfter(WAIVED, RESOLVED)).toEqual([]);
  });

  it('keeps every opening with its figures, and every step with where it left it', () => {
    const rows = rowsAfter(OPENED, WAIVED, OPENED, RESOLVED);

    expect(rows['discrepancy_opening']).toMatchObject([
      { position: '000000000001', discrepancyId: 'discrepancy-1', amountFen: 12_000_000n },
      { position: '000000000003', discrepancyId: 'discrepancy-1', blocking: 1 },
    ]);
    expect(rows['discrepancy_step']).toMatchObject([
      { standing: 'open', place: '000000000001:00000', reason: null, cause: null },
      { standing: 'waived', place: null, reason: '开户行已来函说明', cause: null },
      { standing: 'open', place: '000000000003:00000', reason: null, cause: null },
      { standing: 'resolved', place: null, reason: null, cause: 'list-corrected' },
    ]);
  });

  it('named twice by an event is what that says of it first', () => {
    const found = OPENED.data.discrepancies.flatMap((one) => [one, { ...one, detail: '又一次' }]);
    const rows = rowsAfter(sample('DiscrepanciesOpened', { discrepancies: found }));
    const first = { discrepancyId: 'discrepancy-1', detail: '收款账号与登记不符' };

    expect(rows['treasury_discrepancy']).toMatchObject([first]);
    expect(rows['discrepancy_opening']).toMatchObject([first]);
    expect(rows['discrepancy_step']).toMatchObject([{ place: '000000000001:00000' }]);
  });
});
