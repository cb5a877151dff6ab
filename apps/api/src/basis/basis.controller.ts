import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindDecisionBasis } from '@grants/application';
import type { DecisionBasis } from '@grants/application';
import { ApplicationPath } from '../application/application.path.ts';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { CentrePath } from '../centre/centre.path.ts';
import { ProjectPath } from '../project/project.path.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { RecognitionPath } from '../recognition/recognition.path.ts';
import { DecisionBasisView } from './basis.view.ts';

/** On what clauses, facts and numbers things were decided. An applicant sees its own unit's. */
@ApiTags('Basis')
@Controller()
export class BasisController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get('applications/:applicationId/basis')
  @Reads('history', 'FindApplicationBasis: What everything about an application was decided on', {
    one: DecisionBasisView,
  })
  ofApplication(
    @AskedBy() caller: Caller,
    @Param() { applicationId }: ApplicationPath,
    @Query() query: FreshQuery,
  ): Promise<DecisionBasis> {
    return this.queries.find(new FindDecisionBasis(caller, 'application', applicationId), query);
  }

  @Get('centres/:centreId/basis')
  @Reads('history', 'FindCentreBasis: What everything about an R&D centre was decided on', {
    one: DecisionBasisView,
  })
  ofCentre(
    @AskedBy() caller: Caller,
    @Param() { centreId }: CentrePath,
    @Query() query: FreshQuery,
  ): Promise<DecisionBasis> {
    return this.queries.find(new FindDecisionBasis(caller, 'centre', centreId), query);
  }

  @Get('recognitions/:recognitionId/basis')
  @Reads('history', 'FindRecognitionBasis: What everything about a recognition was decided on', {
    one: DecisionBasisView,
  })
  ofRecognition(
    @AskedBy() caller: Caller,
    @Param() { recognitionId }: RecognitionPath,
    @Query() query: FreshQuery,
  ): Promise<DecisionBasis> {
    return this.queries.find(new FindDecisionBasis(caller, 'recognition', recognitionId), query);
  }

  @Get('projects/:projectId/basis')
  @Reads('history', 'FindProjectBasis: What a project was decided on, from its application on', {
    one: DecisionBasisView,
  })
  ofProject(
    @AskedBy() caller: Caller,
    @Param() { projectId }: ProjectPath,
    @Query() query: FreshQuery,
  ): Promise<DecisionBasis> {
    return this.queries.find(new FindDecisionBasis(caller, 'project', projectId), query);
  }
}
