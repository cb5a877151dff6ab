import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { DuplicateCheckController } from './duplicate-check.controller.ts';

/** Checks of planned projects over HTTP. */
@Module({ imports: [EntranceModule], controllers: [DuplicateCheckController] })
export class DuplicateCheckModule {}
