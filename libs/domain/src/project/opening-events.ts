// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { Basis, PolicyVersion } from '@grants/policy';
import type { ProjectBudget } from '../budget.ts';
import type { Programme } from '../call/events.ts';
import type { FundingShare } from '../funding.ts';
import type { ParticipatingUnit, ProjectMember, Unit } from '../parties.ts';
import type { Funded } from './funded.ts';

/** The unit's own management or an agency that was contracted for it (MH-1.6.1). */
export type ManagingBody =
  | { readonly kind: 'commission' }
  | { readonly kind: 'agency'; readonly name: string; readonly contractNumber: string };
/** An approved application is a project: everything it was approved with. */
export type ProjectOpened = EventOf<
  'ProjectOpened',
  Funded & {
    readonly applicationId: string;
    readonly callId: string;
    readonly programme: Programme;
    readonly policyVersion: PolicyVersion;
    readonly title: string;
    readonly lead: Unit;
    readonly participants: readonly ParticipatingUnit[];
    readonly members: readonly ProjectMember[];
    readonly award: Yuan;
    /** The funds of the award in the order of drawing; absent, one fund promised all of it. */
    readonly funding?: readonly FundingShare[];
    readonly budget: ProjectBudget;
    readonly approvedOn: CalendarDate;
  }
>;
/** The project contract was signed; the execution period is fixed (MH-1.4.4). */
export type ContractSigned = EventOf<
  'ContractSigned',
  {
    readonly projectId: string;
    readonly contractNumber: string;
    readonly signedOn: CalendarDate;
    readonly executionEndsOn: CalendarDate;
    readonly managingBody: ManagingBody;
    readonly basis: Basis;
  }
>;
