import { LedgerIdField } from '../fields/fields.ts';

/** The path of a call. */
export class CallPath {
  @LedgerIdField({ description: 'The call.', example: '2022-01' })
  readonly callId!: string;
}
