import { readFile } from 'node:fs/promises';

import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenAPI3 } from 'openapi-typescript';

import type { Generator } from './generator.ts';

const DESCRIPTION = 'docs/api/openapi.json';
const PATH = 'libs/api-client/src/schema.ts';

const HEAD =
  '/** The types of every route, made from docs/api/openapi.json by `npm run generate`. */\n\n';

/** `libs/api-client/src/schema.ts`: what a typed client knows of the API, from its description. */
export const apiClient: Generator = {
  name: 'types of the API client',
  owns: [PATH],
  generate: async () => {
    const description = JSON.parse(await readFile(DESCRIPTION, 'utf8')) as OpenAPI3;
    const types = await openapiTS(description, { alphabetize: false });
    return new Map([[PATH, HEAD + astToString(types)]]);
  },
};
