import { applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiExtension,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
} from '@nestjs/swagger';
import { COMMAND_ROLES } from '@grants/application';
import type { CommandRequest } from '@grants/application';
import { Permits } from '../auth/permissions.ts';
import { ApiProblems } from '../problems/api-problems.ts';
import { CommandAnswer } from './command-answer.ts';

const HEADERS = [
  {
    name: 'Idempotency-Key',
    required: true,
    description: 'A UUID that names this command: the same one when it is tried again.',
    schema: { type: 'string', format: 'uuid' },
  },
  {
    name: 'If-Match',
    description: 'The revision the client decided on, in quotes; 412 when it has moved on.',
    schema: { type: 'string', pattern: '^"\\d{1,15}"$' },
  },
  {
    name: 'X-Correlation-Id',
    description: 'What the command belongs to; its own id unless said.',
    schema: { type: 'string', maxLength: 64 },
  },
  {
    name: 'Prefer',
    description: '`wait=n` waits up to n seconds, at most 10, until reactions and views are done.',
    schema: { type: 'string', example: 'wait=5' },
  },
] as const;

const STATUSES = [400, 401, 403, 404, 409, 412, 413, 415, 422, 500, 503] as const;

/**
 * A route by which a command is given: states who may, and publishes its headers and answers.
 * `summary` says what it does in domain words; `operationId` tells two routes of one command apart.
 */
export function Gives(
  command: CommandRequest['type'],
  summary: string,
  operationId: string = command,
): MethodDecorator {
  const roles = COMMAND_ROLES[command];
  return applyDecorators(
    Permits({ kind: 'gives', command }),
    ApiOperation({ operationId, summary, description: `Roles: ${roles.join(', ')}.` }),
    ApiBearerAuth(),
    ApiExtension('x-roles', [...roles]),
    ...HEADERS.map((header) => ApiHeader(header)),
    ApiCreatedResponse({ type: CommandAnswer, description: 'Its events are written.' }),
    ApiOkResponse({ type: CommandAnswer, description: 'It was so already; nothing was written.' }),
    ApiProblems(...STATUSES),
  );
}
