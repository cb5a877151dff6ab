import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { LedgerPorts } from '@grants/application';
import type { NewEvent, RecordedEvent, StreamName } from '@grants/event-store';
import { canonicalJson } from '@grants/kernel';
import type { ScriptedClock } from '../story/scripted-clock.ts';

/** Characters that go to the file at a time. */
const CHUNK_LENGTH = 1 << 18;
/** Appends that share a flush to disk. */
const GROUP_APPENDS = 512;

/**
 * Writes events to a new file, a line of canonical JSON (RFC 8785) each.
 *
 * @throws the error of the file system, as when the file is there already
 */
export async function writeLines(events: Iterable<RecordedEvent>, path: string): Promise<void> {
  await pipeline(Readable.from(chunksOf(events)), createWriteStream(path, { flags: 'wx' }));
}

function* chunksOf(events: Iterable<RecordedEvent>): Iterable<string> {
  let chunk = '';
  for (const event of events) {
    chunk += `${canonicalJson(event)}\n`;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** The ports of an empty ledger that a history needs, and the clock its store goes by. */
export type EmptyLedger = Pick<LedgerPorts, 'eventStore' | 'reactionCheckpoints'> & {
  readonly clock: ScriptedClock;
};

interface Append {
  readonly stream: StreamName;
  readonly expected: number | 'none';
  readonly events: NewEvent[];
  readonly commandId: string;
}

/**
 * Appends a history to an empty ledger, command by command. Commands that share a flush to disk
 * are recorded at the moment of the last of them. What follows from the events is among them, so
 * the reactions are told that they are done.
 */
export async function appendHistory(
  events: Iterable<RecordedEvent>,
  { eventStore, reactionCheckpoints, clock }: EmptyLedger,
): Promise<void> {
  let group: Append[] = [];
  const flush = async () => {
    await Promise.all(
      group.map(({ stream, expected, events: own }) => eventStore.append(stream, expected, own)),
    );
    group = [];
  };
  for (const event of events) {
    const last = group.at(-1);
    const { commandId } = event.metadata;
    if (last?.commandId === commandId && last.stream === event.stream) {
      last.events.push(newEvent(event));
      continue;
    }
    if (group.length >= GROUP_APPENDS) await flush();
    clock.moveTo(event.recordedAt);
    group.push(appendOf(event));
  }
  await flush();
  const position = await eventStore.lastPosition();
  if (position !== undefined) await reactionCheckpoints.advance(position);
}

function appendOf(event: RecordedEvent): Append {
  const { stream, revision, metadata } = event;
  const expected = revision === 0 ? 'none' : revision - 1;
  return { stream, expected, events: [newEvent(event)], commandId: metadata.commandId };
}

function newEvent({ id, type, schemaVersion, data, metadata }: RecordedEvent): NewEvent {
  return { id, type, schemaVersion, data, metadata };
}
