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
      const values = { left: left.shown[field], right: right.shown[field] };
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
