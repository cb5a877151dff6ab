import { Link } from 'react-router';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import styles from './duplicates.module.css';

/** The clause that forbids a second support; each case is opened under it. */
export const CLAUSE = 'MH-1.3.3';

const VIEWS = [
  { view: 'cases', to: '/duplicates' },
  { view: 'scan', to: '/duplicates/scan' },
] as const;

/** The head of both lists, and the way between them. */
export function DuplicatesHead({ view }: { readonly view: (typeof VIEWS)[number]['view'] }) {
  const t = useWords('duplicates');
  return (
    <>
      <PageHead
        title={view === 'cases' ? t('title') : `${t('title')} · ${t('scan')}`}
        subtitle={
          <span className={styles['inText']}>
            {t('subtitle')} <ClauseLink id={CLAUSE} />
          </span>
        }
      />
      <nav className={`${styles['tabs']} unprinted`} aria-label={t('tabs')}>
        {VIEWS.map((each) => (
          <Link key={each.view} to={each.to} aria-current={each.view === view ? 'page' : undefined}>
            {t(each.view)}
          </Link>
        ))}
      </nav>
    </>
  );
}
