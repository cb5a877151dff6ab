import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { CentreAwardController } from './centre-award.controller.ts';
import { CentreReadingController } from './centre-reading.controller.ts';
import { CentreController } from './centre.controller.ts';

/** R&D centres over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [CentreAwardController, CentreController, CentreReadingController],
})
export class CentreModule {}
