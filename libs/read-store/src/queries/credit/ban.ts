import type { CalendarDate } from '@grants/kernel';
import type { BanPath, BanRow } from '@grants/projections';
import type { KnownAt } from '../point-in-time.ts';
import { banAsKnown } from './known.ts';

/**
 * Where a ban stands on a day. One that was lifted before it began was never in force and is past;
 * one that was annulled counts for nothing on any day.
 */
export type BanStatus = 'past' | 'active' | 'future' | 'annulled';

/** A ban as it was known, and where it stands on the day asked for. */
export interface Ban extends Omit<
  BanRow,
  'key' | 'programmes' | 'path' | 'noticeFrom' | 'position'
> {
  readonly programmes: readonly string[];
  /** The links it came over, the first first; none for a ban of the unit's own. */
  readonly path: BanPath;
  readonly status: BanStatus;
}

/** A ban as it was known and stood on a day. */
export function banOf(
  row: BanRow,
  { asOf, asKnownAt }: { readonly asOf: CalendarDate; readonly asKnownAt?: KnownAt },
): Ban {
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
