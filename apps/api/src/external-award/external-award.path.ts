import { LedgerIdField } from '../fields/fields.ts';

/** The path of an award of another funder. */
export class AwardPath {
  @LedgerIdField({ description: 'The award.', example: 'sh-22511100100' })
  readonly awardId!: string;
}
