import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { refuseForAnotherUnit } from '../application/own-acts.ts';
import { CompletionBody, WithdrawalBody } from '../application/progress.dto.ts';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { CentrePath } from './centre.path.ts';
import { ApplyForCentreBody } from './content.dto.ts';
import {
  ApproveCentreBody,
  CentreReviewBody,
  CheckCentreBody,
  ConsultPanelBody,
  RecommendCentreBody,
  RefuseCentreBody,
} from './selection.dto.ts';

/** R&D centres until they are approved or refused: application, recommendation, review, panel. */
@ApiTags('Centres')
@Controller('centres')
export class CentreController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post()
  @Gives('ApplyForCentre', 'Apply for an R&D centre')
  apply(@AskedFor() asked: Asked, @Body() body: ApplyForCentreBody): Promise<CommandAccepted> {
    refuseForAnotherUnit(asked.caller, body.content.host.creditCode);
    const centreId = body.centreId ?? asked.newId('centre');
    return this.commands.give(asked, 'ApplyForCentre', { ...fieldsOf(body), centreId });
  }

  @Post(':centreId/completion')
  @Gives('CompleteCentreApplication', 'Add the documents that were missing')
  complete(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: CompletionBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'CompleteCentreApplication', fieldsOf(path, body));
  }

  @Post(':centreId/withdrawal')
  @Gives('WithdrawCentreApplication', 'Take an application for a centre back')
  withdraw(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: WithdrawalBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'WithdrawCentreApplication', fieldsOf(path, body));
  }

  @Post(':centreId/recommendation')
  @Gives('RecommendCentre', 'The town office recommends a district centre, or not')
  recommend(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: RecommendCentreBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecommendCentre', fieldsOf(path, body));
  }

  @Post(':centreId/preliminary-check')
  @Gives('CheckCentrePreliminarily', 'Pass a centre on to the experts, or not')
  check(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: CheckCentreBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'CheckCentrePreliminarily', fieldsOf(path, body));
  }

  @Post(':centreId/reviews')
  @Gives('RecordCentreReview', "Record the calling expert's online review")
  review(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: CentreReviewBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecordCentreReview', {
      ...fieldsOf(path, body),
      expertId: asked.caller.id,
    });
  }

  @Post(':centreId/panel-consultation')
  @Gives('ConsultPanelOnCentre', 'Record what the panel settled over the online reviews')
  consultPanel(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: ConsultPanelBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConsultPanelOnCentre', fieldsOf(path, body));
  }

  @Post(':centreId/refusal')
  @Gives('RefuseCentre', 'Do not select a centre')
  refuse(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: RefuseCentreBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RefuseCentre', fieldsOf(path, body));
  }

  @Post(':centreId/approval')
  @Gives('ApproveCentre', 'Approve a centre; its award is computed and funds are committed next')
  approve(
    @AskedFor() asked: Asked,
    @Param() path: CentrePath,
    @Body() body: ApproveCentreBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ApproveCentre', fieldsOf(path, body));
  }
}
