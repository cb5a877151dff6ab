export * from './src/append-rules.ts';
export * from './src/commit-signal.ts';
export * from './src/errors.ts';
export * from './src/event-codec.ts';
export * from './src/event-store.ts';
export * from './src/in-memory-event-store.ts';
export * from './src/log-position.ts';
export * from './src/paged-reading.ts';
