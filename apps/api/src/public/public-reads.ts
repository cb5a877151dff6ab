import { applyDecorators, Header } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { Permits } from '../auth/permissions.ts';
import { ApiProblems } from '../problems/api-problems.ts';
import { pageSchema } from '../query/reads.ts';

/** Five minutes: a public list may be that old, and a crowd of readers costs one query. */
const CACHED = Header('Cache-Control', 'public, max-age=300');

function readByAnybody(operation: string): readonly MethodDecorator[] {
  const [operationId = operation, summary = operation] = operation.split(': ');
  return [
    Permits({ kind: 'anonymous' }),
    ApiTags('Public'),
    ApiOperation({ operationId, summary, description: 'Needs no token.' }),
    ApiProblems(400, 500, 503),
    CACHED,
  ];
}

/** A public list as JSON, one part at a time. */
export function PublicList(operation: string, view: new () => object): MethodDecorator {
  const items = { type: 'array', items: { $ref: getSchemaPath(view) } };
  return applyDecorators(
    ...readByAnybody(operation),
    ApiExtraModels(view),
    ApiOkResponse({ description: 'What was asked for.', schema: pageSchema(items) }),
  );
}

/** A public page as HTML: no script, nothing from elsewhere. */
export function PublicPage(operation: string): MethodDecorator {
  return applyDecorators(
    ...readByAnybody(operation),
    ApiProduces('text/html'),
    ApiOkResponse({ description: 'A page.', schema: { type: 'string' } }),
    Header('Content-Type', 'text/html; charset=utf-8'),
    Header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'"),
    Header('X-Content-Type-Options', 'nosniff'),
  );
}
