import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { PolicyVersion } from '@grants/policy';
import type { ProjectBudget } from '../budget.ts';
import type { Programme } from '../call/events.ts';
import type { RightClaim } from '../funding-claim/events.ts';
import type { FundingShare } from '../funding.ts';
import type { ParticipatingUnit, ProjectMember, Unit } from '../parties.ts';
import type { ManagingBody } from './events.ts';

/** Sent by the reaction to an approval. */
export type OpenProject = CommandOf<
  'OpenProject',
  {
    readonly projectId: string;
    readonly applicationId: string;
    readonly callId: string;
    readonly programme: Programme;
    readonly policyVersion: PolicyVersion;
    readonly fundId: string;
    readonly commitmentId: string;
    readonly title: string;
    readonly lead: Unit;
    readonly participants: readonly ParticipatingUnit[];
    readonly members: readonly ProjectMember[];
    readonly award: Yuan;
    readonly funding?: readonly FundingShare[];
    readonly budget: ProjectBudget;
    readonly approvedOn: CalendarDate;
    /** The claims on IP rights that the approval holds, given back when it is revoked. */
    readonly rightClaims?: readonly RightClaim[];
  }
>;
export type SignContract = CommandOf<
  'SignContract',
  {
    readonly projectId: string;
    readonly contractNumber: string;
    readonly signedOn: CalendarDate;
    readonly managingBody: ManagingBody;
  }
>;
