import { applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtension,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  getSchemaPath,
} from '@nestjs/swagger';
import type { ApiResponseOptions } from '@nestjs/swagger';
import { FILE_KINDS, READING_ROLES } from '@grants/application';
import type { ExportFormat, Reading } from '@grants/application';
import { Permits } from '../auth/permissions.ts';
import { ApiProblems } from '../problems/api-problems.ts';

type ViewClass = new () => object;

/** What a route answers with: one view, a list of them, or one part of a list at a time. */
export type Answer = (
  | { readonly one: ViewClass | readonly ViewClass[] }
  | { readonly list: ViewClass }
  | { readonly page: ViewClass }
) & {
  /** As what file the whole of it can be had too, with `format`. */
  readonly formats?: readonly ExportFormat[];
};

/**
 * A route by which something is read: states who may, and publishes what it answers. `summary` says
 * what in domain words, after the operation's id and a colon: `ListCalls: the calls`.
 */
export function Reads(reading: Reading, summary: string, answer: Answer): MethodDecorator {
  const roles = READING_ROLES[reading];
  const [operationId = summary, text = summary] = summary.split(': ');
  return applyDecorators(
    Permits({ kind: 'reads', reading }),
    ApiOperation({ operationId, summary: text, description: `Roles: ${roles.join(', ')}.` }),
    ApiBearerAuth(),
    ApiExtension('x-roles', [...roles]),
    ApiExtraModels(...viewsIn(answer)),
    ApiOkResponse(asFilesToo(responseOf(answer), answer)),
    ApiProblems(400, 401, 403, 404, 500, 503),
  );
}

function viewsIn(answer: Answer): readonly ViewClass[] {
  if ('page' in answer) return [answer.page];
  if ('list' in answer) return [answer.list];
  return typeof answer.one === 'function' ? [answer.one] : answer.one;
}

function responseOf(answer: Answer): ApiResponseOptions {
  const [first, ...others] = viewsIn(answer).map((view) => ({ $ref: getSchemaPath(view) }));
  const description = 'What was asked for.';
  if (first === undefined) return { description };
  if ('one' in answer) {
    return { description, schema: others.length === 0 ? first : { oneOf: [first, ...others] } };
  }
  const items = { type: 'array', items: first };
  return { description, schema: 'list' in answer ? items : pageSchema(items) };
}

/** A file is a stream of bytes, of the media type of its format. */
function asFilesToo(
  { description = '', ...response }: ApiResponseOptions,
  { formats = [] }: Answer,
): ApiResponseOptions {
  if (formats.length === 0 || !('schema' in response)) return { description, ...response };
  const { schema } = response;
  const files = formats.map((format) => [
    FILE_KINDS[format].mediaType,
    { schema: { type: 'string', format: 'binary' } },
  ]);
  const content = Object.fromEntries(files) as Record<string, object>;
  return { description, content: { 'application/json': { schema }, ...content } };
}

/** One part of a list of items, and the cursor of the next. */
export function pageSchema(items: object) {
  return {
    type: 'object',
    required: ['items', 'nextCursor'],
    properties: {
      items,
      nextCursor: {
        type: 'string',
        nullable: true,
        description: 'Give it as `cursor` to read on; null when this was the last part.',
      },
    },
  };
}
