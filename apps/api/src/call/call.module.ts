import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { CallController } from './call.controller.ts';

/** Calls over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [CallController],
})
export class CallModule {}
