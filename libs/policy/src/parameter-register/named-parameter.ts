import type { Json, JsonObject } from '@grants/kernel';
import type { Sentence } from '../explanations/explanation.ts';
import { told } from '../explanations/told.ts';
import type { PolicyVersion } from '../finding.ts';
import type { DatedParameter } from '../rule.ts';

/** What a parameter counts in, and how its value is put into words. */
const UNITS = {
  yuan: { zh: '{value} 元', en: 'CNY {value}' },
  share: { zh: '{value|percent}', en: '{value|percent}' },
  percent: { zh: '{value}%', en: '{value}%' },
  fraction: { zh: '{numerator}/{denominator}', en: '{numerator}/{denominator}' },
  years: { zh: '{value} 年', en: '{value} years' },
  'working-days': { zh: '{value} 个工作日', en: '{value} working days' },
  count: { zh: '{value}', en: '{value}' },
  points: { zh: '{value} 分', en: '{value} points' },
  month: { zh: '每年 {value} 月', en: 'month {value} of each year' },
  'month-and-day': { zh: '次年 {value} 前', en: 'by {value} of the next year' },
  period: { zh: '{firstDay} 至 {lastDay}', en: '{firstDay} to {lastDay}' },
  words: { zh: '{value}', en: '{value}' },
  'municipal-words': { zh: '{value|municipal}', en: '{value|municipal}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What a parameter counts in. */
export type ParameterUnit = keyof typeof UNITS;
/** Every unit. */
export const PARAMETER_UNITS = Object.keys(UNITS) as readonly ParameterUnit[];

/** A number or word of a policy text, as the register of parameters lists it. */
export interface NamedParameter extends DatedParameter<Json> {
  readonly policyVersion: PolicyVersion;
  /** As the coverage of its clause names it; one of several is `CENTRE_CAPS.national`. */
  readonly name: string;
  /** What it is, in words. */
  readonly label: Sentence;
  readonly unit: ParameterUnit;
  /** The name a superior policy replaces it by (MH-O7); absent where none can. */
  readonly overriddenAs?: string;
}

/** A parameter as its file exports it; what an override calls it comes along. */
interface Exported extends DatedParameter<unknown> {
  readonly rule?: string;
}

/** Lists the parameters of one edition: name, label in Chinese and English, unit. */
export function listedIn(policyVersion: PolicyVersion) {
  return (
    name: string,
    { clause, since, value, rule }: Exported,
    [unit, zh, en]: readonly [unit: ParameterUnit, zh: string, en: string],
  ): NamedParameter => ({
    policyVersion,
    name,
    clause,
    since,
    value: value as Json,
    label: { zh, en },
    unit,
    ...(rule !== undefined && { overriddenAs: rule }),
  });
}

/** The value of a parameter, its own or a superior one, with its unit in words. */
export function parameterValueTold(unit: ParameterUnit, value: Json): Sentence {
  const { zh, en } = value === null ? UNITS.words : UNITS[unit];
  const members = typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject) : {};
  const facts = { ...members, value };
  return { zh: told(zh, facts, 'zh'), en: told(en, facts, 'en') };
}
