import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { Occurrence } from '../command/occurrence.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { ApplicationExpertPath, ApplicationPath } from './application.path.ts';
import { refuseForAnotherBody, refuseForAnotherExpert } from './own-acts.ts';
import {
  ApproveApplicationBody,
  AssignExpertBody,
  CorrectScoreBody,
  GovernmentConsentBody,
  PreliminaryOpinionBody,
  RecordScoreBody,
  RecuseExpertBody,
} from './review.dto.ts';

/** The review of applications: opinions, experts, scores, consent, approval. */
@ApiTags('Applications')
@Controller('applications')
export class ApplicationReviewController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post(':applicationId/preliminary-opinions')
  @Gives('GivePreliminaryOpinion', "Give one body's opinion in the preliminary review")
  givePreliminaryOpinion(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: PreliminaryOpinionBody,
  ): Promise<CommandAccepted> {
    refuseForAnotherBody(asked.caller, body.body);
    return this.commands.give(asked, 'GivePreliminaryOpinion', fieldsOf(path, body));
  }

  @Post(':applicationId/experts')
  @Gives('AssignExpert', 'Assign an expert')
  assignExpert(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: AssignExpertBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'AssignExpert', fieldsOf(path, body));
  }

  @Post(':applicationId/experts/:expertId/recusal')
  @Gives('RecuseExpert', 'Take an expert off an application')
  recuseExpert(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationExpertPath,
    @Body() body: RecuseExpertBody,
  ): Promise<CommandAccepted> {
    refuseForAnotherExpert(asked.caller, path.expertId);
    return this.commands.give(asked, 'RecuseExpert', fieldsOf(path, body));
  }

  @Post(':applicationId/scores')
  @Gives('RecordScore', "Record the calling expert's score")
  recordScore(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: RecordScoreBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecordScore', {
      ...fieldsOf(path, body),
      expertId: asked.caller.id,
    });
  }

  @Post(':applicationId/score-corrections')
  @Gives('CorrectScore', "Correct the calling expert's score")
  correctScore(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: CorrectScoreBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'CorrectScore', {
      ...fieldsOf(path, body),
      expertId: asked.caller.id,
    });
  }

  @Post(':applicationId/expert-review/conclusion')
  @Gives('ConcludeExpertReview', 'Conclude the expert review')
  concludeExpertReview(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: Occurrence,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConcludeExpertReview', fieldsOf(path, body));
  }

  @Post(':applicationId/government-consent')
  @Gives('RecordGovernmentConsent', "Record the district government's consent")
  recordGovernmentConsent(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: GovernmentConsentBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecordGovernmentConsent', fieldsOf(path, body));
  }

  @Post(':applicationId/approval')
  @Gives('ApproveApplication', 'Approve an application; funds are committed next')
  approve(
    @AskedFor() asked: Asked,
    @Param() path: ApplicationPath,
    @Body() body: ApproveApplicationBody,
  ): Promise<CommandAccepted> {
    const projectId = body.projectId ?? asked.newId('project');
    return this.commands.give(asked, 'ApproveApplication', { ...fieldsOf(path, body), projectId });
  }
}
