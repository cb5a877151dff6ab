import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindDecisionBasis } from '@grants/application';
import type { DecisionBasis } from '@grants/application';
import { ApplicationPath } from '../application/application.path.ts';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { ProjectPath } from '../project/project.path.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
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
