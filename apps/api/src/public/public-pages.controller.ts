import { Controller, Get, Inject, Query } from '@nestjs/common';
import {
  ListChallenges,
  ListOpenUse,
  ListPublicBans,
  ListPublicNotices,
  ListRecognisedProjects,
} from '@grants/application';
import { partOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import {
  bansPage,
  challengesPage,
  frontPage,
  noticesPage,
  openUsePage,
  recognitionsPage,
} from './pages.ts';
import { PublicPage } from './public-reads.ts';
import { PublicQuery } from './public.query.dto.ts';

/** What anybody may read, as pages. Nothing about a person is in it. */
@Controller('public')
export class PublicPagesController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get()
  @PublicPage('ShowPublicInformation: Where the public lists are')
  front(): string {
    return frontPage();
  }

  @Get('notices.html')
  @PublicPage('ShowPublicNotices: Public notices as a page')
  async notices(@Query() query: PublicQuery): Promise<string> {
    return noticesPage(await this.queries.ask(new ListPublicNotices(partOf(query)), {}));
  }

  @Get('recognitions.html')
  @PublicPage('ShowRecognisedProjects: Recognised projects as a page')
  async recognitions(@Query() query: PublicQuery): Promise<string> {
    return recognitionsPage(await this.queries.ask(new ListRecognisedProjects(partOf(query)), {}));
  }

  @Get('open-use.html')
  @PublicPage('ShowOpenUse: Results open to public-interest use as a page')
  async openUse(@Query() query: PublicQuery): Promise<string> {
    return openUsePage(await this.queries.ask(new ListOpenUse(partOf(query)), {}));
  }

  @Get('challenges.html')
  @PublicPage('ShowChallenges: The challenge lists as a page')
  async challenges(@Query() query: PublicQuery): Promise<string> {
    return challengesPage(await this.queries.ask(new ListChallenges(partOf(query)), {}));
  }

  @Get('bans.html')
  @PublicPage('ShowPublicBans: Units that are banned today as a page')
  async bans(@Query() query: PublicQuery): Promise<string> {
    return bansPage(await this.queries.ask(new ListPublicBans(partOf(query)), {}));
  }
}
