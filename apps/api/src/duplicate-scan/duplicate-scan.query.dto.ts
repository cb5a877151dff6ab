import { Matches } from 'class-validator';
import type { ScanFilter, ScanPart } from '@grants/application';
import { BitsField, millibitsOf } from '../duplicate-case/score-field.ts';
import { LedgerIdField, TextField } from '../fields/fields.ts';
import { QueryFlagField, QueryNumberField } from '../fields/query-fields.ts';
import { FreshQuery } from '../query/query.dto.ts';

const LIMIT_MAX = 50;

/** Which pairs of a scan. */
export class DuplicateScanQuery extends FreshQuery {
  @TextField({
    sort: 'word',
    description: 'With a support of this list or programme on either side.',
    example: 'shanghai-2022',
    optional: true,
  })
  readonly source?: string;

  @TextField({
    description: 'With a unit on either side whose name or credit code has this text in it.',
    example: '示例科技',
    optional: true,
  })
  readonly unit?: string;

  @BitsField({ description: 'Of this score or a higher one.', optional: true })
  readonly scoreFrom?: number;

  @LedgerIdField({ description: 'With this application on one side.', optional: true })
  readonly applicationId?: string;

  @LedgerIdField({
    description: 'With this application or award on one side.',
    example: 'award-1',
    optional: true,
  })
  readonly supportId?: string;

  @QueryFlagField({
    description: 'Only pairs a case was opened on, or only those without; both when absent.',
    optional: true,
  })
  readonly isCase?: boolean;

  @TextField({
    description: '`nextCursor` of the part before; the first part when absent.',
    example: '-2310|application:A-2022-0001|external-award:award-1',
    optional: true,
  })
  @Matches(/^-?\d{1,9}\|./u, { message: 'must be a cursor that a scan has told' })
  readonly cursor?: string;

  @QueryNumberField({
    from: 1,
    to: LIMIT_MAX,
    description: 'How many at most; 20 when absent.',
    example: 20,
    optional: true,
  })
  readonly limit?: number;
}

/** The pairs a query asks for, whatever part of them. */
export function scanFilterOf(query: DuplicateScanQuery): ScanFilter {
  const { after: _after, cursor: _cursor, limit: _limit, scoreFrom, ...filter } = query;
  return {
    ...filter,
    ...(scoreFrom === undefined ? {} : { millibitsFrom: millibitsOf(scoreFrom) }),
  };
}

/** The part of them. */
export function scanPartOf({ cursor, limit }: DuplicateScanQuery): ScanPart {
  return {
    ...(cursor === undefined ? {} : { cursor }),
    ...(limit === undefined ? {} : { limit }),
  };
}
