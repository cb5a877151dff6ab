import { canonicalJson } from '@grants/kernel';
import type { EntryView, LedgerEvent } from '../projection.ts';
import { caseOpeningTable, caseStepTable } from './view.ts';
import type { CaseOpeningRow, CaseStepRow, DuplicateCaseStatus, FoundPair } from './view.ts';

/** Where each event leaves its case. */
const STATUS_AFTER = {
  DuplicateCaseOpened: 'open',
  DuplicateCaseFollowedUp: 'followed-up',
  DuplicateCaseConfirmed: 'confirmed',
  DuplicateCaseDismissed: 'dismissed',
  DuplicateCaseOverturned: 'overturned',
} as const satisfies Partial<Record<LedgerEvent['type'], DuplicateCaseStatus>>;

type CaseEventType = keyof typeof STATUS_AFTER;
type CaseEvent = LedgerEvent<CaseEventType>;

/** What every opening of a case was made on; a case that opens again keeps only the last in its row. */
export const caseOpenings: EntryView<CaseOpeningRow> = {
  kind: 'entries',
  table: caseOpeningTable,
  handles: ['DuplicateCaseOpened'],
  entriesOf(event) {
    if (event.type !== 'DuplicateCaseOpened') return [];
    const { position, data } = event;
    return [{ position, caseId: data.caseId, ...foundPairOf(data) }];
  },
};

/** Everything that happened to cases. */
export const caseSteps: EntryView<CaseStepRow> = {
  kind: 'entries',
  table: caseStepTable,
  handles: Object.keys(STATUS_AFTER) as CaseEventType[],
  entriesOf: (event) => (isOfCase(event) ? [stepOf(event)] : []),
};

/** The two supports of a case, and what speaks for their being one project. */
export function foundPairOf(data: LedgerEvent<'DuplicateCaseOpened'>['data']): FoundPair {
  const { ours, other, evidence } = data;
  return {
    oursKind: ours.kind,
    oursId: ours.id,
    oursSource: ours.source,
    oursTitle: ours.title,
    otherKind: other.kind,
    otherId: other.id,
    otherSource: other.source,
    otherTitle: other.title,
    creditCode: ours.creditCode ?? null,
    unitName: ours.unitName ?? null,
    rule: evidence.rule,
    titleLikeness: evidence.titleLikeness,
    facts: JSON.stringify(evidence.facts),
    linkage: evidence.linkage ? canonicalJson(evidence.linkage) : null,
    scoreMillibits: evidence.linkage?.scoreMillibits ?? null,
    matcherVersion: data.matcherVersion,
    knownAt: data.knownAt,
  };
}

function isOfCase(event: LedgerEvent): event is CaseEvent {
  return event.type in STATUS_AFTER;
}

function stepOf(event: CaseEvent): CaseStepRow {
  const { type, data, metadata, position, recordedAt, occurredOn } = event;
  return {
    position,
    recordedAt,
    effectiveOn: occurredOn,
    caseId: data.caseId,
    status: STATUS_AFTER[type],
    actorId: metadata.actor.id,
    reason: 'reason' in data ? data.reason : null,
    document: 'document' in data ? data.document.number : null,
    note: 'note' in data ? data.note : null,
  };
}
