import type { CommandRequest } from '@grants/application';
import {
  applicationDecider,
  applicationStream,
  callDecider,
  callStream,
  centreDecider,
  centreStream,
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
  policyOverrideDecider,
  policyOverrideStream,
  projectDecider,
  projectStream,
  recognitionDecider,
  recognitionStream,
  samplingDrawDecider,
  samplingDrawStream,
  treasuryBatchDecider,
  treasuryBatchStream,
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
  readonly centreId: string;
  readonly projectId: string;
  readonly fundId: string;
  readonly subject: CreditSubject;
  readonly awardId: string;
  readonly caseId: string;
  readonly claimId: string;
  readonly recognitionId: string;
  readonly drawId: string;
  readonly policyVersion: string;
  readonly batchId: string;
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
  centre: { decider: centreDecider, streamOf: ({ centreId }) => centreStream(centreId) },
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
  recognition: {
    decider: recognitionDecider,
    streamOf: ({ recognitionId }) => recognitionStream(recognitionId),
  },
  samplingDraw: {
    decider: samplingDrawDecider,
    streamOf: ({ drawId }) => samplingDrawStream(drawId),
  },
  policyOverride: {
    decider: policyOverrideDecider,
    streamOf: ({ policyVersion }) => policyOverrideStream(policyVersion),
  },
  treasuryBatch: {
    decider: treasuryBatchDecider,
    streamOf: ({ batchId }) => treasuryBatchStream(batchId),
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
  ApplyForCentre: 'centre',
  CompleteCentreApplication: 'centre',
  WithdrawCentreApplication: 'centre',
  RecommendCentre: 'centre',
  CheckCentrePreliminarily: 'centre',
  RecordCentreReview: 'centre',
  ConsultPanelOnCentre: 'centre',
  RefuseCentre: 'centre',
  ApproveCentre: 'centre',
  ConfirmCentreApproval: 'centre',
  CancelCentreApproval: 'centre',
  GrantPlaque: 'centre',
  EvaluateCentre: 'centre',
  RequestCentreAward: 'centre',
  AuthoriseCentreAward: 'centre',
  CancelCentreAward: 'centre',
  ConfirmCentreAwardPayment: 'centre',
  ReturnCentreAward: 'centre',
  ReverseCentreAwardPayment: 'centre',
  RegisterCentrePayeeAccount: 'centre',
  CarryForwardCentreFunding: 'centre',
  RecommendCentreToMunicipality: 'centre',
  OpenProject: 'project',
  SignContract: 'project',
  RequestTranche: 'project',
  AuthoriseTranche: 'project',
  CancelTranche: 'project',
  ConfirmTranchePayment: 'project',
  ReturnTranche: 'project',
  ReverseTranchePayment: 'project',
  RegisterPayeeAccount: 'project',
  CarryForwardFunding: 'project',
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
  ReverseRecoveryReceipt: 'project',
  RequestRecoveryWriteOff: 'project',
  ApproveRecoveryWriteOff: 'project',
  RefuseRecoveryWriteOff: 'project',
  HoldProject: 'project',
  ReleaseProjectHold: 'project',
  AppropriateFunds: 'fund',
  AdjustAppropriation: 'fund',
  SetAuthorisationThreshold: 'fund',
  RequestFundsTransfer: 'fund',
  ApproveFundsTransfer: 'fund',
  RefuseFundsTransfer: 'fund',
  ReceiveFundsTransfer: 'fund',
  BeginYearEndClose: 'fund',
  CarryForwardCommitment: 'fund',
  CarryInCommitment: 'fund',
  LapseFund: 'fund',
  CommitFunds: 'fund',
  ReleaseCommitment: 'fund',
  AuthoriseDisbursement: 'fund',
  CancelDisbursementAuthorisation: 'fund',
  PayDisbursement: 'fund',
  ReturnDisbursement: 'fund',
  ReverseDisbursementPayment: 'fund',
  RecogniseRecoverable: 'fund',
  ReceiveRecoveredFunds: 'fund',
  ReverseRecoveredFunds: 'fund',
  WriteOffRecoverable: 'fund',
  RecordViolation: 'creditStanding',
  WithdrawViolation: 'creditStanding',
  ImposeBan: 'creditStanding',
  LiftBan: 'creditStanding',
  AnnulBan: 'creditStanding',
  RecordBanExpiry: 'creditStanding',
  AppealBan: 'creditStanding',
  ConcludeBanAppeal: 'creditStanding',
  RecordSuccession: 'creditStanding',
  WithdrawSuccession: 'creditStanding',
  AcknowledgeSuccession: 'creditStanding',
  WithdrawAcknowledgement: 'creditStanding',
  InheritBan: 'creditStanding',
  EndInheritedBan: 'creditStanding',
  AttestCreditCode: 'creditStanding',
  MakeIntegrityEntry: 'creditStanding',
  WithdrawIntegrityEntry: 'creditStanding',
  RecordExternalAward: 'externalAward',
  OpenDuplicateCase: 'duplicateCase',
  ConfirmDuplicateCase: 'duplicateCase',
  DismissDuplicateCase: 'duplicateCase',
  FollowUpDuplicateCase: 'duplicateCase',
  ClaimFunding: 'fundingClaim',
  ReleaseFundingClaim: 'fundingClaim',
  ApplyForRecognition: 'recognition',
  CompleteRecognition: 'recognition',
  WithdrawRecognition: 'recognition',
  RecommendRecognition: 'recognition',
  RecordRecognitionSample: 'recognition',
  RecordRecognitionReview: 'recognition',
  ConcludeRecognitionReview: 'recognition',
  ConsultOnRecognition: 'recognition',
  PublishNotice: 'recognition',
  RaiseObjection: 'recognition',
  ReviewObjection: 'recognition',
  RecogniseProject: 'recognition',
  RequestRecognitionChange: 'recognition',
  ReviewRecognitionChange: 'recognition',
  ReissueCertificate: 'recognition',
  FileImplementationReport: 'recognition',
  RecordRecognitionSupport: 'recognition',
  RevokeRecognition: 'recognition',
  DrawSample: 'samplingDraw',
  ReceiveTreasuryList: 'treasuryBatch',
  RecordMatchedLines: 'treasuryBatch',
  OpenDiscrepancies: 'treasuryBatch',
  ResolveDiscrepancies: 'treasuryBatch',
  ConcludeReconciliation: 'treasuryBatch',
  WaiveDiscrepancy: 'treasuryBatch',
  RecordPolicyOverride: 'policyOverride',
  WithdrawPolicyOverride: 'policyOverride',
};

/** The stream of a command and its decider. */
export function homeOf({ type, data }: CommandRequest): Home {
  const { decider, streamOf } = AGGREGATES[DECIDED_BY[type]];
  return { decider, stream: streamOf(data as unknown as Ids) };
}
