import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { RecordPolicyOverrideBody, WithdrawPolicyOverrideBody } from './policy-override.dto.ts';
import { PolicyOverridePath } from './policy-override.path.ts';

/** Policy overrides: what superior policies replace of an edition (MH-O7). */
@ApiTags('Policy overrides')
@Controller('policy-overrides')
export class PolicyOverrideController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post()
  @Gives('RecordPolicyOverride', 'Record that a superior policy replaces a parameter')
  record(
    @AskedFor() asked: Asked,
    @Body() body: RecordPolicyOverrideBody,
  ): Promise<CommandAccepted> {
    const overrideId = body.overrideId ?? asked.newId('policy-override');
    return this.commands.give(asked, 'RecordPolicyOverride', { ...fieldsOf(body), overrideId });
  }

  @Post(':overrideId/withdrawal')
  @Gives('WithdrawPolicyOverride', 'Take an override back')
  withdraw(
    @AskedFor() asked: Asked,
    @Param() path: PolicyOverridePath,
    @Body() body: WithdrawPolicyOverrideBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'WithdrawPolicyOverride', fieldsOf(path, body));
  }
}
