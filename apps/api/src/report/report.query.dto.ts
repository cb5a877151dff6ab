import { POSTING_FORMATS, TABLE_FORMATS } from '@grants/application';
import type { ExportFormat, TableFormat } from '@grants/application';
import type { FundSource, Programme } from '@grants/domain';
import { EXECUTION_GROUPS } from '@grants/read-store';
import type { DisbursementFilter, ExecutionGroup, RecoveryFilter } from '@grants/read-store';
import { PROGRAMMES } from '../call/programmes.ts';
import { ChoiceField, LedgerIdField } from '../fields/fields.ts';
import { QueryNumberField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';
import { FUND_SOURCES } from '../fund/fund.dto.ts';
import { FundPostingsQuery } from '../fund/postings.query.dto.ts';
import { MomentQuery, PagedMomentQuery } from '../query/query.dto.ts';

type DisbursementStatus = NonNullable<DisbursementFilter['status']>;
type RecoveryStatus = NonNullable<RecoveryFilter['status']>;

const DISBURSEMENT_STATUSES = wordsOf<DisbursementStatus>({
  requested: true,
  begun: true,
  authorised: true,
  paid: true,
  returned: true,
  cancelled: true,
});
const RECOVERY_STATUSES = wordsOf<RecoveryStatus>({
  outstanding: true,
  'write-off-requested': true,
  settled: true,
});

const FORMAT = {
  description: 'The whole of it as a file, whatever `cursor` and `limit` say; JSON when absent.',
  optional: true,
};
const FUND = { description: 'Of this fund.', example: 'F12-2022', optional: true };
const PROJECT = {
  description: 'Of this project or centre.',
  example: 'P-2022-0042',
  optional: true,
};
const DAYS = { from: 0, to: 100_000, optional: true };
const PROGRAMME = { of: PROGRAMMES, description: 'Of this programme.', optional: true };

/** A report as of a day, and as it was known. */
export class ReportQuery extends MomentQuery {
  @ChoiceField({ of: TABLE_FORMATS, ...FORMAT })
  readonly format?: TableFormat;
}

/** Budget execution of which funds, and by what. */
export class BudgetExecutionQuery extends ReportQuery {
  @ChoiceField({
    of: EXECUTION_GROUPS,
    description: 'By what it is told; by fund when absent.',
    optional: true,
  })
  readonly by?: ExecutionGroup;

  @ChoiceField(PROGRAMME)
  readonly programme?: Programme;

  @QueryNumberField({
    from: 1990,
    to: 2100,
    description: 'Of funds of this fiscal year.',
    example: 2022,
    optional: true,
  })
  readonly fiscalYear?: number;

  @ChoiceField({ of: FUND_SOURCES, description: 'Of funds of this source.', optional: true })
  readonly source?: FundSource;
}

/** A register as of a day, and as it was known. */
export class RegisterQuery extends PagedMomentQuery {
  @ChoiceField({ of: TABLE_FORMATS, ...FORMAT })
  readonly format?: TableFormat;

  @LedgerIdField(FUND)
  readonly fundId?: string;
}

/** Which promises. */
export class AgeingQuery extends RegisterQuery {
  @QueryNumberField({
    ...DAYS,
    description: 'Promises of so many days or more; the sums are of all.',
    example: 91,
  })
  readonly fromDays?: number;

  @QueryNumberField({
    ...DAYS,
    description: 'Promises of so many days or fewer; the sums are of all.',
    example: 180,
  })
  readonly toDays?: number;
}

/** Which postings. */
export class PostingsQuery extends FundPostingsQuery {
  @ChoiceField({ of: POSTING_FORMATS, ...FORMAT })
  readonly format?: ExportFormat;

  @LedgerIdField(FUND)
  readonly fundId?: string;
}

/** Which disbursements. */
export class DisbursementsQuery extends RegisterQuery {
  @ChoiceField({ of: DISBURSEMENT_STATUSES, description: 'That stood so.', optional: true })
  readonly status?: DisbursementStatus;

  @LedgerIdField(PROJECT)
  readonly projectId?: string;

  @ChoiceField(PROGRAMME)
  readonly programme?: Programme;
}

/** Which recoveries. */
export class RecoveriesQuery extends RegisterQuery {
  @ChoiceField({ of: RECOVERY_STATUSES, description: 'That stood so.', optional: true })
  readonly status?: RecoveryStatus;

  @LedgerIdField(PROJECT)
  readonly projectId?: string;

  @ChoiceField(PROGRAMME)
  readonly programme?: Programme;
}
