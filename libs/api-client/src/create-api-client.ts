import createClient from 'openapi-fetch';
import type { Client, ClientOptions } from 'openapi-fetch';
import type { paths } from './schema.ts';

/** The routes of the API with the types of what they take and answer. */
export type ApiClient = Client<paths>;

/** A client of the API: every path, parameter and answer as the published description has it. */
export const createApiClient = (options: ClientOptions): ApiClient => createClient<paths>(options);
