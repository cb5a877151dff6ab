import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { refuseForAnotherUnit } from '../application/own-acts.ts';
import { CompletionBody, WithdrawalBody } from '../application/progress.dto.ts';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { Occurrence } from '../command/occurrence.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { ApplyForRecognitionBody } from './content.dto.ts';
import { RecognitionPath } from './recognition.path.ts';
import {
  ConsultOnRecognitionBody,
  RecognitionReviewBody,
  RecognitionSampleBody,
  RecommendRecognitionBody,
} from './review.dto.ts';

/** Recognitions under review: application, district, sample, experts, consultation. */
@ApiTags('Recognitions')
@Controller('recognitions')
export class RecognitionController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post()
  @Gives('ApplyForRecognition', 'Apply for the recognition of a transformation project')
  apply(@AskedFor() asked: Asked, @Body() body: ApplyForRecognitionBody): Promise<CommandAccepted> {
    refuseForAnotherUnit(asked.caller, body.content.applicant.creditCode);
    const recognitionId = body.recognitionId ?? asked.newId('recognition');
    return this.commands.give(asked, 'ApplyForRecognition', { ...fieldsOf(body), recognitionId });
  }

  @Post(':recognitionId/completion')
  @Gives('CompleteRecognition', 'Add the documents that were missing')
  complete(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: CompletionBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'CompleteRecognition', fieldsOf(path, body));
  }

  @Post(':recognitionId/withdrawal')
  @Gives('WithdrawRecognition', 'Take an application for recognition back')
  withdraw(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: WithdrawalBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'WithdrawRecognition', fieldsOf(path, body));
  }

  @Post(':recognitionId/recommendation')
  @Gives('RecommendRecognition', 'The district accepts and recommends, or not')
  recommend(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: RecommendRecognitionBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecommendRecognition', fieldsOf(path, body));
  }

  @Post(':recognitionId/samples')
  @Gives('RecordRecognitionSample', 'Record what was found of a sample; one that fails goes back')
  recordSample(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: RecognitionSampleBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecordRecognitionSample', fieldsOf(path, body));
  }

  @Post(':recognitionId/reviews')
  @Gives('RecordRecognitionReview', "Record the calling expert's review")
  review(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: RecognitionReviewBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecordRecognitionReview', {
      ...fieldsOf(path, body),
      expertId: asked.caller.id,
    });
  }

  @Post(':recognitionId/review-conclusion')
  @Gives('ConcludeRecognitionReview', 'Conclude a review by experts')
  concludeReview(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: Occurrence,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConcludeRecognitionReview', fieldsOf(path, body));
  }

  @Post(':recognitionId/consultation')
  @Gives('ConsultOnRecognition', 'Record what the four departments settled')
  consult(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: ConsultOnRecognitionBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConsultOnRecognition', fieldsOf(path, body));
  }
}
