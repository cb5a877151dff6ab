import { LedgerIdField } from '../fields/fields.ts';

/** The path of an override. */
export class PolicyOverridePath {
  @LedgerIdField({ description: 'The override.', example: 'OV-2022-01' })
  readonly overrideId!: string;
}
