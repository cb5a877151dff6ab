import type { ExternalAwardContent, ExternalAwardCorrected, ImportOrigin } from '@grants/domain';
import type { RecordedEvent } from '@grants/event-store';
import type { Actor, Instant, Json } from '@grants/kernel';

/** A field of an award before and after a correction; null is what the list left blank. */
export interface CorrectedField {
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
}

/** A list that was found to say something else: what, where it was read, and who recorded it. */
export interface AwardCorrection {
  readonly revision: number;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly origin: ImportOrigin;
  readonly fields: readonly CorrectedField[];
}

interface AwardEventData {
  readonly award: ExternalAwardContent;
}

/** What each correction of an award altered, from its events in their order. */
export function correctionsIn(history: readonly RecordedEvent[]): readonly AwardCorrection[] {
  return history.slice(1).map((event, index) => {
    const { revision, recordedAt, metadata } = event;
    const { award, correctedFields, origin } = event.data as ExternalAwardCorrected['data'];
    const before = fieldsOf(history[index]?.data as AwardEventData);
    const after = fieldsOf({ award });
    return {
      revision,
      occurredAt: metadata.occurredAt,
      recordedAt,
      actor: metadata.actor,
      origin,
      fields: correctedFields.map((field) => ({
        field,
        before: before.get(field) ?? null,
        after: after.get(field) ?? null,
      })),
    };
  });
}

function fieldsOf({ award }: AwardEventData): ReadonlyMap<string, Json> {
  return new Map(Object.entries(award) as [string, Json][]);
}
