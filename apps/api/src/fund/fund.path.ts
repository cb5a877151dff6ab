import { LedgerIdField } from '../fields/fields.ts';

/** The path of a fund. */
export class FundPath {
  @LedgerIdField({ description: 'The fund.', example: 'F12-2022' })
  readonly fundId!: string;
}
