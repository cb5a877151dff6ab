import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { duplicateCaseDecider, duplicateCaseStream } from '@grants/domain';
import type { DuplicateCase, DuplicateCaseCommand } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { DuplicateCaseRequest } from '../commands/requests.ts';

/** A suspected or confirmed second support of one project. */
export const duplicateCase: Aggregate<DuplicateCaseCommand, DuplicateCase> = {
  decider: duplicateCaseDecider,
  streamOf: ({ caseId }) => duplicateCaseStream(caseId),
};

/** A command to a duplicate-funding case. */
export class GiveDuplicateCaseCommand extends LedgerCommand<DuplicateCaseRequest> {}

@CommandHandler(GiveDuplicateCaseCommand)
export class DuplicateCaseCommandHandler implements ICommandHandler<GiveDuplicateCaseCommand> {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  execute(given: GiveDuplicateCaseCommand): Promise<CommandResult> {
    return this.desk.handle(duplicateCase, given);
  }
}
