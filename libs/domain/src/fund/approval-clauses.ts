import type { ClauseId } from '@grants/kernel';
import type { Programme } from '../call/events.ts';

/** The clause by which an approval of a programme is made, for which its money is promised first. */
export const APPROVAL_CLAUSES: Readonly<Record<Programme, ClauseId>> = {
  'key-core-technology': 'MH-1.4.4',
  'national-municipal-centre': 'MH-2.4',
  'district-centre': 'MH-2.4',
};
