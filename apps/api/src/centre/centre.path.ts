import { LedgerIdField } from '../fields/fields.ts';

/** The path of an R&D centre. */
export class CentrePath {
  @LedgerIdField({ description: 'The centre.', example: 'RC-2022-0007' })
  readonly centreId!: string;
}

/** The path of an award of a centre on its way to the host unit. */
export class CentreAwardPath extends CentrePath {
  @LedgerIdField({ description: 'The disbursement of the award.', example: 'RC-D-01' })
  readonly disbursementId!: string;
}
