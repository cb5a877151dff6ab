import { declaredTypesOf } from './declared-types.ts';
import type { DeclaredTypes } from './declared-types.ts';

const ENTRIES = ['libs/domain/index.ts', 'libs/event-store/index.ts'];

let read: DeclaredTypes | undefined;

/** The types of the ledger's events and refusals; read once, whoever asks. */
export function ledgerTypes(): DeclaredTypes {
  read ??= declaredTypesOf(ENTRIES);
  return read;
}
