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
import { FundFacts } from './fund.facts.ts';

/** One budget line: source × programme × fiscal year. */
export const fund: Aggregate<FundCommand, Fund> = {
  decider: fundDecider,
  streamOf: ({ fundId }) => fundStream(fundId),
};

/** A command to a fund. */
export class GiveFundCommand extends LedgerCommand<FundRequest> {}

@CommandHandler(GiveFundCommand)
export class FundCommandHandler implements ICommandHandler<GiveFundCommand> {
  constructor(
    @Inject(CommandDesk) private readonly desk: CommandDesk,
    @Inject(FundFacts) private readonly facts: FundFacts,
  ) {}

  execute(given: GiveFundCommand): Promise<CommandResult> {
    return this.desk.handle(fund, given, this.withFacts(given));
  }

  private withFacts({
    request,
    context,
  }: GiveFundCommand): (() => Promise<FundCommand>) | undefined {
    switch (request.type) {
      case 'RequestFundsTransfer':
        return async () => {
          const toFund = await this.facts.receivingFund(request.data.toFundId);
          return { ...request, context, data: { ...request.data, toFund } };
        };
      case 'BeginYearEndClose':
        return async () => {
          const toFund = await this.facts.receivingFund(request.data.toFundId);
          return { ...request, context, data: { ...request.data, toFund } };
        };
      default:
        return undefined;
    }
  }
}
