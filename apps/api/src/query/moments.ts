import type { StreamMoment } from '@grants/application';
import { calendarDate, instant } from '@grants/kernel';
import type { KnownAt, PageRequest, PointInTime } from '@grants/read-store';
import type { MomentQuery, PagedQuery } from './query.dto.ts';

/** The part of a list that a query asks for. */
export function partOf({ cursor, limit }: Pick<PagedQuery, 'cursor' | 'limit'>): PageRequest {
  return {
    ...(cursor === undefined ? {} : { after: cursor }),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** As of when a query asks. */
export function pointInTimeOf({
  asOf,
  asKnownAt,
}: Pick<MomentQuery, 'asOf' | 'asKnownAt'>): PointInTime {
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(asKnownAt === undefined ? {} : { asKnownAt: knownAt(asKnownAt) }),
  };
}

function knownAt(text: string): KnownAt {
  return text.includes('T') ? { recordedAt: instant(text) } : { position: text };
}

/** The moment in the life of a stream that a query asks for: a revision, or the end of a day. */
export function streamMoment(at: string): StreamMoment {
  return /^\d{1,9}$/.test(at) ? { revision: Number(at) } : { day: calendarDate(at) };
}
