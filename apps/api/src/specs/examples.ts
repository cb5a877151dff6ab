import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly example?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Fields that make a command one about the past, which most roles may not give. */
const OF_THE_PAST = ['occurredAt', 'backfillReason'];

/** The body that the published description of a route gives as an example, put together. */
export function exampleBody(document: OpenAPIObject, path: string): unknown {
  const body = document.paths[path]?.post?.requestBody;
  if (!body || !('content' in body)) return {};
  return exampleOf((body.content['application/json']?.schema ?? {}) as Schema, document);
}

function exampleOf(schema: Schema, document: OpenAPIObject): unknown {
  const { $ref, example, oneOf, allOf, items, properties } = schema;
  const [first] = [...(oneOf ?? []), ...(allOf ?? [])];
  if (example !== undefined) return example;
  if ($ref !== undefined) return exampleOf(schemaAt($ref, document), document);
  if (first) return exampleOf(first, document);
  if (items) return [exampleOf(items, document)];
  const fields = Object.entries(properties ?? {}).filter(([name]) => !OF_THE_PAST.includes(name));
  return Object.fromEntries(fields.map(([name, field]) => [name, exampleOf(field, document)]));
}

function schemaAt(reference: string, document: OpenAPIObject): Schema {
  return (document.components?.schemas?.[reference.split('/').at(-1) ?? ''] ?? {}) as Schema;
}
