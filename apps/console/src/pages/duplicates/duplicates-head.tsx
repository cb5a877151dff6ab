import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { TabLinks } from '../../parts/tab-links.tsx';
import { ToldAt } from '../../parts/told-at.tsx';
import { useWords } from '../../words/words.ts';
import styles from './duplicates.module.css';

/** The clause that forbids a second support; each case is opened under it. */
export const CLAUSE = 'MH-1.3.3';

const VIEWS = [
  { view: 'cases', to: '/duplicates' },
  { view: 'scan', to: '/duplicates/scan' },
] as const;

/** The head of both lists, and the way between them. Cases have a moment; a scan is always of now. */
export function DuplicatesHead({ view }: { readonly view: (typeof VIEWS)[number]['view'] }) {
  const t = useWords('duplicates');
  const moment = useMoment();
  const isAtMoment = Object.keys(moment).length > 0;
  return (
    <>
      <PageHead
        title={view === 'cases' ? t('title') : `${t('title')} · ${t('scan')}`}
        subtitle={
          <span className={styles['subtitle']}>
            <span className={styles['inText']}>
              {t('subtitle')} <ClauseLink id={CLAUSE} />
            </span>
            {view === 'cases' && <ToldAt moment={moment} />}
            {view === 'scan' && isAtMoment && <span>{t('scanIsOfNow')}</span>}
          </span>
        }
        actions={view === 'cases' && <AsOfControl />}
      />
      <TabLinks
        label={t('tabs')}
        tabs={VIEWS.map((each) => ({ to: pathAt(each.to, moment), title: t(each.view) }))}
      />
    </>
  );
}
