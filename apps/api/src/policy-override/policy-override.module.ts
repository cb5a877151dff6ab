import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { PolicyOverrideController } from './policy-override.controller.ts';

/** Policy overrides over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [PolicyOverrideController],
})
export class PolicyOverrideModule {}
