export type {
  Candidate,
  CandidateOptions,
  Candidates,
  Unread,
} from './src/block/candidates.ts';
export { MatchIndex } from './src/block/match-index.ts';
export type { MatchIndexOptions, RestoredMatchIndex } from './src/block/match-index.ts';
export type { Block } from './src/block/record-terms.ts';
export type { MatchRecord, RecordUnit } from './src/match-record.ts';
export * from './src/normalise/award-number.ts';
export * from './src/normalise/former-names.ts';
export * from './src/normalise/ip-number.ts';
export * from './src/normalise/person-agreement.ts';
export * from './src/normalise/person.ts';
export * from './src/normalise/terms.ts';
export * from './src/normalise/text.ts';
export * from './src/normalise/unit-name.ts';
