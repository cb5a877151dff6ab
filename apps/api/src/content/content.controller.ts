import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  FindApplicationContent,
  FindCentreContent,
  FindProjectContent,
  FindRecognitionContent,
} from '@grants/application';
import type {
  ApplicationSaid,
  CentreSaid,
  ProjectSaid,
  RecognitionSaid,
} from '@grants/application';
import { ApplicationPath } from '../application/application.path.ts';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { CentrePath } from '../centre/centre.path.ts';
import { ProjectPath } from '../project/project.path.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { RecognitionPath } from '../recognition/recognition.path.ts';
import { ApplicationContentView } from './application-content.view.ts';
import { CentreContentView } from './centre-content.view.ts';
import { ProjectContentView } from './project-content.view.ts';
import { RecognitionContentView } from './recognition-content.view.ts';

/** What things say of themselves: parties, budget, documents. An applicant sees its own unit's. */
@ApiTags('Content')
@Controller()
export class ContentController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get('applications/:applicationId/content')
  @Reads(
    'applications',
    'FindApplicationContent: Parties, budget and documents of an application',
    {
      one: ApplicationContentView,
    },
  )
  ofApplication(
    @AskedBy() caller: Caller,
    @Param() { applicationId }: ApplicationPath,
    @Query() query: FreshQuery,
  ): Promise<ApplicationSaid> {
    return this.queries.find(new FindApplicationContent(caller, applicationId), query);
  }

  @Get('projects/:projectId/content')
  @Reads('projects', 'FindProjectContent: Parties, budget, tranches and documents of a project', {
    one: ProjectContentView,
  })
  ofProject(
    @AskedBy() caller: Caller,
    @Param() { projectId }: ProjectPath,
    @Query() query: FreshQuery,
  ): Promise<ProjectSaid> {
    return this.queries.find(new FindProjectContent(caller, projectId), query);
  }

  @Get('centres/:centreId/content')
  @Reads('centres', 'FindCentreContent: Parties, figures, payments and documents of a centre', {
    one: CentreContentView,
  })
  ofCentre(
    @AskedBy() caller: Caller,
    @Param() { centreId }: CentrePath,
    @Query() query: FreshQuery,
  ): Promise<CentreSaid> {
    return this.queries.find(new FindCentreContent(caller, centreId), query);
  }

  @Get('recognitions/:recognitionId/content')
  @Reads('recognitions', 'FindRecognitionContent: Rights, claims and documents of a recognition', {
    one: RecognitionContentView,
  })
  ofRecognition(
    @AskedBy() caller: Caller,
    @Param() { recognitionId }: RecognitionPath,
    @Query() query: FreshQuery,
  ): Promise<RecognitionSaid> {
    return this.queries.find(new FindRecognitionContent(caller, recognitionId), query);
  }
}
