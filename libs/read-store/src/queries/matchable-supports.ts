import type { ExpressionBuilder } from 'kysely';
import type { SupportRow } from '@grants/projections';
import type { ViewTables } from '../view-tables.ts';

type SupportJoin = ViewTables & { readonly project: Partial<ViewTables['project']> };

/** The supports a pair can be made with: of the same unit, bearing or matched by the other's number. */
export function canMatch(support: SupportRow, keys: readonly string[]) {
  const { creditCode, kind, id, projectId, awardNumber, requiredMatchOf } = support;
  const numbers = [...(kind === 'application' ? [id, projectId] : [awardNumber]), requiredMatchOf];
  return (eb: ExpressionBuilder<SupportJoin, 'support' | 'project'>) =>
    eb.or([
      eb('support.creditCode', '=', creditCode),
      ...(keys.length === 0 ? [] : [eb('support.key', 'in', [...keys])]),
      ...numbers
        .filter((number) => number !== null)
        .flatMap((number) => [
          eb('support.awardNumber', '=', number),
          eb('support.key', '=', `application:${number}`),
          eb('support.projectId', '=', number),
        ]),
    ]);
}

/** A revoked approval is as if it had not been given: its project is no support any more. */
export function withoutRevoked({
  projectStatus,
  ...support
}: SupportRow & { readonly projectStatus: string | null }): SupportRow {
  return projectStatus === 'revoked' ? { ...support, status: 'closed' } : support;
}
