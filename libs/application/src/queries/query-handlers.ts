import type { Provider } from '@nestjs/common';
import { ListApplicationHistoryHandler } from '../application/application-history.query.ts';
import { FindApplicationHandler } from '../application/application.query.ts';
import { ListApplicationsHandler } from '../application/applications.query.ts';
import { ListListedMembersHandler } from '../application/listed-members.query.ts';
import { FindDecisionBasisHandler } from '../basis/decision-basis.query.ts';
import { FindCallHandler } from '../call/call.query.ts';
import { ListCallsHandler } from '../call/calls.query.ts';
import { ListCentreHistoryHandler } from '../centre/centre-history.query.ts';
import { FindCentreHandler } from '../centre/centre.query.ts';
import { ListCentresHandler } from '../centre/centres.query.ts';
import { FindApplicationContentHandler } from '../content/application-content.query.ts';
import { FindCentreContentHandler } from '../content/centre-content.query.ts';
import { FindProjectContentHandler } from '../content/project-content.query.ts';
import { FindRecognitionContentHandler } from '../content/recognition-content.query.ts';
import { ListBanChangesHandler } from '../credit-standing/ban-changes.query.ts';
import { FindWhetherBannedHandler } from '../credit-standing/banned.query.ts';
import { ListBansHandler } from '../credit-standing/blacklist.query.ts';
import { FindCreditRecordHandler } from '../credit-standing/credit-record.query.ts';
import { FindPersonCreditRecordHandler } from '../credit-standing/person-credit-record.query.ts';
import { CountDuplicateCasesHandler } from '../duplicate-case/duplicate-case-counts.query.ts';
import { FindDuplicateCaseHandler } from '../duplicate-case/duplicate-case.query.ts';
import { ListDuplicateCasesHandler } from '../duplicate-case/duplicate-cases.query.ts';
import { CheckDuplicatesHandler } from '../duplicate-check/duplicate-check.query.ts';
import { FindCaseComparisonHandler } from '../duplicate-comparison/case-comparison.query.ts';
import { ScanDuplicatesHandler } from '../duplicate-scan/duplicate-scan.query.ts';
import { ListDutiesHandler } from '../duties/duties.query.ts';
import { EligibilityReportHandler } from '../eligibility/eligibility-report.query.ts';
import { FindExternalAwardHandler } from '../external-award/external-award.query.ts';
import {
  ListAwardSourcesHandler,
  ListExternalAwardsHandler,
} from '../external-award/external-awards.query.ts';
import { FindFundPeriodHandler } from '../fund/fund-period.query.ts';
import { ListFundPostingsHandler } from '../fund/fund-postings.query.ts';
import { FindFundHandler } from '../fund/fund.query.ts';
import { ListFundsHandler } from '../fund/funds.query.ts';
import { FindTieOutHandler } from '../fund/tie-out.query.ts';
import { FindTrialBalanceHandler } from '../fund/trial-balance.query.ts';
import { FindOverviewHandler } from '../overview/overview.query.ts';
import { ListClauseUsesHandler } from '../policy/clause-uses.query.ts';
import { FindClauseHandler } from '../policy/clause.query.ts';
import { ListClausesHandler } from '../policy/clauses.query.ts';
import { ListPolicyParametersHandler } from '../policy/policy-parameters.query.ts';
import { FindProjectAtHandler } from '../project/project-at.query.ts';
import { ListProjectHistoryHandler } from '../project/project-history.query.ts';
import { FindProjectLedgerHandler } from '../project/project-ledger.query.ts';
import { FindProjectHandler } from '../project/project.query.ts';
import { ListProjectsHandler } from '../project/projects.query.ts';
import { ListChallengesHandler } from '../public/challenges.query.ts';
import { ListOpenUseHandler } from '../public/open-use.query.ts';
import { ListPublicBansHandler } from '../public/public-bans.query.ts';
import { ListPublicNoticesHandler } from '../public/public-notices.query.ts';
import { ListRecognisedProjectsHandler } from '../public/recognised-projects.query.ts';
import { FindPublicMoneyHandler } from '../public-money/public-money.query.ts';
import { ListRecognitionHistoryHandler } from '../recognition/recognition-history.query.ts';
import { FindRecognitionHandler } from '../recognition/recognition.query.ts';
import { ListRecognitionsHandler } from '../recognition/recognitions.query.ts';
import { ListRevocationProposalsHandler } from '../recognition/revocation-proposals.query.ts';
import { FindReplayHandler } from '../replay/replay.query.ts';
import { FindBudgetExecutionHandler } from '../report/budget-execution.query.ts';
import { FindCommitmentAgeingHandler } from '../report/commitment-ageing.query.ts';
import { ListDisbursementsHandler } from '../report/disbursements.query.ts';
import { FindLedgerFileHandler } from '../report/ledger-file.query.ts';
import { FindMoneyCardHandler } from '../report/money-card.query.ts';
import { ListPostingsHandler } from '../report/postings.query.ts';
import { ListRecoveriesHandler } from '../report/recoveries.query.ts';
import { FindSummedTrialBalanceHandler } from '../report/summed-trial-balance.query.ts';
import { SearchHandler } from '../search/search.query.ts';
import { FindTreasuryBatchHandler } from '../treasury-batch/treasury-batch.query.ts';
import { ListTreasuryBatchesHandler } from '../treasury-batch/treasury-batches.query.ts';
import { ListTreasuryDiscrepanciesHandler } from '../treasury-batch/treasury-discrepancies.query.ts';
import { ListTreasuryLinesHandler } from '../treasury-batch/treasury-lines.query.ts';

/** Every handler of the query bus. */
export const queryHandlers: readonly Provider[] = [
  CheckDuplicatesHandler,
  CountDuplicateCasesHandler,
  EligibilityReportHandler,
  FindApplicationContentHandler,
  FindApplicationHandler,
  FindBudgetExecutionHandler,
  FindCallHandler,
  FindCaseComparisonHandler,
  FindCentreContentHandler,
  FindCentreHandler,
  FindClauseHandler,
  FindCommitmentAgeingHandler,
  FindSummedTrialBalanceHandler,
  FindCreditRecordHandler,
  FindDecisionBasisHandler,
  FindDuplicateCaseHandler,
  FindExternalAwardHandler,
  FindFundHandler,
  FindFundPeriodHandler,
  FindLedgerFileHandler,
  FindMoneyCardHandler,
  FindOverviewHandler,
  FindProjectAtHandler,
  FindProjectContentHandler,
  FindProjectHandler,
  FindProjectLedgerHandler,
  FindPublicMoneyHandler,
  FindPersonCreditRecordHandler,
  FindRecognitionContentHandler,
  FindRecognitionHandler,
  FindReplayHandler,
  FindTieOutHandler,
  FindTreasuryBatchHandler,
  FindTrialBalanceHandler,
  FindWhetherBannedHandler,
  ListApplicationHistoryHandler,
  ListApplicationsHandler,
  ListAwardSourcesHandler,
  ListBanChangesHandler,
  ListBansHandler,
  ListCallsHandler,
  ListCentreHistoryHandler,
  ListCentresHandler,
  ListChallengesHandler,
  ListClauseUsesHandler,
  ListClausesHandler,
  ListDisbursementsHandler,
  ListDuplicateCasesHandler,
  ListDutiesHandler,
  ListExternalAwardsHandler,
  ListFundPostingsHandler,
  ListListedMembersHandler,
  ListFundsHandler,
  ListOpenUseHandler,
  ListPostingsHandler,
  ListPolicyParametersHandler,
  ListProjectHistoryHandler,
  ListProjectsHandler,
  ListPublicBansHandler,
  ListPublicNoticesHandler,
  ListRecognisedProjectsHandler,
  ListRecognitionHistoryHandler,
  ListRecognitionsHandler,
  ListRevocationProposalsHandler,
  ListRecoveriesHandler,
  ListTreasuryBatchesHandler,
  ListTreasuryDiscrepanciesHandler,
  ListTreasuryLinesHandler,
  ScanDuplicatesHandler,
  SearchHandler,
];
