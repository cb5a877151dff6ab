import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { PublicMoneyController } from './public-money.controller.ts';

/** The public money of units over HTTP. */
@Module({ imports: [EntranceModule], controllers: [PublicMoneyController] })
export class PublicMoneyModule {}
