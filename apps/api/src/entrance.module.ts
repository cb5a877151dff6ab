import { Module } from '@nestjs/common';
import { CommandEntrance } from './command/command-entrance.ts';
import { QueryEntrance } from './query/query-entrance.ts';

/** Where requests enter the application: one way for commands, one for queries. */
@Module({
  providers: [CommandEntrance, QueryEntrance],
  exports: [CommandEntrance, QueryEntrance],
})
export class EntranceModule {}
