export { createApiClient } from './src/create-api-client.ts';
export type { ApiClient } from './src/create-api-client.ts';
export type { components, operations, paths } from './src/schema.ts';
