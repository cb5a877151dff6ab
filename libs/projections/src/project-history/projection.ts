import { isMoneyEvent, postingOf } from '../fund-commitment-ledger/posting.ts';
import type { EntryView, LedgerEvent, Projection } from '../projection.ts';
import { basisOf, clausesOf, clauseUses } from './clauses.ts';
import { STORY_EVENTS, subjectOf } from './story.ts';
import { summaryKeyOf } from './summary-key.ts';
import { historyLinkTable, historyTable } from './view.ts';
import type { HistoryLinkRow, HistoryRow } from './view.ts';

const entries: EntryView<HistoryRow> = {
  kind: 'entries',
  table: historyTable,
  handles: STORY_EVENTS,
  entriesOf(event) {
    const subject = subjectOf(event);
    return subject === undefined ? [] : [entryOf(event, subject)];
  },
};

const links: EntryView<HistoryLinkRow> = {
  kind: 'entries',
  table: historyLinkTable,
  handles: ['ApprovalInitiated', 'DuplicateCaseOpened'],
  entriesOf: linksOf,
};

/**
 * The history of a project, a centre or a recognition: every event of its application, of itself, of
 * its money and of the cases about it, in global order, with who acted in which role, under which clauses, on what basis
 * and with what effect on money. Beside it, by clause, where each was applied.
 */
export const projectHistory: Projection = {
  name: 'project-history',
  version: 3,
  views: [entries, links, clauseUses],
};

function entryOf(event: LedgerEvent, subject: string): HistoryRow {
  const { metadata } = event;
  const basis = basisOf(event);
  return {
    subject,
    position: event.position,
    eventId: event.eventId,
    stream: event.stream,
    revision: event.revision,
    type: event.type,
    summaryKey: summaryKeyOf(event),
    occurredAt: metadata.occurredAt,
    occurredOn: event.occurredOn,
    recordedAt: event.recordedAt,
    backfillReason: metadata.backfillReason ?? null,
    actorId: metadata.actor.id,
    actorRole: metadata.actor.role,
    clauses: clausesOf(event).join(' '),
    basis: basis.length === 0 ? null : JSON.stringify(basis),
    facts: JSON.stringify(factsOf(event.data)),
    ...moneyOf(event),
  };
}

/** The plain values of an event's data, and the number of the document behind it. */
function factsOf(data: LedgerEvent['data']): Record<string, unknown> {
  const values = data as Readonly<Record<string, unknown>>;
  const facts: Record<string, unknown> = {};
  for (const name in values) if (typeof values[name] !== 'object') facts[name] = values[name];
  if ('document' in data && 'number' in data.document) facts['document'] = data.document.number;
  return facts;
}

function moneyOf(event: LedgerEvent) {
  if (!isMoneyEvent(event)) {
    return { fundId: null, debitAccount: null, creditAccount: null, amountFen: null };
  }
  const { fundId, debitAccount, creditAccount, amountFen } = postingOf(event);
  return { fundId, debitAccount, creditAccount, amountFen };
}

function linksOf(event: LedgerEvent): readonly HistoryLinkRow[] {
  const { position } = event;
  if (event.type === 'ApprovalInitiated') {
    const { applicationId, projectId } = event.data;
    return [{ applicationId, subject: `project:${projectId}`, position }];
  }
  if (event.type !== 'DuplicateCaseOpened') return [];
  const subject = `case:${event.data.caseId}`;
  return [event.data.ours, event.data.other]
    .filter((side) => side.kind === 'application')
    .map((side) => ({ applicationId: side.id, subject, position }));
}
