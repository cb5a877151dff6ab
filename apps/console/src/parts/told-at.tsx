import { languageNow, useWords } from '../words/words.ts';
import type { AskedMoment } from './as-of-control.tsx';
import { dayInWords, momentInShanghai } from './format-day.ts';
import styles from './parts.module.css';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Of which day a page is told, and as it was known when; nothing where it is told as of now. */
export function ToldAt({ moment: { asOf, asKnownAt } }: { readonly moment: AskedMoment }) {
  const t = useWords('parts');
  const day = asOf !== undefined && DAY.test(asOf) ? dayInWords(asOf, languageNow()) : undefined;
  const known = knownIn(asKnownAt);
  const told = [day && t('toldAsOf', { day }), known && t(known.kind, { known: known.at })];
  return told.map((words) =>
    words === undefined ? null : (
      <span key={words} className={styles['toldAt']}>
        {words}
      </span>
    ),
  );
}

/** A position by its number, a moment on the clocks of Shanghai; what is neither is not told. */
function knownIn(asKnownAt: string | undefined) {
  if (asKnownAt === undefined) return undefined;
  if (/^\d+$/.test(asKnownAt)) return { kind: 'toldAsKnownTo', at: Number(asKnownAt) } as const;
  if (Number.isNaN(Date.parse(asKnownAt))) return undefined;
  return { kind: 'toldAsKnownAt', at: momentInShanghai(asKnownAt) } as const;
}
