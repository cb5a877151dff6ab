import {
  applicationDecider,
  applicationStream,
  callDecider,
  callStream,
  centreDecider,
  centreStream,
  creditStandingDecider,
  creditStandingStream,
  duplicateCaseDecider,
  duplicateCaseStream,
  externalAwardDecider,
  externalAwardStream,
  fundDecider,
  fundingClaimDecider,
  fundingClaimStream,
  fundStream,
  policyOverrideDecider,
  policyOverrideStream,
  projectDecider,
  projectStream,
  recognitionDecider,
  recognitionStream,
  samplingDrawDecider,
  samplingDrawStream,
  treasuryBatchDecider,
  treasuryBatchStream,
} from '@grants/domain';
import type { CreditSubject } from '@grants/domain';
import type { StreamName } from '@grants/event-store';
import type { Decision, DomainEvent } from '@grants/kernel';

/** A decider, whichever aggregate's it is. */
export interface AnyDecider {
  readonly initialState: unknown;
  readonly evolve: (state: never, event: never) => unknown;
  readonly decide: (command: never, state: never) => Decision<DomainEvent>;
}

/** The ids that name streams, as the data of commands has them. */
export interface Ids {
  readonly callId: string;
  readonly applicationId: string;
  readonly centreId: string;
  readonly projectId: string;
  readonly fundId: string;
  readonly subject: CreditSubject;
  readonly awardId: string;
  readonly caseId: string;
  readonly claimId: string;
  readonly recognitionId: string;
  readonly drawId: string;
  readonly policyVersion: string;
  readonly batchId: string;
}

interface Aggregate {
  readonly decider: AnyDecider;
  readonly streamOf: (ids: Ids) => StreamName;
}

export type AggregateName =
  | 'call'
  | 'application'
  | 'centre'
  | 'project'
  | 'fund'
  | 'creditStanding'
  | 'externalAward'
  | 'duplicateCase'
  | 'fundingClaim'
  | 'recognition'
  | 'samplingDraw'
  | 'policyOverride'
  | 'treasuryBatch';

/** Every aggregate: who decides, and which stream an id names. */
export const AGGREGATES: Readonly<Record<AggregateName, Aggregate>> = {
  call: { decider: callDecider, streamOf: ({ callId }) => callStream(callId) },
  application: {
    decider: applicationDecider,
    streamOf: ({ applicationId }) => applicationStream(applicationId),
  },
  centre: { decider: centreDecider, streamOf: ({ centreId }) => centreStream(centreId) },
  project: { decider: projectDecider, streamOf: ({ projectId }) => projectStream(projectId) },
  fund: { decider: fundDecider, streamOf: ({ fundId }) => fundStream(fundId) },
  creditStanding: {
    decider: creditStandingDecider,
    streamOf: ({ subject }) => creditStandingStream(subject),
  },
  externalAward: {
    decider: externalAwardDecider,
    streamOf: ({ awardId }) => externalAwardStream(awardId),
  },
  duplicateCase: {
    decider: duplicateCaseDecider,
    streamOf: ({ caseId }) => duplicateCaseStream(caseId),
  },
  fundingClaim: {
    decider: fundingClaimDecider,
    streamOf: ({ claimId }) => fundingClaimStream(claimId),
  },
  recognition: {
    decider: recognitionDecider,
    streamOf: ({ recognitionId }) => recognitionStream(recognitionId),
  },
  samplingDraw: {
    decider: samplingDrawDecider,
    streamOf: ({ drawId }) => samplingDrawStream(drawId),
  },
  policyOverride: {
    decider: policyOverrideDecider,
    streamOf: ({ policyVersion }) => policyOverrideStream(policyVersion),
  },
  treasuryBatch: {
    decider: treasuryBatchDecider,
    streamOf: ({ batchId }) => treasuryBatchStream(batchId),
  },
};
