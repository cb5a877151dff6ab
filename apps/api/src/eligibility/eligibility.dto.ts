import type { EligibilityRequest } from '@grants/application';
import type { Instant } from '@grants/kernel';
import { ApplicationContentDto } from '../application/content.dto.ts';
import { InstantField, LedgerIdField, NestedField } from '../fields/fields.ts';

/** What would be submitted: the body of a submission, looked at and not recorded. */
export class EligibilityBody implements EligibilityRequest {
  @LedgerIdField({ description: 'The call it would answer.' })
  readonly callId!: string;

  @NestedField({ type: () => ApplicationContentDto, description: 'What would be submitted.' })
  readonly content!: ApplicationContentDto;

  @InstantField({ description: 'When it would be submitted. Now, unless said.', optional: true })
  readonly submittedAt?: Instant;
}
