import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { FundController } from './fund.controller.ts';

/** Funds over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [FundController],
})
export class FundModule {}
