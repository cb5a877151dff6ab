import type { MatchRecord } from '../match-record.ts';
import { recordOf, recordText } from './record-text.ts';

const VACANT = '';

/** What is kept of the record in a slot; all empty in a vacant one. */
export interface StoredRecord {
  readonly id: string;
  readonly source: string;
  readonly text: string;
}

/**
 * The records of an index, each as a line of text in a slot: the small number by which the posting
 * lists know it. A corrected record keeps its slot, and a slot given up is used again.
 */
export class RecordStore {
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #sources: string[] = [];
  readonly #texts: string[] = [];
  readonly #vacant: number[] = [];
  readonly #sourceNames = new Map<string, string>();

  /** How many records there are. */
  get size(): number {
    return this.#slots.size;
  }

  /** Above every slot, the vacant ones among them. */
  get slotCount(): number {
    return this.#texts.length;
  }

  /** The ids of all records, in no order that tells anything. */
  ids(): readonly string[] {
    return [...this.#slots.keys()];
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  /** What is kept in a slot. */
  at(slot: number): StoredRecord {
    return { id: this.idAt(slot), source: this.#sources[slot] ?? VACANT, text: this.textAt(slot) };
  }

  idAt(slot: number): string {
    return this.#ids[slot] ?? VACANT;
  }

  textAt(slot: number): string {
    return this.#texts[slot] ?? VACANT;
  }

  /** The record in a slot that is not vacant. */
  recordAt(slot: number): MatchRecord {
    return recordOf(this.textAt(slot));
  }

  /** Keeps a record, in place of the one of the same id if there is one, and gives its slot. */
  put(record: MatchRecord): number {
    const slot = this.#slots.get(record.id) ?? this.#vacant.pop() ?? this.#texts.length;
    const id = ownCopy(record.id);
    this.#fill(slot, { id, source: record.source, text: recordText(record) });
    return slot;
  }

  /** Gives up a slot. */
  vacate(slot: number): void {
    this.#slots.delete(this.idAt(slot));
    this.#leaveVacant(slot);
  }

  /** Fills the slot of the next number with what `at` gave of the slot of that number elsewhere. */
  append(stored: StoredRecord): void {
    const slot = this.#texts.length;
    if (stored.text === VACANT) this.#leaveVacant(slot);
    else this.#fill(slot, stored);
  }

  #leaveVacant(slot: number): void {
    this.#ids[slot] = VACANT;
    this.#sources[slot] = VACANT;
    this.#texts[slot] = VACANT;
    this.#vacant.push(slot);
  }

  #fill(slot: number, { id, source, text }: StoredRecord): void {
    this.#slots.set(id, slot);
    this.#ids[slot] = id;
    this.#sources[slot] = this.#nameOfSource(source);
    this.#texts[slot] = text;
  }

  /** One copy of a name that a million records share. */
  #nameOfSource(source: string): string {
    const known = this.#sourceNames.get(source);
    if (known !== undefined) return known;
    const name = ownCopy(source);
    this.#sourceNames.set(name, name);
    return name;
  }
}

/** A text cut out of a file keeps the whole file in memory; its copy does not. */
const ownCopy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
