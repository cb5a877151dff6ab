import { Link } from 'react-router';
import { useSession } from '../../app/session.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './subjects.module.css';
import { unitPath } from './subjects.ts';
import type { Hold } from './subjects.ts';

/** The holds in force. They stop every payment until somebody releases them, so they are red. */
export function HoldsNotice({
  holds,
  creditCode,
}: {
  readonly holds: readonly Hold[];
  readonly creditCode: string;
}) {
  const t = useWords('subjects');
  if (holds.length === 0) return null;
  return (
    <section className={styles['holds']} aria-label={t('holds.title')}>
      <h2>{t('holds.title')}</h2>
      <p>{t('holds.meaning')}</p>
      <ul>
        {holds.map((hold) => (
          <HoldLine key={hold.holdId} hold={hold} creditCode={creditCode} />
        ))}
      </ul>
    </section>
  );
}

function HoldLine({ hold, creditCode }: { readonly hold: Hold; readonly creditCode: string }) {
  const t = useWords('subjects');
  const term = useTerms();
  const { ground, sourceId, clause, from, until } = hold;
  const { readings } = useSession();
  const to = sourceOf(hold, creditCode, readings);
  return (
    <li>
      <strong>{term('holdGround', ground)}</strong> <ClauseLink id={clause} />
      {until !== null && <span>{t('holds.until', { from, until })}</span>}
      {to === undefined ? <small>{sourceId}</small> : <Link to={to}>{t('holds.source')}</Link>}
    </li>
  );
}

/** Where the reason of a hold is told, to whoever may read it. */
function sourceOf(
  { ground, sourceId }: Hold,
  creditCode: string,
  readings: ReadonlySet<string>,
): string | undefined {
  if (ground === 'duplicate-case' && readings.has('duplicate-cases')) {
    return `/duplicates/${encodeURIComponent(sourceId)}`;
  }
  return ground === 'ban' && readings.has('blacklist') ? unitPath(creditCode) : undefined;
}
