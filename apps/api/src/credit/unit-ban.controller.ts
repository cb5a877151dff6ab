import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { Occurrence } from '../command/occurrence.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { AnnulBanBody, AppealBanBody, ConcludeBanAppealBody } from './ban.dto.ts';
import { LiftBanBody } from './credit.dto.ts';
import { unit, UnitAppealPath, UnitBanPath } from './credit.path.ts';

/** What becomes of a ban: its end, and what is said against it (SH-18.3). */
@ApiTags('Credit standing')
@Controller('credit/units/:creditCode/bans/:banId')
export class UnitBanController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post('lift')
  @Gives('LiftBan', 'End a ban of a unit early')
  liftBan(
    @AskedFor() asked: Asked,
    @Param() path: UnitBanPath,
    @Body() body: LiftBanBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'LiftBan', {
      ...fieldsOf(body),
      subject: unit(path),
      banId: path.banId,
    });
  }

  @Post('annulment')
  @Gives('AnnulBan', 'Find a ban wrong from its first day')
  annulBan(
    @AskedFor() asked: Asked,
    @Param() path: UnitBanPath,
    @Body() body: AnnulBanBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'AnnulBan', {
      ...fieldsOf(body),
      subject: unit(path),
      banId: path.banId,
    });
  }

  @Post('expiry')
  @Gives('RecordBanExpiry', 'Note that a ban is over')
  recordBanExpiry(
    @AskedFor() asked: Asked,
    @Param() path: UnitBanPath,
    @Body() body: Occurrence,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'RecordBanExpiry', {
      ...fieldsOf(body),
      subject: unit(path),
      banId: path.banId,
    });
  }

  @Post('appeals')
  @Gives('AppealBan', 'Appeal against a ban')
  appealBan(
    @AskedFor() asked: Asked,
    @Param() path: UnitBanPath,
    @Body() body: AppealBanBody,
  ): Promise<CommandAccepted> {
    const appealId = body.appealId ?? asked.newId('appeal');
    return this.commands.give(asked, 'AppealBan', {
      ...fieldsOf(body),
      subject: unit(path),
      banId: path.banId,
      appealId,
    });
  }

  @Post('appeals/:appealId/conclusion')
  @Gives('ConcludeBanAppeal', 'Conclude an appeal against a ban')
  concludeBanAppeal(
    @AskedFor() asked: Asked,
    @Param() path: UnitAppealPath,
    @Body() body: ConcludeBanAppealBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConcludeBanAppeal', {
      ...fieldsOf(body),
      subject: unit(path),
      banId: path.banId,
      appealId: path.appealId,
    });
  }
}
