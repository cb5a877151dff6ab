import type { ClauseId } from '@grants/kernel';
import type { Tranche } from './events.ts';

/** The clause each tranche is paid under: 30 % once approved, at most the rest once accepted. */
export const TRANCHE_CLAUSES = {
  first: 'MH-1.5.1',
  final: 'MH-1.5.2',
} as const satisfies Record<Tranche, ClauseId>;
