import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { ExternalAwardController } from './external-award.controller.ts';

/** Awards of other funders over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [ExternalAwardController],
})
export class ExternalAwardModule {}
