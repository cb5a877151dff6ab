import type {
  ApplicationCommand,
  ApplicationContent,
  ApproveApplication,
  AuthoriseCentreAward,
  AuthoriseTranche,
  BeginYearEndClose,
  CallCommand,
  CentreCommand,
  CentreContent,
  CommandIntent,
  CreditStandingCommand,
  DuplicateCaseCommand,
  ExternalAwardCommand,
  FundCommand,
  FundingClaimCommand,
  GrantsCommand,
  PolicyOverrideCommand,
  ProjectCommand,
  RecogniseProject,
  RecognitionCommand,
  RecognitionContent,
  RecordRecognitionSample,
  RequestFundsTransfer,
  SamplingDrawCommand,
  TreasuryBatchCommand,
} from '@grants/domain';
import type { Yuan } from '@grants/kernel';

/** What a client asks when it submits: the handler adds what call and credit record say. */
export interface SubmitApplicationRequest {
  readonly type: 'SubmitApplication';
  readonly data: {
    readonly applicationId: string;
    readonly callId: string;
    readonly content: ApplicationContent;
  };
}

/** What a client asks when it approves: the handler adds what the credit record says. */
export interface ApproveApplicationRequest {
  readonly type: 'ApproveApplication';
  readonly data: {
    readonly applicationId: string;
    readonly projectId: string;
    readonly fundId: string;
    readonly award: Yuan;
    /** Shares of several funds in the order of drawing. */
    readonly funding?: NonNullable<ApproveApplication['data']['funding']>;
  };
}

/** What a client asks when it applies for a centre: the handler adds call and superior policies. */
export interface ApplyForCentreRequest {
  readonly type: 'ApplyForCentre';
  readonly data: {
    readonly centreId: string;
    readonly callId: string;
    readonly content: CentreContent;
  };
}

/** What a client asks when it approves a centre: the award follows from the policy. */
export interface ApproveCentreRequest {
  readonly type: 'ApproveCentre';
  readonly data: {
    readonly centreId: string;
    readonly fundId: string;
    /** On a superior requirement to match its support only (MH-2.2.2). */
    readonly matchingAmount?: Yuan;
  };
}

/** What a client asks when it applies for recognition: the handler adds credit and overrides. */
export interface ApplyForRecognitionRequest {
  readonly type: 'ApplyForRecognition';
  readonly data: {
    readonly recognitionId: string;
    readonly district: string;
    readonly content: RecognitionContent;
  };
}

/** What the centre found of a sample: the handler adds whether the draw has it. */
export interface RecordRecognitionSampleRequest {
  readonly type: 'RecordRecognitionSample';
  readonly data: Omit<RecordRecognitionSample['data'], 'drawn'>;
}

/** What a client asks when it recognises: the handler adds what the credit record says. */
export interface RecogniseProjectRequest {
  readonly type: 'RecogniseProject';
  readonly data: Omit<RecogniseProject['data'], 'credit'>;
}

/** What a client asks when it authorises: the handler adds what the funds ask for. */
export interface AuthoriseTrancheRequest {
  readonly type: 'AuthoriseTranche';
  readonly data: Omit<AuthoriseTranche['data'], 'thresholds'>;
}

/** What a client asks when it authorises an award: the handler adds what the fund asks for. */
export interface AuthoriseCentreAwardRequest {
  readonly type: 'AuthoriseCentreAward';
  readonly data: Omit<AuthoriseCentreAward['data'], 'thresholds'>;
}

/** What a client asks when money is to go to another fund: the handler adds what that fund is. */
export interface RequestFundsTransferRequest {
  readonly type: 'RequestFundsTransfer';
  readonly data: Omit<RequestFundsTransfer['data'], 'toFund'>;
}

/** What a client asks at the end of the year: the handler adds what the fund of the next is. */
export interface BeginYearEndCloseRequest {
  readonly type: 'BeginYearEndClose';
  readonly data: Omit<BeginYearEndClose['data'], 'toFund'>;
}

/** Every command as it is asked for: without context, and without facts the ledger looks up. */
export type CommandRequest =
  | CommandIntent
  | SubmitApplicationRequest
  | ApproveApplicationRequest
  | ApplyForCentreRequest
  | ApproveCentreRequest
  | AuthoriseCentreAwardRequest
  | AuthoriseTrancheRequest
  | RequestFundsTransferRequest
  | BeginYearEndCloseRequest
  | ApplyForRecognitionRequest
  | RecordRecognitionSampleRequest
  | RecogniseProjectRequest;

type RequestOf<Command extends GrantsCommand> = Extract<CommandRequest, { type: Command['type'] }>;

export type CallRequest = RequestOf<CallCommand>;
export type ApplicationRequest = RequestOf<ApplicationCommand>;
export type CentreRequest = RequestOf<CentreCommand>;
export type ProjectRequest = RequestOf<ProjectCommand>;
export type FundRequest = RequestOf<FundCommand>;
export type CreditStandingRequest = RequestOf<CreditStandingCommand>;
export type ExternalAwardRequest = RequestOf<ExternalAwardCommand>;
export type DuplicateCaseRequest = RequestOf<DuplicateCaseCommand>;
export type PolicyOverrideRequest = RequestOf<PolicyOverrideCommand>;
export type RecognitionRequest = RequestOf<RecognitionCommand>;
export type SamplingDrawRequest = RequestOf<SamplingDrawCommand>;
export type TreasuryBatchRequest = RequestOf<TreasuryBatchCommand>;
export type FundingClaimRequest = RequestOf<FundingClaimCommand>;
