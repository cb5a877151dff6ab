import i18next from 'i18next';
import type { TOptions } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

export type Language = 'zh' | 'en';
/** The words of one page, or those that every page shares. */
export type Room = keyof typeof zh;

const KEPT = 'grants.language';
/** How a browser is told what it reads: fonts and screen readers go by it. */
const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

function languageAtStart(): Language {
  const asked =
    new URLSearchParams(window.location.search).get('lang') ?? localStorage.getItem(KEPT);
  return asked === 'en' ? 'en' : 'zh';
}

/** Makes the words ready; a link may ask for a language with `?lang=en`. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: languageAtStart(),
    fallbackLng: 'zh',
    resources: { zh, en },
    interpolation: { escapeValue: false },
    returnNull: false,
    keySeparator: '.',
  });
  document.documentElement.lang = TAGS[languageNow()];
}

export function languageNow(): Language {
  return i18next.language === 'en' ? 'en' : 'zh';
}

export async function speak(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = TAGS[language];
  await i18next.changeLanguage(language);
}

/** A sentence or a word by its key, e.g. `t('title')`, `t('held', { count: 2 })`. */
export type Words = (key: string, values?: TOptions) => string;

/** The words of a page. A key that nobody wrote shows as itself, which the tests look for. */
export function useWords(room: Room): Words {
  const { t } = useTranslation(room);
  return (key, values) => t(key, values ?? {});
}

/**
 * A term of a closed set, e.g. `term('account', 'paid')`: 已拨付. A word the console does not know yet
 * shows as it came, so that a new kind of thing is seen and not hidden.
 */
export function useTerms(): (set: string, word: string | null | undefined) => string {
  const { t } = useTranslation('terms');
  return (set, word) => {
    if (word === null || word === undefined || word === '') return '';
    // i18next reads a point as a step down; no word of a closed set has one.
    return t(`${set}.${word}`, { defaultValue: word });
  };
}
