import { fenOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { withEntry } from '../with-entry.ts';

/** Money that came back under one receipt. */
export interface Receipt {
  readonly amount: Yuan;
  readonly voucher: string;
  readonly receivedOn: CalendarDate;
}

/** One recovery: how much is to come back, what did, and what never will, in fen. */
export interface Recovery {
  readonly ordered: bigint;
  /** Net of the receipts that were reversed. */
  readonly received: bigint;
  readonly writtenOff: bigint;
  /** Every receipt ever recorded, reversed or not. */
  readonly receipts: ReadonlyMap<string, Receipt>;
  /** Receipt id by the id of the reversal that took it back. */
  readonly reversals: ReadonlyMap<string, string>;
  /** Fen by write-off id. */
  readonly writeOffs: ReadonlyMap<string, bigint>;
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** A recovery as it begins: all of it outstanding. */
export function recoveryOf(ordered: bigint): Recovery {
  return {
    ordered,
    received: 0n,
    writtenOff: 0n,
    receipts: NONE,
    reversals: NONE,
    writeOffs: NONE,
  };
}

/** What is still to come back, in fen. */
export function outstandingOf({ ordered, received, writtenOff }: Recovery): bigint {
  return ordered - received - writtenOff;
}

/** Whether a receipt was taken back by an entry that names it. */
export function isReversed({ reversals }: Recovery, receiptId: string): boolean {
  return [...reversals.values()].includes(receiptId);
}

/** The recovery with a receipt more. */
export function withReceipt<Kind extends Recovery>(
  recovery: Kind,
  receiptId: string,
  { amount, voucher, receivedOn }: Receipt,
): Kind {
  return {
    ...recovery,
    received: recovery.received + fenOf(amount),
    receipts: withEntry(recovery.receipts, receiptId, { amount, voucher, receivedOn }),
  };
}

/** The recovery without the money of a receipt; the receipt itself stays on record. */
export function withReversal<Kind extends Recovery>(
  recovery: Kind,
  { reversalId, corrects, amount }: Readonly<Record<'reversalId' | 'corrects', string>> & Owed,
): Kind {
  return {
    ...recovery,
    received: recovery.received - fenOf(amount),
    reversals: withEntry(recovery.reversals, reversalId, corrects),
  };
}

/** The recovery with less outstanding: a part of it, or all, was given up. */
export function withWriteOff<Kind extends Recovery>(
  recovery: Kind,
  { writeOffId, amount }: { readonly writeOffId: string } & Owed,
): Kind {
  return {
    ...recovery,
    writtenOff: recovery.writtenOff + fenOf(amount),
    writeOffs: withEntry(recovery.writeOffs, writeOffId, fenOf(amount)),
  };
}

interface Owed {
  readonly amount: Yuan;
}
