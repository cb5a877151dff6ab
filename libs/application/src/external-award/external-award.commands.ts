import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { externalAwardDecider, externalAwardStream } from '@grants/domain';
import type { ExternalAward, ExternalAwardCommand } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { ExternalAwardRequest } from '../commands/requests.ts';

/** An award of another funder. */
export const externalAward: Aggregate<ExternalAwardCommand, ExternalAward> = {
  decider: externalAwardDecider,
  streamOf: ({ awardId }) => externalAwardStream(awardId),
};

/** A command to an external award. */
export class GiveExternalAwardCommand extends LedgerCommand<ExternalAwardRequest> {}

@CommandHandler(GiveExternalAwardCommand)
export class ExternalAwardCommandHandler implements ICommandHandler<GiveExternalAwardCommand> {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  execute(given: GiveExternalAwardCommand): Promise<CommandResult> {
    return this.desk.handle(externalAward, given);
  }
}
