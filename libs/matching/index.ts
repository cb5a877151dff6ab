export type { MatchRecord, RecordUnit } from './src/match-record.ts';
