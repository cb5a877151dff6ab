import { Link } from 'react-router';
import { useUrlState } from '../../app/use-url-state.ts';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { languageNow, useTerms, useWords } from '../../words/words.ts';
import styles from './all-steps.module.css';
import type { Step } from './story.ts';

export interface AllStepsProps {
  readonly steps: readonly Step[];
  readonly chosen: number;
}

/** The whole story as a list: every step a link to its moment. */
export function AllSteps({ steps, chosen }: AllStepsProps) {
  const t = useWords('replay');
  const term = useTerms();
  const [state] = useUrlState();
  return (
    <Panel title={t('allSteps')} extra={t('allStepsCount', { total: steps.length })}>
      <ol className={styles['steps']}>
        {steps.map(({ position, number, occurredOn, sentence, actor, recordedLate }, index) => (
          <li key={position} aria-current={index === chosen ? 'step' : undefined}>
            <span className={styles['number']}>{number}</span>
            <time dateTime={occurredOn}>{occurredOn}</time>
            <span>
              <Link to={pathAt('', { ...state, at: position })}>{sentence[languageNow()]}</Link>{' '}
              <span className={styles['by']}>
                {term('role', actor.role)}
                {recordedLate && ` · ${t('recordedLate')}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
