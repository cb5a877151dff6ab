import type { CalendarDate, Instant } from '@grants/kernel';
import type { CallEvent, CallPublished } from './events.ts';

interface CallOnRecord {
  /** As it was published, before any extension. */
  readonly published: CallPublished['data'];
  readonly closesAt: Instant;
  readonly reviewDueOn: CalendarDate;
}

/** A window of one programme in which applications are accepted (申报指南). */
export type Call =
  | { readonly status: 'unpublished' }
  | (CallOnRecord & { readonly status: 'published' })
  | (CallOnRecord & { readonly status: 'withdrawn'; readonly reason: string });

export const initialCall: Call = { status: 'unpublished' };

/** The call after an event. An event that does not fit the call leaves it as it is. */
export function evolve(call: Call, event: CallEvent): Call {
  switch (event.type) {
    case 'CallPublished':
      return call.status === 'unpublished' ? publishedCall(event) : call;
    case 'CallWindowExtended': {
      const { closesAt, reviewDueOn } = event.data;
      return call.status === 'published' ? { ...call, closesAt, reviewDueOn } : call;
    }
    case 'CallWithdrawn':
      return call.status === 'published'
        ? { ...call, status: 'withdrawn', reason: event.data.reason }
        : call;
  }
}

function publishedCall({ data }: CallPublished): Call {
  const { closesAt, reviewDueOn } = data;
  return { status: 'published', published: data, closesAt, reviewDueOn };
}
