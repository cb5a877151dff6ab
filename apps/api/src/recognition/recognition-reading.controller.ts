import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  FindRecognition,
  ListRecognitionHistory,
  ListRecognitions,
  ListRevocationProposals,
} from '@grants/application';
import type { RevocationProposal } from '@grants/domain';
import type { HistoryEntry, Page, RecognitionItem } from '@grants/read-store';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { historyRequest } from '../history/history-request.ts';
import { HistoryQuery } from '../history/history.query.dto.ts';
import { HistoryEntryView } from '../history/history.view.ts';
import { partOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { RecognitionPath } from './recognition.path.ts';
import { RecognitionsQuery, RevocationProposalsQuery } from './recognition.query.dto.ts';
import { RecognitionView } from './recognition.view.ts';
import { RevocationProposalView } from './revocation-proposal.view.ts';

/** Recognitions as they stand, and their stories. An applicant sees its own unit's. */
@ApiTags('Recognitions')
@Controller('recognitions')
export class RecognitionReadingController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get()
  @Reads('recognitions', 'ListRecognitions: The recognitions, the last applied for first', {
    page: RecognitionView,
  })
  list(
    @AskedBy() caller: Caller,
    @Query() query: RecognitionsQuery,
  ): Promise<Page<RecognitionItem>> {
    const { after, cursor, limit, ...filter } = query;
    return this.queries.ask(new ListRecognitions(caller, { ...filter, ...partOf(query) }), query);
  }

  @Get('revocation-proposals')
  @Reads(
    'revocation-proposals',
    'ListRevocationProposals: Recognitions with two years unfiled, for an officer to decide on',
    { page: RevocationProposalView },
  )
  proposals(@Query() query: RevocationProposalsQuery): Promise<Page<RevocationProposal>> {
    const { cursor, asOf, limit } = query;
    const part = {
      ...(asOf !== undefined && { asOf }),
      ...(cursor !== undefined && { after: cursor }),
      ...(limit !== undefined && { limit }),
    };
    return this.queries.ask(new ListRevocationProposals(part), query);
  }

  @Get(':recognitionId')
  @Reads('recognitions', 'FindRecognition: A recognition', { one: RecognitionView })
  find(
    @AskedBy() caller: Caller,
    @Param() { recognitionId }: RecognitionPath,
    @Query() query: FreshQuery,
  ): Promise<RecognitionItem> {
    return this.queries.find(new FindRecognition(caller, recognitionId), query);
  }

  @Get(':recognitionId/history')
  @Reads('recognition-history', 'ListRecognitionHistory: The story of a recognition', {
    page: HistoryEntryView,
  })
  history(
    @AskedBy() caller: Caller,
    @Param() { recognitionId }: RecognitionPath,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryEntry>> {
    return this.queries.find(
      new ListRecognitionHistory(caller, recognitionId, historyRequest(query)),
      query,
    );
  }
}
