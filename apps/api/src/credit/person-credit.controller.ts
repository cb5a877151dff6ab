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
  IntegrityEntryBody,
  RecordViolationBody,
  WithdrawIntegrityEntryBody,
  WithdrawViolationBody,
} from './credit.dto.ts';
import { IntegrityEntryPath, PersonPath, PersonViolationPath } from './credit.path.ts';

const person = ({ personRef }: PersonPath): CreditSubject => ({ kind: 'person', personRef });

/** The credit record of persons, each known by a keyed hash; bans are of units (SH-18.3). */
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

  @Post('integrity-entries')
  @Gives('MakeIntegrityEntry', 'Enter a person in the research-integrity list')
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

  @Post('integrity-entries/:entryId/withdrawal')
  @Gives('WithdrawIntegrityEntry', 'Take a wrong entry in the list back')
  withdrawIntegrityEntry(
    @AskedFor() asked: Asked,
    @Param() path: IntegrityEntryPath,
    @Body() body: WithdrawIntegrityEntryBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'WithdrawIntegrityEntry', {
      ...fieldsOf(body),
      subject: person(path),
      entryId: path.entryId,
    });
  }
}
