import { sql } from 'kysely';
import type { BanHoldRow } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import type { Ban } from './ban.ts';
import type { OnDayAsKnown } from './blacklist.ts';
import { isKnown } from './known.ts';

type Hidden = 'key' | 'position' | 'heldRecordedAt' | 'releasedRecordedAt';

/** What a ban stops: an application, project, centre or recognition of a unit it is in force for. */
export interface BanHold extends Omit<BanHoldRow, Hidden> {
  /** The unit whose thing it is. */
  readonly creditCode: string;
  readonly title: string;
  /** Whether it stops anything on the day: placed, not released, and the ban not over. */
  readonly holds: boolean;
}

/** What bans stop, as it was known. */
export class BanHoldQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** The holds that bans placed on things of the units they are in force for, the first first. */
  async of(bans: readonly Ban[], { asOf, asKnownAt }: OnDayAsKnown): Promise<readonly BanHold[]> {
    const units = [...new Set(bans.map(({ subjectRef }) => subjectRef))];
    const banIds = [...new Set(bans.map(({ banId }) => banId))];
    if (units.length === 0) return [];
    const rows = await this.database
      .selectFrom('banHold')
      .innerJoin(THINGS.as('thing'), (join) =>
        join.onRef('thing.kind', '=', 'banHold.heldKind').onRef('thing.id', '=', 'banHold.heldId'),
      )
      .selectAll('banHold')
      .select(['thing.creditCode', 'thing.title'])
      .where('thing.creditCode', 'in', units)
      .where('banId', 'in', banIds)
      .orderBy('heldPosition')
      .orderBy('banHold.key')
      .execute();
    return rows
      .filter((row) =>
        isKnown({ position: row.heldPosition, recordedAt: row.heldRecordedAt }, asKnownAt),
      )
      .map(({ key: _key, position: _last, heldRecordedAt: _known, ...row }) => {
        const { releasedRecordedAt, ...hold } = row;
        const learned = { position: hold.releasedPosition, recordedAt: releasedRecordedAt };
        const known = isKnown(learned, asKnownAt) ? hold : { ...hold, ...NOT_RELEASED };
        return { ...known, holds: stopsOn(asOf, known) };
      });
  }
}

const NOT_RELEASED = { releasedOn: null, releaseReason: null, releasedPosition: null } as const;

function stopsOn(
  day: OnDayAsKnown['asOf'],
  { heldOn, releasedOn, until }: Pick<BanHoldRow, 'heldOn' | 'releasedOn' | 'until'>,
): boolean {
  if (day < heldOn) return false;
  return (releasedOn === null || day < releasedOn) && (until === null || day <= until);
}

interface Thing {
  readonly kind: BanHoldRow['heldKind'];
  readonly id: string;
  readonly creditCode: string;
  readonly title: string;
}

/** What a ban may stop, and whose it is. */
const THINGS = sql<Thing>`(
  SELECT 'application' AS kind, application_id AS id, lead_credit_code AS credit_code, title
    FROM application
  UNION ALL
  SELECT 'project', project_id, lead_credit_code, title FROM project
  UNION ALL
  SELECT 'centre', centre_id, host_credit_code, title FROM centre
  UNION ALL
  SELECT 'recognition', recognition_id, applicant_credit_code, title FROM recognition
)`;
