import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { SearchController } from './search.controller.ts';

/** The search over HTTP. */
@Module({ imports: [EntranceModule], controllers: [SearchController] })
export class SearchModule {}
