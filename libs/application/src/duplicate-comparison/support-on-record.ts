import {
  applicationDecider,
  applicationStream,
  externalAwardDecider,
  externalAwardStream,
} from '@grants/domain';
import type { SupportRef } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import type { MatchRecord } from '@grants/matching';
import { applicationKey, awardKey } from '@grants/projections';
import { awardRecord, submittedRecord } from '../matching/support-records.ts';
import { foldUpTo } from '../queries/fold-events.ts';

/** A support as a case names it. */
export type NamedSupport = Pick<SupportRef, 'kind' | 'id' | 'source' | 'title'>;

/** The key of a support in the view of supports. */
export function keyOfSupport({ kind, id }: Pick<NamedSupport, 'kind' | 'id'>): string {
  return kind === 'application' ? applicationKey(id) : awardKey(id);
}

/**
 * The record of a support from its own stream, whether or not it is compared any more; of one that
 * was only named by whoever opened the case, its name.
 */
export async function supportOnRecord(
  store: EventStore,
  named: NamedSupport,
): Promise<MatchRecord> {
  const onRecord =
    named.kind === 'application'
      ? await applicationOnRecord(store, named.id)
      : await awardOnRecord(store, named.id);
  return onRecord ?? { id: keyOfSupport(named), source: named.source, title: named.title };
}

async function applicationOnRecord(store: EventStore, id: string) {
  const stream = applicationStream(id);
  const folded = await foldUpTo(store, { stream, decider: applicationDecider });
  if (folded === undefined || folded.state.status === 'unsubmitted') return undefined;
  return submittedRecord(folded.state.dossier.submission);
}

async function awardOnRecord(store: EventStore, id: string) {
  const stream = externalAwardStream(id);
  const folded = await foldUpTo(store, { stream, decider: externalAwardDecider });
  return folded?.state.status === 'known' ? awardRecord(id, folded.state.award) : undefined;
}
