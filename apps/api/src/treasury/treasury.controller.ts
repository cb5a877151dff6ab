import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import {
  FindTreasuryBatch,
  ListTreasuryBatches,
  ListTreasuryDiscrepancies,
  ListTreasuryLines,
} from '@grants/application';
import type {
  DiscrepancyItem,
  Page,
  TreasuryBatchItem,
  TreasuryLineItem,
} from '@grants/read-store';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { partOf, pointInTimeOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { MomentQuery, PagedMomentQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { WaiveDiscrepancyBody } from './treasury.dto.ts';
import { BatchPath, DiscrepancyPath } from './treasury.path.ts';
import { DiscrepanciesQuery, LinesQuery } from './treasury.query.dto.ts';
import { DiscrepancyView, TreasuryBatchView, TreasuryLineView } from './treasury.view.ts';

/** Payment lists of the treasury and what came of them. They come in by `grants import treasury`. */
@ApiTags('Treasury')
@Controller('treasury')
export class TreasuryController {
  constructor(
    @Inject(CommandEntrance) private readonly commands: CommandEntrance,
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
  ) {}

  @Get('batches')
  @Reads('ledger', 'ListTreasuryBatches: The payment lists, the last received first', {
    page: TreasuryBatchView,
  })
  batches(@Query() query: PagedMomentQuery): Promise<Page<TreasuryBatchItem>> {
    return this.queries.ask(
      new ListTreasuryBatches({ ...pointInTimeOf(query), ...partOf(query) }),
      query,
    );
  }

  @Get('batches/:batchId')
  @Reads('ledger', 'FindTreasuryBatch: A payment list', { one: TreasuryBatchView })
  batch(@Param() { batchId }: BatchPath, @Query() query: MomentQuery): Promise<TreasuryBatchItem> {
    return this.queries.find(new FindTreasuryBatch(batchId, pointInTimeOf(query)), query);
  }

  @Get('lines')
  @Reads('ledger', 'ListTreasuryLines: The lines a disbursement was confirmed or returned by', {
    list: TreasuryLineView,
  })
  lines(@Query() query: LinesQuery): Promise<readonly TreasuryLineItem[]> {
    const { after, ...paid } = query;
    return this.queries.ask(new ListTreasuryLines(paid), query);
  }

  @Get('discrepancies')
  @Reads('ledger', 'ListTreasuryDiscrepancies: The discrepancies, the last opened first', {
    page: DiscrepancyView,
  })
  discrepancies(@Query() query: DiscrepanciesQuery): Promise<Page<DiscrepancyItem>> {
    const { after, cursor, limit, asOf, asKnownAt, ...filter } = query;
    const part = { ...pointInTimeOf(query), ...partOf(query) };
    return this.queries.ask(new ListTreasuryDiscrepancies({ ...filter, ...part }), query);
  }

  @Post('batches/:batchId/discrepancies/:discrepancyId/waiver')
  @Gives('WaiveDiscrepancy', 'Take a discrepancy as it is; by another person than who opened it')
  waive(
    @AskedFor() asked: Asked,
    @Param() path: DiscrepancyPath,
    @Body() body: WaiveDiscrepancyBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'WaiveDiscrepancy', fieldsOf(path, body));
  }
}
