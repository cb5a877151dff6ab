import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { PublicListsController } from './public-lists.controller.ts';
import { PublicPagesController } from './public-pages.controller.ts';

/** The public side: lists and pages without a token. */
@Module({
  imports: [EntranceModule],
  controllers: [PublicListsController, PublicPagesController],
})
export class PublicModule {}
