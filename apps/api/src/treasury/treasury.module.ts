import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { TreasuryController } from './treasury.controller.ts';

/** Payment lists of the treasury over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [TreasuryController],
})
export class TreasuryModule {}
