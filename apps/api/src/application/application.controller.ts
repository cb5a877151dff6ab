import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { HoldBody, HoldReleaseBody } from '../parties/holds.dto.ts';
import { ApplicationHoldPath, ApplicationPath } from './application.path.ts';
import { SubmitApplicationBody } from './content.dto.ts';
import { refuseForAnotherUnit } from './own-acts.ts';
import {
  CompletionBody,
  FollowUpBody,
  PaperCopyBody,
  RefusalBody,
  ReturnBody,
  WithdrawalBody,
} from './progress.dto.ts';

/** Applications on their way: submitted, completed, returned, refused, withdrawn. */
@ApiTags('Applications')
@Controller('applications')
export class ApplicationController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post()
  @Gives('SubmitApplication', 'Submit an application')
  submit(@AskedFor() asked: Asked, @Body() body: SubmitApplicationBody): Promise<CommandAccepted> {
    refuseForAnotherUnit(asked.caller, body.content.lead.creditCode);
    const applicationId = body.applicationId ?? asked.newId('application');
    return this.commands.give(asked, 'SubmitApplication', { ...fieldsOf(body), applicationId });
  }

  @Post(':applicationId/paper-copy')
  @Gives('ReceivePaperCopy', 'The paper copy came in')
  receivePaperCopy(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: PaperCopyBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ReceivePaperCopy', fieldsOf(path, body));
  }

  @Post(':applicationId/completion')
  @Gives('CompleteApplication', 'Add the documents that were missing')
  complete(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: CompletionBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'CompleteApplication', fieldsOf(path, body));
  }

  @Post(':applicationId/return')
  @Gives('ReturnApplication', 'Send an application back for completion')
  sendBack(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: ReturnBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ReturnApplication', fieldsOf(path, body));
  }

  @Post(':applicationId/refusal')
  @Gives('RefuseApplication', 'Refuse an application')
  refuse(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: RefusalBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RefuseApplication', fieldsOf(path, body));
  }

  @Post(':applicationId/withdrawal')
  @Gives('WithdrawApplication', 'Take an application back')
  withdraw(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: WithdrawalBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'WithdrawApplication', fieldsOf(path, body));
  }

  @Post(':applicationId/follow-up')
  @Gives('ListForFollowUp', 'Keep a refused application in view')
  listForFollowUp(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: FollowUpBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ListForFollowUp', fieldsOf(path, body));
  }

  @Post(':applicationId/holds')
  @Gives('HoldApplication', 'Place a hold on an application')
  hold(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: HoldBody,
  ): Promise<CommandAccepted> {
    const { holdId = asked.newId('hold'), ground, sourceId, clause, ...when } = body;
    const hold = { holdId, ground, sourceId, clause };
    return this.commands.give(asked, 'HoldApplication', { ...fieldsOf(path, when), hold });
  }

  @Post(':applicationId/holds/:holdId/release')
  @Gives('ReleaseApplicationHold', 'Release a hold on an application')
  releaseHold(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationHoldPath,
    @Body() body: HoldReleaseBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ReleaseApplicationHold', fieldsOf(path, body));
  }
}
