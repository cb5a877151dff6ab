import type { components } from '@grants/api-client';

type Views = components['schemas'];

export type Fund = Views['FundView'];
export type FundBalances = Views['FundBalancesView'];
export type Execution = Views['ExecutionLineView'];
export type Posting = Views['PostingView'];
/** A posting, and what its accounts hold after it where one fund is told. */
export type LedgerPosting = Posting & Partial<Views['LedgerPostingView']>;
export type AccountLine = Views['TrialBalanceLineView'];
export type AccountBalances = Omit<Views['SummedTrialBalanceView'], 'funds'>;
export type Disbursement = Views['RegisteredDisbursementView'];
export type Recovery = Views['RegisteredRecoveryView'];
export type AgeBucket = Views['AgeBucketView'];
export type OpenPromise = Views['OpenPromiseView'];
export type TieOut = Views['TieOutView'];
export type TieOutLine = Views['TieOutLineView'];
export type TreasuryBatch = Views['TreasuryBatchView'];
export type Discrepancy = Views['DiscrepancyView'];

/** The accounts of a fund, the sources first, then in the order money goes through them. */
export const ACCOUNTS = [
  'appropriation',
  'carried-in',
  'transferred',
  'available',
  'committed',
  'authorised',
  'paid',
  'recoverable',
  'recovered',
  'written-off',
  'carried-forward',
  'lapsed',
] as const;
export const SOURCES = ['district', 'municipal', 'central', 'matching'] as const;
export const PROGRAMMES = [
  'key-core-technology',
  'national-municipal-centre',
  'district-centre',
] as const;

/**
 * A word of the address as one of a closed set, for a typed query. What is none of them is asked all
 * the same: the API refuses it, and the page says so.
 */
export function chosen<Word extends string>(
  _of: readonly Word[],
  word: string | undefined,
): Word | undefined {
  return word as Word | undefined;
}
export const DISCREPANCY_KINDS = [
  'wrong-sum',
  'unreadable-line',
  'duplicated-line',
  'voucher-reused',
  'outside-period',
  'unknown-payment',
  'ambiguous-payment',
  'amount-differs',
  'payee-account-differs',
  'payee-name-differs',
  'paid-day-differs',
  'paid-before-authorised',
  'paid-while-on-hold',
  'paid-again',
  'return-unmatched',
  'payment-withdrawn',
  'refused',
  'payee-account-unregistered',
  'not-listed',
] as const;
