export * from './src/specs/rows-of.ts';
export * from './src/specs/sample-events.ts';
export * from './src/specs/values.ts';
