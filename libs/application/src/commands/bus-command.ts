import { Command } from '@nestjs/cqrs';
import type { CommandContext } from '@grants/kernel';
import type { CommandResult } from './command-result.ts';
import type { CommandRequest } from './requests.ts';

/** What every command on the bus carries: the request, its context, and the client's `If-Match`. */
export abstract class LedgerCommand<
  Request extends CommandRequest = CommandRequest,
> extends Command<CommandResult> {
  constructor(
    readonly request: Request,
    readonly context: CommandContext,
    readonly ifMatch?: number,
  ) {
    super();
  }
}
