import { TABLE_FORMATS } from '@grants/application';
import type { TableFormat } from '@grants/application';
import type { BannedProgramme } from '@grants/domain';
import type { CalendarDate, CreditCode } from '@grants/kernel';
import type { BanFilter } from '@grants/read-store';
import { ChoiceField, CreditCodeField, DateField, TextField } from '../fields/fields.ts';
import { KnownAtField, PositionField, QueryNumberField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';
import { FreshQuery, PagedMomentQuery } from '../query/query.dto.ts';
import { BANNED } from './credit.dto.ts';

type BanStatus = NonNullable<BanFilter['status']>;
type BanKind = NonNullable<BanFilter['kind']>;

const STATUSES = wordsOf<BanStatus>({ past: true, active: true, future: true });
const KINDS = wordsOf<BanKind>({ own: true, inherited: true });
const LIMIT_MAX = 500;

const KNOWN_AT = {
  description: 'What the ledger knew at this position or moment; all it knows when absent.',
  optional: true,
};
const PROGRAMME = { of: BANNED, description: 'That close this programme.', optional: true };

/** Which bans, and as of when; today, unless a day is named. */
export class BansQuery extends PagedMomentQuery {
  @ChoiceField({ of: STATUSES, description: 'That stand here on the day.', optional: true })
  readonly status?: BanStatus;

  @CreditCodeField({ description: 'Of this unit.', optional: true })
  readonly creditCode?: CreditCode;

  @ChoiceField(PROGRAMME)
  readonly programme?: BannedProgramme;

  @ChoiceField({
    of: KINDS,
    description: 'Imposed on the unit itself, or come from a unit it stands for.',
    optional: true,
  })
  readonly kind?: BanKind;

  @TextField({
    description: 'Part of the credit code or of a name of the unit.',
    example: '芯片',
    optional: true,
  })
  readonly text?: string;

  @ChoiceField({
    of: TABLE_FORMATS,
    description: 'The whole of it as a file, whatever `cursor` and `limit` say; JSON when absent.',
    optional: true,
  })
  readonly format?: TableFormat;
}

/** Whether a unit was banned: on which day, as known when, by a ban that closes what. */
export class BannedQuery extends FreshQuery {
  @DateField({ description: 'The day; today when absent.', example: '2022-12-31', optional: true })
  readonly asOf?: CalendarDate;

  @DateField({
    description: 'The older name of `asOf`, which goes before it.',
    example: '2022-12-31',
    optional: true,
  })
  readonly on?: CalendarDate;

  @KnownAtField(KNOWN_AT)
  readonly asKnownAt?: string;

  @ChoiceField({ ...PROGRAMME, description: 'By a ban that closes this programme.' })
  readonly programme?: BannedProgramme;
}

/** The record of a person, as it was known. */
export class PersonRecordQuery extends FreshQuery {
  @KnownAtField(KNOWN_AT)
  readonly asKnownAt?: string;
}

/** Which changes. */
export class BanChangesQuery {
  @PositionField({
    description: '`position` of the last change that was read; from the first on when absent.',
    optional: true,
  })
  readonly after?: string;

  @QueryNumberField({
    from: 1,
    to: LIMIT_MAX,
    description: 'How many at most; 50 when absent.',
    example: 50,
    optional: true,
  })
  readonly limit?: number;
}
