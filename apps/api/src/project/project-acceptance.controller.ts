import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';

import {
  AuditOpinionBody,
  ConcludeAcceptanceBody,
  ConcludeReconsiderationBody,
  DiligenceFindingBody,
  OnSiteOpinionBody,
  RequestReconsiderationBody,
} from './acceptance.dto.ts';
import { RevokeProjectBody, TerminateProjectBody } from './ending.dto.ts';
import { ProjectPath } from './project.path.ts';

/** The end of projects: acceptance, reconsideration, termination, revocation. */
@ApiTags('Projects')
@Controller('projects')
export class ProjectAcceptanceController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post(':projectId/audit-opinions')
  @Gives('RecordAuditOpinion', 'Record the audit of the grant expenditure')
  recordAuditOpinion(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: AuditOpinionBody,
  ): Promise<CommandAccepted> {
    const auditId = body.auditId ?? asked.newId('audit');
    return this.commands.give(asked, 'RecordAuditOpinion', { ...fieldsOf(path, body), auditId });
  }

  @Post(':projectId/on-site-opinions')
  @Gives('RecordOnSiteOpinion', "Record the experts' opinion on site")
  recordOnSiteOpinion(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: OnSiteOpinionBody,
  ): Promise<CommandAccepted> {
    const reviewId = body.reviewId ?? asked.newId('on-site-review');
    return this.commands.give(asked, 'RecordOnSiteOpinion', { ...fieldsOf(path, body), reviewId });
  }

  @Post(':projectId/acceptance')
  @Gives('ConcludeAcceptance', 'Conclude acceptance')
  concludeAcceptance(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: ConcludeAcceptanceBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConcludeAcceptance', fieldsOf(path, body));
  }

  @Post(':projectId/reconsideration')
  @Gives('RequestReconsideration', 'Ask for reconsideration')
  requestReconsideration(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: RequestReconsiderationBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RequestReconsideration', fieldsOf(path, body));
  }

  @Post(':projectId/reconsideration/conclusion')
  @Gives('ConcludeReconsideration', 'Conclude reconsideration')
  concludeReconsideration(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: ConcludeReconsiderationBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConcludeReconsideration', fieldsOf(path, body));
  }

  @Post(':projectId/diligence-finding')
  @Gives('RecordDiligenceFinding', 'Record whether unit and members did their duty')
  recordDiligenceFinding(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: DiligenceFindingBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecordDiligenceFinding', fieldsOf(path, body));
  }

  @Post(':projectId/termination')
  @Gives('TerminateProject', 'End a project before its end')
  terminate(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: TerminateProjectBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'TerminateProject', fieldsOf(path, body));
  }

  @Post(':projectId/revocation')
  @Gives('RevokeProject', 'Take the approval back')
  revoke(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: RevokeProjectBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RevokeProject', fieldsOf(path, body));
  }
}
