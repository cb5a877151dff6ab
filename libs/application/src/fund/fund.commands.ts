import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { fundDecider, fundStream } from '@grants/domain';
import type { Fund, FundCommand } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { FundRequest } from '../commands/requests.ts';

/** One budget line: source × programme × fiscal year. */
export const fund: Aggregate<FundCommand, Fund> = {
  decider: fundDecider,
  streamOf: ({ fundId }) => fundStream(fundId),
};

/** A command to a fund. */
export class GiveFundCommand extends LedgerCommand<FundRequest> {}

@CommandHandler(GiveFundCommand)
export class FundCommandHandler implements ICommandHandler<GiveFundCommand> {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  execute(given: GiveFundCommand): Promise<CommandResult> {
    return this.desk.handle(fund, given);
  }
}
