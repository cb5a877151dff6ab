import { PositionField, QueryNumberField } from '../fields/query-fields.ts';

const LIMIT_MAX = 500;

/** Which part of a public list. */
export class PublicQuery {
  @PositionField({
    description: '`nextCursor` of the part before; the first part when absent.',
    optional: true,
  })
  readonly cursor?: string;

  @QueryNumberField({
    from: 1,
    to: LIMIT_MAX,
    description: 'How many at most; 50 when absent.',
    example: 50,
    optional: true,
  })
  readonly limit?: number;
}
