import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { recognitionDecider, recognitionStream } from '@grants/domain';
import type { Recognition, RecognitionCommand } from '@grants/domain';
import { dateAt } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { recognitionEditionOn } from '@grants/policy';
import type { Aggregate } from '../commands/aggregate.ts';
import { LedgerCommand } from '../commands/bus-command.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import type { CommandResult } from '../commands/command-result.ts';
import type {
  ApplyForRecognitionRequest,
  RecogniseProjectRequest,
  RecognitionRequest,
  RecordRecognitionSampleRequest,
} from '../commands/requests.ts';
import { PolicyOverrideFacts } from '../policy-override/policy-override.facts.ts';
import { RecognitionFacts } from './recognition.facts.ts';

/** The recognition of a transformation project, from application to revocation. */
export const recognition: Aggregate<RecognitionCommand, Recognition> = {
  decider: recognitionDecider,
  streamOf: ({ recognitionId }) => recognitionStream(recognitionId),
  ownerOf: applicantOf,
};

function applicantOf(state: Recognition): string | undefined {
  return state.status === 'unsubmitted'
    ? undefined
    : state.dossier.application.content.applicant.creditCode;
}

/** A command to a recognition. */
export class GiveRecognitionCommand extends LedgerCommand<RecognitionRequest> {}

@CommandHandler(GiveRecognitionCommand)
export class RecognitionCommandHandler implements ICommandHandler<GiveRecognitionCommand> {
  constructor(
    @Inject(CommandDesk) private readonly desk: CommandDesk,
    @Inject(RecognitionFacts) private readonly facts: RecognitionFacts,
    @Inject(PolicyOverrideFacts) private readonly overrides: PolicyOverrideFacts,
  ) {}

  execute(given: GiveRecognitionCommand): Promise<CommandResult> {
    return this.desk.handle(recognition, given, this.withFacts(given));
  }

  private withFacts({
    request,
    context,
  }: GiveRecognitionCommand): (() => Promise<RecognitionCommand>) | undefined {
    switch (request.type) {
      case 'ApplyForRecognition': {
        const onDay = dateAt(context.occurredAt);
        return async () => ({
          ...request,
          context,
          data: await this.application(request.data, onDay),
        });
      }
      case 'RecordRecognitionSample':
        return async () => ({ ...request, context, data: await this.sample(request.data) });
      case 'RecogniseProject':
        return async () => ({ ...request, context, data: await this.recognised(request.data) });
      default:
        return undefined;
    }
  }

  private async application(data: ApplyForRecognitionRequest['data'], onDay: CalendarDate) {
    const [credit, overrides] = await Promise.all([
      this.facts.credit(data.content.applicant.creditCode),
      this.overrides.inForce(recognitionEditionOn(onDay).version, onDay),
    ]);
    return { ...data, credit, overrides };
  }

  private async sample(data: RecordRecognitionSampleRequest['data']) {
    return { ...data, drawn: await this.facts.isDrawn(data.drawId, data.recognitionId) };
  }

  private async recognised(data: RecogniseProjectRequest['data']) {
    const { application } = await this.facts.dossier(data.recognitionId);
    const credit = await this.facts.credit(application.content.applicant.creditCode);
    return { ...data, credit };
  }
}
