import type { components } from '@grants/api-client';
import { useWords } from '../../words/words.ts';
import styles from './duplicates.module.css';

type TextPart = components['schemas']['TextPartView'];

/**
 * A text with what stands on its side only underlined and shaded; whoever hears the page is told so
 * where such a part begins and ends.
 */
export function MarkedText({ parts }: { readonly parts: readonly TextPart[] }) {
  const t = useWords('duplicates');
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        if (kind === 'not-compared') {
          return (
            <span key={index} className={styles['notCompared']}>
              <small>{t('notCompared')}</small>
              {text}
            </span>
          );
        }
        return (
          <mark key={index} className={styles['only']}>
            <span className="unseen">{t('onlyHere')}</span>
            {text}
            <span className="unseen">{t('endOfOnlyHere')}</span>
          </mark>
        );
      })}
    </>
  );
}
