import { NavLink } from 'react-router';
import { useWords } from '../words/words.ts';
import styles from './layout.module.css';
import { openTo } from './navigation.ts';
import { useSession } from './session.tsx';

/** The pages that the role may read, in groups. */
export function Sidebar() {
  const t = useWords('shell');
  return (
    <div className={`${styles['sidebar']} unprinted`}>
      <div className={styles['stay']}>
        <p className={styles['product']}>{t('product')}</p>
        <nav aria-label={t('navigation')}>
          <Destinations />
        </nav>
      </div>
    </div>
  );
}

/** The same list in the sidebar and, on a narrow screen, in the menu of the header. */
export function Destinations({ onGo }: { readonly onGo?: () => void }) {
  const t = useWords('shell');
  const { readings } = useSession();
  return openTo(readings).map(({ title, destinations }) => (
    <section key={title} className={styles['group']}>
      <h2>{t(title)}</h2>
      <ul>
        {destinations.map(({ page }) => (
          <li key={page}>
            <NavLink to={`/${page}`} {...(onGo && { onClick: onGo })}>
              {t(page)}
            </NavLink>
          </li>
        ))}
      </ul>
    </section>
  ));
}
