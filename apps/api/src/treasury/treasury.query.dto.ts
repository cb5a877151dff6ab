import { DISCREPANCY_KINDS } from '@grants/domain';
import type { DiscrepancyKind } from '@grants/domain';
import type { DiscrepancyFilter } from '@grants/read-store';
import { ChoiceField, LedgerIdField } from '../fields/fields.ts';
import { QueryFlagField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';
import { FreshQuery, PagedMomentQuery } from '../query/query.dto.ts';

type Standing = NonNullable<DiscrepancyFilter['standing']>;

const KINDS = Object.keys(DISCREPANCY_KINDS);
const STANDINGS = wordsOf<Standing>({ open: true, waived: true, resolved: true });

/** Which discrepancies. */
export class DiscrepanciesQuery extends PagedMomentQuery {
  @LedgerIdField({ description: 'Of this payment list.', optional: true })
  readonly batchId?: string;

  @ChoiceField({ of: KINDS, description: 'Of this kind.', optional: true })
  readonly kind?: DiscrepancyKind;

  @QueryFlagField({ description: 'Only those that block, or only warnings.', optional: true })
  readonly blocking?: boolean;

  @ChoiceField({ of: STANDINGS, description: 'That stood here.', optional: true })
  readonly standing?: Standing;

  @LedgerIdField({ description: 'About money of this fund.', optional: true })
  readonly fundId?: string;

  @LedgerIdField({ description: 'About this project.', optional: true })
  readonly projectId?: string;

  @LedgerIdField({ description: 'About this centre.', optional: true })
  readonly centreId?: string;

  @LedgerIdField({ description: 'About this disbursement.', optional: true })
  readonly disbursementId?: string;
}

/** Of which disbursement. */
export class LinesQuery extends FreshQuery {
  @LedgerIdField({ description: 'The disbursement.', example: 'T-2022-0001' })
  readonly disbursementId!: string;

  @LedgerIdField({ description: 'Of this project; ids are unique within it.', optional: true })
  readonly projectId?: string;

  @LedgerIdField({ description: 'Of this centre; ids are unique within it.', optional: true })
  readonly centreId?: string;
}
