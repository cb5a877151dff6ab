export * from './src/application/application-history.query.ts';
export * from './src/application/application.query.ts';
export * from './src/application/applications.query.ts';
export * from './src/basis/decided-events.ts';
export * from './src/basis/decision-basis.query.ts';
export * from './src/call/call.query.ts';
export * from './src/call/calls.query.ts';
export * from './src/commands/bus-command.ts';
export * from './src/commands/bus-commands.ts';
export * from './src/commands/command-desk.ts';
export * from './src/commands/command-ids.ts';
export * from './src/commands/command-result.ts';
export * from './src/commands/requests.ts';
export * from './src/commands/roles.ts';
export * from './src/credit-standing/blacklist.query.ts';
export * from './src/credit-standing/credit-record.query.ts';
export * from './src/duplicate-case/duplicate-case.query.ts';
export * from './src/duplicate-case/duplicate-cases.query.ts';
export * from './src/eligibility/eligibility-report.query.ts';
export * from './src/external-award/external-award.query.ts';
export * from './src/followers.ts';
export * from './src/fund/fund-postings.query.ts';
export * from './src/fund/fund.query.ts';
export * from './src/fund/funds.query.ts';
export * from './src/fund/trial-balance.query.ts';
export type * from './src/ledger-ports.ts';
export * from './src/ledger.module.ts';
export * from './src/project/project-at.query.ts';
export * from './src/project/project-history.query.ts';
export * from './src/project/project-ledger.query.ts';
export * from './src/project/project.query.ts';
export * from './src/project/projects.query.ts';
export * from './src/queries/fold-events.ts';
export type { ReactionCheckpoints } from './src/reactions/reaction-checkpoints.ts';
export {
  projectedEvent,
  reactionContext,
  ReactionRefused,
} from './src/reactions/reaction-runner.ts';
export * from './src/tokens.ts';
