import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ViewDatabase } from '../view-tables.ts';

/**
 * What units are called, as papers with their credit code name them: the last application, award,
 * recognition or centre, or where the office vouches for the code. Names are those known now.
 */
export class UnitNames {
  constructor(private readonly database: ViewDatabase) {}

  /** The name of each unit by its credit code; a unit that never handed in a paper has none. */
  async of(creditCodes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (creditCodes.length === 0) return new Map();
    const wanted = [...new Set(creditCodes)];
    const rows = await this.database
      .selectFrom(named().as('named'))
      .select(['named.creditCode', 'named.name'])
      .where('named.creditCode', 'in', wanted)
      .orderBy('named.position')
      .execute();
    return new Map(rows.map(({ creditCode, name }) => [creditCode, name]));
  }

  /** The credit codes of units that bear a text in a name, now or before. */
  withNameLike(text: string): RawBuilder<string> {
    return sql<string>`(SELECT credit_code FROM ${named()} WHERE instr(name, ${text}) > 0)`;
  }
}

interface NamedUnit {
  readonly creditCode: string;
  readonly name: string;
  readonly position: string;
}

/** Every name of every unit, with the place in the global order it stands from. */
function named(): RawBuilder<NamedUnit> {
  return sql<NamedUnit>`(
    SELECT credit_code, unit_name AS name, first_position AS position FROM support
      WHERE credit_code IS NOT NULL AND unit_name IS NOT NULL
    UNION ALL
    SELECT applicant_credit_code, applicant_name, first_position FROM recognition
    UNION ALL
    SELECT host_credit_code, host_name, first_position FROM centre
    UNION ALL
    SELECT substr(key, 6), attested_name, attested_position FROM credit_subject
      WHERE attested_name IS NOT NULL
  )`;
}
