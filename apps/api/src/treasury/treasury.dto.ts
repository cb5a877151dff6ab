import type { WaiveDiscrepancy } from '@grants/domain';
import { Occurrence } from '../command/occurrence.ts';
import { TextField } from '../fields/fields.ts';

/** Takes a discrepancy as it is. */
export class WaiveDiscrepancyBody
  extends Occurrence
  implements Omit<WaiveDiscrepancy['data'], 'batchId' | 'discrepancyId'>
{
  @TextField({ sort: 'paragraph', description: 'Why.', example: '开户行来函说明户名变更' })
  readonly reason!: string;
}
