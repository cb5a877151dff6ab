import type { ExternalAwardContent, ExternalAwardEvent } from './events.ts';

/** An award of another funder, as its list last told it. */
export type ExternalAward =
  | { readonly status: 'unknown' }
  | { readonly status: 'known'; readonly award: ExternalAwardContent };

export const initialExternalAward: ExternalAward = { status: 'unknown' };

/** The award after an event: either event carries the whole award as it now stands. */
export function evolve(_state: ExternalAward, event: ExternalAwardEvent): ExternalAward {
  switch (event.type) {
    case 'ExternalAwardRecorded':
    case 'ExternalAwardCorrected':
      return { status: 'known', award: event.data.award };
  }
}
