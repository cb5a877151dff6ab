import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { applicationDecider, applicationStream, unitAndTitleClaim } from '@grants/domain';
import type { Application, ApplicationCommand } from '@grants/domain';
import { dateAt } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import { sha256Of } from '../commands/command-ids.ts';
import { UnknownReference } from '../commands/command-result.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type {
  ApplicationRequest,
  ApproveApplicationRequest,
  SubmitApplicationRequest,
} from '../commands/requests.ts';
import { PolicyOverrideFacts } from '../policy-override/policy-override.facts.ts';
import { ApplicationFacts } from './application.facts.ts';

/** What a unit submits, until it is approved, refused or withdrawn. */
export const application: Aggregate<ApplicationCommand, Application> = {
  decider: applicationDecider,
  streamOf: ({ applicationId }) => applicationStream(applicationId),
  ownerOf: leadOf,
};

function leadOf(state: Application): string | undefined {
  return state.status === 'unsubmitted' ? undefined : state.dossier.submission.lead.creditCode;
}

/** A command to an application. */
export class GiveApplicationCommand extends LedgerCommand<ApplicationRequest> {}

@CommandHandler(GiveApplicationCommand)
export class ApplicationCommandHandler implements ICommandHandler<GiveApplicationCommand> {
  constructor(
    @Inject(CommandDesk) private readonly desk: CommandDesk,
    @Inject(ApplicationFacts) private readonly facts: ApplicationFacts,
    @Inject(PolicyOverrideFacts) private readonly overrides: PolicyOverrideFacts,
  ) {}

  execute(given: GiveApplicationCommand): Promise<CommandResult> {
    return this.desk.handle(application, given, this.withFacts(given));
  }

  private withFacts({
    request,
    context,
  }: GiveApplicationCommand): (() => Promise<ApplicationCommand>) | undefined {
    const onDay = dateAt(context.occurredAt);
    switch (request.type) {
      case 'SubmitApplication':
        return async () => ({
          ...request,
          context,
          data: await this.submission(request.data, onDay),
        });
      case 'ApproveApplication':
        return async () => ({
          ...request,
          context,
          data: await this.approval(request.data, onDay),
        });
      default:
        return undefined;
    }
  }

  private async submission(data: SubmitApplicationRequest['data'], onDay: CalendarDate) {
    const { applicationId, callId, content } = data;
    const [call, credit] = await Promise.all([
      this.facts.call(callId),
      this.facts.credit(content.lead.creditCode),
    ]);
    const overrides = await this.overrides.inForce(call.policyVersion, onDay);
    return { applicationId, content, call, credit, overrides };
  }

  private async approval(data: ApproveApplicationRequest['data'], onDay: CalendarDate) {
    const { applicationId } = data;
    const stream = applicationStream(applicationId);
    const { state } = await this.desk.current(applicationDecider, stream);
    if (state.status === 'unsubmitted') throw new UnknownReference('applicationId', applicationId);
    const { lead, title, policyVersion } = state.dossier.submission;
    const shares = data.funding ?? [{ fundId: data.fundId }];
    for (const { fundId } of shares) await this.facts.requireFund(fundId);
    const claimId = sha256Of(unitAndTitleClaim(lead.creditCode, title));
    const [credit, overrides] = await Promise.all([
      this.facts.credit(lead.creditCode),
      this.overrides.inForce(policyVersion, onDay),
    ]);
    return { ...data, claimId, credit, overrides };
  }
}
