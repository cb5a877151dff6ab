import type { ApplicationEvent } from './application/events.ts';
import type { CallEvent } from './call/events.ts';
import type { CentreEvent } from './centre/events.ts';
import type { CreditStandingEvent } from './credit-standing/events.ts';
import type { DuplicateCaseEvent } from './duplicate-case/events.ts';
import type { ExternalAwardEvent } from './external-award/events.ts';
import type { FundEvent } from './fund/events.ts';
import type { FundingClaimEvent } from './funding-claim/events.ts';
import type { PolicyOverrideEvent } from './policy-override/events.ts';
import type { ProjectEvent } from './project/events.ts';
import type { RecognitionEvent } from './recognition/events.ts';
import type { SamplingDrawEvent } from './sampling-draw/events.ts';
import type { TreasuryBatchEvent } from './treasury-batch/events.ts';

/** Every event of the ledger. The `type` names are unique over all aggregates. */
export type GrantsEvent =
  | ApplicationEvent
  | CallEvent
  | CentreEvent
  | CreditStandingEvent
  | DuplicateCaseEvent
  | ExternalAwardEvent
  | FundEvent
  | FundingClaimEvent
  | PolicyOverrideEvent
  | ProjectEvent
  | RecognitionEvent
  | SamplingDrawEvent
  | TreasuryBatchEvent;

export type GrantsEventType = GrantsEvent['type'];

/** The event of one type. */
export type GrantsEventOf<Type extends GrantsEventType> = Extract<GrantsEvent, { type: Type }>;
