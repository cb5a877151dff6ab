import type { HistoryRequest } from '@grants/read-store';
import { partOf, pointInTimeOf } from '../query/moments.ts';
import type { HistoryQuery } from './history.query.dto.ts';

/** The part of a story that a query asks for. */
export function historyRequest(query: HistoryQuery): HistoryRequest {
  const { atRevision } = query;
  return {
    ...pointInTimeOf(query),
    ...partOf(query),
    ...(atRevision === undefined ? {} : { atRevision }),
  };
}
