import type { ClauseId } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { EntryView, LedgerEvent } from '../projection.ts';
import { STORY_EVENTS, subjectOf } from './story.ts';
import { summaryKeyOf } from './summary-key.ts';
import { historyClauseTable } from './view.ts';
import type { HistoryClauseRow } from './view.ts';

/** The findings an event was decided on; none where nothing was judged. */
export function basisOf({ data }: LedgerEvent): Basis {
  return 'basis' in data ? data.basis : [];
}

/** The clauses an event rests on, each once: those of its findings, of its hold, and its own. */
export function clausesOf(event: LedgerEvent): readonly ClauseId[] {
  const clauses = new Set(basisOf(event).map((finding) => finding.clause));
  if ('hold' in event.data) clauses.add(event.data.hold.clause);
  if ('clause' in event.data) clauses.add(event.data.clause);
  return [...clauses];
}

/** Where each clause was applied: every event of a story, every ban and every draw that cites it. */
export const clauseUses: EntryView<HistoryClauseRow> = {
  kind: 'entries',
  table: historyClauseTable,
  handles: [...STORY_EVENTS, 'BanImposed', 'BanInherited', 'SampleDrawn'],
  entriesOf(event) {
    const subject = subjectOf(event) ?? subjectElsewhere(event);
    if (subject === undefined) return [];
    return clausesOf(event).map((clause) => ({
      clause,
      position: event.position,
      subject,
      type: event.type,
      summaryKey: summaryKeyOf(event),
      occurredOn: event.occurredOn,
      recordedAt: event.recordedAt,
      findings: findingsUnder(clause, basisOf(event)),
    }));
  },
};

/** Whom an event that is part of no story is about. */
function subjectElsewhere({ type, data }: LedgerEvent): string | undefined {
  switch (type) {
    case 'BanImposed':
    case 'BanInherited':
      return data.subject.kind === 'unit' ? `unit:${data.subject.creditCode}` : undefined;
    case 'SampleDrawn':
      return `draw:${data.drawId}`;
    default:
      return undefined;
  }
}

function findingsUnder(clause: ClauseId, basis: Basis): string {
  const own = basis.filter((finding) => finding.clause === clause);
  return [...new Set(own.map(({ rule, verdict }) => `${rule}=${verdict}`))].join(' ');
}
