import { readFile } from 'node:fs/promises';

import { declaredEvents } from '../domain/declared-events.ts';
import type { DeclaredEvent } from '../domain/declared-events.ts';
import type { DeclaredTypes } from '../domain/declared-types.ts';
import { termOf } from '../domain/glossary-terms.ts';
import { SchemaWriter } from '../domain/json-schema.ts';
import type { JsonSchema } from '../domain/json-schema.ts';
import { ledgerTypes } from '../domain/ledger-types.ts';

import { eventsPage } from './events-page.ts';
import type { Generator } from './generator.ts';

const FOLDER = 'docs/events/';
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const STORE = 'libs/event-store/index.ts';
const ENVELOPE = 'RecordedEvent';

/** Every event is of its first version; another one has its own definition beside it. */
const SCHEMA_VERSION = 1;

/** `docs/events/`: a schema of every event, a file an aggregate, and a page that lists them. */
export const eventSchemas: Generator = {
  name: 'event schemas',
  owns: [FOLDER],
  generate: async () => {
    const types = ledgerTypes();
    const events = declaredEvents(types);
    const glossary = await readFile('docs/glossary.md', 'utf8');
    const files = new Map([[`${FOLDER}README.md`, eventsPage(events, glossary)]]);
    files.set(`${FOLDER}recorded-event.schema.json`, text(envelopeSchema(types)));
    for (const [aggregate, own] of Map.groupBy(events, (event) => event.aggregate)) {
      const { english, chinese } = termOf(aggregate, glossary);
      const title = `${english} ${chinese}`;
      files.set(
        `${FOLDER}${aggregate}.schema.json`,
        text({ ...headOf(aggregate, title), ...aggregateSchema(own, types) }),
      );
    }
    return files;
  },
};

/** The schema of the events of one aggregate: one of its definitions. */
function aggregateSchema(events: readonly DeclaredEvent[], { checker }: DeclaredTypes): JsonSchema {
  const writer = new SchemaWriter(checker);
  const own = Object.fromEntries(events.map((event) => [event.type, eventSchema(event, writer)]));
  const shared = writer.definitions();
  const taken = Object.keys(shared).find((name) => name in own);
  if (taken !== undefined) throw new Error(`${taken} names an event and another type`);
  return {
    oneOf: events.map(({ type }) => ({ $ref: `#/$defs/${type}` })),
    $defs: { ...own, ...shared },
  };
}

function eventSchema({ type, comment, data }: DeclaredEvent, writer: SchemaWriter): JsonSchema {
  return {
    description: comment,
    type: 'object',
    properties: {
      type: { const: type },
      schemaVersion: { const: SCHEMA_VERSION },
      data: writer.schemaOf(data),
    },
    required: ['type', 'schemaVersion', 'data'],
  };
}

/** The schema of what stands around `data` in every recorded event. */
function envelopeSchema({ checker, exportedBy }: DeclaredTypes): JsonSchema {
  const envelope = exportedBy(STORE).find(({ name }) => name === ENVELOPE);
  if (envelope === undefined) throw new Error(`${STORE} exports no ${ENVELOPE}`);
  const writer = new SchemaWriter(checker);
  const reference = writer.schemaOf(checker.getDeclaredTypeOfSymbol(envelope));
  return {
    ...headOf('recorded-event', 'recorded event'),
    ...reference,
    $defs: writer.definitions(),
  };
}

function headOf(name: string, title: string): JsonSchema {
  return { $schema: DIALECT, $id: `urn:grants-ledger:events:${name}`, title };
}

function text(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
