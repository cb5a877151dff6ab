import type { CalendarDate } from '@grants/kernel';
import { DateField, LedgerIdField } from '../fields/fields.ts';
import { KnownAtField, QueryNumberField } from '../fields/query-fields.ts';
import { FreshQuery, MomentQuery } from '../query/query.dto.ts';

/** Which period, and as it was known. */
export class PeriodQuery extends FreshQuery {
  @DateField({ description: 'First day of the period.', example: '2022-01-01' })
  readonly from!: CalendarDate;

  @DateField({ description: 'Last day of the period.', example: '2022-12-31' })
  readonly to!: CalendarDate;

  @KnownAtField({
    description: 'What the ledger knew at this position or moment; all it knows when absent.',
    optional: true,
  })
  readonly asKnownAt?: string;
}

/** Of which funds, and as of when. */
export class TieOutQuery extends MomentQuery {
  @LedgerIdField({
    description: 'This fund alone; the whole district when absent.',
    example: 'F12-2022',
    optional: true,
  })
  readonly fund?: string;

  @QueryNumberField({
    from: 1990,
    to: 2100,
    description: 'The funds of this fiscal year.',
    example: 2022,
    optional: true,
  })
  readonly fiscalYear?: number;
}
