import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { unit, UnitPath, UnitSuccessionPath } from './credit.path.ts';
import {
  AttestCreditCodeBody,
  RecordSuccessionBody,
  WithdrawSuccessionBody,
} from './succession.dto.ts';

/** Which units stand for a unit, so that a ban follows it (SH-18.3), and codes that are vouched for. */
@ApiTags('Credit standing')
@Controller('credit/units/:creditCode')
export class UnitSuccessionController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post('successions')
  @Gives('RecordSuccession', 'Record which unit stands for a unit')
  recordSuccession(
    @AskedFor() asked: Asked,
    @Param() path: UnitPath,
    @Body() body: RecordSuccessionBody,
  ): Promise<CommandAccepted> {
    const linkId = body.linkId ?? asked.newId('succession');
    return this.commands.give(asked, 'RecordSuccession', {
      ...fieldsOf(body),
      subject: unit(path),
      linkId,
    });
  }

  @Post('successions/:linkId/withdrawal')
  @Gives('WithdrawSuccession', 'Take a wrong link between units back')
  withdrawSuccession(
    @AskedFor() asked: Asked,
    @Param() path: UnitSuccessionPath,
    @Body() body: WithdrawSuccessionBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'WithdrawSuccession', {
      ...fieldsOf(body),
      subject: unit(path),
      linkId: path.linkId,
    });
  }

  @Post('code-attestation')
  @Gives('AttestCreditCode', 'Vouch for a credit code whose check digit is wrong')
  attestCreditCode(
    @AskedFor() asked: Asked,
    @Param() path: UnitPath,
    @Body() body: AttestCreditCodeBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'AttestCreditCode', {
      ...fieldsOf(body),
      subject: unit(path),
    });
  }
}
