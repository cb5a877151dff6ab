import type { RecordedEvent } from '@grants/event-store';
import type { Actor, Instant } from '@grants/kernel';
import { explainedBasis } from '@grants/policy';
import type { Basis, ExplainedFinding, PolicyVersion, Sentence } from '@grants/policy';
import { sentenceOf } from '../replay/event-sentence.ts';

/** An event that was decided on findings, and these findings told. */
export interface DecidedEvent {
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  /** What happened, in words. */
  readonly told: Sentence;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  /** The edition it was decided under: that of the call, for life. */
  readonly policyVersion: PolicyVersion | null;
  readonly findings: readonly ExplainedFinding[];
}

/**
 * The decided events of one stream, in its order. Findings are those the events hold; nothing is
 * judged again, whatever the rules of today would say.
 */
export function decidedEvents(history: readonly RecordedEvent[]): readonly DecidedEvent[] {
  const policyVersion = policyVersionIn(history);
  return history.flatMap((event) => {
    const basis = basisIn(event);
    return basis.length === 0 ? [] : [decidedEvent(event, { policyVersion, basis })];
  });
}

function decidedEvent(
  { position, stream, revision, id, type, metadata, recordedAt }: RecordedEvent,
  { policyVersion, basis }: { policyVersion: PolicyVersion | null; basis: Basis },
): DecidedEvent {
  const { occurredAt, actor } = metadata;
  return {
    position,
    stream,
    revision,
    eventId: id,
    type,
    told: sentenceOf({ type, summaryKey: type }),
    occurredAt,
    recordedAt,
    actor,
    policyVersion,
    findings: explainedBasis(basis),
  };
}

/** The findings an event holds; none when it was not decided on any. */
function basisIn({ data }: RecordedEvent): Basis {
  return 'basis' in data ? (data.basis as Basis) : [];
}

/** The edition a stream names: with the event that opens it, and it is the same ever after. */
function policyVersionIn(history: readonly RecordedEvent[]): PolicyVersion | null {
  for (const { data } of history) {
    if ('policyVersion' in data) return data.policyVersion as PolicyVersion;
  }
  return null;
}
