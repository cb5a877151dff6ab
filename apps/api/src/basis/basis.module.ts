import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { BasisController } from './basis.controller.ts';

/** The basis of decisions over HTTP. */
@Module({ imports: [EntranceModule], controllers: [BasisController] })
export class BasisModule {}
