import type { CalendarDate } from '@grants/kernel';
import type { BanPath, BanRow } from '@grants/projections';
import type { KnownAt } from '../point-in-time.ts';
import type { UnitNames } from '../unit-names.ts';
import { banAsKnown } from './known.ts';

/**
 * Where a ban stands on a day. One that was lifted before it began was never in force and is past;
 * one that was annulled counts for nothing on any day.
 */
export type BanStatus = 'past' | 'active' | 'future' | 'annulled';

/** A link a ban went over, and what the unit it led to is called; null when nobody told. */
export type BanStep = BanPath[number] & { readonly unitName: string | null };

/** A ban as it was known, and where it stands on the day asked for. */
export interface Ban extends Omit<
  BanRow,
  'key' | 'programmes' | 'path' | 'noticeFrom' | 'position'
> {
  readonly programmes: readonly string[];
  /** The links it came over, the first first; none for a ban of the unit's own. */
  readonly path: readonly BanStep[];
  /** What the unit it is in force for is called; null when nobody told. */
  readonly unitName: string | null;
  /** What the unit it was imposed on is called. */
  readonly originName: string | null;
  readonly status: BanStatus;
}

/** Bans as they were known and stood on a day, with the names of their units. */
export async function bansOf(
  rows: readonly BanRow[],
  when: OnDay,
  unitNames: UnitNames,
): Promise<readonly Ban[]> {
  const told = rows.map((row) => banOf(row, when));
  const names = await unitNames.of(told.flatMap(unitsOf));
  const nameOf = (creditCode: string) => names.get(creditCode) ?? null;
  return told.map((ban) => ({
    ...ban,
    unitName: nameOf(ban.subjectRef),
    originName: nameOf(ban.originCreditCode),
    path: ban.path.map((step) => ({ ...step, unitName: nameOf(step.creditCode) })),
  }));
}

interface OnDay {
  readonly asOf: CalendarDate;
  readonly asKnownAt?: KnownAt;
}

interface UnnamedBan extends Omit<Ban, 'path' | 'unitName' | 'originName'> {
  readonly path: BanPath;
}

function unitsOf({ subjectRef, originCreditCode, path }: UnnamedBan): readonly string[] {
  return [subjectRef, originCreditCode, ...path.map(({ creditCode }) => creditCode)];
}

function banOf(row: BanRow, { asOf, asKnownAt }: OnDay): UnnamedBan {
  const known = banAsKnown(row, asKnownAt);
  const { key, programmes, path, noticeFrom, position, ...ban } = known;
  return {
    ...ban,
    programmes: programmes.split(' '),
    path: JSON.parse(path) as BanPath,
    status: statusOn(asOf, known),
  };
}

function statusOn(
  day: CalendarDate,
  { firstDay, effectiveLastDay, annulledPosition }: BanRow,
): BanStatus {
  if (annulledPosition !== null) return 'annulled';
  if (effectiveLastDay < firstDay || effectiveLastDay < day) return 'past';
  return day < firstDay ? 'future' : 'active';
}
