import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { samplingDrawDecider, samplingDrawStream } from '@grants/domain';
import type { SamplingDraw, SamplingDrawCommand } from '@grants/domain';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type { SamplingDrawRequest } from '../commands/requests.ts';
import { RecognitionFacts } from '../recognition/recognition.facts.ts';

/** The draw of a sample of recommended applications. */
export const samplingDraw: Aggregate<SamplingDrawCommand, SamplingDraw> = {
  decider: samplingDrawDecider,
  streamOf: ({ drawId }) => samplingDrawStream(drawId),
};

/** A command to a draw. */
export class GiveSamplingDrawCommand extends LedgerCommand<SamplingDrawRequest> {}

@CommandHandler(GiveSamplingDrawCommand)
export class SamplingDrawCommandHandler implements ICommandHandler<GiveSamplingDrawCommand> {
  constructor(
    @Inject(CommandDesk) private readonly desk: CommandDesk,
    @Inject(RecognitionFacts) private readonly facts: RecognitionFacts,
  ) {}

  execute(given: GiveSamplingDrawCommand): Promise<CommandResult> {
    const { request, context } = given;
    return this.desk.handle(samplingDraw, given, async () => {
      await this.facts.requireApplied(request.data.candidates);
      return { ...request, context };
    });
  }
}
