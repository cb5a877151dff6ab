import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { RecognitionRow, RecognitionStanding } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import { placesFoundBy } from './search.ts';

export interface RecognitionFilter {
  /** What is in title, units, codes or numbers, or their initials; see `SearchQueries`. */
  readonly text?: string;
  readonly status?: RecognitionStanding;
  readonly district?: string;
  readonly batch?: string;
  readonly fieldCode?: string;
  /** Credit code of the applicant. */
  readonly creditCode?: string;
  /** Only those with an objection that nobody has reviewed, or only those without. */
  readonly opposed?: boolean;
  /** Only those with a hold that was not released, or only those without. */
  readonly held?: boolean;
}

/** A recognition as it stands; `position` is that of the last event about it. */
export interface RecognitionItem extends Omit<
  RecognitionRow,
  | 'objections'
  | 'openObjections'
  | 'filedYears'
  | 'supportFen'
  | 'firstPosition'
  | 'holds'
  | 'holdCount'
> {
  /** Ids of the objections that nobody has reviewed. */
  readonly openObjections: readonly string[];
  /** Years with an implementation report. */
  readonly filedYears: readonly number[];
  /** Municipal support paid on the ground of it. */
  readonly support: Yuan;
  /** Ids of the holds that were placed and not released. */
  readonly holds: readonly string[];
}

/** The register of recognised transformation projects, and of those that want to be. */
export class RecognitionQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Recognitions, the last applied for first. */
  async list(filter: RecognitionFilter & PageRequest = {}): Promise<Page<RecognitionItem>> {
    const limit = limitOf(filter);
    const { status, district, batch, fieldCode, creditCode: applicantCreditCode } = filter;
    let query = this.database
      .selectFrom('recognition')
      .selectAll()
      .where((eb) => eb.and(given({ status, district, batch, fieldCode, applicantCreditCode })))
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    const { opposed, held } = filter;
    if (held !== undefined) query = query.where('holdCount', held ? '>' : '=', 0);
    if (opposed !== undefined) query = query.where('openObjections', opposed ? '>' : '=', 0);
    if (filter.text !== undefined) {
      query = query.where(
        'firstPosition',
        'in',
        placesFoundBy(this.database, 'recognition', filter.text),
      );
    }
    if (filter.after) query = query.where('firstPosition', '<', filter.after);
    return pageOf(await query.execute(), limit, {
      item: itemOf,
      cursor: (row) => row.firstPosition,
    });
  }

  /** Recognitions of a unit that are applied for, or in force; by id. */
  async openOfUnit(creditCode: string): Promise<readonly string[]> {
    const rows = await this.database
      .selectFrom('recognition')
      .select('recognitionId')
      .where('applicantCreditCode', '=', creditCode)
      .where('status', 'not in', ['not-proposed', 'refused', 'withdrawn', 'revoked'])
      .orderBy('recognitionId')
      .execute();
    return rows.map((row) => row.recognitionId);
  }

  async find(recognitionId: string): Promise<RecognitionItem | undefined> {
    const row = await this.database
      .selectFrom('recognition')
      .selectAll()
      .where('recognitionId', '=', recognitionId)
      .executeTakeFirst();
    return row && itemOf(row);
  }
}

function itemOf(row: RecognitionRow): RecognitionItem {
  const { objections, openObjections, filedYears, supportFen, firstPosition, ...others } = row;
  const { holds, holdCount, ...recognition } = others;
  return {
    ...recognition,
    openObjections: JSON.parse(objections) as string[],
    filedYears: JSON.parse(filedYears) as number[],
    support: yuanOf(supportFen),
    holds: JSON.parse(holds) as string[],
  };
}
