import { LedgerIdField } from '../fields/fields.ts';

/** The path of a payment list. */
export class BatchPath {
  @LedgerIdField({ description: 'The number of the list.', example: 'GK-2022-0620' })
  readonly batchId!: string;
}

/** The path of a discrepancy. */
export class DiscrepancyPath extends BatchPath {
  @LedgerIdField({ description: 'The discrepancy.', example: 'td-2022-0001' })
  readonly discrepancyId!: string;
}
