import { Controller, Get, Inject, Query } from '@nestjs/common';
import {
  ListChallenges,
  ListOpenUse,
  ListPublicBans,
  ListPublicNotices,
  ListRecognisedProjects,
} from '@grants/application';
import type { ReasonedPublicBan } from '@grants/application';
import type {
  OpenUseResult,
  Page,
  PublicNotice,
  PublishedChallenges,
  RecognisedProject,
} from '@grants/read-store';
import { partOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { PublicList } from './public-reads.ts';
import { PublicQuery } from './public.query.dto.ts';
import {
  OpenUseResultView,
  PublicBanView,
  PublicNoticeView,
  PublishedChallengesView,
  RecognisedProjectView,
} from './public.view.ts';

/** What anybody may read, as data. Nothing about a person is in it. */
@Controller('public')
export class PublicListsController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get('notices')
  @PublicList('ListPublicNotices: Public notices, running and past', PublicNoticeView)
  notices(@Query() query: PublicQuery): Promise<Page<PublicNotice>> {
    return this.queries.ask(new ListPublicNotices(partOf(query)), {});
  }

  @Get('recognitions')
  @PublicList('ListRecognisedProjects: Recognised projects', RecognisedProjectView)
  recognitions(@Query() query: PublicQuery): Promise<Page<RecognisedProject>> {
    return this.queries.ask(new ListRecognisedProjects(partOf(query)), {});
  }

  @Get('open-use')
  @PublicList('ListOpenUse: Results open to public-interest use', OpenUseResultView)
  openUse(@Query() query: PublicQuery): Promise<Page<OpenUseResult>> {
    return this.queries.ask(new ListOpenUse(partOf(query)), {});
  }

  @Get('challenges')
  @PublicList('ListChallenges: The challenge lists of the calls', PublishedChallengesView)
  challenges(@Query() query: PublicQuery): Promise<Page<PublishedChallenges>> {
    return this.queries.ask(new ListChallenges(partOf(query)), {});
  }

  @Get('bans')
  @PublicList('ListPublicBans: Units that are banned today', PublicBanView)
  bans(@Query() query: PublicQuery): Promise<Page<ReasonedPublicBan>> {
    return this.queries.ask(new ListPublicBans(partOf(query)), {});
  }
}
