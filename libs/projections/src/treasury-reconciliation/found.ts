import { fenOf } from '@grants/kernel';
import type { LedgerEvent } from '../projection.ts';
import type { FoundDiscrepancy, ReceivedFile } from './view.ts';

type Opened = LedgerEvent<'DiscrepanciesOpened'>;
type Discrepancy = Opened['data']['discrepancies'][number];

/** Digits of the place a discrepancy has within its event. */
const INDEX_DIGITS = 5;
/** Columns of what a discrepancy may lack. */
const LACKING = {
  clause: null,
  line: null,
  voucher: null,
  disbursementId: null,
  projectId: null,
  centreId: null,
  fundId: null,
} as const;

/** What a file of a payment list told. */
export function receivedFileOf(data: LedgerEvent<'TreasuryListReceived'>['data']): ReceivedFile {
  const { period, sumLine, total } = data;
  return {
    receipts: data.receipt,
    file: data.file,
    sha256: data.sha256,
    mapping: data.mapping,
    lineCount: data.lineCount,
    totalFen: fenOf(total),
    sumLineFen: sumLine === undefined ? null : fenOf(sumLine),
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    receivedBy: data.receivedBy,
  };
}

/** What an event found of one of the discrepancies it opens. */
export function foundDiscrepancyOf(
  { batchId, receipt, openedBy }: Omit<Opened['data'], 'discrepancies'>,
  { amount, blocking, facts, discrepancyId: _id, ...told }: Discrepancy,
): FoundDiscrepancy {
  return {
    ...LACKING,
    ...told,
    batchId,
    blocking: blocking ? 1 : 0,
    receipt,
    amountFen: amount === undefined ? null : fenOf(amount),
    facts: JSON.stringify(facts),
    openedBy,
  };
}

/** The place of a discrepancy among all: that of its event, and within it. */
export function placeOf(position: string, index: number): string {
  return `${position}:${String(index).padStart(INDEX_DIGITS, '0')}`;
}
