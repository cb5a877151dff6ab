import type { RecordedEvent } from '@grants/event-store';
import type { Json, Office } from './office.ts';

/** A finding as it is recorded: rule, clause, verdict and the numbers behind it. */
export interface FindingOnRecord {
  readonly rule: string;
  readonly clause: string;
  readonly verdict: string;
  readonly facts: Json;
}

/** The events of a stream, in order. */
export async function eventsOf(office: Office, stream: string): Promise<readonly RecordedEvent[]> {
  return (await office.events()).filter((event) => event.stream === stream);
}

/** The types of the events of a stream, in order. */
export async function typesOf(office: Office, stream: string): Promise<readonly string[]> {
  return (await eventsOf(office, stream)).map(({ type }) => type);
}

/** What the last event of a type says. @throws Error where a stream has none */
export async function lastSaid(office: Office, stream: string, type: string): Promise<Json> {
  const event = (await eventsOf(office, stream)).findLast((each) => each.type === type);
  if (!event) throw new Error(`${stream} has no ${type}`);
  return event.data as Json;
}

/** What an event was decided on. */
export function basisOf(said: Json): readonly FindingOnRecord[] {
  return said['basis'] as readonly FindingOnRecord[];
}

/** The clauses an event cites, in order. */
export function clausesOf(said: Json): readonly string[] {
  return basisOf(said).map(({ clause }) => clause);
}

/** Where the money of a fund is; its accounts sum to zero, or this throws. */
export async function balancesOf(office: Office, fundId: string): Promise<Json> {
  const reader = office.desk('finance-officer');
  const { difference } = await reader.reads(`/funds/${fundId}/trial-balance`);
  if (difference !== '0.00') throw new Error(`${fundId} is out by ${String(difference)}`);
  const { balances } = await reader.reads(`/funds/${fundId}`);
  return balances as Json;
}
