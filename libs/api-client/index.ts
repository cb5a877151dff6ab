export { createApiClient } from './src/create-api-client.ts';
export type { AnswerOf, ApiClient, Asked, ReadPath } from './src/create-api-client.ts';
export type { components } from './src/schema.ts';
