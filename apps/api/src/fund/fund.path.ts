import { LedgerIdField } from '../fields/fields.ts';

/** The path of a fund. */
export class FundPath {
  @LedgerIdField({ description: 'The fund.', example: 'F12-2022' })
  readonly fundId!: string;
}

/** The path of a transfer that was asked of a fund. */
export class FundsTransferPath extends FundPath {
  @LedgerIdField({ description: 'The transfer.', example: 'TJ-01' })
  readonly transferId!: string;
}
