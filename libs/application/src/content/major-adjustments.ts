import type {
  Adjustment,
  AdjustmentApproved,
  AdjustmentRefused,
  AdjustmentRequested,
} from '@grants/domain';
import type { RecordedEvent } from '@grants/event-store';
import { dateAt } from '@grants/kernel';
import type { CalendarDate, ClauseId } from '@grants/kernel';

/** A major adjustment that was asked for, and what was decided on it (MH-1.6.5). */
export interface MajorAdjustment {
  readonly adjustmentId: string;
  readonly kind: Adjustment['kind'];
  /** What it is to be from then on: a day, a name, a district with its town; null of a withdrawal. */
  readonly to: string | null;
  readonly reason: string;
  readonly requestedOn: CalendarDate;
  readonly outcome: 'requested' | 'approved' | 'refused';
  readonly decidedOn: CalendarDate | null;
  /** Why it was refused. */
  readonly refusedFor: string | null;
  /** The document of the consent. */
  readonly documentNumber: string | null;
  /** The clauses the decision rests on; that which asks for consent, before there is one. */
  readonly clauses: readonly ClauseId[];
}

const CONSENT: ClauseId = 'MH-1.6.5';

/** Every major adjustment of a project, in the order in which they were asked for. */
export function majorAdjustments(history: readonly RecordedEvent[]): readonly MajorAdjustment[] {
  const known = new Map<string, MajorAdjustment>();
  for (const event of history) {
    if (event.type === 'AdjustmentRequested') {
      const asked = requested(event);
      known.set(asked.adjustmentId, asked);
      continue;
    }
    const { adjustmentId } = event.data as Partial<AdjustmentRefused['data']>;
    const before = adjustmentId === undefined ? undefined : known.get(adjustmentId);
    if (before !== undefined) known.set(before.adjustmentId, { ...before, ...decided(event) });
  }
  return [...known.values()];
}

function requested({ data, metadata }: RecordedEvent): MajorAdjustment {
  const { adjustmentId, adjustment, reason } = data as AdjustmentRequested['data'];
  return {
    adjustmentId,
    kind: adjustment.kind,
    to: newValueOf(adjustment),
    reason,
    requestedOn: dateAt(metadata.occurredAt),
    outcome: 'requested',
    decidedOn: null,
    refusedFor: null,
    documentNumber: null,
    clauses: [CONSENT],
  };
}

function decided({ type, data, metadata }: RecordedEvent): Partial<MajorAdjustment> {
  const decidedOn = dateAt(metadata.occurredAt);
  if (type === 'AdjustmentApproved') {
    const { document, basis } = data as AdjustmentApproved['data'];
    const clauses = clausesOf(basis);
    return { outcome: 'approved', decidedOn, documentNumber: document.number, clauses };
  }
  if (type !== 'AdjustmentRefused') return {};
  const { reason, basis } = data as AdjustmentRefused['data'];
  return { outcome: 'refused', decidedOn, refusedFor: reason, clauses: clausesOf(basis) };
}

function clausesOf(basis: AdjustmentApproved['data']['basis']): readonly ClauseId[] {
  const clauses = [...new Set(basis.map(({ clause }) => clause))];
  return clauses.length === 0 ? [CONSENT] : clauses;
}

function newValueOf(adjustment: Adjustment): string | null {
  switch (adjustment.kind) {
    case 'withdrawal':
      return null;
    case 'execution-period':
      return adjustment.newEnd;
    case 'unit-name':
      return adjustment.newName;
    case 'registered-address':
      return `${adjustment.newDistrict}${adjustment.newTown ?? ''}`;
    case 'tax-jurisdiction':
      return adjustment.newDistrict;
  }
}
