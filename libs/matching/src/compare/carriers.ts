import { unitNameAgreement } from '../normalise/unit-name.ts';
import type { UnitNameAgreement } from '../normalise/unit-name.ts';
import { missing } from './comparison.ts';
import type { FieldComparison, LevelOf, Values } from './comparison.ts';
import type { Pair } from './pair.ts';
import type { Carriers } from './prepared.ts';

/** Who leads on one side and takes part on the other carries both, though not in one role. */
const IN_ANOTHER_ROLE: UnitNameAgreement = 'same-parent';

/** The unified social credit codes of the units; a lead unit that takes part in the other counts. */
export function comparedCreditCodes({ left, right }: Pair, values: Values): FieldComparison {
  const [one, other] = [left.creditCodes, right.creditCodes];
  const none = missing(one.lead, other.lead);
  if (none !== undefined) return { field: 'credit-code', ...values, incomparable: none };
  return { field: 'credit-code', ...values, level: codeLevel(one, other) };
}

function codeLevel(one: Carriers<string>, other: Carriers<string>): LevelOf<'credit-code'> {
  if (one.lead === other.lead) return 'same';
  const crossed = crossPairs(one, other).some(([lead, participant]) => lead === participant);
  return crossed ? 'participant' : 'different';
}

/** The names of the units, taken apart. */
export function comparedUnits({ left, right }: Pair, values: Values): FieldComparison {
  const [one, other] = [left.units, right.units];
  const agreement = unitNameAgreement(one.lead, other.lead);
  if (agreement === undefined) {
    const incomparable = missing(one.lead, other.lead) ?? 'different-kinds';
    return { field: 'unit', ...values, incomparable };
  }
  const crossed = crossPairs(one, other).some(
    ([lead, participant]) => unitNameAgreement(lead, participant) === 'same',
  );
  const isLess = agreement === 'different' || agreement === 'same-brand';
  return { field: 'unit', ...values, level: crossed && isLess ? IN_ANOTHER_ROLE : agreement };
}

/** The lead unit of each side with each participant of the other. */
function crossPairs<Form>(one: Carriers<Form>, other: Carriers<Form>): readonly [Form, Form][] {
  const pairs = (lead: Form | undefined, participants: readonly Form[]): readonly [Form, Form][] =>
    lead === undefined ? [] : participants.map((participant) => [lead, participant]);
  return [...pairs(one.lead, other.participants), ...pairs(other.lead, one.participants)];
}
