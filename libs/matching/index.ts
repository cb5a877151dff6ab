export type { MatchRecord, RecordUnit } from './src/match-record.ts';
export * from './src/normalise/former-names.ts';
export * from './src/normalise/person-agreement.ts';
export * from './src/normalise/person.ts';
export * from './src/normalise/terms.ts';
export * from './src/normalise/text.ts';
export * from './src/normalise/unit-name.ts';
