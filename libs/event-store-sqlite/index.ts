export * from './src/append-bench.ts';
export * from './src/raw-read.ts';
export * from './src/sqlite-event-store.ts';
