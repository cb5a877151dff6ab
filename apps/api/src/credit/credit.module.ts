import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { CreditReadingController } from './credit-reading.controller.ts';
import { PersonCreditController } from './person-credit.controller.ts';
import { UnitCreditController } from './unit-credit.controller.ts';

/** Credit records over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [CreditReadingController, PersonCreditController, UnitCreditController],
})
export class CreditModule {}
