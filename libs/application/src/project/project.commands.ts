import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { fundsDrawnOn, projectDecider, projectStream } from '@grants/domain';
import type { Project, ProjectCommand } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { ProjectRequest } from '../commands/requests.ts';
import { FundFacts } from '../fund/fund.facts.ts';

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
  constructor(
    @Inject(CommandDesk) private readonly desk: CommandDesk,
    @Inject(FundFacts) private readonly funds: FundFacts,
  ) {}

  execute(given: GiveProjectCommand): Promise<CommandResult> {
    return this.desk.handle(project, given, this.withFacts(given));
  }

  private withFacts({
    request,
    context,
  }: GiveProjectCommand): (() => Promise<ProjectCommand>) | undefined {
    if (request.type !== 'AuthoriseTranche') return undefined;
    const { data } = request;
    return async () => {
      const { state } = await this.desk.current(projectDecider, projectStream(data.projectId));
      const thresholds = await this.funds.thresholds(fundsDrawnOn(state, data.disbursementId));
      return { ...request, context, data: { ...data, thresholds } };
    };
  }
}

function leadOf(state: Project): string | undefined {
  return state.status === 'unknown' ? undefined : state.dossier.lead.creditCode;
}
