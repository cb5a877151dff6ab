import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { FindCall, ListCalls } from '@grants/application';
import type { CallItem, Page } from '@grants/read-store';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { partOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { ExtendCallWindowBody, PublishCallBody, WithdrawCallBody } from './call.dto.ts';
import { CallPath } from './call.path.ts';
import { CallsQuery } from './call.query.dto.ts';
import { CallView } from './call.view.ts';

/** Calls: published windows in which applications are accepted. */
@ApiTags('Calls')
@Controller('calls')
export class CallController {
  constructor(
    @Inject(CommandEntrance) private readonly commands: CommandEntrance,
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
  ) {}

  @Post()
  @Gives('PublishCall', 'Publish a call')
  publish(@AskedFor() asked: Asked, @Body() body: PublishCallBody): Promise<CommandAccepted> {
    const callId = body.callId ?? asked.newId('call');
    return this.commands.give(asked, 'PublishCall', { ...fieldsOf(body), callId });
  }

  @Post(':callId/extension')
  @Gives('ExtendCallWindow', 'Let a call close later')
  extend(
    @AskedFor() asked: Asked,
    @Param() path: CallPath,
    @Body() body: ExtendCallWindowBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ExtendCallWindow', fieldsOf(path, body));
  }

  @Post(':callId/withdrawal')
  @Gives('WithdrawCall', 'Take a call back')
  withdraw(
    @AskedFor() asked: Asked,
    @Param() path: CallPath,
    @Body() body: WithdrawCallBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'WithdrawCall', fieldsOf(path, body));
  }

  @Get()
  @Reads('calls', 'ListCalls: The calls, the last published first', { page: CallView })
  list(@Query() query: CallsQuery): Promise<Page<CallItem>> {
    const { after, cursor, limit, ...filter } = query;
    return this.queries.ask(new ListCalls({ ...filter, ...partOf(query) }), query);
  }

  @Get(':callId')
  @Reads('calls', 'FindCall: A call', { one: CallView })
  find(@Param() { callId }: CallPath, @Query() query: FreshQuery): Promise<CallItem> {
    return this.queries.find(new FindCall(callId), query);
  }
}
