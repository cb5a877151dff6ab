import { NavLink } from 'react-router';
import styles from './parts.module.css';

export interface TabLink {
  readonly to: string;
  readonly title: string;
}

/** The pages that belong together, each with its own address. */
export function TabLinks({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly TabLink[];
}) {
  return (
    <nav aria-label={label} className="unprinted">
      <ul className={styles['tabLinks']}>
        {tabs.map(({ to, title }) => (
          <li key={to}>
            <NavLink to={to} end>
              {title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
