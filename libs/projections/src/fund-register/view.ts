import type { FundSource, Programme } from '@grants/domain';
import type { TableSpec } from '../projection.ts';

/** A fund: one budget line of source, programme and fiscal year. Its money is in the ledger view. */
export interface FundRow {
  readonly fundId: string;
  readonly name: string;
  readonly source: FundSource;
  readonly programme: Programme;
  readonly fiscalYear: number;
  readonly documentNumber: string;
  readonly firstPosition: string;
  readonly position: string;
}

export const fundTable: TableSpec<FundRow> = {
  name: 'fund',
  columns: {
    fundId: 'text',
    name: 'text',
    source: 'text',
    programme: 'text',
    fiscalYear: 'integer',
    documentNumber: 'text',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['fundId'],
  indexes: [['firstPosition']],
};
