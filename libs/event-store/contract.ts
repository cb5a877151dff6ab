export * from './src/contract/event-store-contract.ts';
export * from './src/contract/sample-events.ts';
