import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindReplay } from '@grants/application';
import type { Replay } from '@grants/application';
import { ApplicationPath } from '../application/application.path.ts';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { CentrePath } from '../centre/centre.path.ts';
import { historyRequest } from '../history/history-request.ts';
import { HistoryQuery } from '../history/history.query.dto.ts';
import { ProjectPath } from '../project/project.path.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { Reads } from '../query/reads.ts';
import { RecognitionPath } from '../recognition/recognition.path.ts';
import { ReplayView } from './replay.view.ts';

/**
 * Stories step by step, each with how everything stood after it. An applicant hears its own unit's;
 * who may hear a story is who may read its history.
 */
@ApiTags('Replay')
@Controller()
export class ReplayController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get('applications/:applicationId/replay')
  @Reads('history', 'ReplayApplication: An application step by step, and what became of it', {
    one: ReplayView,
  })
  ofApplication(
    @AskedBy() caller: Caller,
    @Param() { applicationId: id }: ApplicationPath,
    @Query() query: HistoryQuery,
  ): Promise<Replay> {
    return this.tell(caller, { noun: 'application', id }, query);
  }

  @Get('projects/:projectId/replay')
  @Reads('history', 'ReplayProject: A project step by step, from its application on', {
    one: ReplayView,
  })
  ofProject(
    @AskedBy() caller: Caller,
    @Param() { projectId: id }: ProjectPath,
    @Query() query: HistoryQuery,
  ): Promise<Replay> {
    return this.tell(caller, { noun: 'project', id }, query);
  }

  @Get('centres/:centreId/replay')
  @Reads('history', 'ReplayCentre: An R&D centre step by step, with its money', {
    one: ReplayView,
  })
  ofCentre(
    @AskedBy() caller: Caller,
    @Param() { centreId: id }: CentrePath,
    @Query() query: HistoryQuery,
  ): Promise<Replay> {
    return this.tell(caller, { noun: 'centre', id }, query);
  }

  @Get('recognitions/:recognitionId/replay')
  @Reads('recognition-history', 'ReplayRecognition: A recognition step by step', {
    one: ReplayView,
  })
  ofRecognition(
    @AskedBy() caller: Caller,
    @Param() { recognitionId: id }: RecognitionPath,
    @Query() query: HistoryQuery,
  ): Promise<Replay> {
    return this.tell(caller, { noun: 'recognition', id }, query);
  }

  private tell(caller: Caller, subject: FindReplay['subject'], query: HistoryQuery) {
    return this.queries.find(new FindReplay(caller, subject, historyRequest(query)), query);
  }
}
