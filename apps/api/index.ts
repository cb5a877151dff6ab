export * from './src/auth/access-tokens.ts';
export * from './src/create-api.ts';
export { eligibilityRequestOf } from './src/eligibility/eligibility-request-of.ts';
export { FileMatchIndexStore } from './src/ledger/file-match-index-store.ts';
export * from './src/ledger/open-embedded-ledger.ts';
export * from './src/ledger/system-clock.ts';
export * from './src/open-api.ts';
export * from './src/start-api.ts';
