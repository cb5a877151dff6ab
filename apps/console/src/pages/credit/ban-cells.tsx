import { Day } from '../../parts/day.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Ban } from './credit-answer.ts';
import styles from './credit.module.css';

interface OfBan {
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

/** How an appeal against it went. */
export function AppealState({ ban: { appealId, appealResult } }: OfBan) {
  const t = useWords('credit');
  const term = useTerms();
  if (appealId === null) return null;
  return <>{appealResult === null ? t('appealOpen') : term('appealResult', appealResult)}</>;
}

/** What became of a ban: appeals, what came of them, its lifting, its annulment. */
export function BanEnds({ ban }: OfBan) {
  const t = useWords('credit');
  const term = useTerms();
  const told = [
    ban.appealedOn !== null &&
      t('appealed', { day: ban.appealedOn, grounds: ban.appealGrounds ?? '' }),
    ban.appealConcludedOn !== null &&
      t('appealConcluded', {
        day: ban.appealConcludedOn,
        result: term('appealResult', ban.appealResult),
        opinion: ban.appealOpinion ?? '',
      }),
    ban.liftedOn !== null && t('liftedOn', { day: ban.liftedOn, reason: ban.liftReason ?? '' }),
    ban.annulCause !== null &&
      t('annulled', { cause: term('annulCause', ban.annulCause), reason: ban.annulReason ?? '' }),
  ].filter((sentence) => sentence !== false);
  return (
    <span className={styles['ends']}>
      {told.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </span>
  );
}
