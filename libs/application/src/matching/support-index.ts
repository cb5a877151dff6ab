import type { GrantsEvent } from '@grants/domain';
import type { Position } from '@grants/event-store';
import { BEGINNING } from '@grants/event-store';
import { MatchIndex } from '@grants/matching';
import type { MatchRecord, Rarity } from '@grants/matching';
import { applicationKey } from '@grants/projections';
import { linkedRecords } from './linked-records.ts';
import type { LinkedRecords } from './linked-records.ts';
import { MATCH_INDEX_NAMES } from './match-index-store.ts';
import type { MatchIndexName, MatchIndexStore } from './match-index-store.ts';
import { awardRecord, submittedRecord } from './support-records.ts';

/**
 * A ledger that knows few supports is part of a district that has many: names and titles are never
 * taken for rarer, and a match never for likelier, than among the 25,064 awards that the weights
 * were estimated from.
 */
const RECORDS_AT_LEAST = 25_064;

/** The types of the events that the indexes are made from. */
type IndexedType =
  | 'ApplicationSubmitted'
  | 'ApplicationRefused'
  | 'ApplicationWithdrawn'
  | 'ExternalAwardRecorded'
  | 'ExternalAwardCorrected';

/** Where snapshots came to stand, and why the indexes are built again from the events if they are. */
export interface Restored {
  readonly position: Position;
  readonly rebuiltBecause?: string;
}

/**
 * Every support that is compared, as the events tell of them: our applications that are pending or
 * were approved, and the awards of other funders. Two indexes, so that one award among a million is
 * looked up among our few; one frequency of every word and name, so that a pair has one score from
 * whichever side it is found.
 */
export class SupportIndex implements Rarity {
  private indexes: Record<MatchIndexName, MatchIndex> = emptyIndexes();
  private changeCount = 0;

  /** How often what is compared has changed since this index was made. */
  get changes(): number {
    return this.changeCount;
  }

  /** How many supports there are to be compared with. */
  count(name: MatchIndexName): number {
    return this.indexes[name].size;
  }

  get size(): number {
    return Math.max(RECORDS_AT_LEAST, this.count('ours') + this.count('others'));
  }

  countOf(term: string): number {
    return this.indexes.ours.countOf(term) + this.indexes.others.countOf(term);
  }

  countOfTitle(title: string): number {
    return this.indexes.ours.countOfTitle(title) + this.indexes.others.countOfTitle(title);
  }

  countOfPerson(name: string): number {
    return this.indexes.ours.countOfPerson(name) + this.indexes.others.countOfPerson(name);
  }

  /** The keys of the supports of one index, in order. */
  keys(name: MatchIndexName): readonly string[] {
    return this.indexes[name].ids();
  }

  /** The record of a support, by its key in the view of supports. */
  get(key: string): MatchRecord | undefined {
    return this.indexes.ours.get(key) ?? this.indexes.others.get(key);
  }

  /** The supports of one index that are most like a record, compared and weighed. */
  linked(record: MatchRecord, name: MatchIndexName): LinkedRecords {
    return linkedRecords(record, { index: this.indexes[name], rarity: this });
  }

  /** Takes notice of an event; whether it changed anything. */
  apply(event: GrantsEvent): boolean {
    const isChanged = isIndexed(event) && this.put(event);
    if (isChanged) this.changeCount += 1;
    return isChanged;
  }

  private put(event: Extract<GrantsEvent, { type: IndexedType }>): boolean {
    const { ours, others } = this.indexes;
    switch (event.type) {
      case 'ApplicationSubmitted':
        ours.put(submittedRecord(event.data));
        return true;
      case 'ApplicationRefused':
      case 'ApplicationWithdrawn':
        return ours.remove(applicationKey(event.data.applicationId));
      case 'ExternalAwardRecorded':
      case 'ExternalAwardCorrected':
        others.put(awardRecord(event.data.awardId, event.data.award));
        return true;
    }
  }

  /** Takes up the last snapshots, as long as both can be used with the events up to `last`. */
  restore(store: MatchIndexStore, last: Position = BEGINNING): Restored {
    const positions: Position[] = [];
    for (const name of MATCH_INDEX_NAMES) {
      const chunks = store.read(name);
      if (chunks === undefined) return this.emptied('there is no snapshot yet');
      const restored = MatchIndex.restore(chunks);
      chunks.return();
      if ('refused' in restored) return this.emptied(restored.refused);
      if (restored.position > last) return this.emptied('the snapshot is of a later ledger');
      this.indexes[name] = restored.index;
      positions.push(restored.position as Position);
    }
    // A crash between the two leaves one behind; what the other has seen since is put again.
    return { position: positions.toSorted()[0] ?? BEGINNING };
  }

  /** Writes both snapshots; nothing may be applied meanwhile. */
  async save(store: MatchIndexStore, position: Position): Promise<void> {
    for (const name of MATCH_INDEX_NAMES) {
      await store.write(name, this.indexes[name].snapshot(position));
    }
  }

  private emptied(rebuiltBecause: string): Restored {
    this.indexes = emptyIndexes();
    return { position: BEGINNING, rebuiltBecause };
  }
}

const emptyIndexes = () => ({ ours: new MatchIndex(), others: new MatchIndex() });

const INDEXED: ReadonlySet<string> = new Set<IndexedType>([
  'ApplicationSubmitted',
  'ApplicationRefused',
  'ApplicationWithdrawn',
  'ExternalAwardRecorded',
  'ExternalAwardCorrected',
]);

function isIndexed(event: GrantsEvent): event is Extract<GrantsEvent, { type: IndexedType }> {
  return INDEXED.has(event.type);
}
