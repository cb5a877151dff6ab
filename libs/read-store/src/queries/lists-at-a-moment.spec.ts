import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, instant, yuan } from '@grants/kernel';
import { sample } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import type { ReadStore } from '../read-store.ts';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { PointInTime } from './point-in-time.ts';

const [sampled] = sample('DiscrepanciesOpened').data.discrepancies;
if (!sampled) throw new Error('the sample opens one discrepancy');
const blocking = { ...sampled };
const warning = { ...blocking, discrepancyId: 'discrepancy-2', blocking: false };
const worse = { ...blocking, amount: yuan('130000.00'), facts: { listed: '1', registered: '2' } };
const opened = sample('DuplicateCaseOpened').data;
const linkage = {
  priorMillibits: -12_000,
  contributions: [{ field: 'title', level: 'same', millibits: 14_000, ours: '甲', other: '甲' }],
  scoreMillibits: 2_000,
};
const linked = { rule: 'linked-records', titleLikeness: 60, facts: [], linkage } as const;

/**
 * March 2023. On the 1st two cases are opened and list batch-1 comes in; on the 2nd it has one discrepancy
 * that blocks and one that does not. The 3rd: case-1 is followed up. The 4th: the one that blocks is
 * waived. The 5th: case-2 is dismissed. The 6th: the list comes again, and the waived one has other
 * figures. The 7th: case-1 is confirmed. The 8th: what blocks is resolved, and the list reconciled. The
 * 9th: batch-2 comes in. The 10th: case-2 is opened again, by its records. The 12th: case-1 is overturned, which is
 * recorded on the 20th.
 */
async function march(): Promise<Ledger> {
  const ledger = new Ledger();
  const on = async (day: string, ...events: readonly SampleEvent[]) => {
    const occurredAt = `2023-03-${day}T09:00+08:00`;
    ledger.clock.advanceTo(day === '12' ? '2023-03-20T09:00+08:00' : occurredAt);
    await ledger.recordThat(...events.map((event) => ({ event, occurredAt })));
  };
  const batch = { batchId: 'batch-1' } as const;
  const second = { caseId: 'case-2' } as const;
  await on(
    '01',
    sample('DuplicateCaseOpened'),
    sample('DuplicateCaseOpened', { ...second, ours: { ...opened.ours, id: 'application-2' } }),
    sample('TreasuryListReceived', batch),
  );
  const found = sample('DiscrepanciesOpened', { ...batch, discrepancies: [blocking, warning] });
  await on('02', sample('TreasuryLinesMatched', batch), found);
  await on('03', sample('DuplicateCaseFollowedUp'));
  await on('04', sample('DiscrepancyWaived', batch));
  await on('05', sample('DuplicateCaseDismissed', second));
  await on(
    '06',
    sample('TreasuryListReceived', { ...batch, receipt: 2, total: yuan('400000.00') }),
    sample('DiscrepanciesOpened', { ...batch, receipt: 2, discrepancies: [worse] }),
  );
  await on('07', sample('DuplicateCaseConfirmed'));
  await on('08', sample('DiscrepanciesResolved', batch));
  await on('08', sample('TreasuryListReconciled', { ...batch, receipt: 2 }));
  await on('09', sample('TreasuryListReceived', { batchId: 'batch-2' }));
  const again = { ...second, opening: 2, ours: { ...opened.ours, id: 'application-2' } };
  await on('10', sample('DuplicateCaseOpened', { ...again, evidence: linked }));
  await on('12', sample('DuplicateCaseOverturned'));
  return ledger;
}

let views: ReadStore;
beforeAll(async () => {
  views = await viewsOf(await march());
});
afterAll(() => views.close());

const asOf = (day: string) => ({ asOf: calendarDate(`2023-${day}`) });

describe('the lists behind the overview', () => {
  it.each([
    ['02-28', 0, 0, 0],
    ['03-01', 2, 0, 0],
    ['03-02', 2, 0, 1],
    ['03-03', 1, 1, 1],
    ['03-04', 1, 1, 0],
    ['03-05', 0, 1, 0],
    ['03-06', 0, 1, 1],
    ['03-07', 0, 0, 1],
    ['03-08', 0, 0, 0],
    ['03-10', 1, 0, 0],
    ['03-12', 1, 0, 0],
  ])(
    'of %s have the %d open cases, %d followed up and %d discrepancies that it counts',
    async (day, open, followedUp, discrepancies) => {
      const when = asOf(day);
      const { attention } = await views.overview.report(when);
      const opens = await views.duplicates.cases({ ...when, status: 'open' });
      const followedUps = await views.duplicates.cases({ ...when, status: 'followed-up' });
      const found = await views.treasury.discrepancies({
        ...{ ...when, blocking: true },
        standing: 'open',
      });

      expect(attention).toMatchObject({
        openCases: open,
        followedUpCases: followedUp,
        blockingDiscrepancies: discrepancies,
      });
      expect([opens, followedUps, found].map(({ items }) => items.length)).toEqual([
        open,
        followedUp,
        discrepancies,
      ]);
    },
  );
});

describe('a case as of a day', () => {
  const found = (caseId: string, when: PointInTime) => views.duplicates.find(caseId, when);
  const undecided = {
    decidedOn: null,
    decidedBy: null,
    decisionReason: null,
    decisionDocument: null,
  };

  it('is none before it was opened', async () => {
    expect(await found('case-1', asOf('02-28'))).toBeUndefined();
    expect((await views.duplicates.cases(asOf('02-28'))).items).toEqual([]);
  });

  it('knows nothing of what was noted and decided later', async () => {
    const begun = { ...undecided, followUps: 0, lastNote: null };
    const noted = { ...undecided, followUps: 1, lastNote: '等待材料' };

    expect(await found('case-1', asOf('03-02'))).toMatchObject({ status: 'open', ...begun });
    expect(await found('case-1', asOf('03-06'))).toMatchObject({ status: 'followed-up', ...noted });
    expect(await found('case-1', asOf('03-07'))).toMatchObject({
      status: 'confirmed',
      ...{ decidedOn: '2023-03-07', decidedBy: 'clerk-1', decisionReason: '同一项目' },
      ...{ followUps: 1, lastNote: '等待材料' },
    });
  });

  it('rests on the evidence it then had, and is found by that', async () => {
    const byScore = (day: string) =>
      views.duplicates.cases({ ...asOf(day), rule: 'linked-records', millibitsFrom: 2_000 });

    expect(await found('case-2', asOf('03-09'))).toMatchObject({
      ...{ status: 'dismissed', rule: 'same-unit-same-title' },
      ...{ linkage: null, openedOn: '2023-03-01' },
    });
    expect(await found('case-2', asOf('03-10'))).toMatchObject({
      ...{ status: 'open', rule: 'linked-records', linkage },
      ...{ openedOn: '2023-03-10', ...undecided },
    });
    expect((await byScore('03-09')).items).toEqual([]);
    expect((await byScore('03-10')).items).toMatchObject([{ caseId: 'case-2' }]);
  });

  it('is not what was recorded later, as it was known', async () => {
    const known = {
      ...asOf('03-15'),
      asKnownAt: { recordedAt: instant('2023-03-15T12:00+08:00') },
    };

    expect(await found('case-1', asOf('03-15'))).toMatchObject({
      ...{ status: 'overturned', decidedOn: '2023-03-12' },
    });
    expect(await found('case-1', known)).toMatchObject({
      ...{ status: 'confirmed', decidedOn: '2023-03-07' },
    });
    expect(await views.duplicates.caseCounts(known)).toEqual([
      { status: 'confirmed', count: 1 },
      { status: 'open', count: 1 },
    ]);
  });

  it('is listed part by part', async () => {
    const first = await views.duplicates.cases({ ...asOf('03-05'), limit: 1 });
    const rest = await views.duplicates.cases({
      ...{ ...asOf('03-05'), limit: 1 },
      after: first.nextCursor ?? '',
    });

    expect(first.items).toMatchObject([{ caseId: 'case-2', status: 'dismissed' }]);
    expect(rest).toMatchObject({
      items: [{ caseId: 'case-1', status: 'followed-up' }],
      nextCursor: null,
    });
  });
});

describe('a discrepancy as of a day', () => {
  const found = async (when: PointInTime) =>
    (await views.treasury.discrepancies(when)).items.find(
      ({ discrepancyId }) => discrepancyId === 'discrepancy-1',
    );
  const notClosed = { closedOn: null, closedBy: null, waiverReason: null, resolutionCause: null };

  it('stands where it stood, with the figures it had', async () => {
    expect(await found(asOf('03-01'))).toBeUndefined();
    expect(await found(asOf('03-03'))).toMatchObject({
      ...{ standing: 'open', openings: 1, openedOn: '2023-03-02', amount: '120000.00' },
      ...notClosed,
    });
    expect(await found(asOf('03-04'))).toMatchObject({
      ...{ ...notClosed, standing: 'waived', closedOn: '2023-03-04' },
      ...{ closedBy: 'clerk-1', waiverReason: '开户行已来函说明' },
    });
    expect(await found(asOf('03-06'))).toMatchObject({
      ...{ standing: 'open', openings: 2, openedOn: '2023-03-06', amount: '130000.00' },
      ...{ ...notClosed, receipt: 2, facts: { listed: '1', registered: '2' } },
    });
    expect(await found(asOf('03-08'))).toMatchObject({
      ...{ ...notClosed, standing: 'resolved', closedOn: '2023-03-08' },
      ...{ closedBy: 'clerk-1', resolutionCause: 'list-corrected' },
    });
  });

  it('is what the ledger knew of it', async () => {
    const asKnownAt = { recordedAt: instant('2023-03-03T12:00+08:00') };

    expect(await found({ asKnownAt })).toMatchObject({ standing: 'open', ...notClosed });
    expect(await found({ asKnownAt: { position: '' } })).toBeUndefined();
  });

  it('keeps its place in the list, part by part', async () => {
    const first = await views.treasury.discrepancies({ ...asOf('03-06'), limit: 1 });
    const rest = await views.treasury.discrepancies({
      ...{ ...asOf('03-06'), limit: 1 },
      after: first.nextCursor ?? '',
    });

    expect(first.items).toMatchObject([{ discrepancyId: 'discrepancy-2' }]);
    expect(rest).toMatchObject({
      items: [{ discrepancyId: 'discrepancy-1', standing: 'open' }],
      nextCursor: null,
    });
  });
});

describe('a payment list as of a day', () => {
  const listed = async (day: string) =>
    (await views.treasury.batches(asOf(day))).items.map(
      ({ batchId, status, receipts, total, reconciledOn, openBlocking, openWarnings }) =>
        [batchId, status, receipts, total, reconciledOn, openBlocking, openWarnings] as const,
    );

  it('is its last file by then, with what then stood open', async () => {
    expect(await listed('02-28')).toEqual([]);
    expect(await listed('03-02')).toEqual([['batch-1', 'received', 1, '390000.00', null, 1, 1]]);
    expect(await listed('03-04')).toEqual([['batch-1', 'received', 1, '390000.00', null, 0, 1]]);
    expect(await listed('03-06')).toEqual([['batch-1', 'received', 2, '400000.00', null, 1, 1]]);
    expect(await listed('03-09')).toEqual([
      ['batch-2', 'received', 1, '390000.00', null, 0, 0],
      ['batch-1', 'reconciled', 2, '400000.00', '2023-03-08', 0, 1],
    ]);
  });

  it('is found alone, once it has come in', async () => {
    expect(await views.treasury.findBatch('batch-2', asOf('03-08'))).toBeUndefined();
    expect(await views.treasury.findBatch('batch-1', asOf('03-08'))).toMatchObject({
      ...{ status: 'reconciled', matchedLines: 1, matchedTotal: '270000.00' },
      ...{ receivedOn: '2023-03-06', openBlocking: 0 },
    });
    expect(await views.treasury.findBatch('batch-1', asOf('03-06'))).toMatchObject({
      ...{ status: 'received', matchedLines: 0, matchedTotal: '0.00', knownAt: null },
    });
  });
});
