import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { DutyController } from './duty.controller.ts';

/** Duties over HTTP. */
@Module({ imports: [EntranceModule], controllers: [DutyController] })
export class DutyModule {}
