import { Controller, Get, Inject, Res } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Followers } from '@grants/application';
import type { FollowersStatus } from '@grants/application';
import { Permits } from '../auth/permissions.ts';
import { HealthView } from './health.view.ts';
import type { Health } from './health.view.ts';

/** Whether the ledger works: for whoever keeps it running. Says nothing of what is in it. */
@ApiTags('Operations')
@Controller('health')
export class HealthController {
  constructor(@Inject(Followers) private readonly followers: Followers) {}

  @Get()
  @Permits({ kind: 'anonymous' })
  @ApiOperation({ operationId: 'CheckHealth', summary: 'How the ledger is doing' })
  @ApiOkResponse({ type: HealthView, description: 'It works.' })
  @ApiServiceUnavailableResponse({ type: HealthView, description: 'Somebody has to look.' })
  async check(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const health = healthOf(await this.followers.status());
    reply.status(health.status === 'ok' ? 200 : 503);
    return health;
  }
}

function healthOf(followers: FollowersStatus): Health {
  const { lastPosition, views, matching, reactionFault } = followers;
  const failing = [views.state, matching.state].includes('failed') || reactionFault !== undefined;
  return {
    status: failing ? 'failing' : 'ok',
    lastPosition: lastPosition ?? null,
    views: views.state,
    viewsPosition: views.position || null,
    viewsBehind: lastPosition !== undefined && views.position < lastPosition,
    matching: matching.state,
    matchingRebuilt: matching.rebuiltBecause ?? null,
    reactions: reactionFault === undefined ? 'running' : 'failed',
  };
}
