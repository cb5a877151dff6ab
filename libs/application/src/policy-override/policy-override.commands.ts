import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { policyOverrideDecider, policyOverrideStream } from '@grants/domain';
import type { PolicyOverrideCommand, PolicyOverrides } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { PolicyOverrideRequest } from '../commands/requests.ts';

/** What superior policies replace of one edition. */
export const policyOverrides: Aggregate<PolicyOverrideCommand, PolicyOverrides> = {
  decider: policyOverrideDecider,
  streamOf: ({ policyVersion }) => policyOverrideStream(policyVersion),
};

/** A command to the overrides of an edition. */
export class GivePolicyOverrideCommand extends LedgerCommand<PolicyOverrideRequest> {}

@CommandHandler(GivePolicyOverrideCommand)
export class PolicyOverrideCommandHandler implements ICommandHandler<GivePolicyOverrideCommand> {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  execute(given: GivePolicyOverrideCommand): Promise<CommandResult> {
    return this.desk.handle(policyOverrides, given);
  }
}
