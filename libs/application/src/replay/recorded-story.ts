import { callStream } from '@grants/domain';
import type { EventStore, RecordedEvent } from '@grants/event-store';
import { dateAt } from '@grants/kernel';
import type { HistoryEntry, PointInTime } from '@grants/read-store';
import { nounOf } from './lives.ts';

/** What was recorded of a story. */
export interface RecordedStory {
  /** The events of the lives that are told, by id. */
  readonly byId: ReadonlyMap<string, RecordedEvent>;
  /** Events of the calls it answers that move its deadlines, in global order. */
  readonly beside: readonly RecordedEvent[];
}

/**
 * Reads the streams of the applications, projects, centres and recognitions that entries tell of,
 * and of their calls. The streams of funds are long; what an entry moved is in the entry.
 */
export async function recordedStoryOf(
  eventStore: EventStore,
  entries: readonly HistoryEntry[],
  when: PointInTime,
): Promise<RecordedStory> {
  const streams = new Set(entries.map(({ stream }) => stream).filter(isOfLife));
  const byId = new Map<string, RecordedEvent>();
  const calls = new Set<string>();
  for (const stream of streams) {
    for await (const event of eventStore.readStream(stream)) {
      byId.set(event.id, event);
      if ('callId' in event.data) calls.add(String(event.data.callId));
    }
  }
  return { byId, beside: await deadlinesMoved(eventStore, calls, when) };
}

function isOfLife(stream: string): stream is `${string}-${string}` {
  return nounOf(stream) !== undefined;
}

async function deadlinesMoved(
  eventStore: EventStore,
  calls: ReadonlySet<string>,
  when: PointInTime,
): Promise<readonly RecordedEvent[]> {
  const moved: RecordedEvent[] = [];
  for (const callId of calls) {
    for await (const event of eventStore.readStream(callStream(callId))) {
      if (event.type === 'CallWindowExtended' && hadHappened(event, when)) moved.push(event);
    }
  }
  return moved.toSorted((one, other) => (one.position < other.position ? -1 : 1));
}

/** Whether an event had happened by the day asked for, and was known at the moment asked for. */
function hadHappened(
  { metadata, position, recordedAt }: RecordedEvent,
  { asOf, asKnownAt }: PointInTime,
): boolean {
  if (asOf !== undefined && dateAt(metadata.occurredAt) > asOf) return false;
  if (asKnownAt === undefined) return true;
  return 'position' in asKnownAt
    ? position <= asKnownAt.position
    : recordedAt <= asKnownAt.recordedAt;
}
