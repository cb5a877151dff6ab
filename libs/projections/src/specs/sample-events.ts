import {
  applicationStream,
  callStream,
  creditStandingStream,
  duplicateCaseStream,
  externalAwardStream,
  fundingClaimStream,
  fundStream,
  projectStream,
} from '@grants/domain';
import type { GrantsEvent, GrantsEventOf, GrantsEventType } from '@grants/domain';
import { eventSequence } from '@grants/testing';
import type { RecordedOverrides } from '@grants/testing';
import type { LedgerEvent } from '../projection.ts';
import { applicationSamples } from './application-samples.ts';
import { otherSamples } from './other-samples.ts';
import { projectSamples } from './project-samples.ts';

const SAMPLES: { readonly [Type in GrantsEventType]: GrantsEventOf<Type>['data'] } = {
  ...applicationSamples,
  ...projectSamples,
  ...otherSamples,
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
  return otherStreamOf(event);
}

function otherStreamOf({ data }: GrantsEvent): `${string}-${string}` {
  if ('caseId' in data) return duplicateCaseStream(data.caseId);
  if ('claimId' in data) return fundingClaimStream(data.claimId);
  if ('subject' in data) return creditStandingStream(data.subject);
  if ('awardId' in data) return externalAwardStream(data.awardId);
  if ('fundId' in data) return fundStream(data.fundId);
  return callStream('callId' in data ? data.callId : '');
}
