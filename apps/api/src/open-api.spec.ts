import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiOf } from './open-api.ts';
import { UNIT } from './specs/bodies.ts';
import { commandRoutes } from './specs/command-routes.ts';
import { exampleBody } from './specs/examples.ts';
import { openedApi } from './specs/opened-api.ts';
import type { OpenedApi } from './specs/opened-api.ts';

describe('the published description of the API', () => {
  let api: OpenedApi;
  let document: OpenAPIObject;
  beforeAll(async () => {
    api = await openedApi();
    document = openApiOf(api.app);
  });
  afterAll(() => api.close());

  it('says of every property what it means', () => {
    const silent = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
      const properties = 'properties' in schema ? Object.entries(schema.properties ?? {}) : [];
      return properties
        .filter(([, property]) => !('description' in property) || property.description === '')
        .map(([property]) => `${name}.${property}`);
    });
    expect(silent).toEqual([]);
  });

  it('describes everything it refers to', () => {
    const text = JSON.stringify(document);
    const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]*)"/g)];
    const known = Object.keys(document.components?.schemas ?? {});
    expect(referred.length).toBeGreaterThan(100);
    expect(referred.flatMap(([, name = '']) => (known.includes(name) ? [] : name))).toEqual([]);
  });

  it('names every operation once', () => {
    const ids = Object.values(document.paths).flatMap((item) =>
      [item.get, item.post].flatMap((operation) => operation?.operationId ?? []),
    );
    expect(ids.length).toBeGreaterThan(70);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('gives examples that are well formed, for every command', async () => {
    const wrong: string[] = [];
    for (const { command, role, template, path } of commandRoutes(api, document)) {
      const actor = role === 'applicant' ? UNIT : 'somebody';
      const answer = await api.post(path, exampleBody(document, template), { as: role, actor });
      const errors = (answer.body['errors'] ?? []) as { field: string; message: string }[];
      const malformed = errors.filter(({ message }) => !message.includes('names nothing'));
      if (malformed.length > 0 || answer.status >= 500) {
        wrong.push(`${command}: ${answer.status} ${JSON.stringify(malformed)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is served to anybody, with a page to try it', async () => {
    const served = await api.app.inject({ method: 'GET', url: '/docs-json' });
    const page = await api.app.inject({ method: 'GET', url: '/docs' });
    const script = await api.app.inject({ method: 'GET', url: '/docs/swagger-ui-bundle.js' });

    expect(served.json()).toMatchObject({ openapi: '3.0.0', info: { title: 'Grants Ledger' } });
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html']);
    expect(script.statusCode).toBe(200);
  });
});
