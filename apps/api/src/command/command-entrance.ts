import { Inject, Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { busCommandOf, CLOCK, Followers } from '@grants/application';
import type { CommandAccepted, CommandRequest } from '@grants/application';
import type { Clock, CommandContext } from '@grants/kernel';
import { CommandRefused } from '../problems/command-refused.ts';
import type { Asked } from './asked.ts';
import { dated } from './occurrence.ts';
import type { Occurring } from './occurrence.ts';

type CommandType = CommandRequest['type'];
type DataOf<Type extends CommandType> = Extract<CommandRequest, { type: Type }>['data'];

/** Where a request for a command becomes a command, and its result an answer. */
@Injectable()
export class CommandEntrance {
  private readonly logger = new Logger(CommandEntrance.name);

  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Followers) private readonly followers: Followers,
  ) {}

  /**
   * Gives a command and tells what became of it: 201 when it wrote, 200 when it was so already.
   *
   * @throws CommandRefused when a rule says no; InvalidRequest, NotPermitted and what the
   * application throws
   */
  async give<Type extends CommandType>(
    asked: Asked,
    type: Type,
    given: DataOf<Type> & Occurring,
  ): Promise<CommandAccepted> {
    const { occurredAt: _at, backfillReason: _why, ...data } = given;
    const request = { type, data } as unknown as CommandRequest;
    const command = busCommandOf(request, this.contextOf(asked, given), asked.headers.ifMatch);
    const result = await this.bus.execute(command);
    if ('rejected' in result) throw new CommandRefused(result.rejected);
    await this.waitAsPreferred(asked);
    announce(result.accepted, asked.reply);
    return result.accepted;
  }

  private contextOf({ caller, headers }: Asked, given: Occurring): CommandContext {
    return {
      commandId: headers.idempotencyKey,
      correlationId: headers.correlationId,
      causationId: headers.idempotencyKey,
      actor: { id: caller.id, role: caller.role },
      ...dated(given, caller, this.clock.now()),
    };
  }

  /** The command holds already; a wait that comes to nothing is a preference not applied. */
  private async waitAsPreferred({ headers: { waitSeconds }, reply }: Asked): Promise<void> {
    if (waitSeconds === undefined) return;
    try {
      await this.followers.settled(waitSeconds * 1000);
      reply.header('preference-applied', `wait=${waitSeconds}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.logger.warn({ traceId: reply.request.id, notSettled: reason });
    }
  }
}

function announce({ revision, events, repeated }: CommandAccepted, reply: FastifyReply): void {
  reply.status(repeated || events.length === 0 ? 200 : 201);
  if (revision !== 'none') reply.header('etag', `"${revision}"`);
}
