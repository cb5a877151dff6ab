import type {
  PolicyOverrideEvent,
  PolicyOverrideRecorded,
  PolicyOverrideWithdrawn,
} from './events.ts';

/** An override as it was recorded, and its withdrawal. */
export interface OverrideRecord {
  readonly override: PolicyOverrideRecorded['data'];
  readonly withdrawal?: PolicyOverrideWithdrawn['data'];
}

/** Every override of one edition, in the order they were recorded. */
export interface PolicyOverrides {
  readonly status: 'unrecorded' | 'recorded';
  readonly records: readonly OverrideRecord[];
}

export const initialPolicyOverrides: PolicyOverrides = { status: 'unrecorded', records: [] };

/** The overrides after an event. */
export function evolve({ records }: PolicyOverrides, event: PolicyOverrideEvent): PolicyOverrides {
  switch (event.type) {
    case 'PolicyOverrideRecorded':
      return { status: 'recorded', records: [...records, { override: event.data }] };
    case 'PolicyOverrideWithdrawn':
      return {
        status: 'recorded',
        records: records.map((record) =>
          record.override.overrideId === event.data.overrideId
            ? { ...record, withdrawal: event.data }
            : record,
        ),
      };
  }
}
