import type { DocumentView, LedgerEvent } from '../projection.ts';
import { banHoldTable } from './hold-view.ts';
import type { BanHoldRow } from './hold-view.ts';

const HELD = ['ApplicationHeld', 'ProjectHeld', 'CentreHeld', 'RecognitionHeld'] as const;
const RELEASED = [
  'ApplicationHoldReleased',
  'ProjectHoldReleased',
  'CentreHoldReleased',
  'RecognitionHoldReleased',
] as const;

type Held = LedgerEvent<(typeof HELD)[number]>;
type Released = LedgerEvent<(typeof RELEASED)[number]>;

/** The holds that bans placed. One that is placed again is open again. */
export const banHolds: DocumentView<BanHoldRow> = {
  kind: 'documents',
  table: banHoldTable,
  handles: [...HELD, ...RELEASED],
  keysOf(event) {
    const told = event as Held | Released;
    if (!isHeld(told)) return [keyOf(told, told.data.holdId)];
    const { ground, holdId } = told.data.hold;
    return ground === 'ban' ? [keyOf(told, holdId)] : [];
  },
  evolve(row, event, key) {
    const told = event as Held | Released;
    if (isHeld(told)) return placed(told, key);
    return row && { ...row, ...released(told), position: event.position };
  },
};

function isHeld(event: Held | Released): event is Held {
  return 'hold' in event.data;
}

function placed(event: Held, key: string): BanHoldRow {
  const { position, occurredOn, recordedAt } = event;
  const { holdId, sourceId, clause, until } = event.data.hold;
  const { kind, id } = heldBy(event);
  return {
    key,
    heldKind: kind,
    heldId: id,
    holdId,
    banId: sourceId,
    clause,
    until: until ?? null,
    heldOn: occurredOn,
    heldPosition: position,
    heldRecordedAt: recordedAt,
    releasedOn: null,
    releaseReason: null,
    releasedPosition: null,
    releasedRecordedAt: null,
    position,
  };
}

const released = ({ data, occurredOn, position, recordedAt }: Released) => ({
  releasedOn: occurredOn,
  releaseReason: data.reason,
  releasedPosition: position,
  releasedRecordedAt: recordedAt,
});

function keyOf(event: Held | Released, holdId: string): string {
  const { kind, id } = heldBy(event);
  return `${kind}:${id}|${holdId}`;
}

/** What a hold is on. */
function heldBy({ type, data }: Held | Released): {
  readonly kind: BanHoldRow['heldKind'];
  readonly id: string;
} {
  switch (type) {
    case 'ApplicationHeld':
    case 'ApplicationHoldReleased':
      return { kind: 'application', id: data.applicationId };
    case 'ProjectHeld':
    case 'ProjectHoldReleased':
      return { kind: 'project', id: data.projectId };
    case 'CentreHeld':
    case 'CentreHoldReleased':
      return { kind: 'centre', id: data.centreId };
    case 'RecognitionHeld':
    case 'RecognitionHoldReleased':
      return { kind: 'recognition', id: data.recognitionId };
  }
}
