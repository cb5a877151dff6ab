import type { SupportRow } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';

/** The supports of a unit, by its credit code or by the names that lists write. */
export class UnitSupportQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Every support that names a unit by its credit code, in the order they came. */
  async ofUnit(creditCode: string): Promise<readonly SupportRow[]> {
    return this.database
      .selectFrom('support')
      .selectAll()
      .where('creditCode', '=', creditCode)
      .orderBy('firstPosition')
      .execute();
  }

  /** The names under which awards without a credit code know their units. */
  async namesWithoutCode(): Promise<readonly string[]> {
    const rows = await this.database
      .selectFrom('support')
      .select('unitName')
      .distinct()
      .where('unitName', 'is not', null)
      .where('creditCode', 'is', null)
      .execute();
    return rows.flatMap(({ unitName }) => unitName ?? []);
  }

  /** The awards without a credit code whose unit is written in one of these ways. */
  async naming(unitNames: readonly string[]): Promise<readonly SupportRow[]> {
    if (unitNames.length === 0) return [];
    return this.database
      .selectFrom('support')
      .selectAll()
      .where('unitName', 'in', [...unitNames])
      .where('creditCode', 'is', null)
      .orderBy('firstPosition')
      .execute();
  }
}
