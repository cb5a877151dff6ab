import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { ImposeBanBody, RecordViolationBody, WithdrawViolationBody } from './credit.dto.ts';
import { unit, UnitPath, UnitViolationPath } from './credit.path.ts';

/** The credit record of units; integrity entries are of persons (MH-1.6.16). */
@ApiTags('Credit standing')
@Controller('credit/units/:creditCode')
export class UnitCreditController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post('violations')
  @Gives('RecordViolation', 'Record a violation of a unit')
  recordViolation(
    @AskedFor() asked: Asked,
    @Param() path: UnitPath,
    @Body() body: RecordViolationBody,
  ): Promise<CommandAccepted> {
    const violationId = body.violationId ?? asked.newId('violation');
    return this.commands.give(asked, 'RecordViolation', {
      ...fieldsOf(body),
      subject: unit(path),
      violationId,
    });
  }

  @Post('violations/:violationId/withdrawal')
  @Gives('WithdrawViolation', 'Take a wrong record of a violation back')
  withdrawViolation(
    @AskedFor() asked: Asked,
    @Param() path: UnitViolationPath,
    @Body() body: WithdrawViolationBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'WithdrawViolation', {
      ...fieldsOf(body),
      subject: unit(path),
      violationId: path.violationId,
    });
  }

  @Post('bans')
  @Gives('ImposeBan', 'Ban a unit for three years')
  imposeBan(
    @AskedFor() asked: Asked,
    @Param() path: UnitPath,
    @Body() body: ImposeBanBody,
  ): Promise<CommandAccepted> {
    const banId = body.banId ?? asked.newId('ban');
    return this.commands.give(asked, 'ImposeBan', {
      ...fieldsOf(body),
      subject: unit(path),
      banId,
    });
  }
}
