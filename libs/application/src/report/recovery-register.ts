import type { FundSource } from '@grants/domain';
import type { RecoveryItem, RecoveryShare } from '@grants/read-store';
import { amountInWords } from '../exports/amount-in-words.ts';
import type { Sources } from './funds.ts';

/** A recovery as the register (追回台账) has it: in figures and in words, and whose money. */
export interface RegisteredRecovery extends Omit<RecoveryItem, 'shares'> {
  readonly orderedInWords: string;
  readonly shares: readonly (RecoveryShare & { readonly source: FundSource | null })[];
}

/** A recovery with what the register adds. */
export function registeredRecovery(item: RecoveryItem, sources: Sources): RegisteredRecovery {
  return {
    ...item,
    orderedInWords: amountInWords(item.ordered),
    shares: item.shares.map((share) => ({ ...share, source: sources.get(share.fundId) ?? null })),
  };
}
