import { yuanOf } from '@grants/kernel';
import type { MatchRecord } from '../match-record.ts';
import { comparedCreditCodes, comparedUnits } from './carriers.ts';
import { FIELDS, missing } from './comparison.ts';
import type { Comparison, FieldComparison, FieldName, TextField, Values } from './comparison.ts';
import { likeness } from './likeness.ts';
import { comparedAmounts, comparedAwardNumbers, comparedIpNumbers } from './numbers.ts';
import type { Pair } from './pair.ts';
import { comparedLeaders, comparedTeams } from './people.ts';
import { comparedPeriods } from './period.ts';
import type { PreparedRecord } from './prepared.ts';
import type { Rarity } from './rarity.ts';

/**
 * Compares two records field by field: for each a level or a likeness, or why it cannot be compared.
 * Exchanging the records exchanges the sides of the result and changes nothing else.
 */
export function compare(left: PreparedRecord, right: PreparedRecord, rarity: Rarity): Comparison {
  const pair = { left, right, rarity };
  return {
    left: left.record.id,
    right: right.record.id,
    fields: FIELDS.map((field): FieldComparison => {
      const values = { left: shown[field](left.record), right: shown[field](right.record) };
      return COMPARED[field](pair, values);
    }),
    among: rarity.size,
  };
}

type CompareField = (pair: Pair, values: Values) => FieldComparison;

const COMPARED: Readonly<Record<FieldName, CompareField>> = {
  leader: comparedLeaders,
  team: comparedTeams,
  'credit-code': comparedCreditCodes,
  unit: comparedUnits,
  title: textCompared('title'),
  abstract: textCompared('abstract'),
  period: comparedPeriods,
  'ip-number': comparedIpNumbers,
  'award-number': comparedAwardNumbers,
  amount: comparedAmounts,
};

function textCompared(field: TextField): CompareField {
  return ({ left, right, rarity }, values) => {
    const [one, other] = [left[field], right[field]];
    if (one === undefined || other === undefined) {
      return { field, ...values, incomparable: missing(one, other) ?? 'both-missing' };
    }
    const found = { field, ...values, ...likeness(one, other, rarity) };
    if (field !== 'title' || one.text !== other.text) return found;
    return { ...found, holders: rarity.countOfTitle(one.text) };
  };
}

const SHOWN_AT_MOST = 200;

/** What a record has in a field, as its source writes it. */
const shown: Readonly<Record<FieldName, (record: MatchRecord) => string>> = {
  leader: ({ leader = '' }) => leader,
  team: ({ members = [] }) => beginning(members.join('、')),
  'credit-code': (record) => listed(record, 'creditCode'),
  unit: (record) => listed(record, 'name'),
  title: ({ title }) => beginning(title),
  abstract: ({ abstract = '' }) => beginning(abstract),
  period: ({ startsOn, awardedOn, endsOn }) =>
    [startsOn ?? awardedOn ?? '', ...(endsOn === undefined ? [] : [endsOn])].join(' – '),
  'ip-number': ({ ipNumbers = [] }) => beginning(ipNumbers.join('、')),
  'award-number': ({ awardNumber = '' }) => awardNumber,
  amount: ({ amountFen }) => (amountFen === undefined ? '' : yuanOf(amountFen)),
};

function listed({ unit, participants = [] }: MatchRecord, part: 'name' | 'creditCode'): string {
  const units = [...(unit ? [unit] : []), ...participants];
  return beginning(units.flatMap((it) => it[part] ?? []).join('、'));
}

/** A title of ten thousand characters is shown by its first two hundred. */
function beginning(text: string): string {
  const characters = [...text.slice(0, 2 * SHOWN_AT_MOST)];
  if (characters.length <= SHOWN_AT_MOST) return text;
  return `${characters.slice(0, SHOWN_AT_MOST).join('')}…`;
}
