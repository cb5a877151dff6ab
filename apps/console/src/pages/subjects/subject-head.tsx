import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../app/session.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './subjects.module.css';
import { subjectPath, unitPath } from './subjects.ts';
import type { SubjectKind } from './subjects.ts';

export interface SubjectHeadProps {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly unitName: string;
  readonly creditCode: string;
  /** What an officer can do here; nothing is drawn while there is nothing. */
  readonly actions?: ReactNode;
}

/** What it is, how it stands, whose it is, and the way to its story. */
export function SubjectHead(props: SubjectHeadProps) {
  const { kind, id, title, status, unitName, creditCode, actions } = props;
  const t = useWords('subjects');
  const term = useTerms();
  const { readings } = useSession();
  return (
    <PageHead
      title={title}
      subtitle={
        <span className={styles['under']}>
          <StatusTag of={kind} status={status} />
          <span>
            {term('subject', kind)} {id}
          </span>
          {readings.has('blacklist') ? <Link to={unitPath(creditCode)}>{unitName}</Link> : unitName}
          <span className={styles['code']}>{creditCode}</span>
          {readings.has('history') && (
            <Link to={`${subjectPath(kind, id)}/replay`} className={styles['story'] ?? ''}>
              {t('story')}
            </Link>
          )}
        </span>
      }
      {...(actions !== undefined && { actions })}
    />
  );
}
