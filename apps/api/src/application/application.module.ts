import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { ApplicationReadingController } from './application-reading.controller.ts';
import { ApplicationReviewController } from './application-review.controller.ts';
import { ApplicationController } from './application.controller.ts';

/** Applications over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [ApplicationController, ApplicationReadingController, ApplicationReviewController],
})
export class ApplicationModule {}
