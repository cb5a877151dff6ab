import type { FundSource } from '@grants/domain';
import type { FundLine } from '@grants/read-store';

/** The source of each fund. */
export type Sources = ReadonlyMap<string, FundSource>;

export function sourcesOf(funds: readonly FundLine[]): Sources {
  return new Map(funds.map(({ fundId, source }) => [fundId, source]));
}

/** Whether a fund that is named is one of the ledger's; true where none is named. */
export function isKnown(fundId: string | undefined, funds: readonly FundLine[]): boolean {
  return fundId === undefined || funds.some((fund) => fund.fundId === fundId);
}
