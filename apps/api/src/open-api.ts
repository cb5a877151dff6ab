import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { saidOnce } from './said-once.ts';

const DESCRIPTION = `A system of record for public science-and-technology grants. Commands (POST) become
immutable events; queries (GET) read what is computed from them.

Every request but those for health and for the public lists carries a token: \`Authorization: Bearer <token>\`. A token of
several roles also says in which one it acts: \`Grants-Role: <role>\`. Every command carries an
\`Idempotency-Key\`; the same key with the same body means the same command, however often it is sent.
Amounts are decimal texts in yuan, dates are calendar dates in Shanghai. What goes wrong is told as
problem details (RFC 9457) with the code of the broken rule and its clause.`;

/** The published description of the API, made from the routes themselves. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Grants Ledger')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth()
    .build();
  return saidOnce(SwaggerModule.createDocument(app, config));
}
