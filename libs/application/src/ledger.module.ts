import { Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApplicationCommandHandler } from './application/application.commands.ts';
import { ApplicationFacts } from './application/application.facts.ts';
import { CallCommandHandler } from './call/call.commands.ts';
import { CentreCommandHandler } from './centre/centre.commands.ts';
import { CentreFacts } from './centre/centre.facts.ts';
import { CommandDesk } from './commands/command-desk.ts';
import { CreditStandingCommandHandler } from './credit-standing/credit-standing.commands.ts';
import { DuplicateCaseCommandHandler } from './duplicate-case/duplicate-case.commands.ts';
import { EligibilityReporter } from './eligibility/eligibility-reporter.ts';
import { ExternalAwardCommandHandler } from './external-award/external-award.commands.ts';
import { FollowersModule } from './followers.module.ts';
import { Followers } from './followers.ts';
import { FundCommandHandler } from './fund/fund.commands.ts';
import { FundFacts } from './fund/fund.facts.ts';
import { FundingClaimCommandHandler } from './funding-claim/funding-claim.commands.ts';
import type { LedgerPorts } from './ledger-ports.ts';
import { MatchFollower } from './matching/match-follower.ts';
import { PolicyOverrideCommandHandler } from './policy-override/policy-override.commands.ts';
import { PolicyOverrideFacts } from './policy-override/policy-override.facts.ts';
import { ProjectCommandHandler } from './project/project.commands.ts';
import { queryHandlers } from './queries/query-handlers.ts';
import { RecognitionCommandHandler } from './recognition/recognition.commands.ts';
import { RecognitionFacts } from './recognition/recognition.facts.ts';
import { RevocationProposals } from './recognition/revocation-proposals.ts';
import { SamplingDrawCommandHandler } from './sampling-draw/sampling-draw.commands.ts';
import { CLOCK, EVENT_STORE, REACTION_CHECKPOINTS, READ_STORE } from './tokens.ts';
import { TreasuryBatchCommandHandler } from './treasury-batch/treasury-batch.commands.ts';
import { TreasuryReconciler } from './treasury-batch/treasury-reconciler.ts';

const commandHandlers: readonly Provider[] = [
  ApplicationCommandHandler,
  CallCommandHandler,
  CentreCommandHandler,
  CreditStandingCommandHandler,
  DuplicateCaseCommandHandler,
  ExternalAwardCommandHandler,
  FundCommandHandler,
  FundingClaimCommandHandler,
  PolicyOverrideCommandHandler,
  ProjectCommandHandler,
  RecognitionCommandHandler,
  SamplingDrawCommandHandler,
  TreasuryBatchCommandHandler,
];

/** The ledger as apps mount it: the buses, their handlers, and what follows from the events. */
@Module({})
export class LedgerModule {
  /** The ledger over ports that the composition root has opened. */
  static over(ledger: LedgerPorts): DynamicModule {
    const { eventStore, readStore, reactionCheckpoints, matchIndexStore, clock } = ledger;
    const ports: readonly Provider[] = [
      { provide: EVENT_STORE, useValue: eventStore },
      { provide: READ_STORE, useValue: readStore },
      { provide: REACTION_CHECKPOINTS, useValue: reactionCheckpoints },
      { provide: CLOCK, useValue: clock },
    ];
    const matchFollower = {
      provide: MatchFollower,
      useValue: new MatchFollower({ eventStore, indexStore: matchIndexStore }),
    };
    const services: readonly Provider[] = [
      CommandDesk,
      ApplicationFacts,
      CentreFacts,
      FundFacts,
      PolicyOverrideFacts,
      RecognitionFacts,
      RevocationProposals,
      EligibilityReporter,
      matchFollower,
      Followers,
      TreasuryReconciler,
    ];
    return {
      module: LedgerModule,
      global: true,
      imports: [CqrsModule.forRoot(), FollowersModule],
      providers: [...ports, ...services, ...commandHandlers, ...queryHandlers],
      exports: [CqrsModule, CommandDesk, Followers, ...ports],
    };
  }
}
