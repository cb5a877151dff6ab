import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { creditStandingDecider, creditStandingStream } from '@grants/domain';
import type { CreditStanding, CreditStandingCommand } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { CreditStandingRequest } from '../commands/requests.ts';

/** The credit record of one unit or person; a unit appeals against its own bans alone. */
export const creditStanding: Aggregate<CreditStandingCommand, CreditStanding> = {
  decider: creditStandingDecider,
  streamOf: ({ subject }) => creditStandingStream(subject),
  ownerOf: ({ subject }) => (subject?.kind === 'unit' ? subject.creditCode : undefined),
};

/** A command to a credit standing. */
export class GiveCreditStandingCommand extends LedgerCommand<CreditStandingRequest> {}

@CommandHandler(GiveCreditStandingCommand)
export class CreditStandingCommandHandler implements ICommandHandler<GiveCreditStandingCommand> {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  execute(given: GiveCreditStandingCommand): Promise<CommandResult> {
    return this.desk.handle(creditStanding, given);
  }
}
