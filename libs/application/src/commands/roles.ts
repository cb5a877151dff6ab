import type { GrantsCommand } from '@grants/domain';

/**
 * Who works with the ledger. The bodies are those of the policy texts.
 *
 * - `applicant` 申报单位: acts for one unit; its actor id is the unit's credit code
 * - `commission-officer` 区科委经办, `commission-approver` 区科委负责人
 * - `town-officer` 镇、街道、莘庄工业区科技主管部门: recommends district centres
 * - `economic-officer` 区经委, `finance-officer` 区财政局经办, `finance-approver` 区财政局负责人
 * - `government-office` 区政府办公室: records consent
 * - `district-officer` 其他区科技行政主管部门: recommends recognitions of its district
 * - `project-centre-officer` 项目管理中心: samples and reviews changes of recognitions
 * - `municipal-officer` 市科委: settles, recognises and revokes
 * - `expert` 评审专家: its actor id is the expert's id
 * - `auditor` 审计机构, `credit-officer` 科研诚信管理, `supervisor` 监督检查
 * - `importer`: a service account that brings in lists of other funders
 * - `reporting-system`: a service account that reads
 * - `administrator`: runs the installation
 * - `reaction`: the ledger's own process managers; no token carries it
 */
export const ROLES = [
  'applicant',
  'commission-officer',
  'commission-approver',
  'town-officer',
  'economic-officer',
  'finance-officer',
  'finance-approver',
  'government-office',
  'district-officer',
  'project-centre-officer',
  'municipal-officer',
  'expert',
  'auditor',
  'credit-officer',
  'supervisor',
  'importer',
  'reporting-system',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** The role under which reactions act. */
export const REACTION_ROLE = 'reaction';

type CommandType = GrantsCommand['type'];

/**
 * Which role may give which command: the one table. Commands that only reactions give, or the
 * reconciliation of a payment list, have an empty row. An administrator runs the installation and gives no command of the domain.
 */
export const COMMAND_ROLES: Readonly<Record<CommandType, readonly Role[]>> = {
  PublishCall: ['commission-officer', 'commission-approver'],
  ExtendCallWindow: ['commission-approver'],
  WithdrawCall: ['commission-approver'],

  SubmitApplication: ['applicant'],
  ReceivePaperCopy: ['commission-officer'],
  CompleteApplication: ['applicant'],
  ReturnApplication: ['commission-officer'],
  RefuseApplication: ['commission-approver'],
  WithdrawApplication: ['applicant'],
  GivePreliminaryOpinion: ['commission-officer', 'economic-officer', 'finance-officer'],
  AssignExpert: ['commission-officer'],
  RecuseExpert: ['commission-officer', 'expert'],
  RecordScore: ['expert'],
  CorrectScore: ['expert'],
  ConcludeExpertReview: ['commission-officer'],
  RecordGovernmentConsent: ['government-office'],
  ApproveApplication: ['commission-approver'],
  ConfirmApproval: [],
  CancelApproval: [],
  HoldApplication: ['supervisor'],
  ReleaseApplicationHold: ['supervisor'],
  ListForFollowUp: ['commission-officer'],

  ApplyForCentre: ['applicant'],
  CompleteCentreApplication: ['applicant'],
  WithdrawCentreApplication: ['applicant'],
  RecommendCentre: ['town-officer'],
  CheckCentrePreliminarily: ['commission-officer'],
  RecordCentreReview: ['expert'],
  ConsultPanelOnCentre: ['commission-officer'],
  RefuseCentre: ['commission-approver'],
  ApproveCentre: ['commission-approver'],
  ConfirmCentreApproval: [],
  CancelCentreApproval: [],
  GrantPlaque: ['commission-officer'],
  EvaluateCentre: ['commission-officer'],
  RequestCentreAward: ['commission-officer'],
  AuthoriseCentreAward: ['finance-approver'],
  CancelCentreAward: ['finance-officer', 'finance-approver'],
  ConfirmCentreAwardPayment: ['finance-officer'],
  ReturnCentreAward: ['finance-officer'],
  ReverseCentreAwardPayment: ['finance-approver'],
  RegisterCentrePayeeAccount: ['finance-officer', 'commission-officer'],
  CarryForwardCentreFunding: [],
  RecommendCentreToMunicipality: ['commission-officer'],
  HoldCentre: [],
  ReleaseCentreHold: [],

  OpenProject: [],
  SignContract: ['commission-officer'],
  RequestTranche: ['commission-officer'],
  AuthoriseTranche: ['finance-approver'],
  CancelTranche: ['finance-officer', 'finance-approver'],
  ConfirmTranchePayment: ['finance-officer'],
  ReturnTranche: ['finance-officer'],
  ReverseTranchePayment: ['finance-approver'],
  RegisterPayeeAccount: ['finance-officer', 'commission-officer'],
  CarryForwardFunding: [],
  RequestAdjustment: ['applicant'],
  ApproveAdjustment: ['commission-approver'],
  RefuseAdjustment: ['commission-approver'],
  NotifyBudgetAdjustment: ['applicant'],
  RecordRelatedPartyFinding: ['commission-officer', 'auditor', 'supervisor'],
  RecordStageInspection: ['commission-officer'],
  RecordAuditOpinion: ['auditor'],
  RecordOnSiteOpinion: ['commission-officer'],
  ConcludeAcceptance: ['commission-approver'],
  RequestReconsideration: ['applicant'],
  ConcludeReconsideration: ['commission-approver'],
  RecordDiligenceFinding: ['commission-approver'],
  TerminateProject: ['commission-approver'],
  RevokeProject: ['commission-approver'],
  OrderRecovery: ['finance-approver'],
  ReceiveRecovery: ['finance-officer'],
  OrderRecoveryReview: [],
  ConcludeRecoveryReview: ['commission-approver', 'finance-approver'],
  ReverseRecoveryReceipt: ['finance-approver'],
  RequestRecoveryWriteOff: ['finance-officer'],
  ApproveRecoveryWriteOff: ['finance-approver'],
  RefuseRecoveryWriteOff: ['finance-approver'],
  HoldProject: ['supervisor'],
  ReleaseProjectHold: ['supervisor'],

  AppropriateFunds: ['finance-officer', 'finance-approver'],
  AdjustAppropriation: ['finance-approver'],
  SetAuthorisationThreshold: ['finance-approver'],
  RequestFundsTransfer: ['finance-officer'],
  ApproveFundsTransfer: ['finance-approver'],
  RefuseFundsTransfer: ['finance-approver'],
  ReceiveFundsTransfer: [],
  BeginYearEndClose: ['finance-approver'],
  CarryForwardCommitment: [],
  CarryInCommitment: [],
  LapseFund: ['finance-approver'],
  CommitFunds: [],
  ReleaseCommitment: [],
  AuthoriseDisbursement: [],
  CancelDisbursementAuthorisation: [],
  PayDisbursement: [],
  ReturnDisbursement: [],
  ReverseDisbursementPayment: [],
  RecogniseRecoverable: [],
  ReceiveRecoveredFunds: [],
  ReverseRecoveredFunds: [],
  WriteOffRecoverable: [],

  RecordViolation: ['credit-officer'],
  WithdrawViolation: ['credit-officer'],
  ImposeBan: ['credit-officer'],
  LiftBan: ['credit-officer'],
  AnnulBan: ['credit-officer', 'supervisor'],
  RecordBanExpiry: ['credit-officer'],
  AppealBan: ['applicant', 'credit-officer'],
  ConcludeBanAppeal: ['supervisor'],
  RecordSuccession: ['credit-officer'],
  WithdrawSuccession: ['credit-officer'],
  AcknowledgeSuccession: [],
  WithdrawAcknowledgement: [],
  InheritBan: [],
  EndInheritedBan: [],
  AttestCreditCode: ['credit-officer'],
  MakeIntegrityEntry: ['credit-officer'],
  WithdrawIntegrityEntry: ['credit-officer'],

  RecordExternalAward: ['importer'],

  OpenDuplicateCase: ['supervisor'],
  ConfirmDuplicateCase: ['supervisor', 'commission-approver'],
  DismissDuplicateCase: ['supervisor', 'commission-approver'],
  FollowUpDuplicateCase: ['supervisor', 'commission-approver'],
  OverturnDuplicateCase: ['supervisor'],

  ClaimFunding: [],
  ReleaseFundingClaim: [],

  ApplyForRecognition: ['applicant'],
  CompleteRecognition: ['applicant'],
  WithdrawRecognition: ['applicant'],
  RecommendRecognition: ['commission-officer', 'district-officer'],
  RecordRecognitionSample: ['project-centre-officer'],
  RecordRecognitionReview: ['expert'],
  ConcludeRecognitionReview: ['municipal-officer'],
  ConsultOnRecognition: ['municipal-officer'],
  PublishNotice: ['municipal-officer'],
  RaiseObjection: ['municipal-officer'],
  ReviewObjection: ['municipal-officer'],
  RecogniseProject: ['municipal-officer'],
  RequestRecognitionChange: ['applicant'],
  ReviewRecognitionChange: ['project-centre-officer'],
  ReissueCertificate: ['municipal-officer'],
  FileImplementationReport: ['applicant'],
  RecordRecognitionSupport: ['municipal-officer'],
  RevokeRecognition: ['municipal-officer'],
  DeclineRevocation: ['municipal-officer'],
  HoldRecognition: [],
  ReleaseRecognitionHold: [],
  DrawSample: ['project-centre-officer'],

  ReceiveTreasuryList: [],
  RecordMatchedLines: [],
  OpenDiscrepancies: [],
  ResolveDiscrepancies: [],
  ConcludeReconciliation: [],
  WaiveDiscrepancy: ['finance-approver', 'supervisor'],

  RecordPolicyOverride: ['commission-approver'],
  WithdrawPolicyOverride: ['commission-approver'],
};

/** Roles that may record what happened before today, with a reason. */
export const BACKFILL_ROLES: readonly Role[] = [
  'commission-approver',
  'finance-approver',
  'municipal-officer',
  'credit-officer',
  'supervisor',
  'importer',
];
