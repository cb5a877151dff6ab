export * from './src/errors.ts';
export * from './src/event-store.ts';
