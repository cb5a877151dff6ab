import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { DuplicateScanController } from './duplicate-scan.controller.ts';

/** Scans of everything that is compared, and the count of the cases, over HTTP. */
@Module({ imports: [EntranceModule], controllers: [DuplicateScanController] })
export class DuplicateScanModule {}
