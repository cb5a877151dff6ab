import type { CommandContext } from '@grants/kernel';
import { GiveApplicationCommand } from '../application/application.commands.ts';
import { GiveCallCommand } from '../call/call.commands.ts';
import { GiveCentreCommand } from '../centre/centre.commands.ts';
import { GiveCreditStandingCommand } from '../credit-standing/credit-standing.commands.ts';
import { GiveDuplicateCaseCommand } from '../duplicate-case/duplicate-case.commands.ts';
import { GiveExternalAwardCommand } from '../external-award/external-award.commands.ts';
import { GiveFundCommand } from '../fund/fund.commands.ts';
import { GiveFundingClaimCommand } from '../funding-claim/funding-claim.commands.ts';
import { GivePolicyOverrideCommand } from '../policy-override/policy-override.commands.ts';
import { GiveProjectCommand } from '../project/project.commands.ts';
import { GiveRecognitionCommand } from '../recognition/recognition.commands.ts';
import { GiveSamplingDrawCommand } from '../sampling-draw/sampling-draw.commands.ts';
import type { LedgerCommand } from './bus-command.ts';
import type { CommandRequest } from './requests.ts';

type BusCommandClass<Request extends CommandRequest> = new (
  request: Request,
  context: CommandContext,
  ifMatch?: number,
) => LedgerCommand;

/** Which class of the bus carries which command; a command without one does not compile. */
const BUS_COMMANDS: {
  readonly [Type in CommandRequest['type']]: BusCommandClass<
    Extract<CommandRequest, { type: Type }>
  >;
} = {
  PublishCall: GiveCallCommand,
  ExtendCallWindow: GiveCallCommand,
  WithdrawCall: GiveCallCommand,
  SubmitApplication: GiveApplicationCommand,
  ReceivePaperCopy: GiveApplicationCommand,
  CompleteApplication: GiveApplicationCommand,
  ReturnApplication: GiveApplicationCommand,
  RefuseApplication: GiveApplicationCommand,
  WithdrawApplication: GiveApplicationCommand,
  GivePreliminaryOpinion: GiveApplicationCommand,
  AssignExpert: GiveApplicationCommand,
  RecuseExpert: GiveApplicationCommand,
  RecordScore: GiveApplicationCommand,
  CorrectScore: GiveApplicationCommand,
  ConcludeExpertReview: GiveApplicationCommand,
  RecordGovernmentConsent: GiveApplicationCommand,
  ApproveApplication: GiveApplicationCommand,
  ConfirmApproval: GiveApplicationCommand,
  CancelApproval: GiveApplicationCommand,
  HoldApplication: GiveApplicationCommand,
  ReleaseApplicationHold: GiveApplicationCommand,
  ListForFollowUp: GiveApplicationCommand,
  ApplyForCentre: GiveCentreCommand,
  CompleteCentreApplication: GiveCentreCommand,
  WithdrawCentreApplication: GiveCentreCommand,
  RecommendCentre: GiveCentreCommand,
  CheckCentrePreliminarily: GiveCentreCommand,
  RecordCentreReview: GiveCentreCommand,
  ConsultPanelOnCentre: GiveCentreCommand,
  RefuseCentre: GiveCentreCommand,
  ApproveCentre: GiveCentreCommand,
  ConfirmCentreApproval: GiveCentreCommand,
  CancelCentreApproval: GiveCentreCommand,
  GrantPlaque: GiveCentreCommand,
  EvaluateCentre: GiveCentreCommand,
  RequestCentreAward: GiveCentreCommand,
  AuthoriseCentreAward: GiveCentreCommand,
  ConfirmCentreAwardPayment: GiveCentreCommand,
  RecommendCentreToMunicipality: GiveCentreCommand,
  OpenProject: GiveProjectCommand,
  SignContract: GiveProjectCommand,
  RequestTranche: GiveProjectCommand,
  AuthoriseTranche: GiveProjectCommand,
  CancelTranche: GiveProjectCommand,
  ConfirmTranchePayment: GiveProjectCommand,
  RequestAdjustment: GiveProjectCommand,
  ApproveAdjustment: GiveProjectCommand,
  RefuseAdjustment: GiveProjectCommand,
  NotifyBudgetAdjustment: GiveProjectCommand,
  RecordRelatedPartyFinding: GiveProjectCommand,
  RecordStageInspection: GiveProjectCommand,
  RecordAuditOpinion: GiveProjectCommand,
  RecordOnSiteOpinion: GiveProjectCommand,
  ConcludeAcceptance: GiveProjectCommand,
  RequestReconsideration: GiveProjectCommand,
  ConcludeReconsideration: GiveProjectCommand,
  RecordDiligenceFinding: GiveProjectCommand,
  TerminateProject: GiveProjectCommand,
  RevokeProject: GiveProjectCommand,
  OrderRecovery: GiveProjectCommand,
  ReceiveRecovery: GiveProjectCommand,
  HoldProject: GiveProjectCommand,
  ReleaseProjectHold: GiveProjectCommand,
  AppropriateFunds: GiveFundCommand,
  AdjustAppropriation: GiveFundCommand,
  CommitFunds: GiveFundCommand,
  ReleaseCommitment: GiveFundCommand,
  AuthoriseDisbursement: GiveFundCommand,
  CancelDisbursementAuthorisation: GiveFundCommand,
  PayDisbursement: GiveFundCommand,
  RecogniseRecoverable: GiveFundCommand,
  ReceiveRecoveredFunds: GiveFundCommand,
  RecordViolation: GiveCreditStandingCommand,
  WithdrawViolation: GiveCreditStandingCommand,
  ImposeBan: GiveCreditStandingCommand,
  LiftBan: GiveCreditStandingCommand,
  AnnulBan: GiveCreditStandingCommand,
  RecordBanExpiry: GiveCreditStandingCommand,
  AppealBan: GiveCreditStandingCommand,
  ConcludeBanAppeal: GiveCreditStandingCommand,
  RecordSuccession: GiveCreditStandingCommand,
  WithdrawSuccession: GiveCreditStandingCommand,
  AcknowledgeSuccession: GiveCreditStandingCommand,
  WithdrawAcknowledgement: GiveCreditStandingCommand,
  InheritBan: GiveCreditStandingCommand,
  EndInheritedBan: GiveCreditStandingCommand,
  AttestCreditCode: GiveCreditStandingCommand,
  MakeIntegrityEntry: GiveCreditStandingCommand,
  WithdrawIntegrityEntry: GiveCreditStandingCommand,
  RecordExternalAward: GiveExternalAwardCommand,
  OpenDuplicateCase: GiveDuplicateCaseCommand,
  ConfirmDuplicateCase: GiveDuplicateCaseCommand,
  DismissDuplicateCase: GiveDuplicateCaseCommand,
  FollowUpDuplicateCase: GiveDuplicateCaseCommand,
  ClaimFunding: GiveFundingClaimCommand,
  ReleaseFundingClaim: GiveFundingClaimCommand,
  ApplyForRecognition: GiveRecognitionCommand,
  CompleteRecognition: GiveRecognitionCommand,
  WithdrawRecognition: GiveRecognitionCommand,
  RecommendRecognition: GiveRecognitionCommand,
  RecordRecognitionSample: GiveRecognitionCommand,
  RecordRecognitionReview: GiveRecognitionCommand,
  ConcludeRecognitionReview: GiveRecognitionCommand,
  ConsultOnRecognition: GiveRecognitionCommand,
  PublishNotice: GiveRecognitionCommand,
  RaiseObjection: GiveRecognitionCommand,
  ReviewObjection: GiveRecognitionCommand,
  RecogniseProject: GiveRecognitionCommand,
  RequestRecognitionChange: GiveRecognitionCommand,
  ReviewRecognitionChange: GiveRecognitionCommand,
  ReissueCertificate: GiveRecognitionCommand,
  FileImplementationReport: GiveRecognitionCommand,
  RecordRecognitionSupport: GiveRecognitionCommand,
  RevokeRecognition: GiveRecognitionCommand,
  DrawSample: GiveSamplingDrawCommand,
  RecordPolicyOverride: GivePolicyOverrideCommand,
  WithdrawPolicyOverride: GivePolicyOverrideCommand,
};

/** A request as the command bus takes it. */
export function busCommandOf(
  request: CommandRequest,
  context: CommandContext,
  ifMatch?: number,
): LedgerCommand {
  const BusCommand = BUS_COMMANDS[request.type] as BusCommandClass<CommandRequest>;
  return new BusCommand(request, context, ifMatch);
}
