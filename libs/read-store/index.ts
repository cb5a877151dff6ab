export * from './src/bench-rebuild.ts';
export type { Difference } from './src/digest.ts';
export * from './src/errors.ts';
export * from './src/projection-runner.ts';
export * from './src/queries/applications.ts';
export type { AwardSubjectNamed } from './src/queries/award-subjects.ts';
export * from './src/queries/calls.ts';
export * from './src/queries/centres.ts';

export type * from './src/queries/credit/ban.ts';
export * from './src/queries/credit/blacklist.ts';
export * from './src/queries/credit/dossier.ts';
export type { BanHold } from './src/queries/credit/holds.ts';
export * from './src/queries/credit/public-bans.ts';
export * from './src/queries/disbursements.ts';
export type {
  CaseCount,
  CaseSide,
  DuplicateCaseFilter,
  DuplicateCaseItem,
} from './src/queries/duplicate-cases.ts';
export * from './src/queries/duplicate-funding.ts';
export * from './src/queries/duties.ts';
export * from './src/queries/external-awards.ts';
export * from './src/queries/fund-ledger.ts';
export * from './src/queries/history.ts';
export type * from './src/queries/overview/attention.ts';
export type * from './src/queries/overview/money-flow.ts';
export type * from './src/queries/overview/overview.ts';
export type * from './src/queries/listed-postings.ts';
export * from './src/queries/page.ts';
export type * from './src/queries/policy/clause-uses.ts';
export type * from './src/queries/point-in-time.ts';
export type { PostingCriteria } from './src/queries/posting-criteria.ts';
export * from './src/queries/projects.ts';
export * from './src/queries/public-lists.ts';
export * from './src/queries/recognitions.ts';
export * from './src/queries/recoveries.ts';
export type { Period, PeriodBalance, PeriodBalanceLine } from './src/queries/period.ts';
export { EXECUTION_GROUPS } from './src/queries/reports/budget-execution.ts';
export type * from './src/queries/reports/budget-execution.ts';
export type * from './src/queries/reports/commitment-ageing.ts';
export type * from './src/queries/reports/execution.ts';
export type * from './src/queries/reports/money-card.ts';
export type * from './src/queries/reports/money-card-shares.ts';
export type * from './src/queries/reports/posting-parts.ts';
export type * from './src/queries/reports/reports.ts';
export { SearchQueries } from './src/queries/search.ts';
export type * from './src/queries/search.ts';
export * from './src/queries/treasury.ts';
export type { LedgerPosting, StatementWanted } from './src/queries/statement.ts';
export { TIE_OUT_CHECKS } from './src/queries/tie-out/line.ts';
export type {
  TieOut,
  TieOutCheck,
  TieOutEvent,
  TieOutFigure,
  TieOutFilter,
  TieOutLine,
} from './src/queries/tie-out/line.ts';
export { awardBalancesOf } from './src/queries/turnovers.ts';
export type * from './src/queries/turnovers.ts';
export * from './src/rebuild-and-compare.ts';
export * from './src/reaction-checkpoints.ts';
export * from './src/read-store.ts';
