import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import type { CreditSubject } from '@grants/domain';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import {
  ImposeBanBody,
  IntegrityEntryBody,
  LiftBanBody,
  RecordViolationBody,
  WithdrawViolationBody,
} from './credit.dto.ts';

import { PersonBanPath, PersonPath, PersonViolationPath } from './credit.path.ts';

const person = ({ personRef }: PersonPath): CreditSubject => ({ kind: 'person', personRef });

/** The credit record of persons, each known by a keyed hash. */
@ApiTags('Credit standing')
@Controller('credit/persons/:personRef')
export class PersonCreditController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post('violations')
  @Gives('RecordViolation', 'Record a violation of a person', 'RecordViolationOfPerson')
  recordViolation(
    @AskedFor() asked: Asked,
    @Param() path: PersonPath,
    @Body() body: RecordViolationBody,
  ): Promise<CommandAccepted> {
    const violationId = body.violationId ?? asked.newId('violation');
    return this.commands.give(asked, 'RecordViolation', {
      ...fieldsOf(body),
      subject: person(path),
      violationId,
    });
  }

  @Post('violations/:violationId/withdrawal')
  @Gives(
    'WithdrawViolation',
    'Take a wrong record of a violation back',
    'WithdrawViolationOfPerson',
  )
  withdrawViolation(
    @AskedFor() asked: Asked,
    @Param() path: PersonViolationPath,
    @Body() body: WithdrawViolationBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'WithdrawViolation', {
      ...fieldsOf(body),
      subject: person(path),
      violationId: path.violationId,
    });
  }

  @Post('bans')
  @Gives('ImposeBan', 'Ban a person for three years', 'ImposeBanOfPerson')
  imposeBan(
    @AskedFor() asked: Asked,
    @Param() path: PersonPath,
    @Body() body: ImposeBanBody,
  ): Promise<CommandAccepted> {
    const banId = body.banId ?? asked.newId('ban');
    return this.commands.give(asked, 'ImposeBan', {
      ...fieldsOf(body),
      subject: person(path),
      banId,
    });
  }

  @Post('bans/:banId/lift')
  @Gives('LiftBan', 'End a ban of a person early', 'LiftBanOfPerson')
  liftBan(
    @AskedFor() asked: Asked,
    @Param() path: PersonBanPath,
    @Body() body: LiftBanBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'LiftBan', {
      ...fieldsOf(body),
      subject: person(path),
      banId: path.banId,
    });
  }

  @Post('integrity-entries')
  @Gives(
    'MakeIntegrityEntry',
    'Enter a person in the research-integrity list',
    'MakeIntegrityEntryOfPerson',
  )
  makeIntegrityEntry(
    @AskedFor() asked: Asked,
    @Param() path: PersonPath,
    @Body() body: IntegrityEntryBody,
  ): Promise<CommandAccepted> {
    const entryId = body.entryId ?? asked.newId('integrity-entry');
    return this.commands.give(asked, 'MakeIntegrityEntry', {
      ...fieldsOf(body),
      subject: person(path),
      entryId,
    });
  }
}
