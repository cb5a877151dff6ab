import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { ReplayController } from './replay.controller.ts';

/** Stories step by step over HTTP. */
@Module({ imports: [EntranceModule], controllers: [ReplayController] })
export class ReplayModule {}
