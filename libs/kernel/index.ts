export * from './src/credit-code.ts';
export * from './src/dates.ts';
export * from './src/decider.ts';
export * from './src/envelopes.ts';
export * from './src/json.ts';
export * from './src/money.ts';
export * from './src/projection.ts';
export * from './src/rejection.ts';
