import { canonicalIpNumber } from '@grants/kernel';
import type { MatchRecord, RecordUnit } from '../match-record.ts';
import { awardNumber } from '../normalise/award-number.ts';
import type { FormerNames } from '../normalise/former-names.ts';
import { personNames } from '../normalise/person.ts';
import type { PersonName } from '../normalise/person.ts';
import { comparableText } from '../normalise/text.ts';
import { unitName } from '../normalise/unit-name.ts';
import type { UnitName } from '../normalise/unit-name.ts';
import type { FieldName } from './comparison.ts';
import { shownOf } from './shown.ts';
import { textForm } from './text-form.ts';
import type { TextForm } from './text-form.ts';

/** The units of a record in one form: the lead unit and those that take part beside it. */
export interface Carriers<Form> {
  readonly lead?: Form;
  readonly participants: readonly Form[];
}

/** A record with every field in its normal form, made once and compared often. */
export interface PreparedRecord {
  readonly record: MatchRecord;
  /** What it has in each field, as its source writes it. */
  readonly shown: Readonly<Record<FieldName, string>>;
  readonly title?: TextForm;
  readonly abstract?: TextForm;
  readonly leaders: readonly PersonName[];
  readonly members: readonly PersonName[];
  readonly units: Carriers<UnitName>;
  readonly creditCodes: Carriers<string>;
  readonly ipNumbers: readonly string[];
  readonly awardNumber?: string;
}

/** A shorter number counts the rows of a list: two lists have it by chance. */
const TELLING_FROM = 6;

/** What is known beside the records. */
export interface Preparation {
  readonly formerNames?: FormerNames;
}

/** The record made ready for comparison. */
export function prepared(record: MatchRecord, preparation: Preparation = {}): PreparedRecord {
  const [title, abstract] = [textForm(record.title), textForm(record.abstract ?? '')];
  return {
    record,
    shown: shownOf(record),
    ...(title && { title }),
    ...(abstract && { abstract }),
    leaders: personNames(record.leader ?? ''),
    members: (record.members ?? []).flatMap((member) => personNames(member)),
    units: carriers(record, unitReader(record, preparation)),
    creditCodes: carriers(record, ({ creditCode = '' }) => codeOf(creditCode)),
    ...numbersOf(record),
  };
}

function numbersOf({ ipNumbers = [], awardNumber: raw = '' }: MatchRecord) {
  const number = awardNumber(raw);
  const isTelling = number !== undefined && number.length >= TELLING_FROM;
  return {
    ipNumbers: ipNumbers.map(canonicalIpNumber).filter((it) => it !== ''),
    ...(isTelling && { awardNumber: number }),
  };
}

function unitReader(record: MatchRecord, { formerNames }: Preparation) {
  const on = record.startsOn ?? record.awardedOn;
  const context = { ...(formerNames && { formerNames }), ...(on !== undefined && { on }) };
  return ({ name }: RecordUnit): UnitName | undefined => unitName(name, context);
}

function carriers<Form>(
  { unit, participants = [] }: MatchRecord,
  read: (unit: RecordUnit) => Form | undefined,
): Carriers<Form> {
  const lead = unit && read(unit);
  return {
    ...(lead !== undefined && { lead }),
    participants: participants.flatMap((participant) => read(participant) ?? []),
  };
}

/** Codes that were really issued fail the check digit, so any text is a code but an empty one. */
function codeOf(raw: string): string | undefined {
  const code = comparableText(raw).replaceAll(' ', '');
  return code === '' ? undefined : code;
}
