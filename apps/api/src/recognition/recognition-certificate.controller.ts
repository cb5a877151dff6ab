import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import {
  DeclineRevocationBody,
  ImplementationReportBody,
  RecognitionSupportBody,
  ReissueCertificateBody,
  RequestRecognitionChangeBody,
  ReviewRecognitionChangeBody,
  RevokeRecognitionBody,
} from './certificate.dto.ts';
import { RecognitionChangePath, RecognitionPath } from './recognition.path.ts';

/** Recognised projects: changes and new certificates, reports, support, revocation. */
@ApiTags('Recognitions')
@Controller('recognitions')
export class RecognitionCertificateController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post(':recognitionId/changes')
  @Gives('RequestRecognitionChange', 'Ask for a change of the unit')
  requestChange(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: RequestRecognitionChangeBody,
  ): Promise<CommandAccepted> {
    const changeId = body.changeId ?? asked.newId('recognition-change');
    return this.commands.give(asked, 'RequestRecognitionChange', {
      ...fieldsOf(path, body),
      changeId,
    });
  }

  @Post(':recognitionId/changes/:changeId/review')
  @Gives('ReviewRecognitionChange', 'Review a change of the unit')
  reviewChange(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionChangePath,
    @Body() body: ReviewRecognitionChangeBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ReviewRecognitionChange', fieldsOf(path, body));
  }

  @Post(':recognitionId/changes/:changeId/reissue')
  @Gives('ReissueCertificate', 'Issue a new certificate; number and validity stay')
  reissue(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionChangePath,
    @Body() body: ReissueCertificateBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ReissueCertificate', fieldsOf(path, body));
  }

  @Post(':recognitionId/implementation-reports')
  @Gives('FileImplementationReport', 'File the report of a year')
  fileReport(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: ImplementationReportBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'FileImplementationReport', fieldsOf(path, body));
  }

  @Post(':recognitionId/support')
  @Gives('RecordRecognitionSupport', 'Record municipal support that rests on a recognition')
  recordSupport(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: RecognitionSupportBody,
  ): Promise<CommandAccepted> {
    const supportId = body.supportId ?? asked.newId('recognition-support');
    return this.commands.give(asked, 'RecordRecognitionSupport', {
      ...fieldsOf(path, body),
      supportId,
    });
  }

  @Post(':recognitionId/declined-revocations')
  @Gives('DeclineRevocation', 'Leave a recognition in force that was proposed for revocation')
  declineRevocation(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: DeclineRevocationBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'DeclineRevocation', fieldsOf(path, body));
  }

  @Post(':recognitionId/revocation')
  @Gives('RevokeRecognition', 'Take a recognition back; a ban of three years follows')
  revoke(
    @AskedFor() asked: Asked,
    @Param() path: RecognitionPath,
    @Body() body: RevokeRecognitionBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RevokeRecognition', fieldsOf(path, body));
  }
}
