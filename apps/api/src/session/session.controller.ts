import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readingsOf } from '@grants/application';
import type { VerifiedHolder } from '../auth/access-tokens.ts';
import { SignedIn } from '../auth/caller.ts';
import { Permits } from '../auth/permissions.ts';
import { ApiProblems } from '../problems/api-problems.ts';
import { SessionView } from './session.view.ts';
import type { Session } from './session.view.ts';

/** What a token says of its holder, so that a client shows what its roles may see. */
@ApiTags('Session')
@Controller('session')
export class SessionController {
  @Get()
  @Permits({ kind: 'signed-in' })
  @ApiOperation({ operationId: 'FindSession', summary: 'Who is signed in, and in which roles' })
  @ApiBearerAuth()
  @ApiOkResponse({ type: SessionView, description: 'Whom the token speaks for.' })
  @ApiProblems(401, 500, 503)
  find(@SignedIn() { actorId, roles, expiresAt }: VerifiedHolder): Session {
    return {
      actorId,
      roles: roles.map((role) => ({ role, readings: readingsOf(role) })),
      expiresAt,
    };
  }
}
