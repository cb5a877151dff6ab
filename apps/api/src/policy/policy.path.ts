import { LedgerIdField } from '../fields/fields.ts';

/** The path of a clause. */
export class ClausePath {
  @LedgerIdField({ description: 'The clause, by its id in the register.', example: 'SH-18.3' })
  readonly clauseId!: string;
}
