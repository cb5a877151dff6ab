import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { DuplicateCaseController } from './duplicate-case.controller.ts';

/** Duplicate-funding cases over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [DuplicateCaseController],
})
export class DuplicateCaseModule {}
