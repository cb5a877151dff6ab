import type { Unit } from '../parties.ts';
import { withEntry } from '../with-entry.ts';
import type { ProjectDossier } from './dossier.ts';
import type {
  Adjustment,
  AdjustmentApproved,
  AdjustmentRefused,
  AdjustmentRequested,
} from './events.ts';

/** The record with an adjustment that was asked for, consented to or refused. */
export function withAdjustment(
  dossier: ProjectDossier,
  { type, data }: AdjustmentRequested | AdjustmentApproved | AdjustmentRefused,
): ProjectDossier {
  if (type === 'AdjustmentApproved') return withConsent(dossier, data);
  const { adjustments } = dossier;
  if (type === 'AdjustmentRequested') {
    const requested = { adjustment: data.adjustment, outcome: 'requested' } as const;
    return { ...dossier, adjustments: withEntry(adjustments, data.adjustmentId, requested) };
  }
  const record = adjustments.get(data.adjustmentId);
  if (record === undefined) return dossier;
  const refused = { ...record, outcome: 'refused' } as const;
  return { ...dossier, adjustments: withEntry(adjustments, data.adjustmentId, refused) };
}

/** What was consented to of the lead unit now holds. */
function withConsent(
  dossier: ProjectDossier,
  { adjustmentId, adjustment }: AdjustmentApproved['data'],
): ProjectDossier {
  const approved = { adjustment, outcome: 'approved' } as const;
  return {
    ...dossier,
    lead: adjusted(dossier.lead, adjustment),
    adjustments: withEntry(dossier.adjustments, adjustmentId, approved),
  };
}

function adjusted(lead: Unit, adjustment: Adjustment): Unit {
  switch (adjustment.kind) {
    case 'unit-name':
      return { ...lead, name: adjustment.newName };
    case 'registered-address':
      return movedTo(lead, adjustment.newDistrict, adjustment.newTown);
    case 'tax-jurisdiction':
      return { ...lead, taxDistrict: adjustment.newDistrict };
    case 'execution-period':
    case 'withdrawal':
      return lead;
  }
}

/** The old town goes with the old address, whether or not a new one is known. */
function movedTo({ town: _town, ...lead }: Unit, district: string, town?: string): Unit {
  const moved = { ...lead, registeredDistrict: district };
  return town === undefined ? moved : { ...moved, town };
}
