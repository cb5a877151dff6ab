import type { EntryView, LedgerEvent, Projection } from '../projection.ts';
import { townTable } from './view.ts';
import type { TownRow } from './view.ts';

const towns: EntryView<TownRow> = {
  kind: 'entries',
  table: townTable,
  handles: ['ProjectOpened', 'AdjustmentApproved', 'CentreApplied', 'CentreRecommended'],
  entriesOf(event) {
    const told = toldBy(event);
    if (told === undefined) return [];
    const { position, occurredOn: effectiveOn, recordedAt } = event;
    return [{ position, ...told, effectiveOn, recordedAt }];
  },
};

/**
 * The town (镇、街道、园区) that the lead unit of a project, or the host of a centre, is registered in:
 * as it applied, as the town recommended it (MH-2.3.3), and as it moved with consent (MH-1.6.5).
 */
export const townRegister: Projection = { name: 'town-register', version: 1, views: [towns] };

function toldBy(event: LedgerEvent): Pick<TownRow, 'projectId' | 'town'> | undefined {
  switch (event.type) {
    case 'ProjectOpened':
      return { projectId: event.data.projectId, town: event.data.lead.town ?? null };
    case 'CentreApplied':
      return { projectId: event.data.centreId, town: event.data.content.host.town ?? null };
    case 'CentreRecommended':
      return { projectId: event.data.centreId, town: event.data.town };
    case 'AdjustmentApproved':
      return movedBy(event);
    default:
      return undefined;
  }
}

/** The old town goes with the old address, whether or not a new one is known. */
function movedBy({ data }: LedgerEvent<'AdjustmentApproved'>) {
  const { projectId, adjustment } = data;
  if (adjustment.kind !== 'registered-address') return undefined;
  return { projectId, town: adjustment.newTown ?? null };
}
