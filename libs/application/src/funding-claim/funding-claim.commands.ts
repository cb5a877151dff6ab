import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { fundingClaimDecider, fundingClaimStream } from '@grants/domain';
import type { FundingClaim, FundingClaimCommand } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { FundingClaimRequest } from '../commands/requests.ts';

/** What may be supported once only. */
export const fundingClaim: Aggregate<FundingClaimCommand, FundingClaim> = {
  decider: fundingClaimDecider,
  streamOf: ({ claimId }) => fundingClaimStream(claimId),
};

/** A command to a funding claim. */
export class GiveFundingClaimCommand extends LedgerCommand<FundingClaimRequest> {}

@CommandHandler(GiveFundingClaimCommand)
export class FundingClaimCommandHandler implements ICommandHandler<GiveFundingClaimCommand> {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  execute(given: GiveFundingClaimCommand): Promise<CommandResult> {
    return this.desk.handle(fundingClaim, given);
  }
}
