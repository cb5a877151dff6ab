import { accept } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { MakeIntegrityEntry } from '../commands.ts';
import type { CreditStandingEvent, IntegrityEntryMade } from '../events.ts';
import { creditStandingRejections } from '../rejections.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import type { CreditStanding } from '../state.ts';

/** Enters a person in the research-integrity list (科研诚信异常名录, MH-1.6.16); units have none. */
export function makeIntegrityEntry(
  { data }: MakeIntegrityEntry,
  standing: CreditStanding,
): Decision<CreditStandingEvent, CreditStandingRejection> {
  const entry: IntegrityEntryMade['data'] = { ...data, clause: 'MH-1.6.16' };
  const known = standing.integrityEntries.find(({ entryId }) => entryId === data.entryId);
  if (known) {
    return isSameContent(known, entry)
      ? accept()
      : creditStandingRejections.entryIdTaken(data.entryId);
  }
  return data.subject.kind === 'unit'
    ? creditStandingRejections.entryOfUnit(data.entryId, data.subject.creditCode)
    : accept({ type: 'IntegrityEntryMade', data: entry });
}
