import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { OverviewController } from './overview.controller.ts';

/** The overview of the money over HTTP. */
@Module({ imports: [EntranceModule], controllers: [OverviewController] })
export class OverviewModule {}
