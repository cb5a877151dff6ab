import type { ApplicationCommand } from './application/commands.ts';
import type { CallCommand } from './call/commands.ts';
import type { CentreCommand } from './centre/commands.ts';
import type { CreditStandingCommand } from './credit-standing/commands.ts';
import type { DuplicateCaseCommand } from './duplicate-case/commands.ts';
import type { ExternalAwardCommand } from './external-award/commands.ts';
import type { FundCommand } from './fund/commands.ts';
import type { FundingClaimCommand } from './funding-claim/commands.ts';
import type { PolicyOverrideCommand } from './policy-override/commands.ts';
import type { ProjectCommand } from './project/commands.ts';
import type { RecognitionCommand } from './recognition/commands.ts';
import type { SamplingDrawCommand } from './sampling-draw/commands.ts';
import type { TreasuryBatchCommand } from './treasury-batch/commands.ts';

/** Every command of the ledger. */
export type GrantsCommand =
  | ApplicationCommand
  | CallCommand
  | CentreCommand
  | CreditStandingCommand
  | DuplicateCaseCommand
  | ExternalAwardCommand
  | FundCommand
  | FundingClaimCommand
  | PolicyOverrideCommand
  | ProjectCommand
  | RecognitionCommand
  | SamplingDrawCommand
  | TreasuryBatchCommand;
