import { LedgerIdField } from '../fields/fields.ts';

/** The path of a duplicate-funding case. */
export class CasePath {
  @LedgerIdField({ description: 'The case.', example: 'D-2022-0007' })
  readonly caseId!: string;
}
