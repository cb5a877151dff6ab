import { Shown, ShownOrNull } from '../fields/shown.ts';

/** How the ledger is doing. */
export interface Health {
  readonly status: 'ok' | 'failing';
  readonly lastPosition: string | null;
  readonly views: 'idle' | 'running' | 'stopped' | 'failed';
  readonly viewsPosition: string | null;
  readonly viewsBehind: boolean;
  readonly matching: 'idle' | 'running' | 'stopped' | 'failed';
  readonly matchingRebuilt: string | null;
  readonly reactions: 'running' | 'failed';
}

/** How the ledger is doing, as the API shows it. */
export class HealthView implements Health {
  @Shown('text', '`ok`, or `failing` when somebody has to look.', 'ok')
  readonly status!: Health['status'];

  @ShownOrNull('position', 'Position of the last event; null before the first.')
  readonly lastPosition!: string | null;

  @Shown('text', 'How the views do.', 'running')
  readonly views!: Health['views'];

  @ShownOrNull('position', 'Position every view has reached; null before the first event.')
  readonly viewsPosition!: string | null;

  @Shown('flag', 'Whether the views have still to catch up.')
  readonly viewsBehind!: boolean;

  @Shown('text', 'How the match indexes do.', 'running')
  readonly matching!: Health['matching'];

  @ShownOrNull(
    'text',
    'Why the match indexes were built again at the start; null when they were not.',
  )
  readonly matchingRebuilt!: string | null;

  @Shown('text', '`running`, or `failed` when a reaction met what nobody foresaw.', 'running')
  readonly reactions!: Health['reactions'];
}
