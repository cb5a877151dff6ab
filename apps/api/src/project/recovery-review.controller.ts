import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { RecoveryReviewPath } from './project.path.ts';
import { ConcludeRecoveryReviewBody } from './recovery-review.dto.ts';

/** Whether money comes back that was paid before a duplicate was found. */
@ApiTags('Projects')
@Controller('projects')
export class RecoveryReviewController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post(':projectId/recovery-reviews/:caseId/conclusion')
  @Gives('ConcludeRecoveryReview', 'Say whether paid money comes back')
  conclude(
    @AskedFor() asked: Asked,
    @Param() path: RecoveryReviewPath,
    @Body() body: ConcludeRecoveryReviewBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConcludeRecoveryReview', fieldsOf(path, body));
  }
}
