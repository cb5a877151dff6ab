import type { Projection } from '../projection.ts';
import { banChanges, bans } from './bans.ts';
import { banHolds } from './holds.ts';
import { creditSubjects, integrityEntries, successions, violations } from './records.ts';

/**
 * The credit blacklist: every ban of every unit, its own and those that came from units it stands
 * for, past, present and to come, with the links they went over and with the violations and
 * integrity entries beside them, and the holds they placed. Each row says when the ledger learned what, so that a reader can
 * ask what stood on a day, and what was known of it by then.
 *
 * That a ban went on its way, and that a link was acknowledged, are notes between records: what a
 * ban reached is told by the record that took it.
 */
export const creditBlacklist: Projection = {
  name: 'credit-blacklist',
  version: 3,
  views: [bans, banChanges, banHolds, successions, violations, integrityEntries, creditSubjects],
};
