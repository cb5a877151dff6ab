import {
  applicationStream,
  callStream,
  centreStream,
  creditStandingStream,
  duplicateCaseStream,
  externalAwardStream,
  fundingClaimStream,
  fundStream,
  policyOverrideStream,
  projectStream,
  recognitionStream,
  samplingDrawStream,
  treasuryBatchStream,
} from '@grants/domain';
import type { GrantsEvent, GrantsEventOf, GrantsEventType } from '@grants/domain';
import { eventSequence } from '@grants/testing';
import type { RecordedOverrides } from '@grants/testing';
import type { LedgerEvent } from '../projection.ts';
import { applicationSamples } from './application-samples.ts';
import { centreSamples } from './centre-samples.ts';
import { fundSamples } from './fund-samples.ts';
import { otherSamples } from './other-samples.ts';
import { projectSamples } from './project-samples.ts';
import { recognitionSamples } from './recognition-samples.ts';
import { treasurySamples } from './treasury-samples.ts';

const SAMPLES: { readonly [Type in GrantsEventType]: GrantsEventOf<Type>['data'] } = {
  ...applicationSamples,
  ...projectSamples,
  ...centreSamples,
  ...recognitionSamples,
  ...fundSamples,
  ...otherSamples,
  ...treasurySamples,
};

/** The type of every event there is. */
export const EVENT_TYPES = Object.keys(SAMPLES) as readonly GrantsEventType[];

/** Any event of the ledger, for specs of rooms that may not know the domain. */
export type SampleEvent = GrantsEvent;

/** An event of a type with made-up data, of which a spec says only what matters to it. */
export function sample<Type extends GrantsEventType>(
  type: Type,
  data: Partial<GrantsEventOf<Type>['data']> = {},
): GrantsEventOf<Type> {
  return { type, data: { ...SAMPLES[type], ...data } } as unknown as GrantsEventOf<Type>;
}

/** Puts events into a ledger one after the other, each in its own stream. */
export function ledgerSequence() {
  const next = eventSequence();
  return (event: GrantsEvent, over: RecordedOverrides = {}): LedgerEvent =>
    next(event, { stream: streamOf(event), ...over }) as LedgerEvent;
}

/** The stream an event belongs to. */
export function streamOf(event: GrantsEvent): `${string}-${string}` {
  const { type, data } = event;
  if (type in applicationSamples && 'applicationId' in data) {
    return applicationStream(data.applicationId);
  }
  if (type in projectSamples && 'projectId' in data) return projectStream(data.projectId);
  return streamByIdIn(data);
}

/** Of the ids an event carries, the first that is named here is the one of its stream. */
const STREAM_BY_ID: readonly (readonly [
  id: string,
  stream: (id: string) => `${string}-${string}`,
])[] = [
  ['centreId', centreStream],
  ['recognitionId', recognitionStream],
  ['drawId', samplingDrawStream],
  ['batchId', treasuryBatchStream],
  ['caseId', duplicateCaseStream],
  ['claimId', fundingClaimStream],
  ['awardId', externalAwardStream],
  ['fundId', fundStream],
  ['callId', callStream],
  ['policyVersion', policyOverrideStream],
];

function streamByIdIn(data: GrantsEvent['data']): `${string}-${string}` {
  if ('subject' in data && typeof data.subject === 'object') {
    return creditStandingStream(data.subject);
  }
  const ids = new Map<string, unknown>(Object.entries(data));
  const [name, stream] = STREAM_BY_ID.find(([id]) => ids.has(id)) ?? ['callId', callStream];
  return stream(String(ids.get(name)));
}
