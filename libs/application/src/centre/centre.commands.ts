import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { centreDecider, centreStream, fundsPaying } from '@grants/domain';
import type { Centre, CentreCommand } from '@grants/domain';
import { dateAt } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { ApplicationFacts } from '../application/application.facts.ts';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import { UnknownReference } from '../commands/command-result.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type {
  ApplyForCentreRequest,
  ApproveCentreRequest,
  AuthoriseCentreAwardRequest,
  CentreRequest,
} from '../commands/requests.ts';
import { FundFacts } from '../fund/fund.facts.ts';
import { PolicyOverrideFacts } from '../policy-override/policy-override.facts.ts';
import { CentreFacts, claimIdOf } from './centre.facts.ts';

/** An R&D centre, from its application to its award, or its evaluation. */
export const centre: Aggregate<CentreCommand, Centre> = {
  decider: centreDecider,
  streamOf: ({ centreId }) => centreStream(centreId),
  ownerOf: (state) =>
    state.status === 'unapplied' ? undefined : state.dossier.application.content.host.creditCode,
};

/** A command to a centre. */
export class GiveCentreCommand extends LedgerCommand<CentreRequest> {}

@CommandHandler(GiveCentreCommand)
export class CentreCommandHandler implements ICommandHandler<GiveCentreCommand> {
  constructor(
    @Inject(CommandDesk) private readonly desk: CommandDesk,
    @Inject(ApplicationFacts) private readonly facts: ApplicationFacts,
    @Inject(CentreFacts) private readonly centres: CentreFacts,
    @Inject(PolicyOverrideFacts) private readonly overrides: PolicyOverrideFacts,
    @Inject(FundFacts) private readonly funds: FundFacts,
  ) {}

  execute(given: GiveCentreCommand): Promise<CommandResult> {
    return this.desk.handle(centre, given, this.withFacts(given));
  }

  private withFacts({
    request,
    context,
  }: GiveCentreCommand): (() => Promise<CentreCommand>) | undefined {
    const onDay = dateAt(context.occurredAt);
    switch (request.type) {
      case 'ApplyForCentre':
        return async () => ({
          ...request,
          context,
          data: await this.submission(request.data, onDay),
        });
      case 'ApproveCentre':
        return async () => ({
          ...request,
          context,
          data: await this.approval(request.data, onDay),
        });
      case 'AuthoriseCentreAward':
        return async () => ({ ...request, context, data: await this.authorisation(request.data) });
      default:
        return undefined;
    }
  }

  private async submission(data: ApplyForCentreRequest['data'], onDay: CalendarDate) {
    const { centreId, callId, content } = data;
    const call = await this.facts.call(callId);
    const [awardedCentreIds, credit, overrides] = await Promise.all([
      this.centres.awardedCentreIds(content),
      this.facts.credit(content.host.creditCode, call.programme),
      this.overrides.inForce(call.policyVersion, onDay),
    ]);
    return { centreId, content, call, awardedCentreIds, credit, overrides };
  }

  private async approval(data: ApproveCentreRequest['data'], onDay: CalendarDate) {
    const { centreId, fundId } = data;
    const { state } = await this.desk.current(centreDecider, centreStream(centreId));
    if (state.status === 'unapplied') throw new UnknownReference('centreId', centreId);
    await this.facts.requireFund(fundId);
    const { policyVersion, content, programme } = state.dossier.application;
    const claimId = claimIdOf(content);
    const [credit, overrides] = await Promise.all([
      this.facts.credit(content.host.creditCode, programme),
      this.overrides.inForce(policyVersion, onDay),
    ]);
    return { ...data, claimId, credit, overrides };
  }

  private async authorisation(data: AuthoriseCentreAwardRequest['data']) {
    const { centreId, disbursementId } = data;
    const { state } = await this.desk.current(centreDecider, centreStream(centreId));
    return { ...data, thresholds: await this.funds.thresholds(fundsPaying(state, disbursementId)) };
  }
}
