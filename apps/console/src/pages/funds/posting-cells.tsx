import { Link } from 'react-router';
import { momentInShanghai } from '../../parts/format-day.ts';
import { Identifier } from '../../parts/identifier.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import type { Posting } from './funds-answer.ts';
import styles from './funds.module.css';
import { positionBefore } from './position-before.ts';

/** What happened, which record says so, and what it corrects. */
export function PostingEvent({ posting }: { readonly posting: Posting }) {
  const t = useWords('funds');
  const term = useTerms();
  const { type, position, recordedAt, corrects, correctsPosition, fundId } = posting;
  const recorded = t('postings.recorded', { moment: momentInShanghai(recordedAt) });
  return (
    <span className={styles['event']}>
      <span title={recorded}>{term('posting', type)}</span>
      <small className={styles['second']} title={recorded}>
        {t('postings.at', { position: Number(position) })}
      </small>
      {corrects !== null && (
        <small className={styles['correction']}>
          {t('postings.corrects')}
          <Identifier>{corrects}</Identifier>{' '}
          {correctsPosition !== null && (
            <Link
              to={pathAt(`/funds/${encodeURIComponent(fundId)}`, {
                tab: 'postings',
                cursor: positionBefore(correctsPosition),
                at: correctsPosition,
              })}
            >
              {t('postings.correctsLink')}
            </Link>
          )}
        </small>
      )}
    </span>
  );
}

/** The voucher or document, and what it belongs to. */
export function PostingEvidence({ posting }: { readonly posting: Posting }) {
  const t = useWords('funds');
  const { evidence, reference, counterFundId } = posting;
  return (
    <span className={styles['plain']}>
      <Identifier>{evidence}</Identifier>
      {reference !== null && (
        <small className={styles['second']}>
          <Identifier>{reference}</Identifier>
        </small>
      )}
      {counterFundId !== null && (
        <small className={styles['second']}>
          <Link to={`/funds/${encodeURIComponent(counterFundId)}`}>
            {t('postings.counterFund', { fund: counterFundId })}
          </Link>
        </small>
      )}
    </span>
  );
}

export interface AwardCellProps {
  readonly projectId: string | null;
  readonly subjectKind: string | null;
  readonly subjectTitle: string | null;
  /** A record of its story, to replay it there. */
  readonly at?: string;
}

/** A project or centre by its title, with the way to it and to its story at a record. */
export function AwardCell({ projectId, subjectKind, subjectTitle, at }: AwardCellProps) {
  const t = useWords('funds');
  if (projectId === null) return null;
  if (subjectKind === null) return projectId;
  const path = awardPath(subjectKind, projectId);
  return (
    <span className={styles['named']}>
      <Link to={path}>{subjectTitle ?? projectId}</Link>
      <small className={styles['second']}>
        {subjectTitle !== null && `${projectId} `}
        {at !== undefined && <Link to={pathAt(`${path}/replay`, { at })}>{t('replay')}</Link>}
      </small>
    </span>
  );
}

/** A fund by its number, with the way to it. */
export function FundLink({ fundId }: { readonly fundId: string }) {
  return (
    <Link className={styles['nowrap']} to={`/funds/${encodeURIComponent(fundId)}`}>
      {fundId}
    </Link>
  );
}

/** The page of a project or centre. */
export function awardPath(subjectKind: string, id: string): string {
  return `/${subjectKind === 'centre' ? 'centres' : 'projects'}/${encodeURIComponent(id)}`;
}
