import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { EligibilityController } from './eligibility.controller.ts';

/** Eligibility reports over HTTP. */
@Module({ imports: [EntranceModule], controllers: [EligibilityController] })
export class EligibilityModule {}
