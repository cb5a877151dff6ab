import { yuanOf } from '@grants/kernel';
import type { MatchRecord } from '../match-record.ts';
import type { FieldName } from './comparison.ts';

const SHOWN_AT_MOST = 200;

/** What a record has in each field, as its source writes it; of long texts the beginning. */
export function shownOf(
  record: MatchRecord,
  shownAtMost = SHOWN_AT_MOST,
): Readonly<Record<FieldName, string>> {
  const { abstract = '', amountFen, awardNumber = '', ipNumbers = [], members = [] } = record;
  const beginning = (text: string) => beginningOf(text, shownAtMost);
  return {
    leader: record.leader ?? '',
    team: beginning(members.join('、')),
    'credit-code': beginning(listed(record, 'creditCode')),
    unit: beginning(listed(record, 'name')),
    title: beginning(record.title),
    abstract: beginning(abstract),
    period: periodOf(record),
    'ip-number': beginning(ipNumbers.join('、')),
    'award-number': awardNumber,
    amount: amountFen === undefined ? '' : yuanOf(amountFen),
  };
}

function periodOf({ startsOn, awardedOn, endsOn }: MatchRecord): string {
  return [startsOn ?? awardedOn ?? '', ...(endsOn === undefined ? [] : [endsOn])].join(' – ');
}

function listed({ unit, participants = [] }: MatchRecord, part: 'name' | 'creditCode'): string {
  const units = [...(unit ? [unit] : []), ...participants];
  return units.flatMap((it) => it[part] ?? []).join('、');
}

/** A title of ten thousand characters is shown by its first two hundred. */
function beginningOf(text: string, shownAtMost: number): string {
  if (text.length <= shownAtMost) return text;
  const characters = [...text.slice(0, 2 * shownAtMost)];
  if (characters.length <= shownAtMost) return text;
  return `${characters.slice(0, shownAtMost).join('')}…`;
}
