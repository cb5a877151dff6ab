import type { Provider } from '@nestjs/common';
import { ListApplicationHistoryHandler } from '../application/application-history.query.ts';
import { FindApplicationHandler } from '../application/application.query.ts';
import { ListApplicationsHandler } from '../application/applications.query.ts';
import { FindDecisionBasisHandler } from '../basis/decision-basis.query.ts';
import { FindCallHandler } from '../call/call.query.ts';
import { ListCallsHandler } from '../call/calls.query.ts';
import { ListBansHandler } from '../credit-standing/blacklist.query.ts';
import { FindCreditRecordHandler } from '../credit-standing/credit-record.query.ts';
import { FindDuplicateCaseHandler } from '../duplicate-case/duplicate-case.query.ts';
import { ListDuplicateCasesHandler } from '../duplicate-case/duplicate-cases.query.ts';
import { EligibilityReportHandler } from '../eligibility/eligibility-report.query.ts';
import { FindExternalAwardHandler } from '../external-award/external-award.query.ts';
import { ListFundPostingsHandler } from '../fund/fund-postings.query.ts';
import { FindFundHandler } from '../fund/fund.query.ts';
import { ListFundsHandler } from '../fund/funds.query.ts';
import { FindTrialBalanceHandler } from '../fund/trial-balance.query.ts';
import { FindProjectAtHandler } from '../project/project-at.query.ts';
import { ListProjectHistoryHandler } from '../project/project-history.query.ts';
import { FindProjectLedgerHandler } from '../project/project-ledger.query.ts';
import { FindProjectHandler } from '../project/project.query.ts';
import { ListProjectsHandler } from '../project/projects.query.ts';

/** Every handler of the query bus. */
export const queryHandlers: readonly Provider[] = [
  EligibilityReportHandler,
  FindApplicationHandler,
  FindCallHandler,
  FindDecisionBasisHandler,
  FindCreditRecordHandler,
  FindDuplicateCaseHandler,
  FindExternalAwardHandler,
  FindFundHandler,
  FindProjectAtHandler,
  FindProjectHandler,
  FindProjectLedgerHandler,
  FindTrialBalanceHandler,
  ListApplicationHistoryHandler,
  ListApplicationsHandler,
  ListBansHandler,
  ListCallsHandler,
  ListDuplicateCasesHandler,
  ListFundPostingsHandler,
  ListFundsHandler,
  ListProjectHistoryHandler,
  ListProjectsHandler,
];
