export * from './src/application/call-facts.ts';
export * from './src/application/commands.ts';
export * from './src/application/content.ts';
export * from './src/application/decider.ts';
export type { AssignedExpert, Dossier, Score } from './src/application/dossier.ts';
export { REVIEW_BODY_ROLES } from './src/application/decide/preliminary-review.ts';
export * from './src/application/eligibility-report.ts';
export type { Submission } from './src/application/eligibility-facts.ts';
export * from './src/application/events.ts';
export * from './src/application/rejections.ts';
export type {
  Application,
  ApplicationAt,
  ApplicationStatus,
  SubmittedApplication,
} from './src/application/state.ts';
export * from './src/budget.ts';
export * from './src/call/commands.ts';
export * from './src/call/decider.ts';
export * from './src/call/events.ts';
export * from './src/call/rejections.ts';
export type { Call } from './src/call/state.ts';
export * from './src/centre/commands.ts';
export * from './src/centre/condition-findings.ts';
export * from './src/centre/decider.ts';
export * from './src/centre/eligibility-report.ts';
export type { AwardPayment, CentreDossier } from './src/centre/dossier.ts';
export * from './src/centre/events.ts';
export * from './src/centre/rejections.ts';
export { fundsPaying } from './src/centre/state.ts';
export type { AppliedCentre, Centre, CentreAt, CentreStatus } from './src/centre/state.ts';
export * from './src/commands.ts';
export { BAN_REACH } from './src/credit-standing/ban-reach.ts';
export type { ReachRule } from './src/credit-standing/ban-reach.ts';
export * from './src/credit-standing/commands.ts';
export * from './src/credit-standing/decider.ts';
export * from './src/credit-standing/events.ts';
export type {
  AcknowledgedLinkRecord,
  InheritedBanRecord,
  LinkRecord,
  ReachRecord,
} from './src/credit-standing/recorded-succession.ts';
export * from './src/credit-standing/rejections.ts';
export * from './src/credit-standing/standing-facts.ts';
export type {
  AppealRecord,
  BanRecord,
  CreditStanding,
  IntegrityEntryRecord,
  ViolationRecord,
} from './src/credit-standing/state.ts';
export * from './src/credit-standing/subject.ts';
export * from './src/credit-standing/succession-commands.ts';
export * from './src/credit-standing/succession-events.ts';
export * from './src/documents.ts';
export { drawsOf } from './src/draws.ts';
export * from './src/duplicate-case/commands.ts';
export * from './src/duplicate-case/decider.ts';
export * from './src/duplicate-case/events.ts';
export { openingThatHolds } from './src/duplicate-case/holding.ts';
export * from './src/duplicate-case/rejections.ts';
export type { CaseFile, DuplicateCase } from './src/duplicate-case/state.ts';
export * from './src/duplicate-case/title.ts';
export * from './src/events.ts';
export * from './src/external-award/commands.ts';
export * from './src/external-award/decider.ts';
export * from './src/external-award/events.ts';
export * from './src/external-award/rejections.ts';
export * from './src/external-award/related-support.ts';
export type { ExternalAward } from './src/external-award/state.ts';
export * from './src/fund/commands.ts';
export * from './src/fund/commitment.ts';
export { commitmentIn, commitmentsIn } from './src/fund/commitment-table.ts';
export type { CommitmentTable } from './src/fund/commitment-table.ts';
export * from './src/fund/decider.ts';
export type * from './src/fund/disbursement.ts';
export * from './src/fund/events.ts';
export * from './src/fund/receiving-fund.ts';
export type { Receipt, Recovery } from './src/fund/recovery.ts';
export * from './src/fund/rejections.ts';
export type {
  AppropriatedFund,
  AppropriationChange,
  Fund,
  FundBalances,
  FundSources,
  Lapse,
  ThresholdSetting,
} from './src/fund/state.ts';
export type { Transfer, TransferOutcome } from './src/fund/transfer.ts';
export * from './src/funding-claim/commands.ts';
export * from './src/funding-claim/decider.ts';
export * from './src/funding-claim/events.ts';
export * from './src/funding-claim/identity.ts';
export * from './src/funding-claim/rejections.ts';
export type { FundingClaim } from './src/funding-claim/state.ts';
export * from './src/funding.ts';
export * from './src/hold.ts';
export * from './src/parties.ts';
export * from './src/payee-account.ts';
export * from './src/payment-record.ts';
export * from './src/policy-override/commands.ts';
export * from './src/policy-override/decider.ts';
export * from './src/policy-override/events.ts';
export * from './src/policy-override/overrides-in-force.ts';
export * from './src/policy-override/rejections.ts';
export type { OverrideRecord, PolicyOverrides } from './src/policy-override/state.ts';
export * from './src/project/commands.ts';
export * from './src/project/decider.ts';
export type {
  AdjustmentRecord,
  ProjectDossier,
  RecoveryRecord,
  RecoveryReviewRecord,
  TrancheOutcome,
  TrancheRecord,
  WriteOffRecord,
} from './src/project/dossier.ts';
export * from './src/project/events.ts';
export * from './src/project/rejections.ts';
export { fundsDrawnOn } from './src/project/state.ts';
export { TRANCHE_CLAUSES } from './src/project/tranche-clauses.ts';
export type { OpenedProject, Project, ProjectAt, ProjectStatus } from './src/project/state.ts';
export * from './src/reactions/reaction.ts';
export { reactions } from './src/reactions/registry.ts';
export * from './src/recognition/commands.ts';
export { recognitionFindings } from './src/recognition/decide/application.ts';
export { recommendingRoleOf } from './src/recognition/decide/district.ts';
export * from './src/recognition/decider.ts';
export * from './src/recognition/eligibility-report.ts';
export type {
  RaisedObjection,
  RecognitionDossier,
  RequestedChange,
} from './src/recognition/dossier.ts';
export * from './src/recognition/events.ts';
export * from './src/recognition/rejections.ts';
export type {
  AppliedRecognition,
  Recognition,
  RecognitionAt,
  RecognitionStatus,
} from './src/recognition/state.ts';
export { revocationProposal } from './src/recognition/unfiled-years.ts';
export type { RevocationProposal } from './src/recognition/unfiled-years.ts';
export * from './src/sampling-draw/commands.ts';
export * from './src/sampling-draw/decider.ts';
export * from './src/sampling-draw/events.ts';
export * from './src/sampling-draw/rejections.ts';
export { isDrawn } from './src/sampling-draw/state.ts';
export type { SamplingDraw } from './src/sampling-draw/state.ts';
export * from './src/second-authoriser.ts';
export * from './src/scoped-keys.ts';
export * from './src/streams.ts';
export * from './src/treasury-batch/commands.ts';
export * from './src/treasury-batch/decider.ts';
export * from './src/treasury-batch/discrepancy-kinds.ts';
export * from './src/treasury-batch/events.ts';
export { paidAmountOf } from './src/treasury-batch/matching/disbursement-index.ts';
export * from './src/treasury-batch/matching/list-findings.ts';
export type * from './src/treasury-batch/matching/listed-line.ts';
export * from './src/treasury-batch/matching/match-list.ts';
export * from './src/treasury-batch/rejections.ts';
export type {
  DiscrepancyRecord,
  ReceivedBatch,
  TreasuryBatch,
} from './src/treasury-batch/state.ts';
