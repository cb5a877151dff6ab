import type {
  ApplicationCommand,
  ApplicationContent,
  CallCommand,
  CommandIntent,
  CreditStandingCommand,
  DuplicateCaseCommand,
  ExternalAwardCommand,
  FundCommand,
  FundingClaimCommand,
  GrantsCommand,
  PolicyOverrideCommand,
  ProjectCommand,
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
  };
}

/** Every command as it is asked for: without context, and without facts the ledger looks up. */
export type CommandRequest = CommandIntent | SubmitApplicationRequest | ApproveApplicationRequest;

type RequestOf<Command extends GrantsCommand> = Extract<CommandRequest, { type: Command['type'] }>;

export type CallRequest = RequestOf<CallCommand>;
export type ApplicationRequest = RequestOf<ApplicationCommand>;
export type ProjectRequest = RequestOf<ProjectCommand>;
export type FundRequest = RequestOf<FundCommand>;
export type CreditStandingRequest = RequestOf<CreditStandingCommand>;
export type ExternalAwardRequest = RequestOf<ExternalAwardCommand>;
export type DuplicateCaseRequest = RequestOf<DuplicateCaseCommand>;
export type PolicyOverrideRequest = RequestOf<PolicyOverrideCommand>;
export type FundingClaimRequest = RequestOf<FundingClaimCommand>;
