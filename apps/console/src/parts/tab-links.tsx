import { Link, NavLink } from 'react-router';
import styles from './parts.module.css';

export interface TabLink {
  readonly to: string;
  readonly title: string;
  /** Whether it is the one that is shown; by the path of the address when absent. */
  readonly isShown?: boolean;
}

/** What belongs together, each with its own address. */
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
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Tab tab={tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tab({ tab: { to, title, isShown } }: { readonly tab: TabLink }) {
  if (isShown === undefined) {
    return (
      <NavLink to={to} end>
        {title}
      </NavLink>
    );
  }
  return (
    <Link to={to} aria-current={isShown ? 'page' : undefined}>
      {title}
    </Link>
  );
}
