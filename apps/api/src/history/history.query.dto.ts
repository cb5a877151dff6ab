import { QueryNumberField } from '../fields/query-fields.ts';
import { PagedMomentQuery } from '../query/query.dto.ts';

const REVISION_MAX = 999_999_999;

/** Which part of a story, and as of when. */
export class HistoryQuery extends PagedMomentQuery {
  @QueryNumberField({
    from: 0,
    to: REVISION_MAX,
    description: "Up to this revision of the subject's own stream.",
    example: 3,
    optional: true,
  })
  readonly atRevision?: number;
}
