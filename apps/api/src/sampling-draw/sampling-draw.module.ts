import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { SamplingDrawController } from './sampling-draw.controller.ts';

/** Sampling draws over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [SamplingDrawController],
})
export class SamplingDrawModule {}
