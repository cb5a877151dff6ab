import { languageNow, useWords } from '../../words/words.ts';

/**
 * Why something ended: what a person wrote down. The rules write theirs in English; in Chinese the
 * decisions on the same page say it in words.
 */
export function EndReason({ reason }: { readonly reason: string | null }) {
  const t = useWords('subjects');
  const isReadable = languageNow() === 'en' || /\p{Script=Han}/u.test(reason ?? '');
  return reason === null || isReadable ? reason : t('facts.endedByRules');
}
