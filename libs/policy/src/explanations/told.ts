import type { Json, JsonObject } from '@grants/kernel';
import { grouped, isYuan } from './amount.ts';
import type { Sentence } from './explanation.ts';
import { CHINESE_WORDS, WORDS_IN_CONTEXT } from './words.ts';

export type Language = keyof Sentence;

const PART = /\[([^[\]]*)\]/g;
const FACT = /\{(\w+)(?:\|(\w+))?\}/g;
/** A fact beside its unit is money: `{paid} 元`, `CNY {paid}`. */
const MONEY = /(?<=CNY )\{(\w+)\}|\{(\w+)\}(?= 元)/g;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
/** `2022-03-15 10:00:00` of an ISO text. */
const TO_THE_SECOND = 19;
const FULL_PERCENT = 100;

const NOTHING = { zh: '无', en: 'none' };
const FLAGS = { zh: ['否', '是'], en: ['no', 'yes'] } as const;
const BETWEEN = { zh: '、', en: ', ' };

/** In which language a value is told, and by which words for the codes it may hold. */
interface Telling {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  readonly isMoney?: boolean;
}

/** A sentence with the facts of a finding in it. */
export function told(template: string, facts: JsonObject, language: Language): string {
  return template
    .replace(PART, (_part, inner: string) => (isTellable(inner, facts) ? inner : ''))
    .replace(MONEY, '{$1$2|money}')
    .replace(FACT, (_placeholder, name: string, as?: string) => {
      const value = facts[name];
      if (as === 'percent') return percentOf(value);
      return textOf(value, { language, words: wordsFor(as), isMoney: as === 'money' });
    });
}

/** A value as a sentence tells it: codes in words, moments as a clock in Shanghai shows them. */
export function valueTold(value: Json): Sentence {
  return {
    zh: textOf(value, { language: 'zh', words: CHINESE_WORDS }),
    en: textOf(value, { language: 'en', words: CHINESE_WORDS }),
  };
}

function wordsFor(context = ''): Readonly<Record<string, string>> {
  return WORDS_IN_CONTEXT[context] ?? CHINESE_WORDS;
}

/** The names of the facts that a sentence tells. */
export function factsToldIn(template: string): readonly string[] {
  return [...template.matchAll(FACT)].map(([, name = '']) => name);
}

function isTellable(part: string, facts: JsonObject): boolean {
  return factsToldIn(part).every((name) => !isNothing(facts[name]));
}

function isNothing(value: Json | undefined): value is undefined | null | '' {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** `0.50` is `50%`; at most two decimals of a percent are told. */
function percentOf(value: Json | undefined): string {
  return `${Number((Number(value) * FULL_PERCENT).toFixed(2))}%`;
}

function textOf(value: Json | undefined, telling: Telling): string {
  if (isNothing(value)) return NOTHING[telling.language];
  if (telling.isMoney && typeof value === 'string' && isYuan(value)) return grouped(value);
  if (Array.isArray(value)) {
    return value.map((item: Json) => textOf(item, telling)).join(BETWEEN[telling.language]);
  }
  return typeof value === 'object'
    ? membersOf(value as JsonObject, telling)
    : plainTextOf(value, telling);
}

function plainTextOf(value: string | number | boolean, { language, words }: Telling): string {
  if (typeof value === 'boolean') return FLAGS[language][value ? 1 : 0];
  if (typeof value === 'number') return String(value);
  return language === 'zh' ? (words[value] ?? momentOf(value)) : englishOf(value);
}

/** The members of an object one after the other, named where the name is a word of the text. */
function membersOf(value: JsonObject, telling: Telling): string {
  return Object.entries(value)
    .filter(([, member]) => !isNothing(member))
    .flatMap(([name, member]) => {
      const text = textOf(member, telling);
      return name in CHINESE_WORDS ? [plainTextOf(name, telling), text] : [text];
    })
    .join(' ');
}

function englishOf(text: string): string {
  return text in CHINESE_WORDS ? text.replaceAll('-', ' ') : momentOf(text);
}

/** A moment as a clock in Shanghai shows it; any other text as it is. */
function momentOf(text: string): string {
  if (!INSTANT.test(text)) return text;
  const inShanghai = new Date(Date.parse(text) + SHANGHAI_OFFSET_MS).toISOString();
  return inShanghai.slice(0, TO_THE_SECOND).replace('T', ' ');
}
