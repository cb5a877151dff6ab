import { ClauseLink } from '../../parts/clause-link.tsx';
import { Day } from '../../parts/day.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Ban } from './credit-answer.ts';
import styles from './credit.module.css';
import { OneLine } from './one-line.tsx';

/** A cell tells of one ban. */
export interface OfBan {
  readonly ban: Ban;
}

/** The last day as it stands, and as it was imposed where that is another. */
export function LastDay({ ban: { effectiveLastDay, lastDay, firstDay, status } }: OfBan) {
  const t = useWords('credit');
  const never = status === 'annulled' || effectiveLastDay < firstDay;
  return (
    <span className={styles['stacked']}>
      <Day date={never ? null : effectiveLastDay} />
      {effectiveLastDay !== lastDay && <small>{t('asImposed', { day: lastDay })}</small>}
    </span>
  );
}

/** The programmes that are closed. */
export function Programmes({ ban: { programmes } }: OfBan) {
  const term = useTerms();
  return (
    <span className={styles['programmes']}>
      {programmes.map((programme) => (
        <span key={programme}>{term('bannedProgramme', programme)}</span>
      ))}
    </span>
  );
}

/** Its ground, on one line. */
export function Ground({ ban: { ground } }: OfBan) {
  const term = useTerms();
  return <OneLine>{term('banGround', ground)}</OneLine>;
}

/** The decision and the clause it rests on. */
export function SetBy({ ban: { documentNumber, clause } }: OfBan) {
  return (
    <span className={styles['setBy']}>
      <Identifier>{documentNumber}</Identifier>
      <small>
        <ClauseLink id={clause} />
      </small>
    </span>
  );
}

/** How an appeal against it went. */
export function AppealState({ ban: { appealId, appealResult } }: OfBan) {
  const t = useWords('credit');
  const term = useTerms();
  if (appealId === null) return null;
  return <>{appealResult === null ? t('appealOpen') : term('appealResult', appealResult)}</>;
}

/**
 * What became of a ban: appeals, what came of them, its lifting, its annulment; an opinion that upheld
 * the appeal is not said twice.
 */
export function BanEnds({ ban }: OfBan) {
  const t = useWords('credit');
  const term = useTerms();
  const { liftedOn, liftReason, annulCause, annulReason, appealOpinion } = ban;
  const cause = term('annulCause', annulCause);
  const annulled =
    annulReason === appealOpinion ? cause : t('annulled', { cause, reason: annulReason ?? '' });
  const told = [
    ...useAppealTold(ban),
    ...(liftedOn === null ? [] : [t('liftedOn', { day: liftedOn, reason: liftReason ?? '' })]),
    ...(annulCause === null ? [] : [annulled]),
  ];
  return (
    <span className={styles['ends']}>
      {told.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </span>
  );
}

/** An appeal and its conclusion, as far as there are any. */
function useAppealTold(ban: Ban): readonly string[] {
  const t = useWords('credit');
  const term = useTerms();
  const { appealedOn, appealGrounds, appealConcludedOn, appealResult, appealOpinion } = ban;
  if (appealedOn === null) return [];
  const appealed = t('appealed', { day: appealedOn, grounds: appealGrounds ?? '' });
  if (appealConcludedOn === null) return [appealed];
  const result = term('appealResult', appealResult);
  const told = { day: appealConcludedOn, result, opinion: appealOpinion ?? '' };
  return [appealed, t('appealConcluded', told)];
}
