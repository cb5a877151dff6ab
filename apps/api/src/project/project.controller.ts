import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { HoldBody, HoldReleaseBody } from '../parties/holds.dto.ts';
import {
  ApproveAdjustmentBody,
  RefuseAdjustmentBody,
  RequestAdjustmentBody,
} from './adjustment.dto.ts';
import { SignContractBody } from './contract.dto.ts';
import {
  BudgetAdjustmentBody,
  RelatedPartyFindingBody,
  StageInspectionBody,
} from './execution.dto.ts';
import { AdjustmentPath, ProjectHoldPath, ProjectPath } from './project.path.ts';

/** Projects at work: contract, adjustments, findings, inspections, holds. */
@ApiTags('Projects')
@Controller('projects')
export class ProjectController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post(':projectId/contract')
  @Gives('SignContract', 'The project contract is signed')
  signContract(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: SignContractBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'SignContract', fieldsOf(path, body));
  }

  @Post(':projectId/adjustments')
  @Gives('RequestAdjustment', 'Ask for a major adjustment')
  requestAdjustment(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: RequestAdjustmentBody,
  ): Promise<CommandAccepted> {
    const adjustmentId = body.adjustmentId ?? asked.newId('adjustment');
    return this.commands.give(asked, 'RequestAdjustment', {
      ...fieldsOf(path, body),
      adjustmentId,
    });
  }

  @Post(':projectId/adjustments/:adjustmentId/approval')
  @Gives('ApproveAdjustment', 'Consent to an adjustment')
  approveAdjustment(
    @AskedFor() asked: Asked,
    @Param() path: AdjustmentPath,
    @Body() body: ApproveAdjustmentBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ApproveAdjustment', fieldsOf(path, body));
  }

  @Post(':projectId/adjustments/:adjustmentId/refusal')
  @Gives('RefuseAdjustment', 'Refuse an adjustment')
  refuseAdjustment(
    @AskedFor() asked: Asked,
    @Param() path: AdjustmentPath,
    @Body() body: RefuseAdjustmentBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RefuseAdjustment', fieldsOf(path, body));
  }

  @Post(':projectId/budget-adjustments')
  @Gives('NotifyBudgetAdjustment', 'Tell of a budget adjustment that needs no consent')
  notifyBudgetAdjustment(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: BudgetAdjustmentBody,
  ): Promise<CommandAccepted> {
    const notificationId = body.notificationId ?? asked.newId('budget-adjustment');
    return this.commands.give(asked, 'NotifyBudgetAdjustment', {
      ...fieldsOf(path, body),
      notificationId,
    });
  }

  @Post(':projectId/related-party-findings')
  @Gives('RecordRelatedPartyFinding', 'Record an undisclosed related-party transaction')
  recordRelatedPartyFinding(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: RelatedPartyFindingBody,
  ): Promise<CommandAccepted> {
    const findingId = body.findingId ?? asked.newId('related-party-finding');
    return this.commands.give(asked, 'RecordRelatedPartyFinding', {
      ...fieldsOf(path, body),
      findingId,
    });
  }

  @Post(':projectId/inspections')
  @Gives('RecordStageInspection', 'Record a stage inspection')
  recordInspection(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: StageInspectionBody,
  ): Promise<CommandAccepted> {
    const inspectionId = body.inspectionId ?? asked.newId('inspection');
    return this.commands.give(asked, 'RecordStageInspection', {
      ...fieldsOf(path, body),
      inspectionId,
    });
  }

  @Post(':projectId/holds')
  @Gives('HoldProject', 'Place a hold on a project')
  hold(
    @AskedFor() asked: Asked,
    @Param() path: ProjectPath,
    @Body() body: HoldBody,
  ): Promise<CommandAccepted> {
    const { holdId = asked.newId('hold'), ground, sourceId, clause, ...when } = body;
    const hold = { holdId, ground, sourceId, clause };
    return this.commands.give(asked, 'HoldProject', { ...fieldsOf(path, when), hold });
  }

  @Post(':projectId/holds/:holdId/release')
  @Gives('ReleaseProjectHold', 'Release a hold on a project')
  releaseHold(
    @AskedFor() asked: Asked,
    @Param() path: ProjectHoldPath,
    @Body() body: HoldReleaseBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ReleaseProjectHold', fieldsOf(path, body));
  }
}
