import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { embeddedLedgerFiles } from '@grants/api';
import { buildDemo } from '@grants/cli';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import { eventTypes } from './event-types.ts';

/**
 * The published schemas, held against what the ledger writes. They leave room for fields that are
 * added later; here every object is closed, so that a field they do not tell of is seen.
 */
interface Said {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: object;
}
type Schema = Readonly<Record<string, unknown>>;

const SCHEMAS = new URL('../../docs/events/', import.meta.url);
const GOLDEN = new URL('golden/', import.meta.url);
const ENDING = '.schema.json';
const ENVELOPE = 'RecordedEvent';
const BUILD_MS_MAX = 60_000;

const published = new Ajv2020();
const closed = new Ajv2020();
/** Where the schema of each event is, and that of what stands around it. */
const places = new Map<string, string>();

beforeAll(async () => {
  for (const file of await readdir(SCHEMAS)) {
    if (!file.endsWith(ENDING)) continue;
    const schema = (await jsonOf(new URL(file, SCHEMAS))) as Schema;
    for (const [name, reference] of referencesIn(schema)) places.set(name, reference);
    published.addSchema(schema);
    closed.addSchema(closedSchema(schema) as Schema);
  }
  // Each is compiled here, once, or the first spec to ask would pay for all.
  for (const place of places.values()) [published, closed].forEach((one) => one.getSchema(place));
}, BUILD_MS_MAX);

describe('the published schemas', () => {
  it('are of every event type of the domain, and of no other', () => {
    expect([...places.keys()].toSorted()).toEqual([...eventTypes, ENVELOPE].toSorted());
  });

  it('take every golden event, field by field', async () => {
    const events = await goldenEvents();

    expect(new Set(events.map(({ type }) => type)).size).toBe(eventTypes.length);
    expect(events.flatMap((event) => refusals(closed, event))).toEqual([]);
  });

  it(
    'take every event of the demo, field by field, and what stands around it',
    async () => {
      const events = await demoEvents();

      expect(new Set(events.map(({ type }) => type)).size).toBe(eventTypes.length);
      expect(events.flatMap((event) => refusals(closed, event))).toEqual([]);
      expect(events.flatMap((event) => refusals(closed, event, ENVELOPE))).toEqual([]);
    },
    BUILD_MS_MAX,
  );

  it('refuse a golden event that has lost its data, its name or its version', async () => {
    const spoilt = (await goldenEvents()).flatMap((event) =>
      [
        { ...event, data: {} },
        { ...event, type: 'Another' },
        { ...event, schemaVersion: 2 },
      ].map((spoiltEvent) => [event.type, spoiltEvent] as const),
    );

    expect(spoilt.filter(([type, event]) => refusals(published, event, type).length === 0)).toEqual(
      [],
    );
  });

  it('leave room for a field that is added; closed, they do not', async () => {
    for (const event of await goldenEvents()) {
      const grown = { ...event, data: { ...event.data, addedLater: 'text' } };

      expect(refusals(published, grown)).toEqual([]);
      expect(refusals(closed, grown)).toHaveLength(1);
    }
  });
});

function referencesIn({
  $id,
  $ref,
  oneOf = [{ $ref }],
}: Schema): readonly (readonly [string, string])[] {
  const references = oneOf as readonly { readonly $ref: string }[];
  return references.map((one) => [one.$ref.slice('#/$defs/'.length), `${String($id)}${one.$ref}`]);
}

/** The same schema, in which an object has no field but those that are described. */
function closedSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closedSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.entries(schema).map(([key, value]) => [key, closedSchema(value)]);
  const same = Object.fromEntries(members) as Schema;
  // An event's own `properties` are what it says; what the store adds belongs to the envelope.
  const isObject = same['type'] === 'object' && 'properties' in same;
  return isObject && !isWholeEvent(same) ? { additionalProperties: false, ...same } : same;
}

function isWholeEvent({ properties }: Schema): boolean {
  return 'schemaVersion' in (properties as Schema) && !('stream' in (properties as Schema));
}

function refusals(schemas: Ajv2020, event: Said, name: string = event.type): readonly string[] {
  const validate = schemas.getSchema(places.get(name) ?? 'nowhere');
  if (validate === undefined) return [`${name} has no schema`];
  return validate(event) ? [] : [`${event.type}: ${schemas.errorsText(validate.errors)}`];
}

async function goldenEvents(): Promise<readonly Said[]> {
  const events: Said[] = [];
  for (const file of await readdir(GOLDEN)) {
    const { streams = [] } = (await jsonOf(new URL(file, GOLDEN))) as {
      readonly streams?: readonly { readonly events: readonly Said[] }[];
    };
    events.push(...streams.flatMap((stream) => stream.events));
  }
  return events;
}

async function demoEvents(): Promise<readonly Said[]> {
  const folder = await mkdtemp(join(tmpdir(), 'grants-schemas-'));
  try {
    await buildDemo(folder);
    const store = SqliteEventStore.openReadOnly({ path: embeddedLedgerFiles(folder).events });
    const events = await Array.fromAsync(store.readAll());
    await store.close();
    return events;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function jsonOf(file: URL): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
