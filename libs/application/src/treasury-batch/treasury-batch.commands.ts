import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { treasuryBatchDecider, treasuryBatchStream } from '@grants/domain';
import type { TreasuryBatch, TreasuryBatchCommand } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { TreasuryBatchRequest } from '../commands/requests.ts';

/** A payment list of the treasury. */
export const treasuryBatch: Aggregate<TreasuryBatchCommand, TreasuryBatch> = {
  decider: treasuryBatchDecider,
  streamOf: ({ batchId }) => treasuryBatchStream(batchId),
};

/** A command to a payment list. */
export class GiveTreasuryBatchCommand extends LedgerCommand<TreasuryBatchRequest> {}

@CommandHandler(GiveTreasuryBatchCommand)
export class TreasuryBatchCommandHandler implements ICommandHandler<GiveTreasuryBatchCommand> {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  execute(given: GiveTreasuryBatchCommand): Promise<CommandResult> {
    return this.desk.handle(treasuryBatch, given);
  }
}
