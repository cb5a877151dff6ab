import type { CommandRequest } from '@grants/application';
import {
  applicationDecider,
  applicationStream,
  callDecider,
  callStream,
  creditStandingDecider,
  creditStandingStream,
  duplicateCaseDecider,
  duplicateCaseStream,
  externalAwardDecider,
  externalAwardStream,
  fundDecider,
  fundingClaimDecider,
  fundingClaimStream,
  fundStream,
  projectDecider,
  projectStream,
} from '@grants/domain';
import type { CreditSubject } from '@grants/domain';
import type { StreamName } from '@grants/event-store';
import type { Decision, DomainEvent } from '@grants/kernel';

/** A decider, whichever aggregate's it is. */
export interface AnyDecider {
  readonly initialState: unknown;
  readonly evolve: (state: never, event: never) => unknown;
  readonly decide: (command: never, state: never) => Decision<DomainEvent>;
}

/** Where a command goes: its stream, and who decides on it. */
export interface Home {
  readonly stream: StreamName;
  readonly decider: AnyDecider;
}

interface Ids {
  readonly callId: string;
  readonly applicationId: string;
  readonly projectId: string;
  readonly fundId: string;
  readonly subject: CreditSubject;
  readonly awardId: string;
  readonly caseId: string;
  readonly claimId: string;
}

interface Aggregate {
  readonly decider: AnyDecider;
  readonly streamOf: (ids: Ids) => StreamName;
}

const AGGREGATES = {
  call: { decider: callDecider, streamOf: ({ callId }) => callStream(callId) },
  application: {
    decider: applicationDecider,
    streamOf: ({ applicationId }) => applicationStream(applicationId),
  },
  project: { decider: projectDecider, streamOf: ({ projectId }) => projectStream(projectId) },
  fund: { decider: fundDecider, streamOf: ({ fundId }) => fundStream(fundId) },
  creditStanding: {
    decider: creditStandingDecider,
    streamOf: ({ subject }) => creditStandingStream(subject),
  },
  externalAward: {
    decider: externalAwardDecider,
    streamOf: ({ awardId }) => externalAwardStream(awardId),
  },
  duplicateCase: {
    decider: duplicateCaseDecider,
    streamOf: ({ caseId }) => duplicateCaseStream(caseId),
  },
  fundingClaim: {
    decider: fundingClaimDecider,
    streamOf: ({ claimId }) => fundingClaimStream(claimId),
  },
} as const satisfies Record<string, Aggregate>;

/** Which aggregate decides on which command; a command without one does not compile. */
const DECIDED_BY: Readonly<Record<CommandRequest['type'], keyof typeof AGGREGATES>> = {
  PublishCall: 'call',
  ExtendCallWindow: 'call',
  WithdrawCall: 'call',
  SubmitApplication: 'application',
  ReceivePaperCopy: 'application',
  CompleteApplication: 'application',
  ReturnApplication: 'application',
  RefuseApplication: 'application',
  WithdrawApplication: 'application',
  GivePreliminaryOpinion: 'application',
  AssignExpert: 'application',
  RecuseExpert: 'application',
  RecordScore: 'application',
  CorrectScore: 'application',
  ConcludeExpertReview: 'application',
  RecordGovernmentConsent: 'application',
  ApproveApplication: 'application',
  ConfirmApproval: 'application',
  CancelApproval: 'application',
  HoldApplication: 'application',
  ReleaseApplicationHold: 'application',
  ListForFollowUp: 'application',
  OpenProject: 'project',
  SignContract: 'project',
  RequestTranche: 'project',
  AuthoriseTranche: 'project',
  CancelTranche: 'project',
  ConfirmTranchePayment: 'project',
  RequestAdjustment: 'project',
  ApproveAdjustment: 'project',
  RefuseAdjustment: 'project',
  NotifyBudgetAdjustment: 'project',
  RecordRelatedPartyFinding: 'project',
  RecordStageInspection: 'project',
  RecordAuditOpinion: 'project',
  RecordOnSiteOpinion: 'project',
  ConcludeAcceptance: 'project',
  RequestReconsideration: 'project',
  ConcludeReconsideration: 'project',
  RecordDiligenceFinding: 'project',
  TerminateProject: 'project',
  RevokeProject: 'project',
  OrderRecovery: 'project',
  ReceiveRecovery: 'project',
  HoldProject: 'project',
  ReleaseProjectHold: 'project',
  AppropriateFunds: 'fund',
  AdjustAppropriation: 'fund',
  CommitFunds: 'fund',
  ReleaseCommitment: 'fund',
  AuthoriseDisbursement: 'fund',
  CancelDisbursementAuthorisation: 'fund',
  PayDisbursement: 'fund',
  RecogniseRecoverable: 'fund',
  ReceiveRecoveredFunds: 'fund',
  RecordViolation: 'creditStanding',
  WithdrawViolation: 'creditStanding',
  ImposeBan: 'creditStanding',
  LiftBan: 'creditStanding',
  MakeIntegrityEntry: 'creditStanding',
  RecordExternalAward: 'externalAward',
  OpenDuplicateCase: 'duplicateCase',
  ConfirmDuplicateCase: 'duplicateCase',
  DismissDuplicateCase: 'duplicateCase',
  FollowUpDuplicateCase: 'duplicateCase',
  ClaimFunding: 'fundingClaim',
  ReleaseFundingClaim: 'fundingClaim',
};

/** The stream of a command and its decider. */
export function homeOf({ type, data }: CommandRequest): Home {
  const { decider, streamOf } = AGGREGATES[DECIDED_BY[type]];
  return { decider, stream: streamOf(data as unknown as Ids) };
}
