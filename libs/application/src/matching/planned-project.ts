import type { CalendarDate, CreditCode, Yuan } from '@grants/kernel';
import { fenOf } from '@grants/kernel';
import type { MatchRecord } from '@grants/matching';
import { applicationKey } from '@grants/projections';
import type { ProposedProject } from '@grants/projections';
import { NOT_APPLIED } from './support-matches.ts';

/** A project somebody plans: what is known of it so far. */
export interface PlannedProject {
  readonly title: string;
  /** The unit that plans it. */
  readonly creditCode: CreditCode;
  readonly unitName?: string;
  readonly leader?: string;
  readonly members?: readonly string[];
  readonly participants?: readonly { readonly name: string; readonly creditCode?: string }[];
  readonly abstract?: string;
  readonly ipNumbers?: readonly string[];
  readonly startsOn?: CalendarDate;
  readonly endsOn?: CalendarDate;
  readonly amount?: Yuan;
  /** The superior award that requires it, by its number (MH-2.2.2). */
  readonly requiredMatchOf?: string;
}

/** A planned project as it is compared. */
export function plannedRecord(planned: PlannedProject): MatchRecord {
  const { creditCode, unitName = '', amount, requiredMatchOf: _match, ...told } = planned;
  return {
    ...told,
    id: applicationKey(NOT_APPLIED),
    source: NOT_APPLIED,
    unit: { name: unitName, creditCode },
    ...(amount !== undefined && { amountFen: fenOf(amount) }),
  };
}

/** A planned project as the rules on unit and title look at it. */
export function proposedProject(planned: PlannedProject): ProposedProject {
  const { title, creditCode, unitName = null, requiredMatchOf = null } = planned;
  return { title, creditCode, unitName, requiredMatchOf };
}
