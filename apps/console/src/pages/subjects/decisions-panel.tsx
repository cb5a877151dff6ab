import type { components } from '@grants/api-client';
import { Moment } from '../../parts/day.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { languageNow, useTerms, useWords } from '../../words/words.ts';
import { Findings } from './findings.tsx';
import styles from './subjects.module.css';

type Decision = components['schemas']['DecidedEventView'];

/** Every decision, the last first: who took it, when, and on what; one that failed something is open. */
export function DecisionsPanel({ decisions }: { readonly decisions: readonly Decision[] }) {
  const t = useWords('subjects');
  return (
    <Panel title={t('decisions.title')}>
      {decisions.length === 0 && <p className={styles['none']}>{t('decisions.none')}</p>}
      <ul className={styles['decisions']}>
        {decisions.toReversed().map((decision, index) => (
          <li key={decision.eventId}>
            <details open={index === 0}>
              <summary>
                <DecisionHead decision={decision} />
              </summary>
              <Findings findings={decision.findings} />
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function DecisionHead({ decision }: { readonly decision: Decision }) {
  const t = useWords('subjects');
  const term = useTerms();
  const { told, occurredAt, actor, findings } = decision;
  const failed = findings.filter(({ verdict }) => verdict === 'failed').length;
  return (
    <span className={styles['decision']}>
      <Moment instant={occurredAt} />
      <strong>{told[languageNow()]}</strong>
      <span>{term('role', actor.role)}</span>
      <small>
        {t('decisions.findings', { count: findings.length })}
        {failed > 0 && ` · ${t('decisions.failed', { count: failed })}`}
      </small>
    </span>
  );
}
