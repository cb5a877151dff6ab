import type { Programme } from '@grants/domain';
import { wordsOf } from '../fields/words.ts';

/** Programmes that calls and funds can be of. */
export const PROGRAMMES = wordsOf<Programme>({
  'key-core-technology': true,
  'national-municipal-centre': true,
  'district-centre': true,
});
