import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { LedgerModule } from '@grants/application';
import { ApplicationModule } from './application/application.module.ts';
import { AccessTokens } from './auth/access-tokens.ts';
import { BearerGuard } from './auth/bearer.guard.ts';
import { PersonReferences } from './auth/person-references.ts';
import { BasisModule } from './basis/basis.module.ts';
import { CallModule } from './call/call.module.ts';
import { CentreModule } from './centre/centre.module.ts';
import { ContentModule } from './content/content.module.ts';
import { CreditModule } from './credit/credit.module.ts';
import { DuplicateCaseModule } from './duplicate-case/duplicate-case.module.ts';
import { DuplicateCheckModule } from './duplicate-check/duplicate-check.module.ts';
import { DuplicateScanModule } from './duplicate-scan/duplicate-scan.module.ts';
import { DutyModule } from './duty/duty.module.ts';
import { EligibilityModule } from './eligibility/eligibility.module.ts';
import { ExternalAwardModule } from './external-award/external-award.module.ts';
import { FundModule } from './fund/fund.module.ts';
import { HealthController } from './health/health.controller.ts';
import type { EmbeddedLedger } from './ledger/open-embedded-ledger.ts';
import { OverviewModule } from './overview/overview.module.ts';
import { PolicyModule } from './policy/policy.module.ts';
import { PolicyOverrideModule } from './policy-override/policy-override.module.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { ProjectModule } from './project/project.module.ts';
import { PublicModule } from './public/public.module.ts';
import { PublicMoneyModule } from './public-money/public-money.module.ts';
import { RecognitionModule } from './recognition/recognition.module.ts';
import { ReplayModule } from './replay/replay.module.ts';
import { ReportModule } from './report/report.module.ts';
import { SamplingDrawModule } from './sampling-draw/sampling-draw.module.ts';
import { SearchModule } from './search/search.module.ts';
import { SessionController } from './session/session.controller.ts';
import { TreasuryModule } from './treasury/treasury.module.ts';
import { RequestPipe } from './validation/request.pipe.ts';

const NOUNS = [
  ApplicationModule,
  BasisModule,
  CallModule,
  CentreModule,
  ContentModule,
  CreditModule,
  DuplicateCaseModule,
  DuplicateCheckModule,
  DuplicateScanModule,
  DutyModule,
  EligibilityModule,
  ExternalAwardModule,
  FundModule,
  OverviewModule,
  PolicyModule,
  PolicyOverrideModule,
  ProjectModule,
  PublicMoneyModule,
  PublicModule,
  RecognitionModule,
  ReplayModule,
  ReportModule,
  SamplingDrawModule,
  SearchModule,
  TreasuryModule,
];

/** The HTTP process: guard, pipe and filter before and behind every route of every noun. */
@Module({})
export class ApiModule {
  /** The API over a ledger that is open. */
  static over(ledger: EmbeddedLedger): DynamicModule {
    return {
      module: ApiModule,
      imports: [LedgerModule.over(ledger), ...NOUNS],
      global: true,
      exports: [PersonReferences],
      controllers: [HealthController, SessionController],
      providers: [
        { provide: AccessTokens, useValue: ledger.tokens },
        { provide: PersonReferences, useValue: ledger.people },
        { provide: APP_GUARD, useClass: BearerGuard },
        { provide: APP_PIPE, useClass: RequestPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
