import type { FundSource } from '@grants/domain';
import type { DisbursementItem } from '@grants/read-store';
import { amountInWords } from '../exports/amount-in-words.ts';
import type { Sources } from './funds.ts';

type Draw = DisbursementItem['draws'][number];

/** What one fund bears of a payment, and whose money the fund is; null where it is not known yet. */
export interface DrawOfSource extends Draw {
  readonly source: FundSource | null;
}

/** A disbursement as the register (拨付台账) has it: in figures and in words, and whose money. */
export interface RegisteredDisbursement extends Omit<DisbursementItem, 'draws'> {
  readonly amountInWords: string;
  readonly draws: readonly DrawOfSource[];
}

/** A disbursement with what the register adds. */
export function registered(item: DisbursementItem, sources: Sources): RegisteredDisbursement {
  return {
    ...item,
    amountInWords: amountInWords(item.amount),
    draws: item.draws.map((draw) => ({ ...draw, source: sources.get(draw.fundId) ?? null })),
  };
}
