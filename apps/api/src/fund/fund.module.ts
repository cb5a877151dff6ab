import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { FundYearController } from './fund-year.controller.ts';
import { FundController } from './fund.controller.ts';

/** Funds over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [FundController, FundYearController],
})
export class FundModule {}
