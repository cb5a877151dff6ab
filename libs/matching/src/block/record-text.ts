import type { MatchRecord } from '../match-record.ts';

/** The fields in the order they have in the line, which is part of the snapshot format. */
const PLACES: Readonly<Record<keyof MatchRecord, number>> = {
  id: 0,
  source: 1,
  title: 2,
  leader: 3,
  members: 4,
  unit: 5,
  participants: 6,
  ipNumbers: 7,
  awardNumber: 8,
  amountFen: 9,
  awardedOn: 10,
  startsOn: 11,
  endsOn: 12,
  abstract: 13,
};

const FIELDS = Object.keys(PLACES);

/**
 * A record as one line of JSON without the names of its fields: half the memory, out of reach of
 * later changes to the object, and the same for the same record.
 */
export function recordText(record: MatchRecord): string {
  const { amountFen, ...others } = record;
  const values: Readonly<Record<string, unknown>> = { ...others, amountFen: amountFen?.toString() };
  return JSON.stringify(FIELDS.map((field) => values[field]));
}

/** The record that `recordText` wrote. */
export function recordOf(text: string): MatchRecord {
  const values = JSON.parse(text) as readonly (string | null)[];
  const record: Record<string, unknown> = {};
  FIELDS.forEach((field, place) => {
    const value = values[place];
    if (value === null || value === undefined) return;
    record[field] = field === 'amountFen' ? BigInt(value) : value;
  });
  // Only recordText writes such lines, and a snapshot answers for them with its checksums.
  return record as unknown as MatchRecord;
}
