import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { sample } from '@grants/projections/specs';
import type { ReadStore } from '../read-store.ts';
import { Ledger, viewsOf } from '../specs/ledger.ts';

const [found] = sample('DiscrepanciesOpened').data.discrepancies;
if (!found) throw new Error('the sample opens one discrepancy');
const numbered = (n: number, over: Partial<typeof found> = {}) => ({
  ...found,
  discrepancyId: `discrepancy-${n}`,
  ...over,
});

/** Batch 1 with discrepancies 1 to 4, of which 2 is waived and 3 resolved; batch 2 with none. */
async function views(): Promise<ReadStore> {
  const ledger = new Ledger();
  await ledger.record(
    sample('TreasuryListReceived', { batchId: 'batch-1' }),
    sample('TreasuryLinesMatched', { batchId: 'batch-1' }),
    sample('DiscrepanciesOpened', {
      batchId: 'batch-1',
      discrepancies: [
        numbered(1),
        numbered(2, { fundId: 'fund-2' }),
        numbered(3, { kind: 'amount-differs' }),
        numbered(4, { kind: 'not-listed', blocking: false, projectId: 'project-9' }),
      ],
    }),
    sample('DiscrepancyWaived', { batchId: 'batch-1', discrepancyId: 'discrepancy-2' }),
    sample('DiscrepanciesResolved', {
      batchId: 'batch-1',
      resolved: [{ discrepancyId: 'discrepancy-3', cause: 'list-corrected' }],
    }),
    sample('TreasuryListReconciled', { batchId: 'batch-1' }),
    sample('TreasuryListReceived', { batchId: 'batch-2' }),
    sample('ProjectOpened'),
    sample('ProjectHeld'),
    sample('TrancheRequested'),
    sample('TrancheAuthorised'),
  );
  return viewsOf(ledger);
}

describe('what came of payment lists', () => {
  let readStore: ReadStore;

  beforeAll(async () => {
    readStore = await views();
  });

  it('is told list by list, with what stands open now', async () => {
    const { items } = await readStore.treasury.batches();

    expect(items.map(({ batchId }) => batchId)).toEqual(['batch-2', 'batch-1']);
    expect(await readStore.treasury.findBatch('batch-1')).toMatchObject({
      status: 'reconciled',
      total: '390000.00',
      sumLine: '390000.00',
      matchedTotal: '270000.00',
      openBlocking: 1,
      openWarnings: 1,
    });
    expect(await readStore.treasury.findBatch('batch-3')).toBeUndefined();
  });

  it('is read part by part', async () => {
    const first = await readStore.treasury.batches({ limit: 1 });
    const second = await readStore.treasury.batches({ limit: 1, after: first.nextCursor ?? '' });

    expect(second.items.map(({ batchId }) => batchId)).toEqual(['batch-1']);
    expect(second.nextCursor).toBeNull();
  });

  it.each([
    [{}, [4, 3, 2, 1]],
    [{ batchId: 'batch-2' }, []],
    [{ kind: 'amount-differs' }, [3]],
    [{ blocking: true }, [3, 2, 1]],
    [{ blocking: true, standing: 'open' }, [1]],
    [{ standing: 'waived' }, [2]],
    [{ fundId: 'fund-2' }, [2]],
    [{ projectId: 'project-9' }, [4]],
    [{ disbursementId: 'nobody' }, []],
  ] as const)('is told discrepancy by discrepancy, of %j', async (filter, expected) => {
    const { items } = await readStore.treasury.discrepancies(filter);

    expect(items.map(({ discrepancyId }) => discrepancyId)).toEqual(
      expected.map((n) => `discrepancy-${n}`),
    );
  });

  it('goes on within the discrepancies of one event', async () => {
    const first = await readStore.treasury.discrepancies({ limit: 3 });
    const rest = await readStore.treasury.discrepancies({ after: first.nextCursor ?? '' });

    expect(rest.items).toMatchObject([
      {
        discrepancyId: 'discrepancy-1',
        amount: '120000.00',
        blocking: true,
        facts: { listed: '6222-9', registered: '6222-2' },
      },
    ]);
  });

  it('traces a disbursement to its line', async () => {
    expect(await readStore.treasury.linesOf({ disbursementId: 'disbursement-1' })).toMatchObject([
      { batchId: 'batch-1', receipt: 1, line: 2, voucher: 'V-1', amount: yuan('270000.00') },
    ]);
    const ofAnother = { disbursementId: 'disbursement-1', projectId: 'project-2' };
    expect(await readStore.treasury.linesOf(ofAnother)).toEqual([]);
  });

  it('knows what lists lacked', async () => {
    expect(await readStore.treasury.unlisted()).toEqual([
      {
        batchId: 'batch-1',
        discrepancyId: 'discrepancy-4',
        disbursementId: 'disbursement-2',
        projectId: 'project-9',
      },
    ]);
  });

  it('gives a list the disbursements it is compared with', async () => {
    expect(await readStore.treasury.payables()).toMatchObject([
      {
        disbursementId: 'disbursement-1',
        subjectKind: 'project',
        amountFen: 27_000_000n,
        status: 'authorised',
        authorisedOn: calendarDate('2022-03-01'),
        payeeName: '上海虚构芯片有限公司',
        holdCount: 1,
      },
    ]);
  });
});
