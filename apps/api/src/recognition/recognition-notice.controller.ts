import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { RecogniseProjectBody } from './certificate.dto.ts';
import { ObjectionPath, RecognitionPath } from './recognition.path.ts';
import { PublishNoticeBody, RaiseObjectionBody, ReviewObjectionBody } from './review.dto.ts';

/** Recognitions before the public: notice, objections, and the recognition itself. */
@ApiTags('Recognitions')
@Controller('recognitions')
export class RecognitionNoticeController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post(':recognitionId/notice')
  @Gives('PublishNotice', 'Put a proposed recognition up for five working days')
  publishNotice(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: PublishNoticeBody,
  ): Promise<CommandAccepted> {
    const noticeId = body.noticeId ?? asked.newId('notice');
    return this.commands.give(asked, 'PublishNotice', { ...fieldsOf(path, body), noticeId });
  }

  @Post(':recognitionId/objections')
  @Gives('RaiseObjection', 'Record an objection')
  raiseObjection(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: RaiseObjectionBody,
  ): Promise<CommandAccepted> {
    const objectionId = body.objectionId ?? asked.newId('objection');
    return this.commands.give(asked, 'RaiseObjection', { ...fieldsOf(path, body), objectionId });
  }

  @Post(':recognitionId/objections/:objectionId/review')
  @Gives('ReviewObjection', 'Uphold or dismiss an objection')
  reviewObjection(
    @AskedFor() asked: Asked,
    @Param() path: ObjectionPath,
    @Body() body: ReviewObjectionBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ReviewObjection', fieldsOf(path, body));
  }

  @Post(':recognitionId/recognition')
  @Gives('RecogniseProject', 'Recognise and certify a project')
  recognise(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: RecogniseProjectBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecogniseProject', fieldsOf(path, body));
  }
}
