import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { CreditReadingController } from './credit-reading.controller.ts';
import { PersonCreditController } from './person-credit.controller.ts';
import { PersonReferenceController } from './person-reference.controller.ts';
import { UnitBanController } from './unit-ban.controller.ts';
import { UnitCreditController } from './unit-credit.controller.ts';
import { UnitSuccessionController } from './unit-succession.controller.ts';

/** Credit records over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [
    CreditReadingController,
    PersonReferenceController,
    PersonCreditController,
    UnitBanController,
    UnitCreditController,
    UnitSuccessionController,
  ],
})
export class CreditModule {}
