export * from './src/sqlite-event-store.ts';
