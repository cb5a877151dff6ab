export * from './src/clock.ts';
export * from './src/given.ts';
export * from './src/ids.ts';
export * from './src/recorded.ts';
