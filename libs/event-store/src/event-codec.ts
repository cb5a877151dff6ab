import { canonicalJson } from '@grants/kernel';
import type { EventMetadata, Instant } from '@grants/kernel';
import { EventTooLarge } from './errors.ts';
import type {
  ExpectedRevision,
  NewEvent,
  Position,
  RecordedEvent,
  StreamName,
} from './event-store.ts';

/**
 * The most that one append may carry, in bytes, over all of its events. The narrowest adapter
 * decides: KurrentDB up to 25.0 takes 1 MiB an append (`MaxAppendSize`), of which its own envelope
 * needs a part.
 */
export const APPEND_BYTES_MAX = 1_000_000;

/** Counted for every event beside its data and metadata: id, type, schema version, envelope. */
export const EVENT_OVERHEAD_BYTES = 256;

/** An event as its store keeps it: data and metadata are RFC 8785 text, the bytes that are hashed. */
export interface EncodedEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly metadata: string;
}

/** An encoded event with the place and moment its store gave it. */
export interface StoredEvent extends EncodedEvent {
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position;
  readonly recordedAt: Instant;
}

/** One append, checked and encoded: what an adapter takes to its store. */
export interface EncodedAppend {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly events: readonly EncodedEvent[];
}

const STREAM_SHAPE = /^[a-z][^\s\p{Cc}]*-[^\s\p{Cc}]+$/u;
const UUID_SHAPE = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const TYPE_SHAPE = /^[A-Za-z][\w.-]*$/;

/**
 * Checks an append and writes its events as canonical text, before anything of it reaches a store.
 *
 * @throws TypeError when a name, id, type, version or expectation has the wrong shape, or a value is
 *   not JSON
 * @throws RangeError on a number or a text that JSON cannot carry
 * @throws EventTooLarge beyond `APPEND_BYTES_MAX`
 */
export function encodeAppend(
  stream: StreamName,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): EncodedAppend {
  checkShape('stream name', stream, STREAM_SHAPE.test(stream) && stream.isWellFormed());
  if (typeof expected === 'number') checkCount('expected revision', expected, 0);
  const encoded = events.map(encodeEvent);
  checkIdsDiffer(encoded);
  const bytes = encoded.reduce((sum, event) => sum + encodedBytes(event), 0);
  if (bytes > APPEND_BYTES_MAX) throw new EventTooLarge(stream, bytes, APPEND_BYTES_MAX);
  return { stream, expected, events: encoded };
}

/** The event that a stored one stands for. */
export function decodeEvent(stored: StoredEvent): RecordedEvent {
  return {
    id: stored.id,
    type: stored.type,
    schemaVersion: stored.schemaVersion,
    data: JSON.parse(stored.data) as object,
    metadata: JSON.parse(stored.metadata) as EventMetadata,
    stream: stored.stream,
    revision: stored.revision,
    position: stored.position,
    recordedAt: stored.recordedAt,
  };
}

/**
 * Whether an event sent again is the one that is stored. Metadata but for the command's digest may
 * differ: it tells of the attempt, and the first attempt stands.
 */
export function isSameEvent(sent: EncodedEvent, stored: EncodedEvent): boolean {
  return (
    sent.id === stored.id &&
    sent.type === stored.type &&
    sent.schemaVersion === stored.schemaVersion &&
    sent.data === stored.data &&
    commandDigestOf(sent) === commandDigestOf(stored)
  );
}

function commandDigestOf(event: EncodedEvent): string {
  return (JSON.parse(event.metadata) as EventMetadata).commandDigest;
}

function encodeEvent(event: NewEvent): EncodedEvent {
  checkShape('event id (a lower-case UUID)', event.id, UUID_SHAPE.test(event.id));
  checkShape('event type', event.type, TYPE_SHAPE.test(event.type));
  checkCount('schema version', event.schemaVersion, 1);
  return {
    id: event.id,
    type: event.type,
    schemaVersion: event.schemaVersion,
    data: canonicalJson(event.data),
    metadata: canonicalJson(event.metadata),
  };
}

function encodedBytes(event: EncodedEvent): number {
  return Buffer.byteLength(event.data) + Buffer.byteLength(event.metadata) + EVENT_OVERHEAD_BYTES;
}

function checkIdsDiffer(events: readonly EncodedEvent[]): void {
  if (events.length < 2) return;
  const seen = new Set<string>();
  for (const { id } of events) {
    if (seen.has(id)) throw new TypeError(`event id ${id} stands twice in one append`);
    seen.add(id);
  }
}

function checkShape(what: string, value: string, holds: boolean): void {
  if (!holds) throw new TypeError(`${JSON.stringify(value)} is not a possible ${what}`);
}

/** @throws TypeError unless the value is a whole number of at least `least`. */
export function checkCount(what: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new TypeError(`${what} must be a whole number of at least ${least}, not ${value}`);
}
