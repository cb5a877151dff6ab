import { sql } from 'kysely';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { ViewTables } from '../../view-tables.ts';

/** Whether a clause was applied on something of a unit: what it leads, hosts or asked for, or itself. */
export function isOfUnit(
  eb: ExpressionBuilder<ViewTables, 'historyClause'>,
  creditCode: string,
): Expression<SqlBool> {
  return eb.or([
    eb('subject', '=', `unit:${creditCode}`),
    eb(
      'subject',
      'in',
      eb
        .selectFrom('application')
        .select(sql<string>`'application:' || application_id`.as('subject'))
        .where('leadCreditCode', '=', creditCode),
    ),
    eb(
      'subject',
      'in',
      eb
        .selectFrom('project')
        .select(sql<string>`'project:' || project_id`.as('subject'))
        .where('leadCreditCode', '=', creditCode),
    ),
    eb(
      'subject',
      'in',
      eb
        .selectFrom('centre')
        .select(sql<string>`'centre:' || centre_id`.as('subject'))
        .where('hostCreditCode', '=', creditCode),
    ),
    eb(
      'subject',
      'in',
      eb
        .selectFrom('recognition')
        .select(sql<string>`'recognition:' || recognition_id`.as('subject'))
        .where('applicantCreditCode', '=', creditCode),
    ),
  ]);
}
