import type { DrawSample } from '@grants/domain';
import { Occurrence } from '../command/occurrence.ts';
import { LedgerIdField, TextField, WholeNumberField } from '../fields/fields.ts';

/** More than are recommended between two draws. */
const CANDIDATES_MAX = 500;

/** Draws a sample of the recommended applications (SH-11.2). */
export class DrawSampleBody extends Occurrence implements Omit<DrawSample['data'], 'drawId'> {
  @LedgerIdField({ description: 'Id of the draw; made when absent.', optional: true })
  readonly drawId?: string;

  @LedgerIdField({
    list: { min: 1, max: CANDIDATES_MAX },
    description: 'The recommended recognitions, each once; their order tells nothing.',
    example: ['R-2022-0311', 'R-2022-0312'],
  })
  readonly candidates!: readonly string[];

  @WholeNumberField({
    from: 1,
    to: CANDIDATES_MAX,
    description: 'How many are drawn.',
    example: 1,
  })
  readonly size!: number;

  @TextField({
    sort: 'word',
    description: 'Announced before the draw, e.g. a lottery number of the day.',
    example: '双色球2022047期',
  })
  readonly seed!: string;
}
