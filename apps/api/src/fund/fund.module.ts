import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { FundLedgerController } from './fund-ledger.controller.ts';
import { FundYearController } from './fund-year.controller.ts';
import { FundController } from './fund.controller.ts';

/** Funds over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [FundController, FundYearController, FundLedgerController],
})
export class FundModule {}
