import type { CommandRequest } from '@grants/application';
import type { StreamName } from '@grants/event-store';
import { AGGREGATES } from './aggregates.ts';
import type { AnyDecider, Ids } from './aggregates.ts';
import { DECIDED_BY } from './decided-by.ts';

/** Where a command goes: its stream, and who decides on it. */
export interface Home {
  readonly stream: StreamName;
  readonly decider: AnyDecider;
}

/** The stream of a command and its decider. */
export function homeOf({ type, data }: CommandRequest): Home {
  const { decider, streamOf } = AGGREGATES[DECIDED_BY[type]];
  return { decider, stream: streamOf(data as unknown as Ids) };
}
