import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { openApiOf } from './open-api.ts';
import { UNIT } from './specs/bodies.ts';
import { commandRoutes } from './specs/command-routes.ts';
import type { CommandRoute } from './specs/command-routes.ts';
import { exampleBody } from './specs/examples.ts';
import { openedApi } from './specs/opened-api.ts';
import type { Answered, OpenedApi } from './specs/opened-api.ts';

type Path = readonly (string | number)[];

/** Keys and values that have broken parsers and walks before. */
const awkward = fc.oneof(
  fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
  fc.constantFrom('', '\ud800', 'a\u0000b', '2022-02-30', '1e400', '-0', 'NaN', 'x'.repeat(5000)),
  fc.constantFrom(-1, 1e21, 1.5, Number.MAX_SAFE_INTEGER + 2),
  fc.constantFrom({ toString: 1 }, { constructor: { prototype: {} } }, { then: null }, [[[[]]]]),
);
const key = fc.oneof(fc.string(), fc.constantFrom('constructor', 'valueOf', 'then', 'kind', '0'));
const anyBody = fc.oneof(awkward, fc.dictionary(key, awkward, { maxKeys: 6 }));

describe('any body at all', () => {
  let api: OpenedApi;
  let document: OpenAPIObject;
  let routes: readonly CommandRoute[];
  beforeAll(async () => {
    api = await openedApi();
    document = openApiOf(api.app);
    routes = commandRoutes(api, document);
  });
  afterAll(() => api.close());

  const posted = ({ path, role }: CommandRoute, body: unknown): Promise<Answered> =>
    api.post(path, body, { as: role, actor: role === 'applicant' ? UNIT : 'somebody' });

  it('is no fault on any route, and writes nothing', async () => {
    for (const route of routes) {
      await fc.assert(
        fc.asyncProperty(anyBody, async (body) => {
          const { status } = await posted(route, body);
          expect(status).toBeGreaterThanOrEqual(400);
          expect(status).toBeLessThan(500);
        }),
        { numRuns: 20 },
      );
    }
    expect(await api.eventCount()).toBe(0);
  }, 60_000);

  it('that is right but for one value is no fault either, and a refusal writes nothing', async () => {
    for (const route of routes) {
      const example = exampleBody(document, route.template);
      const places = placesIn(example);
      if (places.length === 0) continue;
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places), awkward, async (place, value) => {
          const before = await api.ledger.eventStore.lastPosition();
          const { status } = await posted(route, replaced(example, place, value));
          expect(status).toBeLessThan(500);
          if (status < 400) return;
          expect(await api.ledger.eventStore.lastPosition()).toBe(before);
        }),
        { numRuns: 25 },
      );
    }
  }, 60_000);
});

/** Every place in a body where a value stands. */
function placesIn(body: unknown, path: Path = []): readonly Path[] {
  if (typeof body !== 'object' || body === null) return [path];
  const members = Object.entries(body).flatMap(([name, value]) => placesIn(value, [...path, name]));
  return path.length === 0 ? members : [path, ...members];
}

function replaced(body: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  const holder = body as Record<string, unknown>;
  const member = replaced(holder[name], rest, value);
  return Array.isArray(body)
    ? body.map((item: unknown, index) => (String(index) === name ? member : item))
    : { ...holder, [name]: member };
}
