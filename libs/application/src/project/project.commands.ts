import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { projectDecider, projectStream } from '@grants/domain';
import type { Project, ProjectCommand } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { ProjectRequest } from '../commands/requests.ts';

/** What was approved and contracted. */
export const project: Aggregate<ProjectCommand, Project> = {
  decider: projectDecider,
  streamOf: ({ projectId }) => projectStream(projectId),
  ownerOf: leadOf,
};

/** A command to a project. */
export class GiveProjectCommand extends LedgerCommand<ProjectRequest> {}

@CommandHandler(GiveProjectCommand)
export class ProjectCommandHandler implements ICommandHandler<GiveProjectCommand> {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  execute(given: GiveProjectCommand): Promise<CommandResult> {
    return this.desk.handle(project, given);
  }
}

function leadOf(state: Project): string | undefined {
  return state.status === 'unknown' ? undefined : state.dossier.lead.creditCode;
}
