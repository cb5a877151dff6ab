import type { Json } from '@grants/kernel';
import { valueTold } from '@grants/policy';
import type { Sentence } from '@grants/policy';
import type { HistoryEntry } from '@grants/read-store';
import { PROGRAMME_WORDS } from '../exports/words.ts';
import { wordsOfName } from './event-sentence.ts';
import { AMOUNT_FACTS, FACT_WORDS } from './fact-words.ts';

type PlainValue = string | number | boolean;

/** A plain value of an event, named and told in both languages. */
export interface ToldFact {
  readonly name: string;
  readonly label: Sentence;
  /** Its value in words; an amount of money as it is, for the reader to write as amounts are. */
  readonly told: Sentence;
  readonly isAmount: boolean;
}

/** Words for codes that mean this only as this fact. */
const VALUES: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  kind: {
    'unit-and-title': { zh: '单位与项目名称', en: 'unit and title' },
    'intellectual-property': { zh: '知识产权', en: 'intellectual property right' },
    'research-centre': { zh: '研发中心', en: 'research centre' },
  },
  occasion: {
    'case-opened': { zh: '立案', en: 'case opened' },
    'case-confirmed': { zh: '确认重复支持', en: 'case confirmed' },
  },
  result: {
    'no-recovery': { zh: '不予追回', en: 'no recovery' },
    'recovery-ordered': { zh: '责令追回', en: 'recovery ordered' },
  },
};

/** The plain values of an event, but for what its sentence has said already. */
export function toldFacts({ facts, type, summaryKey }: HistoryEntry): readonly ToldFact[] {
  const outcome = summaryKey.slice(type.length + 1);
  return Object.entries(facts).flatMap(([name, value]) =>
    isPlain(value) && value !== outcome ? [toldFact(name, value)] : [],
  );
}

function isPlain(value: Json | undefined): value is PlainValue {
  return value !== undefined && typeof value !== 'object' && value !== '';
}

function toldFact(name: string, value: PlainValue): ToldFact {
  return {
    name,
    label: { zh: FACT_WORDS[name] ?? name, en: wordsOfName(name) },
    told: wordsOf(name, value),
    isAmount: AMOUNT_FACTS.has(name),
  };
}

function wordsOf(name: string, value: PlainValue): Sentence {
  const own = VALUES[name]?.[String(value)];
  if (own !== undefined) return own;
  const programmes: Readonly<Record<string, string>> = PROGRAMME_WORDS;
  const { zh, en } = valueTold(value);
  return { zh: programmes[String(value)] ?? zh, en };
}
