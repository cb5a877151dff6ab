import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { DrawSampleBody } from './sampling-draw.dto.ts';

/** Sampling draws: which of the recommended applications are looked at again. */
@ApiTags('Sampling draws')
@Controller('sampling-draws')
export class SamplingDrawController {
  constructor(@Inject(CommandEntrance) private readonly commands: CommandEntrance) {}

  @Post()
  @Gives('DrawSample', 'Draw a sample that anybody can draw again')
  draw(@AskedFor() asked: Asked, @Body() body: DrawSampleBody): Promise<CommandAccepted> {
    const drawId = body.drawId ?? asked.newId('sampling-draw');
    return this.commands.give(asked, 'DrawSample', { ...fieldsOf(body), drawId });
  }
}
