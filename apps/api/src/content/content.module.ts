import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { ContentController } from './content.controller.ts';

/** What things say of themselves, over HTTP. */
@Module({ imports: [EntranceModule], controllers: [ContentController] })
export class ContentModule {}
