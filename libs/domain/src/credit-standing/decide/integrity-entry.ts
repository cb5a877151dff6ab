import { accept } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { MakeIntegrityEntry, WithdrawIntegrityEntry } from '../commands.ts';
import type { CreditStandingEvent, IntegrityEntryMade } from '../events.ts';
import { creditStandingRejections } from '../rejections.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import type { CreditStanding, IntegrityEntryRecord } from '../state.ts';

type EntryDecision = Decision<CreditStandingEvent, CreditStandingRejection>;

/** Enters a person in the research-integrity list (科研诚信异常名录, MH-1.6.16); units have none. */
export function makeIntegrityEntry(
  { data }: MakeIntegrityEntry,
  standing: CreditStanding,
): EntryDecision {
  const entry: IntegrityEntryMade['data'] = { ...data, clause: 'MH-1.6.16' };
  const known = entryOf(data.entryId, standing);
  if (known?.withdrawal) return creditStandingRejections.entryWithdrawn(known.withdrawal);
  if (known) {
    return isSameContent(known, entry)
      ? accept()
      : creditStandingRejections.entryIdTaken(data.entryId);
  }
  return data.subject.kind === 'unit'
    ? creditStandingRejections.entryOfUnit(data.entryId, data.subject.creditCode)
    : accept({ type: 'IntegrityEntryMade', data: entry });
}

/** Withdraws an entry that was wrong; it counts for nothing from the beginning. */
export function withdrawIntegrityEntry(
  { data }: WithdrawIntegrityEntry,
  standing: CreditStanding,
): EntryDecision {
  const known = entryOf(data.entryId, standing);
  if (!known) return creditStandingRejections.entryUnknown(data.entryId);
  if (!known.withdrawal) return accept({ type: 'IntegrityEntryWithdrawn', data });
  return isSameContent(known.withdrawal, data)
    ? accept()
    : creditStandingRejections.entryWithdrawn(known.withdrawal);
}

function entryOf(entryId: string, standing: CreditStanding): IntegrityEntryRecord | undefined {
  return standing.integrityEntries.find((entry) => entry.entryId === entryId);
}
