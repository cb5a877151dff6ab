import { yuanOf } from '@grants/kernel';
import type { MatchRecord } from '../match-record.ts';
import type { FieldName } from './comparison.ts';

const SHOWN_AT_MOST = 200;

/** What a record has in each field, as its source writes it. */
export function shownOf(record: MatchRecord): Readonly<Record<FieldName, string>> {
  const { abstract = '', amountFen, awardNumber = '', ipNumbers = [], members = [] } = record;
  return {
    leader: record.leader ?? '',
    team: beginning(members.join('、')),
    'credit-code': listed(record, 'creditCode'),
    unit: listed(record, 'name'),
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
  return beginning(units.flatMap((it) => it[part] ?? []).join('、'));
}

/** A title of ten thousand characters is shown by its first two hundred. */
function beginning(text: string): string {
  if (text.length <= SHOWN_AT_MOST) return text;
  const characters = [...text.slice(0, 2 * SHOWN_AT_MOST)];
  if (characters.length <= SHOWN_AT_MOST) return text;
  return `${characters.slice(0, SHOWN_AT_MOST).join('')}…`;
}
