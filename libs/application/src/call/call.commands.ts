import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { callDecider, callStream } from '@grants/domain';
import type { Call, CallCommand } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { CallRequest } from '../commands/requests.ts';

/** A published window in which applications are accepted. */
export const call: Aggregate<CallCommand, Call> = {
  decider: callDecider,
  streamOf: ({ callId }) => callStream(callId),
};

/** A command to a call. */
export class GiveCallCommand extends LedgerCommand<CallRequest> {}

@CommandHandler(GiveCallCommand)
export class CallCommandHandler implements ICommandHandler<GiveCallCommand> {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  execute(given: GiveCallCommand): Promise<CommandResult> {
    return this.desk.handle(call, given);
  }
}
